import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageText } from '../../../lib/i18n/age.ts';
import { createWords } from '../../../lib/i18n/words.ts';

const NOW = Date.UTC(2026, 9, 1, 12);
const HOUR = 3_600_000;
const words = createWords('en', { now: () => NOW });

describe('percentages', () => {
  it.each([
    [8.76, '+8.8%'],
    [-8.76, '−8.8%'],
    [9.94, '+9.9%'],
    [9.96, '+10%'],
    [-74.4, '−74%'],
    [0, '0.0%'],
    [-0.04, '0.0%'],
  ])('%f is written %s', (value, text) => expect(words.percent(value)).toBe(text));

  it('can do without a sign, but not without a minus', () => {
    expect(words.percent(40, { sign: false, digits: 0 })).toBe('40%');
    expect(words.percent(-40, { sign: false, digits: 0 })).toBe('−40%');
  });

  it('have a true minus and never a hyphen', () => {
    fc.assert(fc.property(fc.double({ min: -99, max: 1e6, noNaN: true }), (v) => !words.percent(v).includes('-')));
  });
});

describe('gains', () => {
  it('over 1000 % say what became of one', () => {
    expect(words.gain(1000)).toBe('+1,000%');
    expect(words.gain(1000.1)).toBe('×11');
    expect(words.gain(5721.39)).toBe('×58');
  });

  it('that are not known are a dash', () => expect(words.gain(null)).toBe('–'));
});

describe('other figures', () => {
  it.each([
    [118_452.3, '$118,452'],
    [245.314, '$245.31'],
    [5.27, '$5.27'],
    [0.012345, '$0.0123'],
  ])('%f dollars are written %s', (value, text) => expect(words.usd(value)).toBe(text));

  it('billions of dollars are short, with a plus on demand', () => {
    expect(words.usdBn(-4.431)).toBe('−\u2060$4.4bn');
    expect(words.usdBn(5812)).toBe('$5.8tn');
    expect(words.usdBn(2, { sign: true })).toBe('+\u2060$2bn');
    expect(words.usdBn(5769.2, { digits: 2 })).toBe('$5.77tn');
  });

  it('beside another amount in its unit and with its decimals', () => {
    expect(words.usdBn(-0.4305, { sign: true, like: 2.2 })).toBe('−\u2060$0.4bn');
    expect(words.usdBn(2.2, { sign: true, like: -0.4305 })).toBe('+\u2060$2.2bn');
    expect(words.usdBn(1, { like: 12.3 })).toBe('$1.0bn');
    expect([words.usdBn(0.498, { like: -0.135 }), words.usdBn(-0.135, { like: 0.498 })]).toEqual([
      '$498m',
      '−\u2060$135m',
    ]);
    expect(words.usdBn(0.02, { sign: true, like: 2.82 })).toBe('+\u2060$0.02bn');
    expect(words.usdBn(-0.0004, { sign: true, like: 2.82 })).toBe('$0.00bn');
    expect(words.usdBn(0, { sign: true, like: 2.82 })).toBe('$0.0bn');
    expect(createWords('de').usdBn(-0.4305, { like: 2.2 })).toBe('−0,4\u00a0Mrd.\u00a0$');
    expect(createWords('ja').usdBn(0.0305, { like: 2.2 })).toBe('$0.3億');
  });

  it('scores have their sign, and none at zero', () => {
    expect([7.36, -23.1, 0.4, -0.4].map((score) => words.signed(score))).toEqual(['+7', '−23', '0', '0']);
    expect(words.signed(0.305, 2)).toBe('+0.31');
  });

  it('index points are grouped', () => expect(words.number(2442.74)).toBe('2,443'));
});

describe('dates', () => {
  it('are those of UTC wherever the reader is', () => {
    expect(words.day('2026-10-01')).toBe('1 Oct 2026');
    expect(words.month('2026-10-01')).toBe('Oct 2026');
  });
});

describe('ages', () => {
  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [49, '49 days ago'],
  ])('of %d days read %s', (days, text) => expect(words.daysAgo(days)).toBe(text));

  it('of instants grow from minutes to days', () => {
    expect(words.since(NOW - 20_000)).toBe('this minute');
    expect(words.since(NOW - 2.5 * HOUR)).toMatch(/^2 hr\.? ago$/);
    expect(words.since(NOW - 49 * 24 * HOUR)).toBe('49 days ago');
  });

  it('are never in the future, whatever the clock says', () => {
    expect(ageText('en', -5 * HOUR)).toBe('this minute');
  });
});
