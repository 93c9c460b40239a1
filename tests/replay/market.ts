/** A market that goes on after the embedded snapshot, with invented closes: what the replayed providers know. */

import { readFileSync } from 'node:fs';
import { isSession } from '../../lib/market/calendar.ts';
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
    if (id === 'iwm-shares') continue;
    const known = market.series[id] ?? { days: Int32Array.of(to - 1096), closes: Float64Array.of(3) };
    const days = [...known.days];
    const closes = [...known.closes];
    let close = closes.at(-1) ?? 100;
    for (let day = (days.at(-1) ?? to) + 1; day <= to; day++) {
      // 1970-01-01 was a Thursday: Wednesdays are 6 (mod 7).
      if (WEEKLY.has(id) ? day % 7 !== 6 : !EVERY_DAY.has(id) && !isSession(day)) continue;
      close = id === 'iwm-flow' ? (day % 11) * 50 - 250 : close * (1 + Math.sin(day) / 200);
      days.push(day);
      closes.push(Number(close.toFixed(id === 'iwm-flow' ? 0 : 4)));
    }
    series[id] = { days: Int32Array.from(days), closes: Float64Array.from(closes) };
  }
  series['iwm-shares'] = countsAfter(market.series['iwm-shares'], series['iwm-flow']);
  return { series, unprofitableShare: market.unprofitableShare };
}

/** What a share of the fund is worth, on every invented day. */
export const NAV = 250;

/** Counts of shares in millions, a day each after the last known one, as the flows say. */
function countsAfter(known: Series | undefined, flows: Series | undefined): Series {
  const days = [...(known?.days ?? [])];
  const counts = [...(known?.closes ?? [])];
  const last = days.at(-1) ?? 0;
  let count = counts.at(-1) ?? 300;
  flows?.days.forEach((day, i) => {
    if (day <= last) return;
    count += (flows.closes[i] ?? 0) / NAV;
    days.push(day);
    counts.push(Math.round(count * 1e6) / 1e6);
  });
  return { days: Int32Array.from(days), closes: Float64Array.from(counts) };
}
