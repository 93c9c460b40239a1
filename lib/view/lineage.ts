/** Where each series comes from: first and last close, how many, the source, and what was corrected or is in doubt. */

import type { Words } from '../i18n/words.ts';
import { CORRECTIONS } from '../market/corrections.ts';
import { type Day, type IsoDay, isoDay } from '../market/day.ts';
import { FRESHNESS } from '../market/freshness.ts';
import { type Market, SERIES_IDS } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { PartId, RefreshRecord } from '../store/schema.ts';
import { heldText } from './held-close.ts';
import { sourceName } from './source-name.ts';

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
  /** Closes that were wrong at their source and are mended, and those that a provider corrected later. */
  mended: number;
  revised: number;
  /** Closes that were sent and are not believed: kept aside. */
  held: HeldView[];
}

export interface HeldView {
  day: IsoDay;
  said: number;
  /** What is kept of that day. */
  kept: number | null;
  text: string;
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
  const records = new Map(refreshes.map((record) => [record.id, record]));
  const isKnown = ({ day }: { readonly day: Day }) => day <= until;
  const row = (id: PartId, days: Int32Array | readonly Day[]): LineageView => {
    const [firstDay, lastDay] = [days[0], days[days.length - 1]].map((day) => (day === undefined ? null : isoDay(day)));
    const { source = 'snapshot', revisions = [], held = [] } = records.get(id) ?? {};
    return {
      id,
      title: words.t(`series.${id}`),
      first: firstDay ? words.day(firstDay) : words.t('units.none'),
      last: lastDay ? words.day(lastDay) : words.t('units.none'),
      rows: words.number(days.length),
      source: sourceName(source, words),
      firstDay: firstDay ?? null,
      lastDay: lastDay ?? null,
      closes: days.length,
      mended: CORRECTIONS.filter(({ series, day }) => series === id && days.includes(day)).length,
      revised: revisions.filter(isKnown).length,
      held: held.filter(isKnown).map((close) => ({
        day: isoDay(close.day),
        said: close.said,
        kept: close.kept,
        text: heldText(close, words),
      })),
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
