/** Computes what a chart is drawn from, up to the session of a reading. */

import type { OutcomeAsset } from '../../../assets.ts';
import { parseDay } from '../../../market/day.ts';
import { type PreparedMarket, prepare } from '../../../market/prepared.ts';
import type { Market } from '../../../market/series.ts';
import { lastAtOrBefore, valueAt, valuesForward } from '../../../market/value.ts';
import type { Stage } from '../../../signal/breakout.ts';
import { yearFlow } from '../../../signal/flows.ts';
import { valueOn } from '../../../signal/measures.ts';
import type { PastBreakout } from '../../../signal/past-breakouts.ts';
import { HORIZONS, perAsset } from '../../../signal/per-asset.ts';
import type { Reading } from '../../../signal/reading.ts';
import type { SignalSettings } from '../../../signal/settings.ts';
import { scoreWalk } from '../../../signal/state.ts';
import { lagCorrelations } from '../../../signal/timing.ts';
import { stageOf } from '../../past.ts';
import type {
  ChartBreakout,
  ChartData,
  ChartId,
  FlowsChart,
  IndexChart,
  OverlayAsset,
  Path,
  PathsChart,
  ScoreChart,
  TimingChart,
} from './data.ts';

/** Days drawn after a breakout. */
const YEAR = 365;

/** The reading must be one of this market with these settings. */
export function chartData(id: ChartId, market: Market, settings: SignalSettings, reading: Reading): ChartData {
  const ready = prepare(market);
  const session = lastAtOrBefore(ready.sessions, dayOf(reading.session));
  switch (id) {
    case 'index':
      return indexChart(ready, session, reading);
    case 'score':
      return scoreChart(market, settings, session);
    case 'paths':
      return pathsChart(ready, reading);
    case 'flows':
      return flowsChart(ready, session, reading);
    case 'timing':
      return timingChart(ready, session);
  }
}

function indexChart(market: PreparedMarket, session: number, reading: Reading): IndexChart {
  const days = market.sessions.subarray(0, session + 1);
  const overlay = (asset: OverlayAsset) => {
    const valueOnDay = valuesForward(market, asset);
    const closes = Array.from(days, (day) => {
      const value = valueOnDay(day);
      return value && !value.stale ? short(value.close) : null;
    });
    const from = closes.findIndex((close) => close !== null);
    return from < 0 ? { from: days.length, closes: [] } : { from, closes: closes.slice(from) };
  };
  const breakouts = reading.breakouts.map(
    (breakout): ChartBreakout => ({
      session: lastAtOrBefore(days, dayOf(breakout.date)),
      levelSession: lastAtOrBefore(days, dayOf(breakout.levelDate)),
      level: breakout.level,
      stage: shownStage(breakout, reading),
      stages: breakout.stages.map(([stage, date]) => [stage, lastAtOrBefore(days, dayOf(date))]),
    }),
  );
  return {
    id: 'index',
    days: [...days],
    closes: Array.from(market.closes.subarray(0, session + 1), short),
    overlays: { bitcoin: overlay('bitcoin'), ether: overlay('ether'), altcoins: overlay('altcoins') },
    breakouts,
  };
}

/** As the tables have it: one that was held before it was lost has held; of the newest what is shown today. */
function shownStage(breakout: PastBreakout, { breakout: newest }: Reading): Stage {
  if (breakout.date === newest.date) return newest.stage;
  return breakout.heldOn === null ? stageOf(breakout)[0] : 'held';
}

function scoreChart(market: Market, settings: SignalSettings, session: number): ScoreChart {
  const { days, scores, states } = scoreWalk(market, settings);
  const known = scores.findIndex((score) => !Number.isNaN(score));
  const [from, to] = [known < 0 ? session + 1 : known, session + 1];
  return {
    id: 'score',
    days: [...days.subarray(from, to)],
    scores: Array.from(scores.subarray(from, to), (score) => (Number.isNaN(score) ? null : short(score))),
    states: states.slice(from, to),
  };
}

function pathsChart(market: PreparedMarket, reading: Reading): PathsChart {
  const until = dayOf(reading.session);
  const ofAsset = (asset: OutcomeAsset) => {
    const paths = reading.breakouts.flatMap(({ date }): Path[] => {
      const gains = gainsAfter(market, asset, dayOf(date), until);
      return gains ? [{ date, newest: date === reading.breakout.date, gains }] : [];
    });
    const base = HORIZONS.flatMap((day) => {
      const gain = reading.baseRates[asset][`${day}`].median;
      return gain === null ? [] : [{ day, gain }];
    });
    return { paths, base };
  };
  return { id: 'paths', assets: perAsset(ofAsset) };
}

/** Day by day as the outcomes of a reading are reckoned; null when the asset did not exist. */
function gainsAfter(market: PreparedMarket, asset: OutcomeAsset, start: number, until: number): Path['gains'] | null {
  const from = valueAt(market, asset, start);
  const last = market.series[asset]?.days.findLast((day) => day <= until);
  if (!from || from.stale || last === undefined) return null;
  const valueOnDay = valuesForward(market, asset);
  return Array.from({ length: Math.max(Math.min(YEAR, last - start), 0) + 1 }, (_, days) => {
    const value = valueOnDay(start + days);
    return value && !value.stale ? short((value.close / from.close - 1) * 100) : null;
  });
}

function flowsChart(market: PreparedMarket, session: number, reading: Reading): FlowsChart {
  const today = valueOn(market, 'iwm-flow', session);
  return {
    id: 'flows',
    bars: [
      ...reading.breakouts.map(({ date, flowBefore }) => ({ date, flow: flowBefore, kind: 'breakout' as const })),
      {
        date: reading.session,
        flow: today && !today.stale ? (yearFlow(market, today)?.flow ?? null) : null,
        kind: 'today',
      },
    ],
  };
}

function timingChart(market: PreparedMarket, session: number): TimingChart {
  const { lags, parts } = lagCorrelations(market, session) ?? { lags: [], parts: [] };
  return { id: 'timing', lags, parts: parts.map((part) => part.map((r) => (r === null ? null : short(r)))) };
}

/** Eight digits: more than any eye or word needs, and half the bytes. */
const short = (x: number) => Number(x.toPrecision(8));

function dayOf(iso: string): number {
  const day = parseDay(iso);
  if (day === null) throw new RangeError(`no day: ${iso}`);
  return day;
}
