/** Whole numbers given to a command. */

import { InputError } from './input-error.ts';

/** Reads an option that must be a whole number; `fallback` when it was not given. Throws an `InputError`. */
export function wholeNumber(name: string, given: string | undefined, fallback: number, least = 1): number {
  if (given === undefined) return fallback;
  const value = Number(given);
  if (/^\d{1,9}$/.test(given) && value >= least) return value;
  throw new InputError(`--${name} ${given} must be a whole number from ${least} on`);
}
