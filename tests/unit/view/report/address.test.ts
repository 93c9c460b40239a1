import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../components/report/address.ts';

describe("the report's address", () => {
  it.each([
    ['', { asOf: null, story: null, part: null }],
    ['#claims/flip-2020', { asOf: null, story: null, part: 'claims/flip-2020' }],
    ['#as-of=2026-01-20', { asOf: '2026-01-20', story: null, part: null }],
    [
      '#as-of=2026-01-20&story=2026-01-16&part=charts/score',
      { asOf: '2026-01-20', story: '2026-01-16', part: 'charts/score' },
    ],
    ['#as-of=', { asOf: '', story: null, part: null }],
    ['#%', { asOf: null, story: null, part: null }],
  ])('%j is read', (hash, expected) => expect(readAddress(hash)).toEqual(expected));

  it('is read as it was written', () => {
    const text = fc.string({ minLength: 1 }).filter((one) => !one.startsWith('as-of='));
    const address = fc.record({ asOf: text, story: fc.option(text), part: fc.option(text) });
    fc.assert(
      fc.property(address, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one);
      }),
    );
  });

  it('is short for today', () => {
    expect(writeAddress({ asOf: null, story: '2026-01-16', part: null })).toBe('');
    expect(writeAddress({ asOf: null, story: null, part: 'past' })).toBe('#past');
    expect(writeAddress({ asOf: '2026-01-20', story: null, part: 'charts/score' })).toBe(
      '#as-of=2026-01-20&part=charts/score',
    );
  });
});
