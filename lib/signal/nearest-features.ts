/** The figures that make a day like another, session by session. */

import { at } from '../market/at.ts';
import { dayOn } from '../market/day.ts';
import { oncePerMarket, type PreparedMarket } from '../market/prepared.ts';
import { lastAtOrBefore } from '../market/value.ts';
import { NEAREST_FEATURES, type NearestFeature } from './ids.ts';
import { liquidityChangeAt } from './liquidity.ts';
import { againstAverage, partOfRecord, valueOn } from './measures.ts';
import { sizeRatio } from './size-ratio.ts';

/** 2014-01-01: from then on all five can exist. */
const SINCE = dayOn(2014, 1, 1);

interface Measured {
  stale: boolean;
  figure: number;
}

/** Each feature on one session; null when an input is missing. */
const MEASURES: Readonly<Record<NearestFeature, (market: PreparedMarket, session: number) => Measured | null>> = {
  'index-record': (market, session) => ({ stale: false, figure: partOfRecord(market, session) - 1 }),
  'small-vs-large': (market, session) => {
    const found = sizeRatio(market, session);
    return found && { stale: found.stale, figure: found.distance };
  },
  'bitcoin-confirms': (market, session) => {
    const found = againstAverage(market, 'bitcoin', session);
    return found && { stale: found.value.stale, figure: found.distance };
  },
  calm: (market, session) => {
    const found = valueOn(market, 'vix', session);
    return found && { stale: found.stale, figure: found.close };
  },
  liquidity: (market, session) => {
    const found = liquidityChangeAt(market, session);
    return found && { stale: found.stale, figure: found.change };
  },
};

/** A feature on one session; NaN where it is missing, or stale: the last close of another time does not describe the day. */
export function featureOn(market: PreparedMarket, id: NearestFeature, session: number): number {
  const measured = MEASURES[id](market, session);
  return measured && !measured.stale ? measured.figure : Number.NaN;
}

export interface FeatureColumns {
  /** First session since 2014-01-01; the columns begin with it. */
  readonly first: number;
  readonly columns: readonly { readonly id: NearestFeature; readonly figures: Float64Array }[];
}

/** All features of all sessions since 2014. */
export const featureColumns = oncePerMarket((market): FeatureColumns => {
  const first = lastAtOrBefore(market.sessions, SINCE - 1) + 1;
  const columns = NEAREST_FEATURES.map((id) => {
    const figures = new Float64Array(market.sessions.length - first);
    for (let i = 0; i < figures.length; i++) figures[i] = featureOn(market, id, first + i);
    return { id, figures };
  });
  return { first, columns };
});

/** z-scores of the figures up to `last` by the mean and sample deviation of those known; null without deviation. */
export function zScores(figures: Float64Array, last: number): Float64Array | null {
  let n = 0;
  let sum = 0;
  for (let i = 0; i <= last; i++) {
    const figure = at(figures, i);
    if (Number.isNaN(figure)) continue;
    n++;
    sum += figure;
  }
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i <= last; i++) {
    const figure = at(figures, i);
    if (!Number.isNaN(figure)) squares += (figure - mean) ** 2;
  }
  const deviation = Math.sqrt(squares / (n - 1));
  return deviation > 0 ? figures.subarray(0, last + 1).map((figure) => (figure - mean) / deviation) : null;
}
