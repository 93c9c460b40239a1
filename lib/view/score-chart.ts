/** The score of the last twelve months over the bands of the states, as geometry in shares of the chart's sides. */

import type { Words } from '../i18n/words.ts';
import { at } from '../market/at.ts';
import { type Day, isoDay, parseDay } from '../market/day.ts';
import type { Market } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { Head } from '../signal/head.ts';
import { STATE_BOUNDS, STATES, scoreWalk } from '../signal/state.ts';
import { settingsOf } from './settings-of.ts';
import { tenth } from './tenth.ts';

/** Units of the path in each direction; the chart is stretched to its place. */
export const SPAN = 1000;
const DAYS = 365;
const LOW = -100;
const HIGH = 100;

/** From the top, both in percent of the height. */
export interface Band {
  top: number;
  height: number;
  /** The band of the state, wherever the score stands. */
  lit: boolean;
}

export interface ScoreChartView {
  /** From the highest state down. */
  bands: Band[];
  /** In a square of `SPAN` by `SPAN`; sessions without a score leave a gap. */
  path: string;
  /** The newest score, in percent of width and height; null when the session has none. */
  last: { x: number; y: number } | null;
  /** First and last day, for whatever marks a day of its own. */
  days: { from: Day; to: Day };
  high: string;
  low: string;
  /** "Oct 2025" and "2 Oct". */
  from: string;
  to: string;
  /** The chart in words. */
  text: string;
}

/** Height of a score, in percent of the chart's from its top. */
export const scoreHeight = (score: number): number => tenth(((HIGH - score) / (HIGH - LOW)) * 100);
/** Place of a day, in percent of the chart's width. */
export const dayPlace = ({ from, to }: ScoreChartView['days'], day: Day): number =>
  tenth(((day - from) / (to - from)) * 100);

/** Whether a day lies within the chart. */
export const holds = ({ from, to }: ScoreChartView['days'], day: Day): boolean => day >= from && day <= to;

/** Null with fewer than two scores in those months. */
export function scoreChartView(market: Market, reading: Head, words: Words): ScoreChartView | null {
  const walk = scoreWalk(market, settingsOf(reading));
  const to = parseDay(reading.session) ?? 0;
  const end = lastAtOrBefore(walk.days, to);
  const begin = lastAtOrBefore(walk.days, to - DAYS - 1) + 1;
  const scored = sessionsWithScore(walk.scores, begin, end);
  const [first, last] = [scored[0], scored.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const days = { from: at(walk.days, begin), to };
  const scoreAt = (session: number) => at(walk.scores, session);
  const extreme = (better: (a: number, b: number) => boolean) =>
    scored.reduce((best, session) => (better(scoreAt(session), scoreAt(best)) ? session : best), first);
  const said = (session: number) => ({
    score: words.signed(scoreAt(session)),
    date: words.day(isoDay(at(walk.days, session))),
  });
  const [highest, lowest] = [said(extreme((a, b) => a > b)), said(extreme((a, b) => a < b))];
  return {
    bands: bandsOf(reading),
    path: pathOf(walk.days, walk.scores, days, begin, end),
    last: last === end ? { x: dayPlace(days, to), y: scoreHeight(scoreAt(end)) } : null,
    days,
    high: words.t('state.chart.high'),
    low: words.t('state.chart.low'),
    from: words.month(isoDay(days.from)),
    to: words.shortDay(reading.session, reading.asOf),
    text: words.t('state.chart.text', {
      from: words.day(isoDay(days.from)),
      to: words.day(reading.session),
      first: words.signed(scoreAt(first)),
      high: highest.score,
      highDate: highest.date,
      low: lowest.score,
      lowDate: lowest.date,
      last: words.signed(scoreAt(last)),
    }),
  };
}

function sessionsWithScore(scores: Float64Array, begin: number, end: number): number[] {
  const known: number[] = [];
  for (let session = begin; session <= end; session++) if (!Number.isNaN(at(scores, session))) known.push(session);
  return known;
}

function bandsOf({ state }: Head): Band[] {
  const edges = [LOW, ...STATE_BOUNDS, HIGH];
  return STATES.map((own, i) => {
    const top = scoreHeight(at(edges, i + 1));
    return { top, height: scoreHeight(at(edges, i)) - top, lit: own === state };
  }).reverse();
}

function pathOf(days: Int32Array, scores: Float64Array, span: ScoreChartView['days'], begin: number, end: number) {
  let path = '';
  let pen = 'M';
  for (let session = begin; session <= end; session++) {
    const score = at(scores, session);
    if (Number.isNaN(score)) {
      pen = 'M';
      continue;
    }
    const x = Math.round((dayPlace(span, at(days, session)) / 100) * SPAN);
    path += `${pen}${x} ${Math.round((scoreHeight(score) / 100) * SPAN)}`;
    pen = 'L';
  }
  return path;
}
