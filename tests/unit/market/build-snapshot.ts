/** Markets and snapshot files made for tests, also files that lie. */

import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Market, SERIES_IDS } from '../../../lib/market/series.ts';
import { anySeries } from './any-series.ts';

export const anyMarket: fc.Arbitrary<Market> = fc.record({
  series: fc
    .subarray([...SERIES_IDS], { minLength: 1 })
    .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, anySeries(id, { min: -30_000, max: 60_000 })])))),
  unprofitableShare: fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 15_000 }),
      published: fc.integer({ min: 15_000, max: 30_000 }),
      share: fc.double({ min: 0, max: 100, noNaN: true }).map((share) => share + 0),
      source: fc.string({ unit: 'grapheme', maxLength: 50 }),
      definition: fc.string(),
    }),
    { maxLength: 5 },
  ),
});

/** A snapshot file of this text, whatever it says. */
export function forge(text: string): Uint8Array {
  return new Uint8Array(gzipSync(text));
}
