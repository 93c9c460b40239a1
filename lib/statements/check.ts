/** Holds a statement against daily closes. Pure: no clock, only the moment its story was written. */

import { at } from '../market/at.ts';
import type { Day } from '../market/day.ts';
import type { Market, Series } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';
import { changeReading } from './checks/change.ts';
import { checkLevel } from './checks/level.ts';
import { multipleReading } from './checks/multiple.ts';
import { checkPrice } from './checks/price.ts';
import { checkRecord } from './checks/record.ts';
import { versusReading } from './checks/versus.ts';
import { closeAt, extremeClose, type Stretch, stretchesOf } from './closes.ts';
import { closesOf, dayEnds, type Ends, windowEnds } from './ends.ts';
import { type Finding, nearest, type Reading } from './finding.ts';
import { calendarOf, isNamed, type Moment, monthBy, monthStart, ownDay } from './own-day.ts';
import { isCoin, type Period, type Statement } from './statement.ts';
import { windowsOf } from './windows.ts';

/** A statement, the closes of its asset, and what else it is held against. */
interface Asked {
  readonly statement: Statement;
  readonly series: Series;
  readonly moment: Moment | null;
  readonly market: Market;
}

/**
 * What the closes say; null where nothing may be said: the day isn't known, its close wasn't public when the story
 * was written, or the market doesn't reach. The reading nearest to the stated figure decides.
 * @param market corrected closes, as everywhere
 * @param moment when the story was written; null where that isn't known
 */
export function checkStatement(market: Market, statement: Statement, moment: Moment | null): Finding | null {
  const series = closesOf(market, statement.asset);
  if (!series) return null;
  const asked: Asked = { statement, series, moment, market };
  const ends = dayEnds(series, statement.asset, statement.day, moment);
  switch (statement.kind) {
    case 'level':
      return checkLevel(statement, series, ends);
    case 'record':
      return checkRecord(statement, series, ends);
    case 'price':
    case 'crossing':
      return checkPriceOfDay(asked, ends);
    case 'day':
      return checkDay(asked, ends);
    case 'drawdown':
      return checkDrawdown(asked);
    default:
      return checkWindow(asked);
  }
}

function checkPriceOfDay({ statement, series, moment }: Asked, { days: [own, before] }: Ends): Finding | null {
  const { asset, day, period } = statement;
  if (own === undefined || !isOfTheDay(period, ownDay(day, moment))) return null;
  if (isCoin(asset)) return checkPrice(statement, series, own, before ?? own);
  const index = lastAtOrBefore(series.days, own);
  return index < 1 ? null : checkPrice(statement, series, own, closeAt(series, index - 1).day);
}

function checkDay(asked: Asked, { days, isAnchored }: Ends): Finding | null {
  const { statement, series } = asked;
  if (isCoin(statement.asset)) {
    return nearest(days.slice(0, 1).flatMap((day) => dayReading(statement, series, day, isAnchored)));
  }
  const byLevel = dayOfLevel(statement, series, days);
  const isSure = isAnchored || byLevel !== null;
  const finding = nearest(
    (byLevel === null ? days : [byLevel]).flatMap((day) => dayReading(statement, series, day, isSure)),
  );
  // Where the day isn't known for sure the text may mean another one: a figure of this one would mislead.
  if (!finding || (finding.verdict === 'figures' && !isSure)) return null;
  if (finding.verdict !== 'differs' && finding.verdict !== 'figures') return finding;
  // A figure that fits a longer window, or another day of the week, is more likely misread than wrong.
  if (fitsAnother(asked, [finding.to.day])) return null;
  return finding.verdict === 'differs' && isOfAnotherDay(statement, series, finding)
    ? { ...finding, verdict: 'figures' }
    : finding;
}

function dayReading(statement: Statement, series: Series, day: Day, mayDiffer: boolean): Reading[] {
  const index = lastAtOrBefore(series.days, day);
  return index < 1
    ? []
    : [changeReading(statement, { from: closeAt(series, index - 1), to: closeAt(series, index) }, mayDiffer)];
}

/** The session, of those possible and of the week before, that ended at the level the clause names. */
function dayOfLevel({ level }: Statement, series: Series, days: readonly Day[]): Day | null {
  if (level === null || days.length === 0) return null;
  const newest = Math.max(...days);
  for (let i = lastAtOrBefore(series.days, newest); i >= 0 && at(series.days, i) >= newest - 7; i--)
    if (Math.abs(at(series.closes, i) - level) <= 0.05) return at(series.days, i);
  return null;
}

/** Whether the stated change is that of another session of the week before: then the day may be mistaken, or ours. */
function isOfAnotherDay(statement: Statement, series: Series, { to }: Finding): boolean {
  const own = lastAtOrBefore(series.days, to.day);
  return [1, 2, 3, 4, 5].some((back) => {
    const day = series.days[own - back];
    return day !== undefined && dayReading(statement, series, day, true).some(({ verdict }) => verdict === 'agrees');
  });
}

function checkWindow(asked: Asked): Finding | null {
  const { period, kind } = asked.statement;
  if (!period) return null;
  const ends = openEnds(asked);
  const finding = nearest(readingsOf(asked, period, ends));
  // A figure that fits another common period is more likely misread than wrong.
  const isMisread = finding?.verdict === 'differs' && kind === 'window' && fitsAnother(asked, ends);
  return isMisread ? { ...finding, verdict: 'figures' } : finding;
}

/** Whether the named day or the story's own ends the window the text leaves open: both may. */
function openEnds({ statement: { asset, day }, series, moment }: Asked): Day[] {
  return [...new Set([day, null].flatMap((own) => windowEnds(series, asset, own, moment).days))];
}

const COMMON = ['week', 'last-week', 'month', 'last-month', 'quarter', 'last-quarter', 'year', 'last-year'] as const;
const FITS = 0.01;

/** Whether the stated change is that of another common period. */
function fitsAnother({ statement, ...others }: Asked, ends: readonly Day[]): boolean {
  // A period by its name is hardly misread, and a whole number fits one of several by chance.
  if (statement.period?.type.startsWith('named') && statement.half > 0.05) return false;
  const plain: Asked = { ...others, statement: { ...statement, kind: 'window', bound: 'exact' } };
  return COMMON.filter((type) => type !== statement.period?.type).some((type) =>
    readingsOf(plain, { type }, ends).some(({ distance }) => distance <= statement.half + FITS),
  );
}

function readingsOf({ statement, series, moment, market }: Asked, period: Period, ends: readonly Day[]): Reading[] {
  const story = moment?.day ?? (isNamed(statement.day) ? ownDay(statement.day, null) : null);
  const newest = series.days.at(-1) ?? Number.NEGATIVE_INFINITY;
  const windows = windowsOf(period, story, ends);
  // Without a moment only what is long over can be measured; with one, only what was known.
  const latest = story === null ? newest : Math.min(newest, Math.max(...ends));
  const usable = windows.windows.filter(({ to }) => to <= latest);
  const stretches = stretchesOf(series, { ...windows, windows: usable }, (statement.stated ?? 0) > 0);
  return stretches.flatMap((stretch) => readingOf(statement, stretch, market));
}

function readingOf(statement: Statement, stretch: Stretch, market: Market): Reading[] {
  if (statement.kind === 'multiple') return [multipleReading(statement, stretch)];
  if (statement.kind === 'window') return [changeReading(statement, stretch, true)];
  const sp500 = market.series.sp500;
  const reading = sp500 ? versusReading(statement, stretch, sp500) : null;
  return reading ? [reading] : [];
}

function checkDrawdown(asked: Asked): Finding | null {
  const { statement, series, moment } = asked;
  const { peak } = statement;
  const start = peak ? monthBy(peak, moment?.day ?? null) : null;
  if (peak && start === null) return null;
  const readings = openEnds(asked).flatMap((day) => {
    const index = lastAtOrBefore(series.days, day);
    if (index < 1) return [];
    const to = closeAt(series, index);
    const span =
      start === null
        ? { from: Number.NEGATIVE_INFINITY, to: to.day - 1 }
        : { from: start, to: Math.min(to.day - 1, monthEnd(start)) };
    const from = extremeClose(series, span, 1);
    return from ? [changeReading(statement, { from, to }, true)] : [];
  });
  return nearest(readings);
}

function monthEnd(start: number): number {
  const { year, month } = calendarOf(start);
  return monthStart(year, month + 1) - 1;
}

/** Whether a price said with a period is one of the day: "in 2023" while it runs, not "in January" in March. */
function isOfTheDay(period: Period | null, day: number | null): boolean {
  if (period === null) return true;
  if (day === null) return false;
  if (period.type.startsWith('since') || period.type.startsWith('last') || period.type.startsWith('past')) return false;
  if (!period.type.startsWith('named')) return true;
  return windowsOf(period, day, [day]).windows.some(({ to }) => to >= day);
}
