/** Whether what is stored is consistent and the reading made from it right. */

import { type Market, SERIES_IDS, type SeriesId } from '../../lib/market/series.ts';
import { SHIPPED_SERIES } from '../../lib/market/shipped.ts';
import { INDICATOR_IDS, WARNING_IDS } from '../../lib/signal/ids.ts';
import { read } from '../../lib/signal/reading.ts';
import type { Stored } from './stored.ts';

const DAY = 86_400_000;
/** What a provider's answer rounds away. */
const ROUNDING = 0.005;

/** Begins later on a reader's machine; counts that stand by themselves. */
const ANY_DAYS: ReadonlySet<SeriesId> = new Set<SeriesId>(['high-yield-spread', 'iwm-shares']);

/** Everything that is wrong; empty when nothing is. `truth` is what the providers know, and goes on from the snapshot. */
export function faultsOf(stored: Stored, truth: Market, version: string, today: number): string[] {
  return [
    ...faultsOfSeries(stored, truth),
    ...faultsOfRecords(stored, version),
    ...faultsOfReading(stored, version, today),
  ];
}

function faultsOfSeries({ series, points }: Stored, truth: Market): string[] {
  const faults = SHIPPED_SERIES.flatMap((id) => (series[id] ? [] : [`${id} is missing`]));
  if (points.length !== truth.unprofitableShare.length) faults.push(`${points.length} points`);
  for (const id of SERIES_IDS) {
    const [kept, right] = [series[id], truth.series[id]];
    if (!kept || !right) continue;
    const closes = new Map(Array.from(right.days, (day, i) => [day, right.closes[i] ?? Number.NaN]));
    const { days } = kept;
    if (!days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0))) faults.push(`${id}: days do not ascend`);
    const wrong = days.filter((day, i) => {
      const close = closes.get(day) ?? Number.NaN;
      return !(Math.abs((kept.closes[i] ?? Number.NaN) - close) <= Math.max(1, Math.abs(close) * ROUNDING));
    });
    if (wrong.length > 0) faults.push(`${id}: ${wrong.length} closes are wrong`);
    const gaps = right.days.filter((day) => day <= (days.at(-1) ?? 0)).length - days.length;
    if (!ANY_DAYS.has(id) && gaps !== 0) faults.push(`${id}: ${gaps} days are missing`);
  }
  return faults;
}

function faultsOfRecords({ market, run, series, refreshes, alarms }: Stored, version: string): string[] {
  const faults: string[] = [];
  if (market?.snapshotOf !== version) faults.push(`the snapshot of ${market?.snapshotOf} was taken in last`);
  if (run && run.endedAt === undefined) faults.push(`a refresh waits for ${run.waiting}`);
  for (const id of Object.keys(series)) {
    // Written in one transaction with the closes they are about.
    if (!refreshes.some((record) => record.id === id)) faults.push(`${id}: nobody knows where it is from`);
  }
  const { 'new-day': newDay = Number.NaN, refresh = Number.NaN, ...others } = alarms;
  if (!(newDay <= DAY)) faults.push(`the next day is looked for in ${newDay / 3_600_000} h`);
  if (!(refresh <= DAY)) faults.push(`the next refresh is planned in ${refresh / 3_600_000} h`);
  if (Object.keys(others).length > 0) faults.push('an alarm rings for a refresh that is over');
  return faults;
}

function faultsOfReading(stored: Stored, version: string, today: number): string[] {
  const { series, points, off, market, readings } = stored;
  const madeFrom = JSON.stringify([version, market?.revision, today, [...off].sort()]);
  if (readings.reading !== madeFrom) return [`the reading was made from ${readings.reading}, not from ${madeFrom}`];
  const known = [...INDICATOR_IDS, ...WARNING_IDS];
  const right = read({ series, unprofitableShare: points }, { off: known.filter((id) => off.includes(id)) }, today);
  return rounded(JSON.parse(stored.reading)) === rounded(right) ? [] : ['the reading is not what the closes say'];
}

/** Browsers and Node differ in the last bits of a logarithm. */
function rounded(reading: unknown): string {
  return JSON.stringify(reading, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value));
}
