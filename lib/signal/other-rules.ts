/** The test of chance with other rules than the signal's own, which were chosen knowing the past. */

import type { OutcomeAsset } from '../assets.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import { type ChanceTest, chanceWith, type Rule } from './chance.ts';
import { perAsset } from './per-asset.ts';

/** Sessions without a record: a quarter, a third, half, three quarters and all of a year. */
const BASES = [63, 84, 126, 189, 252];
const HORIZONS = [90, 180] as const;

export interface OtherRule extends Rule {
  chance: Record<OutcomeAsset, ChanceTest>;
}

/** Every base with every horizon, the signal's own among them, from what was known at a session. */
export function otherRules(market: PreparedMarket, session: number): OtherRule[] {
  return BASES.flatMap((base) =>
    HORIZONS.map((horizon) => ({
      base,
      horizon,
      chance: perAsset((asset) => chanceWith(market, asset, { base, horizon }, session)),
    })),
  );
}
