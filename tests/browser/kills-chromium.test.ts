/** The worker stopped at a random moment of each phase; `npm run kills -- --times 200` stops it at many. */

import { expect, it } from 'vitest';
import { killRandomly } from '../kills/kills.ts';
import { PHASES } from '../kills/phases.ts';

const seed = Date.now() % 1e9;

it(`stopped at any moment, all is consistent and the reading right (seed ${seed})`, { timeout: 900_000 }, async () => {
  const { kills, errors } = await killRandomly(PHASES.length, seed);
  expect(kills.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(new Set(kills.map(({ phase }) => phase))).toEqual(new Set(PHASES));
  expect(errors).toEqual([]);
});
