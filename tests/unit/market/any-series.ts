/** Series as files and feeds give them. */

import fc from 'fast-check';
import type { Series, SeriesId } from '../../../lib/market/series.ts';

/** Closes on days from `min` to `max`: whole numbers of the last of up to eight decimals. */
export function anySeries(id: SeriesId, days: { min: number; max: number }): fc.Arbitrary<Series> {
  const lowest = id === 'iwm-flow' ? -1e9 : id === 'reverse-repo' ? 0 : 1;
  const row = fc.tuple(fc.integer(days), fc.integer({ min: lowest, max: 1e9 }));
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
