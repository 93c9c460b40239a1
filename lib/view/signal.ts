/** The part of every popover that is the same for all assets: state, history, questions, warnings, health of the data. */

import type { Words } from '../i18n/words.ts';
import type { Market } from '../market/series.ts';
import type { Head } from '../signal/head.ts';
import type { FamilyId } from '../signal/ids.ts';
import type { Reading } from '../signal/reading.ts';
import type { State } from '../signal/state.ts';
import { answerTo } from './answers.ts';
import { type ChartView, chartView } from './chart.ts';
import { type ClaimView, claimView } from './claims.ts';
import { type FreshnessView, freshnessView } from './freshness.ts';
import { type LitWarningsView, litWarningsView } from './lit-warnings.ts';
import { reasonText } from './reason.ts';
import { type IndicatorView, indicatorView } from './rows.ts';
import { type ScoreChartView, scoreChartView } from './score-chart.ts';
import { checkTerms, pastTerms, stateTerms, type TermsView, warningTerms } from './terms.ts';
import { type WarningsView, warningsView } from './warnings.ts';

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

/** A head, and of its evidence what stands beside a warning or in the ledger. */
export type SignalReading = Head & Pick<Reading, 'breakouts' | 'timing' | 'claims'>;

export interface SignalView {
  state: State;
  stale: boolean;
  /** "Russell 2000 risk-on signal · 2 Oct 2026", and how long ago that is where it is too long. */
  caption: string;
  /** Said while the newest closes of the index are estimates. */
  estimated: string | null;
  /** "Mixed", or "Was mixed". */
  headline: string;
  /** "was fairly high until 23 Sept". */
  since: string | null;
  /** Signal and state as one sentence. */
  sentence: string;
  /** "+7", or a dash. */
  score: string;
  /** The score in words. */
  scoreText: string;
  scoreChart: ScoreChartView | null;
  /** Which questions pull most, in one sentence. */
  reason: string;
  /** Whether crypto agrees, in another. */
  crypto: string;
  /** True when every indicator is switched off. */
  allOff: boolean;
  /** The three questions of the score, then `echo`. */
  questions: QuestionView[];
  chart: ChartView | null;
  indicators: IndicatorView[];
  warnings: WarningsView;
  /** The warnings at rest. */
  lit: LitWarningsView;
  /** The whole ledger; a popover names those that concern its asset. */
  claims: ClaimView[];
  data: FreshnessView;
  /** What the words mean, by the part that uses them. */
  terms: Record<'state' | 'past' | 'warnings' | 'checks', TermsView>;
}

/** The signal as text and geometry, the same for every asset. */
export function signalView(
  market: Market,
  reading: SignalReading,
  words: Words,
  refreshedAt: number | null,
): SignalView {
  const { score, state, stale } = reading;
  const { t } = words;
  const word = t(`state.word.${state}`);
  const date = words.day(reading.session);
  const scoreText = words.signed(score);
  const allOff = reading.indicators.every(({ status }) => status === 'off');
  return {
    state,
    stale,
    estimated:
      reading.estimatedFrom && t('state.estimated', { date: words.shortDay(reading.estimatedFrom, reading.asOf) }),
    caption: stale ? t('state.captionThen', { date, age: words.daysAgo(reading.age) }) : t('state.caption', { date }),
    // What is not known is not known now either.
    headline: words.capital(stale && state !== 'unknown' ? t('state.was', { state: word }) : word),
    since: sinceText(reading, words),
    sentence: stale ? t('state.sentenceThen', { state: word, date }) : t('state.sentence', { state: word }),
    score: scoreText,
    scoreText: score === null ? t('state.noScore') : t('state.gauge', { score: scoreText }),
    scoreChart: scoreChartView(market, reading, words),
    reason: allOff ? t('popover.allOff') : reasonText(reading, words),
    crypto: t(`state.crypto.${reading.echo === null ? 'unknown' : answerTo(reading.echo)}`),
    allOff,
    questions: reading.families.map(({ id, value }) => questionView(id, value, words)),
    chart: chartView(market, reading, words),
    indicators: reading.indicators.map((indicator) => indicatorView(words, indicator)),
    warnings: warningsView(reading, words),
    lit: litWarningsView(reading, words),
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

function sinceText({ since: { date, before }, asOf }: Head, words: Words): string | null {
  if (date === null || before === null) return null;
  return words.t('state.since', { state: words.t(`state.word.${before}`), date: words.shortDay(date, asOf) });
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
