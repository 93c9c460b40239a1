/** Markets made for tests: chosen closes on a chosen calendar, or random walks with everything in them. */

import { type Day, parseDay } from '../../../lib/market/day.ts';
import type { Market, Series, SeriesId, SharePoint } from '../../../lib/market/series.ts';
import { mulberry32 } from '../../../lib/signal/statistics/mulberry32.ts';

export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day`);
  return parsed;
}

/** So many days from `from` on, every `step` days; Saturdays and Sundays left out when `step` is 'weekday'. */
export function calendar(from: string, count: number, step: number | 'weekday' = 'weekday'): Int32Array {
  const days = new Int32Array(count);
  let next = day(from);
  for (let i = 0; i < count; i++) {
    // 1970-01-01 was a Thursday: (day + 3) % 7 is 0 on Mondays.
    while (step === 'weekday' && (next + 3) % 7 > 4) next++;
    days[i] = next;
    next += step === 'weekday' ? 1 : step;
  }
  return days;
}

/** A series on weekdays from `from` on. */
export function weekdays(from: string, closes: readonly number[]): Series {
  return { days: calendar(from, closes.length), closes: Float64Array.from(closes) };
}

/** A series on every day from `from` on. */
export function daily(from: string, closes: readonly number[]): Series {
  return { days: calendar(from, closes.length, 1), closes: Float64Array.from(closes) };
}

/** A series with a close every seven days. */
export function weekly(from: string, closes: readonly number[]): Series {
  return { days: calendar(from, closes.length, 7), closes: Float64Array.from(closes) };
}

export function repeat(close: number, count: number): number[] {
  return new Array<number>(count).fill(close);
}

export function market(series: Market['series'], unprofitableShare: SharePoint[] = []): Market {
  return { series, unprofitableShare };
}

export function point(iso: string, published: string, share: number, source = 'A bank'): SharePoint {
  return { day: day(iso), published: day(published), share, source, definition: 'companies with losses' };
}

/** Every series there is, each a random walk from its own seed, over `sessions` weekdays from `from` on. */
export function randomMarket(seed: number, from: string, sessions: number): Market {
  const random = mulberry32(seed);
  const length = Math.ceil((sessions * 7) / 5);
  const walk = (start: number, swing: number, count: number) => {
    let close = start;
    return Array.from({ length: count }, () => {
      close *= Math.exp((random() - 0.48) * swing);
      return close;
    });
  };
  const index = walk(1000, 0.03, sessions);
  const noise = (closes: readonly number[], swing: number) => closes.map((close) => close * (1 + random() * swing));
  return market(
    {
      russell2000: weekdays(from, index),
      iwm: weekdays(from, noise(index, 0.001)),
      'russell2000-value': weekdays(from, noise(index, 0.05)),
      sp500: weekdays(from, walk(200, 0.02, sessions)),
      bitcoin: daily(from, walk(300, 0.1, length)),
      ether: daily(from, walk(10, 0.12, length)),
      altcoins: weekly(from, walk(100, 0.3, Math.ceil(length / 7))),
      vix: weekdays(
        from,
        Array.from({ length: sessions }, () => 10 + 25 * random() ** 3),
      ),
      'fed-assets': weekly(from, walk(4e6, 0.02, Math.ceil(length / 7))),
      'treasury-account': weekly(from, walk(4e5, 0.1, Math.ceil(length / 7))),
      'reverse-repo': weekdays(
        from,
        Array.from({ length: sessions }, () => Math.max(0, 300 * (random() - 0.2))),
      ),
      'iwm-flow': weekdays(
        from,
        Array.from({ length: sessions }, () => Math.round(1000 * (random() - 0.5))),
      ),
      'high-yield-spread': weekdays(from, walk(4, 0.05, sessions)),
      'iwm-shares': weekly(from, walk(250, 0.02, Math.ceil(length / 7))),
    },
    Array.from({ length: Math.ceil(sessions / 260) }, (_, i) => {
      const at = day(from) + 365 * i;
      return {
        day: at,
        published: at + 60,
        share: Math.round(20 + 30 * random()),
        source: 'A bank',
        definition: 'any',
      };
    }),
  );
}

/** The market as it could have been known on a day: without closes and points dated or published later. */
export function cutAfter(whole: Market, last: Day): Market {
  const series: Partial<Record<SeriesId, Series>> = {};
  for (const [id, { days, closes }] of Object.entries(whole.series)) {
    const length = days.filter((d) => d <= last).length;
    series[id as SeriesId] = { days: days.slice(0, length), closes: closes.slice(0, length) };
  }
  return { series, unprofitableShare: whole.unprofitableShare.filter(({ published }) => published <= last) };
}
