/** The head of the popover: what the word is about, its newest close, and what that is against a day and 30 days before. */

import type { Words } from '../i18n/words.ts';
import { at } from '../market/at.ts';
import { sessionsBetween } from '../market/calendar.ts';
import { type Day, isoDay } from '../market/day.ts';
import type { Market, SeriesId } from '../market/series.ts';
import { SESSION_SERIES } from '../market/sessions.ts';
import { lastAtOrBefore } from '../market/value.ts';

/** What a mention is of, more closely than its asset: the index in points, the fund and coins in dollars. */
export type Subject = 'bitcoin' | 'ether' | 'index' | 'fund';

export interface HeadView {
  /** "Bitcoin", "Russell 2000", "IWM". */
  name: string;
  /** Null while there is no close. */
  price: PriceView | null;
}

export interface PriceView {
  /** "$118,452", "2,443 points". */
  value: string;
  changes: { label: string; value: string }[];
  /** "2 Oct", of the close; with the year where that is long ago. */
  date: string;
}

const SERIES: Record<Subject, SeriesId> = { bitcoin: 'bitcoin', ether: 'ether', index: 'russell2000', fund: 'iwm' };
const MONTH = 30;

/** Whether a mention of the Russell 2000 names its fund. */
export const namesFund = (mention: string): boolean => /iwm/i.test(mention);

/** The newest close dated at or before `day`. A change without a close to compare is left out. */
export function headView(market: Market, subject: Subject, day: Day, words: Words): HeadView {
  return { name: words.t(`assets.subjects.${subject}`), price: priceView(market, subject, day, words) };
}

function priceView(market: Market, subject: Subject, day: Day, words: Words): PriceView | null {
  const series = market.series[SERIES[subject]];
  const last = series ? lastAtOrBefore(series.days, day) : -1;
  if (!series || last < 0) return null;
  const close = at(series.closes, last);
  const observed = at(series.days, last);
  const against = (index: number, label: string) =>
    index < 0 ? [] : [{ label, value: words.percent((close / at(series.closes, index) - 1) * 100) }];
  return {
    value: subject === 'index' ? words.t('popover.head.points', { value: words.number(close) }) : words.usd(close),
    changes: [
      ...against(last - 1, spanOf(SERIES[subject], at(series.days, Math.max(0, last - 1)), observed, words)),
      ...against(lastAtOrBefore(series.days, observed - MONTH), words.t('popover.head.month')),
    ],
    date: words.shortDay(isoDay(observed), isoDay(day)),
  };
}

/** "day", or over how many days the change really is, where closes between are missing. */
function spanOf(id: SeriesId, before: Day, day: Day, words: Words): string {
  const isTraded = SESSION_SERIES.has(id);
  const n = isTraded ? sessionsBetween(before, day) : day - before;
  if (n <= 1) return words.t('popover.head.day');
  return words.t(isTraded ? 'closes.span.sessions' : 'closes.span.days', { n });
}
