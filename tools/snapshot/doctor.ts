/** Closes that look wrong, for whoever makes the snapshot: providers make mistakes that no reader can see. */

import { mean, medianAbsoluteDeviation } from 'simple-statistics';
import { at } from '../../lib/market/at.ts';
import { CALENDAR_FROM, isSession } from '../../lib/market/calendar.ts';
import { type Day, isoDay, isWeekend } from '../../lib/market/day.ts';
import type { Market, Series, SeriesId } from '../../lib/market/series.ts';
import { closeOn } from '../../lib/market/value.ts';

export interface Suspicion {
  readonly series: SeriesId;
  readonly day: Day;
  readonly close: number;
  readonly why: 'leaves its funds for a day' | 'repeats the close before' | 'no session';
}

/** So many robust deviations of the year around it. */
const MOST_DEVIATIONS = 6;
/** Of a normal distribution, by the median absolute deviation. */
const PER_MAD = 1.4826;
/** Sessions before and after. */
const HALF_YEAR = 126;
const NEW_YORK: readonly SeriesId[] = ['russell2000', 'iwm', 'russell2000-value', 'sp500'];
const PRICES: readonly SeriesId[] = [...NEW_YORK, 'bitcoin', 'ether', 'altcoins', 'vix'];
const TEN_YEARS: Day = 3653;

/** What looks wrong in prices, by day. */
export function suspicions(market: Market): Suspicion[] {
  const of = (ids: readonly SeriesId[], look: (id: SeriesId, series: Series) => Suspicion[]) =>
    ids.flatMap((id) => (market.series[id] ? look(id, market.series[id]) : []));
  return [...of(PRICES, repeated), ...of(NEW_YORK, outOfSession), ...leavingItsFunds(market)].sort(
    (a, b) => a.day - b.day,
  );
}

/** Lines that name them; those of more than ten years before the newest are only counted, for somebody has seen them. */
export function doctorsLines(market: Market): string[] {
  const all = suspicions(market);
  const since = Math.max(...Object.values(market.series).map(({ days }) => days.at(-1) ?? 0)) - TEN_YEARS;
  const lines = all
    .filter(({ day }) => day > since)
    .map(({ series, day, close, why }) => `${isoDay(day)}  ${series.padEnd(18)} ${String(close).padStart(9)}  ${why}`);
  const older = all.length - lines.length;
  return older > 0 ? [...lines, `and ${older} before ${isoDay(since)}, most of them closes that repeat`] : lines;
}

function repeated(series: SeriesId, { days, closes }: Series): Suspicion[] {
  return Array.from(closes).flatMap((close, i) =>
    close === closes[i - 1] ? { series, day: at(days, i), close, why: 'repeats the close before' } : [],
  );
}

function outOfSession(series: SeriesId, { days, closes }: Series): Suspicion[] {
  // Before the calendar begins only weekends are known.
  const isOpen = (day: Day) => (day >= CALENDAR_FROM ? isSession(day) : !isWeekend(day));
  return Array.from(days).flatMap((day, i) =>
    isOpen(day) ? [] : { series, day, close: at(closes, i), why: 'no session' },
  );
}

/** Days whose return differs by far more than usual from the funds' mean, or IWM's own, and comes back on the next. */
function leavingItsFunds({ series }: Market): Suspicion[] {
  const { russell2000: index, iwm, 'russell2000-value': value } = series;
  if (!index || !iwm) return [];
  // IWM follows the index more closely than any mean with a fund of its half: a smaller error shows.
  const days = new Set([...leaving(index, [iwm]), ...(value ? leaving(index, [iwm, value]) : [])]);
  return Array.from(index.days).flatMap((day, i) =>
    days.has(day) ? { series: 'russell2000', day, close: at(index.closes, i), why: 'leaves its funds for a day' } : [],
  );
}

function leaving(index: Series, funds: readonly Series[]): Day[] {
  const apart = Array.from(index.days).flatMap((day, i) => {
    const [own = null, ...others] = [index, ...funds].map((series) => returnOver(series, index.days[i - 1], day));
    if (own === null || !others.every((other) => other !== null)) return [];
    return { day, distance: own - mean(others) };
  });
  return apart.flatMap(({ day, distance }, i) => {
    const around = apart.slice(Math.max(0, i - HALF_YEAR), i + HALF_YEAR + 1).map((one) => one.distance);
    const most = MOST_DEVIATIONS * PER_MAD * medianAbsoluteDeviation(around);
    const next = apart[i + 1]?.distance ?? 0;
    return Math.abs(distance) > most && Math.abs(distance + next) <= Math.abs(distance) / 2 ? day : [];
  });
}

/** The return from one day to another; null unless there is a close of both. */
function returnOver(series: Series, from: Day | undefined, to: Day): number | null {
  if (from === undefined) return null;
  const [start, end] = [closeOn(series, from), closeOn(series, to)];
  return start === null || end === null ? null : end / start - 1;
}
