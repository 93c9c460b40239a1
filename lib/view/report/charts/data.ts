/** What the report's charts are drawn from: plain columns of figures, as messages carry them. */

import type { OutcomeAsset } from '../../../assets.ts';
import type { IsoDay } from '../../../market/day.ts';
import type { RawStage, Stage } from '../../../signal/breakout.ts';
import type { State } from '../../../signal/state.ts';

/** The charts, in the order of the report. */
export const CHART_IDS = ['index', 'score', 'paths', 'flows', 'timing'] as const;
export type ChartId = (typeof CHART_IDS)[number];

export type ChartData = IndexChart | ScoreChart | PathsChart | FlowsChart | TimingChart;

/** An asset that can be laid over the index. */
export type OverlayAsset = Exclude<OutcomeAsset, 'russell2000'>;

/** The index with its breakouts, and what may be laid over it; closes as the sources give them. */
export interface IndexChart {
  id: 'index';
  /** Sessions as day numbers, and the index on them. */
  days: number[];
  closes: number[];
  /** Closes of assets on the same sessions, from the session `from` on; null where there was no fresh one. */
  overlays: Record<OverlayAsset, { from: number; closes: (number | null)[] }>;
  /** Oldest first. */
  breakouts: ChartBreakout[];
}

/** A breakout as it is drawn: by session. */
export interface ChartBreakout {
  /** Sessions, as indices into `days`: of the breakout, and of the record it beat. */
  session: number;
  levelSession: number;
  level: number;
  /** What became of it; of the newest one what is shown today. */
  stage: Stage;
  /** Its stages, each from its session on. */
  stages: [RawStage, number][];
}

/** The score, −100 to +100, and its state on every session since 2003. */
export interface ScoreChart {
  id: 'score';
  /** Sessions since the score is known. */
  days: number[];
  /** From −100 to 100. */
  scores: (number | null)[];
  states: State[];
}

/** What each asset did after each breakout, and usually does. */
export interface PathsChart {
  id: 'paths';
  assets: Record<OutcomeAsset, { paths: Path[]; base: BasePoint[] }>;
}

/** What an asset did after a breakout: its gain in percent on each day, from the breakout's own on; null: no fresh close. */
export interface Path {
  date: IsoDay;
  /** The newest breakout, whose days still run. */
  newest: boolean;
  gains: (number | null)[];
}

/** Median gain after so many days, from any day. */
export interface BasePoint {
  day: number;
  gain: number;
}

/** Flows of IWM before each breakout, USD bn. */
export interface FlowsChart {
  id: 'flows';
  /** Net flow into IWM over the 252 of its own days that end on a date, USD bn: breakouts, oldest first, then today. */
  bars: { date: IsoDay; flow: number | null; kind: 'breakout' | 'today' }[];
}

/** How well the index and Bitcoin move together with one of them some sessions later. */
export interface TimingChart {
  id: 'timing';
  /** Sessions by which bitcoin comes later. */
  lags: number[];
  /** Correlation at each lag, in all sessions, the earlier half and the later one. */
  parts: (number | null)[][];
}
