/** The worker stopped at a random moment of two phases that the seed draws; `npm run kills -- --times 200` stops it at many of each. */

import { expect, it } from 'vitest';
import { killRandomly } from '../kills/kills.ts';

const seed = Date.now() % 1e9;

it(`stopped at any moment, all is consistent and the reading right (seed ${seed})`, { timeout: 900_000 }, async () => {
  const { kills, errors } = await killRandomly(2, seed);
  expect(kills.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(new Set(kills.map(({ phase }) => phase)).size).toBe(2);
  expect(errors).toEqual([]);
});
