/** The part of every card that is the same for all assets: state, questions, chart, warnings, age. */

import type { Words } from '../i18n/words.ts';
import type { Market } from '../market/series.ts';
import type { FamilyId } from '../signal/ids.ts';
import type { Reading } from '../signal/reading.ts';
import { STATE_BOUNDS, type State } from '../signal/state.ts';
import { type ChartView, chartView } from './chart.ts';
import { type ClaimView, claimView } from './claims.ts';
import { type FreshnessView, freshnessView } from './freshness.ts';
import { reasonText } from './reason.ts';
import { type IndicatorView, indicatorView } from './rows.ts';
import { checkTerms, pastTerms, stateTerms, type TermsView, warningTerms } from './terms.ts';
import { type WarningsView, warningsView } from './warnings.ts';

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
  /** The whole ledger; a card names those that concern its asset. */
  claims: ClaimView[];
  data: FreshnessView;
  /** What the words mean, by the part that uses them. */
  terms: Record<'state' | 'past' | 'warnings' | 'checks', TermsView>;
}

/** From this value on a question is answered yes, from its negative on no. */
const CLEAR = 0.25;

/** The signal as text and geometry, the same for every asset. */
export function signalView(market: Market, reading: Reading, words: Words, refreshedAt: number | null): SignalView {
  const { score, state, stale } = reading;
  const said = { state: words.t(`state.word.${state}`), date: words.day(reading.session) };
  const scoreText = score === null ? words.t('units.none') : words.signed(score);
  return {
    state,
    stale,
    topic: words.t('state.topic'),
    headline: stale ? words.t('state.was', said) : words.capital(said.state),
    sentence: stale ? words.t('state.sentenceThen', said) : words.t('state.sentence', { state: said.state }),
    score: scoreText,
    gauge: {
      value: score,
      bounds: STATE_BOUNDS,
      low: words.signed(-100),
      high: words.signed(100),
      text: score === null ? words.t('state.noScore') : words.t('state.gauge', { score: scoreText }),
    },
    questions: reading.families.map(({ id, value }) => questionView(id, value, words)),
    reason: reasonText(reading, words),
    chart: chartView(market, reading, words),
    indicators: reading.indicators.map((indicator) => indicatorView(words, indicator)),
    warnings: warningsView(reading, words),
    claims: reading.claims.map((claim) => claimView(words, claim)),
    data: freshnessView(reading, words, refreshedAt),
    terms: {
      state: stateTerms(words),
      past: pastTerms(words),
      warnings: warningTerms(words),
      checks: checkTerms(words),
    },
  };
}

/** A question with its answer. */
export function questionView(id: FamilyId, value: number | null, words: Words): QuestionView {
  return {
    id,
    label: words.t(`state.question.${id}.label`),
    question: words.t(`state.question.${id}.full`),
    answer: value === null ? words.t('state.answer.unknown') : words.t(`state.answer.${id}.${answerTo(value)}`),
    value,
    beside: id === 'echo',
  };
}

function answerTo(value: number): 'yes' | 'between' | 'no' {
  if (value >= CLEAR) return 'yes';
  return value <= -CLEAR ? 'no' : 'between';
}
