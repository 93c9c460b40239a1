/** One thing that is fuzzed: a property over generated input, and how it is run. */

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';

export interface Target {
  name: string;
  /** Its part of all cases, beside the other targets' parts. */
  share: number;
  /** What must hold for any input; throws or rejects when it doesn't. */
  property: fc.IAsyncProperty<unknown> | fc.IProperty<unknown>;
}

/** A target over an input; `holds` throws when the property fails. */
export function target<Input>(
  name: string,
  share: number,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => void | Promise<void>,
): Target {
  return { name, share, property: fc.asyncProperty(input, async (value) => holds(value)) };
}

export interface FuzzRun {
  name: string;
  cases: number;
  ms: number;
  /** How to see it again, with the smallest input that fails; null when nothing did. */
  failure: string | null;
}

/** So many cases over all targets, each with its share. */
export function casesOf(targets: readonly Target[], cases: number): Map<Target, number> {
  const whole = targets.reduce((sum, { share }) => sum + share, 0);
  return new Map(targets.map((target) => [target, Math.ceil((cases * target.share) / whole)]));
}

/** Runs one target from a seed: the same seed and number give the same cases. */
export async function fuzz({ name, property }: Target, cases: number, seed: number): Promise<FuzzRun> {
  const started = performance.now();
  const details = await fc.check(property as fc.IAsyncProperty<unknown>, { seed, numRuns: cases });
  const failure = details.failed ? (fc.defaultReportMessage(details) ?? 'failed without a word') : null;
  return { name, cases: details.numRuns, ms: performance.now() - started, failure };
}

/** Whether two values hold the same, whatever made their objects. */
export function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(structuredClone(one), structuredClone(other));
}
