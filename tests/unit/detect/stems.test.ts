/** Lists of words by how they begin. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../lib/detect/letters.ts';
import { stemsOf } from '../../../lib/detect/stems.ts';

const stems = stemsOf([
  [0, 'investig'],
  [2, 'market cap,token!,dow!,s&p'],
  [1, 'market,invest'],
]);
const weight = (text: string) => stems.at(formsOf(text).flat, 0)?.value ?? null;

describe('a stem is told', () => {
  it.each([
    ['by its beginning', 'markets fell', 1],
    ['the first in the list before the others', 'market cap', 2],
    ['over a hyphen', 'market-cap', 2],
    ['with a sign in it', 's&p 500', 2],
    ['as a whole word', 'dow fell', 2],
    ['as a whole word, and not within one', 'down', null],
    ['with an s', 'tokens,', 2],
    ['with an s, and not with more', 'tokenise', null],
    ['as of no weight', 'investigation', 0],
  ])('%s', (_, text, expected) => expect(weight(text)).toBe(expected));
});

it('ends where the stem ends, or the s after a whole word', () => {
  expect(stems.at('tokens fell', 0)?.end).toBe(6);
  expect(stems.at('markets', 0)?.end).toBe(6);
});

it('agrees with a search through the whole list', () => {
  const words = ['abc', 'abca', 'b c', 'bac', 'cab'];
  const table = stemsOf([[1, words.join()]]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 }), fc.nat(8), (text, at) => {
      const first = words.find((word) => text.startsWith(word, at));
      expect(table.at(text, at)?.end ?? null).toBe(first ? at + first.length : null);
    }),
  );
});
