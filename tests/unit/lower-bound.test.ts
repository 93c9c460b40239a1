import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerBound } from '../../lib/lower-bound.ts';

test('the first of an ascending list that does not lie before a place, or the list’s length', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, place) => {
      const ascending = numbers.toSorted((a, b) => a - b);
      const first = ascending.findIndex((number) => number >= place);
      const found = lowerBound(ascending.length, (i) => (ascending[i] ?? 0) < place);
      expect(found).toBe(first < 0 ? ascending.length : first);
    }),
  );
});
