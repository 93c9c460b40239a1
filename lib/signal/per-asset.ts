/** Tables with an entry for each asset, horizon or other key. */

import { OUTCOME_ASSETS, type OutcomeAsset } from '../assets.ts';

/** Horizons in calendar days. */
export const HORIZONS = [30, 90, 180, 365] as const;

export type Horizon = (typeof HORIZONS)[number];

/** An entry for each asset. */
export function perAsset<T>(make: (asset: OutcomeAsset) => T): Record<OutcomeAsset, T> {
  return per(OUTCOME_ASSETS, make);
}

/** An entry for each horizon, in days. */
export function perHorizon<T>(make: (horizon: Horizon) => T): Record<`${Horizon}`, T> {
  return per(HORIZONS, make);
}

/** An entry for each of the keys. */
export function per<Key extends string | number, T>(keys: readonly Key[], make: (key: Key) => T): Record<`${Key}`, T> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<`${Key}`, T>;
}
