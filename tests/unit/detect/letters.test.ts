/** Characters as detection sees them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, formsOf, isLatin } from '../../../lib/detect/letters.ts';

describe('a folded text', () => {
  it('is in small letters, with full-width ones made plain', () => {
    expect(fold('ＢＴＣ ２０００ Éther İstanbul')).toBe('btc 2000 éther istanbul');
  });

  it('has every character at the place it had', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

it('a Latin letter is one with or without an accent, and no other', () => {
  expect([...'aéğz'].every((letter) => isLatin(letter, 0))).toBe(true);
  expect([...'1_-бビ '].some((letter) => isLatin(letter, 0))).toBe(false);
});

it('hyphens, dashes, breaks and opening quotes part words as spaces do', () => {
  expect(formsOf('BTC-backed – “Ether”\nrose').flat).toBe('btc backed    ether” rose');
});
