import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { anyText } from './any-text.ts';

describe('for any text', () => {
  test('mentions lie in it, ascend, do not overlap and are not empty', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        let from = 0;
        for (const { start, end } of findMentions(input)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(input.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        expect(findMentions(input)).toEqual(findMentions(input));
      }),
    );
  });

  test('a paragraph without mentions before it moves the mentions and changes none', () => {
    const filler = 'The weather stayed calm over the hills that night, and nobody came.\n\n'.repeat(12);
    fc.assert(
      fc.property(anyText, (input) => {
        const moved = findMentions(filler + input).map((mention) => ({
          ...mention,
          start: mention.start - filler.length,
          end: mention.end - filler.length,
        }));
        expect(moved).toEqual(findMentions(`\n\n${input}`).map((m) => ({ ...m, start: m.start - 2, end: m.end - 2 })));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile text of a quarter of a megabyte ends', () => {
  const LENGTH = 250_000;
  test.each([
    'E',
    'eth',
    'ETH ',
    'BTC/',
    'Russell ',
    'Russell 2000 ',
    '((((BTC)',
    'Bitcoin',
    'BTC-',
    'btc-eth-',
    '#bitcoin',
    'the ether ',
    'b t c (BTC) ',
    'ABCDE:BTC ',
  ])('%j repeated', { timeout: 120_000 }, (unit) => {
    const input = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    const found = findMentions(input);
    expect(found.length).toBeLessThanOrEqual(LENGTH / 3);
    expect(found.every(({ start, end }) => start < end && end <= LENGTH)).toBe(true);
  });
});
