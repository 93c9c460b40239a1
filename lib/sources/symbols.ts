/** Which symbol a provider knows each of our series by. */

import type { SeriesId } from '../market/series.ts';

export type Symbols<T = string> = Partial<Record<SeriesId, T>>;

/** The series that a provider has a symbol for. */
export function seriesIn(symbols: Symbols<unknown>): SeriesId[] {
  return Object.keys(symbols) as SeriesId[];
}

/** A provider is never asked for a series that it doesn't serve: to do so is a bug. */
export function symbolOf<T>(symbols: Symbols<T>, series: SeriesId): T {
  const symbol = symbols[series];
  if (symbol === undefined) throw new RangeError(`not served here: ${series}`);
  return symbol;
}
