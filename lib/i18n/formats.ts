/** Figures and dates as a reader of one language writes them, through `Intl`. Dates are UTC. */

import type { IsoDay } from '../market/day.ts';
import { ageText } from './age.ts';
import { writtenAlike } from './alike.ts';
import type { Translate } from './catalogue.ts';

export interface PercentOptions {
  /** Decimals; without it one below 10 %, else none. */
  digits?: number;
  /** Writes + before a gain. True unless said. */
  sign?: boolean;
}

export interface Formats {
  /** 8.76 → "+8.8%". */
  percent(value: number, options?: PercentOptions): string;
  /** A gain in percent; above 1000 %, or what is said, what became of one: 5721 → "×58". */
  gain(value: number | null, timesFrom?: number): string;
  /** A part of a whole, from 0 to 1: 0.58 → "58%". */
  share(part: number): string;
  /** "+7", "−23", "0"; a score or another number with its sign. A dash where there is none. */
  signed(value: number | null, digits?: number): string;
  /** "2,443", "15.3". */
  number(value: number, digits?: number): string;
  /** "$118,452", "$245.31", "$0.0123". */
  usd(value: number): string;
  /**
   * Billions of dollars: −4.43 → "−$4.4bn". With a + before a gain only on demand; in the unit of another amount of the
   * sentence when that is given as `like`.
   */
  usdBn(value: number, options?: { sign?: boolean; digits?: number; like?: number }): string;
  /** "+0.31 points"; a + before a gain unless told otherwise. */
  percentagePoints(value: number, options?: { sign?: boolean }): string;
  /** "1 Oct 2026". */
  day(iso: IsoDay): string;
  /** "1 Oct"; with its year where `today` is not within ten months of it. */
  shortDay(iso: IsoDay, today: IsoDay): string;
  /** "Oct 2026". */
  month(iso: IsoDay): string;
  /** "49 days ago", "today". */
  daysAgo(days: number): string;
  /** "2 hours ago", of an instant in milliseconds. */
  since(ms: number): string;
  /** "22 Nov 2026, 18:30", of an instant in milliseconds, on the reader's own clock. */
  moment(ms: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The text with its first letter large. */
  capital(text: string): string;
}

/**
 * `Intl` writes a hyphen in most languages; figures read better with the minus that is as wide as a plus. A joiner keeps a
 * sign and the dollar after it on one line.
 */
const withMinus = (text: string) => text.replace('-', '−').replace(/[−+](?=\$)/, '$&\u2060');

const THOUSAND_PERCENT = 1000;

/** Making a format takes a thousand times as long as using it, and a popover uses hundreds: each is made once. */
function madeOnce<Options, Format>(make: (locale: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  };
}

const numberFormat = madeOnce((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const listFormat = madeOnce((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const ageFormat = madeOnce(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);
const dateFormat = madeOnce((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

export function createFormats(locale: string, t: Translate, now: () => number): Formats {
  const write = (value: number, options: Intl.NumberFormatOptions) =>
    withMinus(numberFormat(locale, options).format(value));
  const decimals = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const date = (iso: IsoDay, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(`${iso}T00:00:00Z`));
  const signs = (sign: boolean) => (sign ? 'exceptZero' : 'negative');
  const dollars = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;

  const percent = (value: number, { digits = Math.abs(value) < 9.95 ? 1 : 0, sign = true }: PercentOptions = {}) =>
    write(value / 100, { style: 'percent', signDisplay: signs(sign), ...decimals(digits) });

  return {
    percent,
    gain(value, timesFrom = THOUSAND_PERCENT) {
      if (value === null) return t('units.none');
      if (value <= timesFrom) return percent(value);
      const times = 1 + value / 100;
      return t('units.times', { value: write(times, decimals(times < 10 ? 1 : 0)) });
    },
    share: (part) => percent(part * 100, { sign: false, digits: 0 }),
    signed: (value, digits = 0) =>
      value === null ? t('units.none') : write(value, { signDisplay: 'exceptZero', ...decimals(digits) }),
    number: (value, digits = 0) => write(value, { signDisplay: 'negative', ...decimals(digits) }),
    usd(value) {
      const significant = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
      if (value !== 0 && Math.abs(value) < 1) return write(value, { ...dollars, ...significant });
      return write(value, { ...dollars, ...decimals(Math.abs(value) < 1000 ? 2 : 0) });
    },
    usdBn(value, { sign = false, digits = 1, like } = {}) {
      const options = { ...dollars, notation: 'compact', maximumFractionDigits: digits } as const;
      if (like === undefined) return write(value * 1e9, { ...options, signDisplay: signs(sign) });
      const compact = numberFormat(locale, { ...options, signDisplay: value === 0 ? 'never' : signs(sign) });
      return withMinus(writtenAlike(value * 1e9, like * 1e9, compact, (number, few) => write(number, decimals(few))));
    },
    percentagePoints: (value, { sign = true } = {}) =>
      t('units.percentagePoints', { value: write(value, { signDisplay: signs(sign), ...decimals(2) }) }),
    day: (iso) => date(iso, { day: 'numeric', month: 'short', year: 'numeric' }),
    shortDay: (iso, today) => {
      const days = (Date.parse(today) - Date.parse(iso)) / 86_400_000;
      return date(iso, { day: 'numeric', month: 'short', ...(Math.abs(days) > 300 && { year: 'numeric' }) });
    },
    month: (iso) => date(iso, { month: 'short', year: 'numeric' }),
    daysAgo: (days) => ageFormat(locale, { numeric: 'auto' }).format(-days, 'day'),
    since: (ms) => ageText(locale, now() - ms),
    moment: (ms) => dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(ms),
    list: (items) => listFormat(locale, { type: 'conjunction' }).format(items),
    capital: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}
