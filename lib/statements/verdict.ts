/** How far a stated figure may lie from a measured one: the bounds of each kind, and what they say. */

import type { Bound } from './statement.ts';

export const VERDICTS = ['agrees', 'close', 'figures', 'differs'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Distances up to which a figure agrees or is close, and beyond which it differs; null where it may not. */
export interface Bounds {
  readonly agrees: number;
  readonly close: number;
  readonly differs: number | null;
}

/** How far a measured figure lies from the stated one; and whether it lies beyond where "more than" stops speaking. */
export interface Distance {
  readonly distance: number;
  readonly isBeyond: boolean;
}

/**
 * The distance of a measured change from the stated one, in the direction stated. "More than" binds below only, up to
 * 1.25 times the figure and one more; "less than" above only, likewise.
 */
export function distanceOf(stated: number, measured: number, bound: Bound): Distance {
  const side = stated < 0 ? -1 : 1;
  const size = Math.abs(stated);
  const met = measured * side;
  if (bound === 'more' && met > size) return { distance: 0, isBeyond: met > 1.25 * size + 1 };
  if (bound === 'less' && met < size) return { distance: 0, isBeyond: met < (size - 1) / 1.25 };
  return { distance: Math.abs(size - met), isBeyond: false };
}

/** Half a unit as a hedge widens it. */
export const halfOf = (half: number, bound: Bound): number =>
  bound === 'about' || bound === 'nearly' ? 2 * half : half;

export function verdictOf(stated: number, measured: number, { distance, isBeyond }: Distance, bounds: Bounds): Verdict {
  if (isBeyond) return 'figures';
  const isOpposite = stated * measured < 0 && Math.abs(measured) > bounds.close;
  if (distance <= bounds.agrees) return 'agrees';
  if (distance <= bounds.close && !isOpposite) return 'close';
  return bounds.differs !== null && distance > bounds.differs ? 'differs' : 'figures';
}
