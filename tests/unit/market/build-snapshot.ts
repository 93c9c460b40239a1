/** Markets and snapshot files made for tests, also files that lie. */

import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Market, SERIES_IDS, type Series, type SeriesId } from '../../../lib/market/series.ts';

/** Closes as a CSV file would give them: whole numbers of the last of up to eight decimals. */
function anySeries(id: SeriesId): fc.Arbitrary<Series> {
  const lowest = id === 'iwm-flow' ? -1e9 : id === 'reverse-repo' ? 0 : 1;
  const row = fc.tuple(fc.integer({ min: -30_000, max: 60_000 }), fc.integer({ min: lowest, max: 1e9 }));
  return fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.uniqueArray(row, { minLength: 1, selector: ([day]) => day }))
    .map(([decimals, rows]) => {
      const ordered = rows.toSorted(([a], [b]) => a - b);
      return {
        days: Int32Array.from(ordered, ([day]) => day),
        closes: Float64Array.from(ordered, ([, whole]) => Number((whole / 10 ** decimals).toFixed(decimals))),
      };
    });
}

export const anyMarket: fc.Arbitrary<Market> = fc.record({
  series: fc
    .subarray([...SERIES_IDS], { minLength: 1 })
    .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, anySeries(id)])))),
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
