/** 20,000 cases of what `npm run fuzz` runs a million of. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, fuzz, type Target, target } from '../../fuzz/target.ts';
import { TARGETS } from '../../fuzz/targets.ts';

const CASES = 20_000;
/** Other cases at every run; a failure names its seed. */
const seed = Date.now() % 2 ** 31;

describe('fuzzed', () => {
  let made = 0;
  const plan = casesOf(TARGETS, CASES);
  it.each(TARGETS.map((target) => ({ ...target, target })))('$name', { timeout: 120_000 }, async ({ target }) => {
    const { cases, failure } = await fuzz(target, plan.get(target) ?? 0, seed);
    expect(failure).toBeNull();
    made += cases;
  });
  it('in 20,000 cases or more', () => expect(made).toBeGreaterThanOrEqual(CASES));
});

describe('a target', () => {
  const even: Target = target('even', 1, fc.nat(1000), (n) => {
    if (n > 500) throw new Error(`${n} is too much`);
  });
  it('that fails says so, with the smallest input and its seed', async () => {
    const { failure } = await fuzz(even, 1000, 42);
    expect(failure).toMatch(/seed: 42[\s\S]*\[501\]/);
  });
  it('gives the same cases again from the same seed', async () => {
    const { ms: _, ...first } = await fuzz(even, 1000, 42);
    expect(await fuzz(even, 1000, 42)).toMatchObject(first);
  });
});
