import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Join } from '../../../lib/market/append.ts';
import { type Merged, merge } from '../../../lib/market/merge.ts';
import type { Series, SeriesId } from '../../../lib/market/series.ts';

const series = (from: number, ...closes: number[]): Series => ({
  days: Int32Array.from(closes, (_, i) => from + i),
  closes: Float64Array.from(closes),
});
const rising = (from: number, count: number, start = 100): Series =>
  series(from, ...Array.from({ length: count }, (_, i) => start + i / 4));

const witness = { provider: 'yahoo', now: 0, held: [] };
const common = { carriesOn: false, witness, peers: [] };
const same: Join = { ...common, id: 'iwm', by: 'level', sameSource: true };
const other: Join = { ...same, sameSource: false };
const chain: Join = { ...common, id: 'altcoins', by: 'returns', sameSource: false };

const merged = (result: Merged) => {
  if (result.kind !== 'merged') throw new Error(`refused: ${result.why}`);
  return result;
};
const scaled = ({ days, closes }: Series, by: number): Series => ({ days, closes: closes.map((close) => close * by) });

describe('a first history', () => {
  it('is taken as it is', () => {
    expect(merged(merge(null, rising(100, 3), other))).toMatchObject({ series: rising(100, 3), added: 3 });
  });
  it('of no closes is refused', () => {
    expect(merge(null, series(100), other)).toEqual({ kind: 'refused', why: 'nothing' });
  });
});

describe('closes of the same provider', () => {
  it('go on from the last day', () => {
    const result = merged(merge(rising(100, 10), rising(105, 8, 101.25), same));
    expect(result).toMatchObject({ series: rising(100, 13), added: 3, revised: [], rescaled: null });
  });
  it('correct a day, and the correction is told', () => {
    const result = merged(merge(series(100, 100, 101, 102), series(101, 101.2, 102, 103), same));
    expect([...result.series.closes]).toEqual([100, 101.2, 102, 103]);
    expect(result.revised).toEqual([{ day: 101, from: 101, to: 101.2 }]);
  });
  it('that differ by rounding change nothing', () => {
    const result = merged(merge(series(100, 100, 101), series(100, 100.0001, 101.0002), same));
    expect([...result.series.closes]).toEqual([100, 101]);
  });
  it('put in a day that was left out at first', () => {
    // A Monday, and Wednesday of the same week, thirty years ago as well as now.
    for (const monday of [9049, 20_003]) {
      const kept = { days: Int32Array.of(monday, monday + 2), closes: Float64Array.of(100, 102) };
      const answer = series(monday, 100, 101, 102);
      expect(merged(merge(kept, answer, same)).series).toEqual(answer);
    }
  });
  it('put in no day on which the exchange was closed', () => {
    const friday = 20_000;
    const kept = { days: Int32Array.of(friday, friday + 3), closes: Float64Array.of(100, 102) };
    expect(merged(merge(kept, series(friday, 100, 101, 101, 102), same)).added).toBe(0);
    const week = series(friday, 100);
    expect(merged(merge(week, series(friday, 100, 101, 101.5), same)).added).toBe(0);
    expect(merged(merge(week, series(friday, 100, 101, 101.5), { ...same, id: 'bitcoin' })).added).toBe(2);
  });
  it('are refused without a day in common', () => {
    expect(merge(rising(100, 10), rising(120, 5), same)).toEqual({ kind: 'refused', why: 'no-overlap' });
  });
  it('go on without a day in common when they were reckoned from our last one', () => {
    const result = merged(merge(series(100, 5, -3), series(102, 8), { ...same, id: 'iwm-flow', carriesOn: true }));
    expect([...result.series.closes]).toEqual([5, -3, 8]);
  });
  it('of a chained series need five days in common, however alike four are', () => {
    const common = (days: number) =>
      merge(rising(100, 10), rising(110 - days, 8, 102.5 - days / 4), { ...chain, sameSource: true });
    expect(common(4)).toEqual({ kind: 'refused', why: 'disagrees' });
    expect(merged(common(5)).added).toBe(3);
  });
  it('never shorten what is kept', () => {
    const result = merged(merge(rising(100, 1000), rising(900, 100, 300), same));
    expect(result.series).toEqual(rising(100, 1000));
    expect(result.added).toBe(0);
  });
});

describe('counts of shares', () => {
  const counts = { days: Int32Array.of(100, 9500), closes: Float64Array.of(1, 269.55) };
  const join: Join = { ...other, id: 'iwm-shares' };

  it('are added and corrected one by one, whoever sends them', () => {
    expect(merged(merge(counts, series(9530, 270), join)).series).toEqual({
      days: Int32Array.of(100, 9500, 9530),
      closes: Float64Array.of(1, 269.55, 270),
    });
    expect(merged(merge(counts, series(9500, 269.6), join)).revised).toEqual([{ day: 9500, from: 269.55, to: 269.6 }]);
  });
  it('are refused when they double or halve within a year', () => {
    expect(merge(counts, series(9530, 540), join)).toEqual({ kind: 'refused', why: 'jump' });
    expect(merge(counts, series(9530, 134), join)).toEqual({ kind: 'refused', why: 'jump' });
    expect(merged(merge(counts, series(9900, 540), join)).added).toBe(1);
  });
});

describe('closes of another provider', () => {
  it('are believed when five days agree within half a percent', () => {
    const result = merged(merge(rising(100, 10), scaled(rising(105, 8, 101.25), 1.002), other));
    expect(result.added).toBe(3);
    expect(result.series.closes.subarray(0, 10)).toEqual(rising(100, 10).closes);
  });
  it('are refused with four days in common', () => {
    expect(merge(rising(100, 10), rising(106, 8, 101.5), other)).toEqual({ kind: 'refused', why: 'no-overlap' });
  });
  it('are refused when they differ', () => {
    expect(merge(rising(100, 10), scaled(rising(105, 8, 101.25), 1.01), other)).toEqual({
      kind: 'refused',
      why: 'disagrees',
    });
  });
  it.each([
    [7, 'refused'],
    [8, 'merged'],
  ])('of which %i in ten agree are %s', (agreeing, kind) => {
    const fetched = rising(100, 11);
    fetched.closes.fill(150, 0, 10 - agreeing);
    expect(merge(rising(100, 10), fetched, other).kind).toBe(kind);
  });
  it('never correct what is kept', () => {
    expect(merged(merge(rising(100, 10), scaled(rising(100, 11), 1.001), other)).revised).toEqual([]);
  });
  it('are refused when they end before ours', () => {
    expect(merge(rising(100, 10), rising(100, 8), other)).toEqual({ kind: 'refused', why: 'shorter' });
  });
});

describe('a split', () => {
  it('rescales what was before it', () => {
    const result = merged(merge(rising(103, 20), scaled(rising(108, 20, 101.25), 0.5), same));
    expect(result.rescaled).toBe(0.5);
    // The new days are those of a week, from Monday to Friday.
    expect(result.series).toEqual(scaled(rising(103, 25), 0.5));
  });
  it('of an index there is none: it is refused', () => {
    const join: Join = { ...same, id: 'russell2000' };
    expect(merge(rising(100, 20), scaled(rising(105, 20, 101.25), 0.5), join)).toMatchObject({ why: 'disagrees' });
  });
});

describe('a chain-linked series', () => {
  it('goes on by returns, whatever the level', () => {
    const result = merged(merge(rising(100, 10), scaled(rising(102, 10, 100.5), 1e9), chain));
    expect(result.added).toBe(2);
    expect(result.series.closes[11]).toBeCloseTo(102.75, 9);
  });
  it.each([
    [7, 'refused'],
    [8, 'merged'],
  ])('of which %i returns in ten are the same is %s', (agreeing, kind) => {
    const fetched = rising(100, 11);
    fetched.closes.fill(150, 0, 10 - agreeing);
    expect(merge(rising(100, 10), fetched, chain).kind).toBe(kind);
  });
  it('goes on although levels drift by five percent in two months', () => {
    const drifting = rising(100, 62);
    drifting.closes.forEach((close, i) => {
      drifting.closes[i] = close * (1 - 0.05 * (i / 60)) * (i % 3 === 0 ? 1.004 : 1);
    });
    const result = merged(merge(rising(100, 60), drifting, chain));
    expect(result.added).toBe(2);
    expect(result.series.closes[61]).toBeCloseTo(115.25, -1);
  });
  it('is refused when its days are labelled one off, for its changes are another day’s', () => {
    const days = Array.from({ length: 60 }, (_, i) => 100 * Math.exp(Math.sin(i * i) / 20));
    expect(merge(series(100, ...days), series(101, ...days), chain)).toMatchObject({ why: 'disagrees' });
    expect(merge(series(100, ...days), series(100, ...days, 101), chain).kind).toBe('merged');
  });
  it('is refused with four days in common', () => {
    expect(merge(rising(100, 10), rising(106, 10, 101.5), chain)).toMatchObject({ why: 'no-overlap' });
  });
  it('is refused when the returns differ', () => {
    const noisy = series(100, 100, 110, 95, 130, 90, 120, 100, 140, 90, 100, 99);
    expect(merge(rising(100, 10), noisy, chain)).toMatchObject({ why: 'disagrees' });
  });
});

describe('what no market does', () => {
  it('a jump is refused', () => {
    expect(merge(rising(100, 10), series(105, 101.25, 101.5, 101.75, 102, 102.25, 140), same)).toMatchObject({
      why: 'jump',
    });
  });
  it('a feed that repeats its last close is refused', () => {
    const last = series(105, 101.25, 101.5, 101.75, 102, 102.25, 102.25, 102.25, 102.25);
    expect(merge(rising(100, 10), last, same)).toMatchObject({ why: 'frozen' });
  });
  it('a feed that repeats it once an evening is refused by the third', () => {
    const kept = series(100, 99, 100, 101, 101, 101);
    expect(merge(kept, series(104, 101, 101), { ...same, id: 'fed-assets' })).toMatchObject({ why: 'frozen' });
  });
});

const anySeries = fc
  .tuple(
    fc.integer({ min: 19_000, max: 19_030 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.double({ min: 1, max: 1000, noNaN: true })), {
      maxLength: 60,
    }),
  )
  .map(([from, steps]): Series => {
    let day = from;
    return {
      days: Int32Array.from(steps, ([step]) => (day += step)),
      closes: Float64Array.from(steps, ([, close]) => close),
    };
  });
const anyJoin = fc.record({
  id: fc.constantFrom<SeriesId[]>('sp500', 'iwm-flow', 'altcoins', 'vix', 'reverse-repo'),
  by: fc.constantFrom('level' as const, 'returns' as const),
  sameSource: fc.boolean(),
  carriesOn: fc.boolean(),
  witness: fc.constant(witness),
  peers: fc.constant([]),
});

describe('whatever comes', () => {
  it('no day that was kept is lost, and none comes twice', () => {
    fc.assert(
      fc.property(anySeries, fc.array(fc.tuple(anySeries, anyJoin), { maxLength: 6 }), (first, answers) => {
        let kept = first;
        for (const [fetched, join] of answers) {
          const result = merge(kept, fetched, join);
          if (result.kind === 'refused') continue;
          const days = new Set(result.series.days);
          expect([...kept.days].every((day) => days.has(day))).toBe(true);
          expect(days.size).toBe(result.series.days.length);
          expect(result.series.days).toEqual(result.series.days.slice().sort());
          kept = result.series;
        }
      }),
    );
  });
  it('another provider changes no close, but by a split', () => {
    fc.assert(
      fc.property(anySeries, anySeries, (kept, fetched) => {
        const result = merge(kept, fetched, other);
        if (result.kind === 'refused' || result.rescaled !== null || kept.days.length === 0) return;
        const closes = new Map([...result.series.days].map((day, i) => [day, result.series.closes[i]]));
        expect([...kept.days].map((day) => closes.get(day))).toEqual([...kept.closes]);
      }),
    );
  });
});
