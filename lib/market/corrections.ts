/** Closes that are proven wrong at their source, mended wherever they come in: files, providers, feeds, kept closes. */

import type { Day } from './day.ts';
import { type Market, type Series, type SeriesId, seriesBy } from './series.ts';
import { lastAtOrBefore } from './value.ts';
import { WRONG_CLOSES } from './wrong-closes.ts';

export interface Correction {
  readonly series: SeriesId;
  readonly day: Day;
  /** The close as it is sent, and as it was. */
  readonly wrong: number;
  readonly right: number;
  /** How it is known, in English. */
  readonly source: string;
}

export const CORRECTIONS: readonly Correction[] = WRONG_CLOSES;

/** Providers round to different decimals: so near, it is the same wrong close. */
const SAME = 1e-5;

/** The series with its wrong closes mended; the same object when it has none. */
export function corrected(id: SeriesId, series: Series, corrections = CORRECTIONS): Series {
  let { closes } = series;
  for (const { series: own, day, wrong, right } of corrections) {
    if (own !== id) continue;
    const i = lastAtOrBefore(series.days, day);
    if (series.days[i] !== day || !(Math.abs((closes[i] ?? 0) / wrong - 1) <= SAME)) continue;
    if (closes === series.closes) closes = closes.slice();
    closes[i] = right;
  }
  return closes === series.closes ? series : { days: series.days, closes };
}

/** The same for every series of a market. */
export function correctedMarket(market: Market): Market {
  return { ...market, series: seriesBy((id) => market.series[id] && corrected(id, market.series[id])) };
}
