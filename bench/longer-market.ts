/** Markets that go back several times as far as the real one, for measuring growth. */

import type { Market, Series, SeriesId } from '../lib/market/series.ts';

/** Where a change in percent means nothing: zero or negative values are repeated as they are. */
const VALUES: ReadonlySet<SeriesId> = new Set<SeriesId>(['reverse-repo', 'iwm-flow']);

/** A market `times` as long: the same returns again before the first day, as often as needed; newest closes unchanged. */
export function longerMarket(market: Market, times: number): Market {
  const index = market.series.russell2000?.days ?? new Int32Array();
  const [first = 0, last = 0] = [index[0], index.at(-1)];
  // Whole weeks, so that weekdays stay weekdays.
  const span = Math.ceil((last - first + 1) / 7) * 7;
  const entries = Object.entries(market.series) as [SeriesId, Series][];
  const series = entries.map(([id, own]) => [id, repeated(own, times, span, !VALUES.has(id))] as const);
  return { series: Object.fromEntries(series), unprofitableShare: market.unprofitableShare };
}

/** The series `times` over, each `span` days earlier; with `asReturns` scaled to end where the next one begins. */
function repeated({ days, closes }: Series, times: number, span: number, asReturns: boolean): Series {
  const fall = asReturns ? (closes[0] ?? 1) / (closes.at(-1) ?? 1) : 1;
  const copies = Array.from({ length: times }, (_, i) => times - 1 - i);
  return {
    days: Int32Array.from(copies.flatMap((back) => [...days].map((day) => day - back * span))),
    closes: Float64Array.from(copies.flatMap((back) => [...closes].map((close) => close * fall ** back))),
  };
}
