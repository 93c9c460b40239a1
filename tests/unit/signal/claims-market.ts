/** A market to 2026 in which everything stands still but for named steps, so that one step turns one verdict. */

import type { Market, Series, SeriesId, SharePoint } from '../../../lib/market/series.ts';
import { mulberry32 } from '../../../lib/signal/statistics/mulberry32.ts';
import { calendar, day, market, point } from './build-market.ts';

/** Closes from these days on. */
export type Steps = Readonly<Record<string, number>>;

/** A series that keeps each close until the next step, in the order of their days; none before the first. */
export function stepping(steps: Steps, every: number | 'weekday', until = '2026-12-31'): Series {
  const [first = until] = Object.keys(steps);
  const end = day(until);
  const days = calendar(first, end - day(first) + 1, every).filter((d) => d <= end);
  const left = Object.entries(steps).map(([iso, close]) => ({ from: day(iso), close }));
  let now = 0;
  const closes = Float64Array.from(days, (d) => {
    while (left[0] && left[0].from <= d) now = left.shift()?.close ?? 0;
    return now;
  });
  return { days, closes };
}

/** Breakouts of these years, each a step that is never undone; nothing of it after mid-January 2026. */
export const INDEX: Steps = {
  '2010-01-04': 100,
  '2013-03-01': 110,
  '2014-12-01': 120,
  '2016-11-14': 130,
  '2020-11-13': 140,
  '2025-09-18': 150,
};

const STILL: Readonly<Record<Exclude<SeriesId, 'high-yield-spread'>, [Steps, number | 'weekday']>> = {
  russell2000: [INDEX, 'weekday'],
  'russell2000-value': [{ '2010-01-04': 100 }, 'weekday'],
  sp500: [{ '2010-01-04': 100 }, 'weekday'],
  bitcoin: [{ '2012-01-02': 100 }, 1],
  ether: [{ '2015-08-07': 100 }, 1],
  altcoins: [{ '2013-05-05': 100 }, 7],
  vix: [{ '2010-01-04': 12 }, 'weekday'],
  'fed-assets': [{ '2010-01-06': 4e6 }, 7],
  'treasury-account': [{ '2010-01-06': 5e5 }, 7],
  'reverse-repo': [{ '2010-01-04': 0 }, 'weekday'],
  iwm: [{ '2009-01-05': 100 }, 'weekday'],
  'iwm-flow': [{ '2009-01-05': 10 }, 'weekday'],
  'iwm-shares': [{ '2009-01-05': 250 }, 'weekday'],
};

export const POINTS = [
  point('2007-12-31', '2008-03-01', 20, 'A bank'),
  point('2010-12-31', '2011-03-01', 42, 'A bank'),
  point('2025-09-30', '2025-11-15', 40, 'The Kobeissi Letter'),
  point('2025-10-31', '2025-11-15', 40, 'A bank'),
];

/** The still market with some series stepping otherwise, or (null) not there. */
export function stillBut(
  steps: Partial<Record<keyof typeof STILL, Steps | Series | null>> = {},
  points: SharePoint[] = POINTS,
): Market {
  const series: Partial<Record<SeriesId, Series>> = {};
  for (const [id, [usual, every]] of Object.entries(STILL) as [keyof typeof STILL, [Steps, number | 'weekday']][]) {
    const own = steps[id];
    if (own === null) continue;
    series[id] = isSeries(own) ? own : stepping(own ?? usual, every);
  }
  return market(series, points);
}

function isSeries(own: Steps | Series | undefined): own is Series {
  return own !== undefined && own.days instanceof Int32Array;
}

/** Five years and more in which the index walks at random, and bitcoin as it did so many sessions before (or by itself). */
export function walkingTogether(lag: number | null): Market {
  const days = calendar('2020-01-06', 1820);
  const steps = (seed: number) => Array.from({ length: 2100 }, mulberry32(seed)).map((u) => 0.04 * (u - 0.5));
  const walk = (own: number[], shift: number): Series => {
    let close = 150;
    const next = (_: number, i: number) => {
      close *= Math.exp(own[100 + i - shift] ?? 0);
      return close;
    };
    return { days, closes: Float64Array.from(days, next) };
  };
  const common = steps(5);
  return stillBut({
    russell2000: walk(common, 0),
    bitcoin: lag === null ? walk(steps(6), 0) : walk(common, lag),
  });
}
