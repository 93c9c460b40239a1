/** Where each series comes from: first and last close, how many, and the source. */

import type { Words } from '../i18n/words.ts';
import { type Day, type IsoDay, isoDay } from '../market/day.ts';
import { FRESHNESS } from '../market/freshness.ts';
import { type Market, SERIES_IDS } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { PartId, RefreshRecord } from '../store/schema.ts';

export interface LineageView {
  id: PartId;
  title: string;
  first: string;
  last: string;
  rows: string;
  source: string;
  /** The same bare, for whoever reckons with them. */
  firstDay: IsoDay | null;
  lastDay: IsoDay | null;
  closes: number;
}

/**
 * One row for each series there is.
 * @param until what was public by this day; without it everything
 */
export function lineageViews(
  market: Market,
  refreshes: readonly RefreshRecord[],
  words: Words,
  until: Day = Number.POSITIVE_INFINITY,
): LineageView[] {
  const sources = new Map(refreshes.map(({ id, source }) => [id, source]));
  const row = (id: PartId, days: ArrayLike<Day>): LineageView => {
    const [firstDay, lastDay] = [days[0], days[days.length - 1]].map((day) => (day === undefined ? null : isoDay(day)));
    const source = sources.get(id) ?? 'snapshot';
    return {
      id,
      title: words.t(`series.${id}`),
      first: firstDay ? words.day(firstDay) : words.t('units.none'),
      last: lastDay ? words.day(lastDay) : words.t('units.none'),
      rows: words.number(days.length),
      source: source === 'snapshot' ? words.t('options.data.snapshot') : source,
      firstDay: firstDay ?? null,
      lastDay: lastDay ?? null,
      closes: days.length,
    };
  };
  const points = market.unprofitableShare
    .filter(({ published }) => published <= until)
    .map(({ day }) => day)
    .sort((a, b) => a - b);
  return [
    ...SERIES_IDS.flatMap((id) => {
      const series = market.series[id];
      const known = series?.days.subarray(0, lastAtOrBefore(series.days, until - FRESHNESS[id].lag) + 1);
      return known && known.length > 0 ? [row(id, known)] : [];
    }),
    ...(points.length > 0 ? [row('unprofitable-share', points)] : []),
  ];
}
