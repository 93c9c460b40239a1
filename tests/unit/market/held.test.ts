/** Closes that are out of bounds: held back, told, and taken only when a second voice says the same. */

import { describe, expect, it } from 'vitest';
import type { Join } from '../../../lib/market/append.ts';
import type { HeldClose } from '../../../lib/market/held.ts';
import { type Merged, merge } from '../../../lib/market/merge.ts';
import type { Series, SeriesId } from '../../../lib/market/series.ts';

/** A Monday. */
const MONDAY = 20_003;
const DAY = 86_400_000;
const NOW = (MONDAY + 5) * DAY;

/** A session each, from Monday to Friday. */
const series = (...closes: number[]): Series => ({
  days: Int32Array.from(closes, (_, i) => MONDAY + i + 2 * Math.floor(i / 5)),
  closes: Float64Array.from(closes),
});
interface From {
  provider?: string;
  now?: number;
  held?: readonly HeldClose[];
  peers?: readonly Series[];
}
const joined = (id: SeriesId, kept: Series, said: Series, from: From = {}) => {
  const { provider = 'yahoo', now = NOW, held = [], peers = [] } = from;
  const how: Join = {
    ...{ id, by: 'level', sameSource: provider === 'yahoo', carriesOn: false, peers },
    witness: { provider, now, held },
  };
  return merge(kept, said, how);
};
const merged = (result: Merged) => {
  if (result.kind !== 'merged') throw new Error(`refused: ${result.why}`);
  return result;
};

const WEEK = series(280.1, 281.2, 279.9, 280.02, 283.4, 284, 285.5);
/** The same week with another Thursday. */
const thursday = (close: number) => series(280.1, 281.2, 279.9, close, 283.4, 284, 285.5);

describe('a kept close that its provider changes', () => {
  it.each([
    ['by a hundred', 28_002],
    ['to a dividend', 0.683],
    ['by three percent', 288.4],
  ])('%s is held back, and what is kept stays', (_, close) => {
    const result = merged(joined('iwm', WEEK, thursday(close)));
    expect(result.series).toBe(WEEK);
    expect(result.held).toEqual([
      { day: MONDAY + 3, kept: 280.02, said: close, why: 'revised', provider: 'yahoo', since: NOW, against: null },
    ]);
  });
  it.each([
    ['iwm', 283.2, true],
    ['bitcoin', 306, true],
    ['bitcoin', 310, false],
    ['vix', 306, true],
  ] as const)('of %s to %f is taken at once: %s', (id, close, taken) => {
    expect(merged(joined(id, WEEK, thursday(close))).revised.length === 1).toBe(taken);
  });
  it.each([
    ['high-yield-spread', 3, 3.2, true],
    ['high-yield-spread', 3, 3.3, false],
    ['iwm-flow', -200, 2500, true],
    ['iwm-flow', -200, 9000, false],
    ['reverse-repo', 3, 7, true],
    ['reverse-repo', 3, 30, false],
    ['treasury-account', 800_000, 860_000, true],
    ['treasury-account', 800_000, 80_000, false],
  ] as const)('of %s from %f to %f is taken at once: %s', (id, from, to, taken) => {
    const flat = (last: number) => series(from, from, from, from, last);
    expect(merged(joined(id, flat(from), flat(to))).revised.length === 1).toBe(taken);
  });
});

describe('a close held back is taken', () => {
  const { held } = merged(joined('iwm', WEEK, thursday(300)));
  it('when another provider says the same', () => {
    const result = merged(joined('iwm', WEEK, thursday(300.2), { provider: 'cboe-chart', held }));
    expect(result.revised).toEqual([{ day: MONDAY + 3, from: 280.02, to: 300 }]);
    expect(result.held).toEqual([]);
  });
  it('when the same one still says so a day later, and it can be', () => {
    expect(merged(joined('iwm', WEEK, thursday(300), { held, now: NOW + DAY })).revised).toHaveLength(1);
    expect(merged(joined('iwm', WEEK, thursday(300), { held, now: NOW + DAY / 2 })).revised).toEqual([]);
  });
  it('never by time alone when it is a quarter off, or ×1.6 for a coin', () => {
    const later = (id: SeriesId, close: number) => {
      const before = merged(joined(id, WEEK, thursday(close))).held;
      return merged(joined(id, WEEK, thursday(close), { held: before, now: NOW + 3 * DAY })).revised.length;
    };
    expect([later('iwm', 349), later('iwm', 351), later('bitcoin', 447), later('bitcoin', 449)]).toEqual([1, 0, 1, 0]);
  });
  it('never by time alone when a large flow turns into its opposite', () => {
    const flows = (last: number) => series(-200, 300, 250, 120, 80, -40, last);
    const later = (from: number, to: number) => {
      const before = merged(joined('iwm-flow', flows(from), flows(to))).held;
      return merged(joined('iwm-flow', flows(from), flows(to), { held: before, now: NOW + 3 * DAY })).revised.length;
    };
    expect([later(2000, -2500), later(9000, -9000), later(-9000, 9000)]).toEqual([1, 0, 0]);
  });
  it('not when another provider said what we keep', () => {
    const against = merged(joined('iwm', WEEK, WEEK, { provider: 'cboe-chart', held })).held;
    expect(against).toEqual([{ ...held[0], against: 'cboe-chart' }]);
    expect(merged(joined('iwm', WEEK, thursday(300), { held: against, now: NOW + DAY })).revised).toEqual([]);
  });
  it('and forgotten when its provider puts it right', () => {
    expect(merged(joined('iwm', WEEK, WEEK, { held })).held).toEqual([]);
  });
});

describe('a new close', () => {
  const kept = series(280.1, 281.2, 279.9, 280.02);
  it('equal to the last is held back; a feed that stopped brings nothing, evening by evening', () => {
    let held: readonly HeldClose[] = [];
    for (let evening = 1; evening <= 2; evening++) {
      const said = series(...kept.closes, ...Array<number>(evening).fill(280.02));
      const result = merged(joined('iwm', kept, said, { held, now: NOW + evening * DAY }));
      expect(result.added).toBe(0);
      ({ held } = result);
    }
    expect(held.map(({ why }) => why)).toEqual(['repeated', 'repeated']);
    const third = series(...kept.closes, 280.02, 280.02, 280.02);
    expect(joined('iwm', kept, third, { held, now: NOW + 3 * DAY })).toMatchObject({ why: 'frozen' });
  });
  it('equal to the last is taken once its provider goes on', () => {
    const { held } = merged(joined('iwm', kept, series(...kept.closes, 280.02)));
    const next = series(...kept.closes, 280.02, 281);
    expect(merged(joined('iwm', kept, next, { held, now: NOW + DAY })).added).toBe(2);
  });
  it('equal to the last is taken from another provider', () => {
    const { held } = merged(joined('iwm', kept, series(...kept.closes, 280.02)));
    const longer = (...closes: number[]): Series => ({
      days: Int32Array.from(closes, (_, i) => MONDAY - 2 + i),
      closes: Float64Array.from(closes),
    });
    const history = longer(279, 279.5, ...kept.closes);
    const other = longer(279, 279.5, ...kept.closes, 280.02);
    expect(merged(joined('iwm', history, other, { provider: 'cboe-chart', held })).added).toBe(1);
  });
  it('that no market makes is left out, and those after it are taken', () => {
    const result = merged(joined('iwm', kept, series(...kept.closes, 28_100, 282)));
    expect([...result.series.days]).toEqual([...kept.days, MONDAY + 7]);
    expect(result.held).toMatchObject([{ day: MONDAY + 4, why: 'jump' }]);
  });
  it('put into a hole must fit between its neighbours', () => {
    const hole: Series = { days: Int32Array.of(MONDAY, MONDAY + 2), closes: Float64Array.of(280, 281) };
    expect(merged(joined('iwm', hole, series(280, 28_050, 281))).added).toBe(0);
    expect(merged(joined('iwm', hole, series(280, 280.5, 281))).added).toBe(1);
  });
});

describe('the index', () => {
  const kept = series(2000, 2010, 2020, 2030);
  const fund = (...closes: number[]) => series(...closes);
  /** Both funds rise by one percent on Friday. */
  const peers = [fund(200, 201, 202, 203, 205.03), fund(150, 151, 152, 153, 154.53)];
  it.each([
    [2050, 'in line with its funds', 1],
    [2095, 'two points beside them', 0],
    [2000, 'two points below them', 0],
  ])('at %i, %s, is taken: %i', (close, _, added) => {
    const result = merged(joined('russell2000', kept, series(...kept.closes, close), { peers }));
    expect(result.added).toBe(added);
    expect(result.held.map(({ why }) => why)).toEqual(added ? [] : ['apart']);
  });
  it('is believed against its funds only with a second provider', () => {
    const said = series(...kept.closes, 2095);
    const { held } = merged(joined('russell2000', kept, said, { peers }));
    expect(merged(joined('russell2000', kept, said, { peers, held, now: NOW + 5 * DAY })).added).toBe(0);
    const history = { days: Int32Array.of(MONDAY - 3, ...kept.days), closes: Float64Array.of(1990, ...kept.closes) };
    const other = { days: Int32Array.of(MONDAY - 3, ...said.days), closes: Float64Array.of(1990, ...said.closes) };
    expect(merged(joined('russell2000', history, other, { provider: 'cboe-chart', peers, held })).added).toBe(1);
  });
  it('is not revised out of line with them, by however little', () => {
    const week = series(2000, 2010, 2020, 2030, 2050);
    const result = merged(joined('russell2000', week, series(2000, 2010, 2020, 2030, 2090.95), { peers }));
    expect([result.revised, result.held[0]?.why]).toEqual([[], 'apart']);
  });
});

it('an answer of which more than ten closes are in doubt is refused as a whole', () => {
  const long = (by: number) => series(...Array.from({ length: 80 }, (_, i) => (100 + i / 10) * (i < 11 ? by : 1)));
  expect(joined('iwm', long(1), long(3))).toEqual({ kind: 'refused', why: 'disagrees' });
});
