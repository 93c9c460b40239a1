/** A market that goes on after the embedded snapshot, with invented closes: what the replayed providers know. */

import { readFileSync } from 'node:fs';
import { type Market, SERIES_IDS, type Series, type SeriesId } from '../../lib/market/series.ts';
import { decodeSnapshot } from '../../lib/market/snapshot.ts';

const WEEKLY: ReadonlySet<SeriesId> = new Set<SeriesId>(['fed-assets', 'treasury-account']);
const EVERY_DAY: ReadonlySet<SeriesId> = new Set<SeriesId>(['bitcoin', 'ether', 'altcoins']);

export async function snapshotMarket(): Promise<Market> {
  return (await decodeSnapshot(readFileSync('public/snapshot.bin'))).market;
}

/** Each series carried on to a day by small steps; the high-yield spread, which is never shipped, begins three years before. */
export function carriedOn(market: Market, to: number): Market {
  const series: Partial<Record<SeriesId, Series>> = {};
  for (const id of SERIES_IDS) {
    const known = market.series[id] ?? { days: Int32Array.of(to - 1096), closes: Float64Array.of(3) };
    const days = [...known.days];
    const closes = [...known.closes];
    let close = closes.at(-1) ?? 100;
    for (let day = (days.at(-1) ?? to) + 1; day <= to; day++) {
      // 1970-01-01 was a Thursday: Wednesdays are 6 (mod 7), weekends 2 and 3.
      if (WEEKLY.has(id) ? day % 7 !== 6 : !EVERY_DAY.has(id) && (day % 7 === 2 || day % 7 === 3)) continue;
      close = id === 'iwm-flow' ? (day % 11) * 50 - 250 : close * (1 + Math.sin(day) / 200);
      days.push(day);
      closes.push(Number(close.toFixed(id === 'iwm-flow' ? 0 : 4)));
    }
    series[id] = { days: Int32Array.from(days), closes: Float64Array.from(closes) };
  }
  return { series, unprofitableShare: market.unprofitableShare };
}
