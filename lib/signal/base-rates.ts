/** Base rates: what usually followed, so that what followed a breakout can be held against it. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import type { Day } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import { type BaseReturns, baseReturns } from './base-returns.ts';
import { type BaseRate, describe, percentileIn } from './distribution.ts';
import type { Outcomes } from './outcome.ts';
import { type Horizon, perAsset, perHorizon } from './per-asset.ts';

export type BaseRates = Record<
  OutcomeAsset,
  Record<`${Horizon}`, BaseRate & { independent: number; nearRecord: BaseRate }>
>;

/** Share of base-rate returns at or below an outcome, in percent: of all start days, and of those near the record. */
export interface Percentile {
  all: number | null;
  nearRecord: number | null;
}

/** Null where the outcome is. */
export type Percentiles = Record<OutcomeAsset, Record<`${Horizon}`, Percentile> | null>;

/** The returns known on a day, ascending: from all start days, and from those near the record. */
interface Sorted {
  all: Float64Array;
  nearRecord: Float64Array;
  independent: number;
}

/** All base returns known on a day, sorted. */
export type Distributions = Record<OutcomeAsset, Record<`${Horizon}`, Sorted>>;

/** What followed every day whose outcome was known on `until`, for each asset and horizon. */
export function distributions(market: PreparedMarket, until: Day): Distributions {
  return perAsset((asset) =>
    perHorizon((horizon) => {
      const base = baseReturns(market, asset, horizon, until);
      return {
        all: base.returns.toSorted(),
        nearRecord: base.returns.filter((_, i) => base.nearRecord[i] === 1).sort(),
        independent: independentStretches(base.starts, horizon),
      };
    }),
  );
}

/** Count, median and share of gains of each distribution; `null` where it is empty. */
export function baseRates(known: Distributions): BaseRates {
  return perAsset((asset) =>
    perHorizon((horizon) => {
      const { all, nearRecord, independent } = known[asset][`${horizon}`];
      return { ...describe(all), independent, nearRecord: describe(nearRecord) };
    }),
  );
}

/** Where outcomes stand among the base rates. */
export function percentilesOf(outcomes: Outcomes, known: Distributions): Percentiles {
  return perAsset((asset) => {
    const outcome = outcomes[asset];
    if (!outcome) return null;
    return perHorizon((horizon) => {
      const gain = outcome[`${horizon}`];
      const { all, nearRecord } = known[asset][`${horizon}`];
      return {
        all: gain === null ? null : percentileIn(all, gain),
        nearRecord: gain === null ? null : percentileIn(nearRecord, gain),
      };
    });
  });
}

/** How many stretches of `horizon` days, one after the other, the start days span: ⌊(last − first + h)/h⌋. */
export function independentStretches(starts: BaseReturns['starts'], horizon: number): number {
  if (starts.length === 0) return 0;
  return Math.floor((at(starts, starts.length - 1) - at(starts, 0) + horizon) / horizon);
}
