/** When two closes of the same day say the same, and what no market does from one day to the next. */

import type { SeriesId } from './series.ts';

/** Two providers' closes of a day agree within half a percent. */
const TOLERANCE = 0.005;
/** A provider's own close differs from the one we keep by rounding only. */
const ROUNDING = 1e-4;

/** Rounding to the last figure shown, where that is more than the share above. */
const LEAST_DIFFERENCE: Partial<Record<SeriesId, number>> = {
  'iwm-flow': 1,
  'reverse-repo': 0.01,
  'high-yield-spread': 0.011,
  vix: 0.011,
};

/** Whether two closes of the same day agree. */
export function agrees(
  id: SeriesId,
  one: number,
  other: number,
  within: 'providers' | 'rounding' = 'providers',
): boolean {
  const size = Math.max(Math.abs(one), Math.abs(other));
  const share = within === 'providers' ? TOLERANCE : ROUNDING;
  const least = (LEAST_DIFFERENCE[id] ?? 0) * (within === 'providers' ? 1 : 0.5);
  return Math.abs(one - other) <= Math.max(size * share, least);
}

/** Funds that can be split. */
const SPLITTABLE: ReadonlySet<SeriesId> = new Set<SeriesId>(['iwm', 'russell2000-value', 'sp500']);
const SPLITS = [2, 3, 4, 5, 6, 8, 10, 3 / 2, 4 / 3, 5 / 4, 5 / 2];

/** The exact ratio of a split that explains how old closes differ from new ones; null when none does. */
export function splitRatio(id: SeriesId, ratio: number): number | null {
  if (!SPLITTABLE.has(id)) return null;
  const all = SPLITS.flatMap((split) => [split, 1 / split]);
  return all.find((split) => Math.abs(ratio / split - 1) <= TOLERANCE) ?? null;
}

/** More than this from one close to the next is an error: no index or coin here ever moved so in a day. */
export const JUMPS: Partial<Record<SeriesId, number>> = {
  russell2000: 1.3,
  iwm: 1.3,
  'russell2000-value': 1.3,
  sp500: 1.3,
  bitcoin: 2,
  ether: 2,
  altcoins: 2,
  vix: 4,
  'fed-assets': 1.3,
};

/** So many new closes that all repeat the last one come from a feed that stopped. */
export const LONGEST_REPEAT = 3;

/** USD m: no fund ever took in or gave back so much in a day. */
export const LARGEST_FLOW = 30_000;
