/** The price line: the newest close known, and what it is against a day and 30 days before. */

import type { Words } from '../i18n/words.ts';
import { at } from '../market/at.ts';
import { type Day, isoDay } from '../market/day.ts';
import type { Market, SeriesId } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';

export interface PriceView {
  /** "$118,452". */
  value: string;
  changes: { label: string; value: string }[];
  /** "close of 2 Oct 2026". */
  note: string;
}

const MONTH = 30;

/** The last close dated at or before `day`; null when there is none. A change without a close to compare is left out. */
export function priceView(market: Market, id: SeriesId, day: Day, words: Words): PriceView | null {
  const series = market.series[id];
  const last = series ? lastAtOrBefore(series.days, day) : -1;
  if (!series || last < 0) return null;
  const close = at(series.closes, last);
  const observed = at(series.days, last);
  const against = (index: number, label: string) =>
    index < 0 ? [] : [{ label, value: words.percent((close / at(series.closes, index) - 1) * 100) }];
  return {
    value: words.usd(close),
    changes: [
      ...against(last - 1, words.t('card.price.day')),
      ...against(lastAtOrBefore(series.days, observed - MONTH), words.t('card.price.month')),
    ],
    note: words.t('card.price.note', { date: words.day(isoDay(observed)) }),
  };
}
