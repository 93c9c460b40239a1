/** Time grows with a text's length and no faster, whatever the text is made of. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/detect/find-mentions.ts';

/** Each family of characters that patterns take in runs. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  digits: ['1', '1,', '1.', '1:', '1-', '0 '],
  'separators and signs': ['-', ',', '.', ':', '/', '\\', '_', '|', '+', '%', '$', '$1 ', '-1%', '#', '@', '='],
  brackets: ['(', ')', '[', '{', '<b>', '“', '"', '`', '(b '],
  spaces: [' ', '\n', '\u00a0', '\u200b', '\u00ad'],
  'Latin letters': ['a', 'A', 'é', 'eth', 'btc-', 'coin', 'B T C ', 'b t ', 'rose ', 'up 1', 'x='],
  'other scripts': [
    'б',
    'битко',
    'битком',
    'эфир',
    'ビット',
    '中',
    '한',
    'ب',
    'إيث',
    'बिटक',
    'ก',
    'ðþ',
    'א',
    '😀',
    '\u0301',
  ],
  links: ['https://', 'http://a.b/', 'www.a.com/', 'a@', 'a@b.', 'a-b-', 'r/', '~/'],
  figures: ['1-day ', '1-', '5g', '1:00.', '1.11', '$1.1', '®', 'russell 2'],
};
/** What makes detection look around itself. */
const MENTIONS = ['BTC', ' the BTC, ', 'Ether', '(BTC)', ' Russell 2000 '];

const SHORT = 12_000;
const TIMES = 4;
/** Twice what linear time takes; quadratic time takes four times. */
const MOST = 2 * TIMES;
/** Differences under this many ms are the compiler's and the collector's. */
const NOISE = 20;

/** Of the processor, which the machine's other work takes no part of. */
const ms = (text: string) => {
  const start = process.cpuUsage();
  findMentions(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const least = (text: string) => Math.min(...Array.from({ length: 3 }, () => ms(text)));

/** Expects a text of `TIMES` the length to take no more than `TIMES` the time, but for noise. */
function expectLinear(of: (length: number) => string): void {
  const long = of(SHORT * TIMES);
  // A long text that is read at once needs no comparison.
  if (ms(long) < NOISE) return;
  expect(least(long)).toBeLessThan(MOST * least(of(SHORT)) + NOISE);
}
const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

describe.each(Object.entries(FAMILIES))('a long run of %s', (_family, units) => {
  test.each(units)('%j around a mention', { timeout: 60_000 }, (unit) => {
    const turn = units.indexOf(unit);
    const inTurn = (ahead: number) => MENTIONS[(turn + ahead) % MENTIONS.length] ?? '';
    // Two kinds of mention a place, each kind with another of the family.
    for (const more of [0, 3]) {
      expectLinear((length) => repeat(unit, length) + inTurn(more));
      expectLinear((length) => inTurn(more + 1) + repeat(unit, length));
      expectLinear((length) => repeat(repeat(unit, 30) + inTurn(more + 2), length));
    }
  });
});

test('any few pieces over and over', { timeout: 120_000 }, () => {
  const unit = fc.constantFrom(...Object.values(FAMILIES).flat(), ...MENTIONS);
  const pieces = fc.array(unit, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(pieces, fc.constantFrom(...MENTIONS), (piece, mention) => {
      expectLinear((length) => repeat(piece, length) + mention);
    }),
    { numRuns: 60 },
  );
});

test('names and words of another script are read whatever their number', () => {
  expect(findMentions('биткоин '.repeat(130_000))).toHaveLength(130_000);
  expect(findMentions(`BTC ${'курс '.repeat(130_000)}`)).toHaveLength(1);
});
