/** Tables with an entry for each asset or horizon. */

import { OUTCOME_ASSETS, type OutcomeAsset } from '../assets.ts';

/** Horizons in calendar days. */
export const HORIZONS = [30, 90, 180, 365] as const;

export type Horizon = (typeof HORIZONS)[number];

/** An entry for each asset. */
export function perAsset<T>(make: (asset: OutcomeAsset) => T): Record<OutcomeAsset, T> {
  return Object.fromEntries(OUTCOME_ASSETS.map((asset) => [asset, make(asset)])) as Record<OutcomeAsset, T>;
}

/** An entry for each horizon, in days. */
export function perHorizon<T>(make: (horizon: Horizon) => T): Record<`${Horizon}`, T> {
  return Object.fromEntries(HORIZONS.map((horizon) => [horizon, make(horizon)])) as Record<`${Horizon}`, T>;
}
