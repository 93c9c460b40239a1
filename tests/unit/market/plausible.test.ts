/** How far another close may be from the kept one, by series. */

import { expect, it } from 'vitest';
import { isBelievableLater, isSmallRevision } from '../../../lib/market/plausible.ts';

it.each([
  // An ordinary close within a fiftieth at once, and a quarter a day later.
  ['iwm', 100, 102, true, true],
  ['iwm', 100, 102.1, false, true],
  ['iwm', 100, 125, false, true],
  ['iwm', 100, 125.1, false, false],
  ['iwm', 125, 100, false, true],
  ['iwm', 125.1, 100, false, false],
  // A coin by more; also one that cost less than a dollar.
  ['ether', 0.8, 0.88, true, true],
  ['ether', 0.8, 1.28, false, true],
  ['ether', 0.8, 1.3, false, false],
  // Balances and spreads by a difference as well, also from nothing.
  ['reverse-repo', 0, 5, true, true],
  ['reverse-repo', 0, 50, false, true],
  ['reverse-repo', 0, 51, false, false],
  ['high-yield-spread', 3, 3.25, true, true],
  ['high-yield-spread', 3, 3.26, false, true],
  ['high-yield-spread', 3, 3.76, false, false],
  ['iwm-flow', -2000, 1000, true, true],
  ['iwm-flow', -2000, 1001, false, true],
] as const)('%s of %d said to be %d: at once %s, later %s', (id, known, said, atOnce, later) => {
  expect([isSmallRevision(id, known, said), isBelievableLater(id, known, said)]).toEqual([atOnce, later]);
});
