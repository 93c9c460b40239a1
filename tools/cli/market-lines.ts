/** What a market holds, for whoever made one: a line a series. */

import { isoDay } from '../../lib/market/day.ts';
import type { Market } from '../../lib/market/series.ts';

/** Rows and days of each series, and how many published shares. */
export function marketLines({ series, unprofitableShare }: Market): string[] {
  const line = (name: string, count: number, what: string) => `${name.padEnd(18)} ${String(count).padStart(6)} ${what}`;
  return [
    ...Object.entries(series).map(([id, { days }]) =>
      line(id, days.length, `rows  ${isoDay(days[0] ?? 0)} to ${isoDay(days.at(-1) ?? 0)}`),
    ),
    line('unprofitable-share', unprofitableShare.length, 'points'),
  ];
}
