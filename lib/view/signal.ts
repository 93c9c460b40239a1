/** The part of every card that is the same for all assets: state, questions, chart, warnings, age. */

import type { FamilyId, State } from '../signal/types.ts';
import type { ChartView } from './chart.ts';
import type { IndicatorView, WarningView } from './marks.ts';

/** A scale from −100 to +100 with the state bounds as ticks. */
export interface GaugeView {
  value: number | null;
  bounds: readonly number[];
  low: string;
  high: string;
  /** The gauge in words, for screen readers. */
  text: string;
}

/** One of the four questions; `value` in [−1, 1] is drawn as a bar from the middle. */
export interface QuestionView {
  id: FamilyId;
  label: string;
  question: string;
  answer: string;
  value: number | null;
  /** True for the one beside the score. */
  beside: boolean;
}

export interface WarningsView {
  /** "1 active, 1 on watch". */
  summary: string;
  /** Number of active ones. */
  active: number;
  /** At most three, shown at rest. */
  top: WarningView[];
  /** "+2", or null. */
  more: string | null;
  /** All of them that are switched on, active first. */
  all: WarningView[];
}

export interface FreshnessView {
  /** "Data to 2 Oct 2026". */
  through: string;
  /** "49 days ago", said when the reading is stale. */
  age: string | null;
  /** When the data were last refreshed (ms), and the phrase whose `{age}` is filled in when drawn. */
  refreshed: { at: number; text: string } | null;
  /** "2 late, 1 missing", or null. */
  summary: string | null;
  /** What is stale or missing and why, a sentence each. */
  notes: string[];
  disclaimer: string;
}

export interface SignalView {
  state: State;
  stale: boolean;
  /** "Risk appetite". */
  topic: string;
  /** "mixed", or "was mixed, on 2 Oct 2026". */
  headline: string;
  /** Both as one sentence. */
  sentence: string;
  /** "+7", or a dash. */
  score: string;
  gauge: GaugeView;
  /** The three questions of the score, then `echo`. */
  questions: QuestionView[];
  /** Which questions pull most, in one sentence. */
  reason: string;
  chart: ChartView | null;
  indicators: IndicatorView[];
  warnings: WarningsView;
  data: FreshnessView;
}
