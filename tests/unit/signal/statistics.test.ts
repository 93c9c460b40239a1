import fc from 'fast-check';
import { quantileSorted, sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { drawBlocks } from '../../../lib/signal/statistics/block-bootstrap.ts';
import { circularShiftTest } from '../../../lib/signal/statistics/circular-shifts.ts';
import { mulberry32 } from '../../../lib/signal/statistics/mulberry32.ts';
import { spearman } from '../../../lib/signal/statistics/spearman.ts';

/** Few distinct values, so that ties are common. */
const tied = fc.integer({ min: -4, max: 4 });

describe('mulberry32', () => {
  it('gives the published numbers of its seed', () => {
    const random = mulberry32(0);
    expect([random(), random(), random()].map((u) => u * 2 ** 32)).toEqual([1144304738, 1416247, 958946056]);
  });

  it('gives the same row for the same seed and another for another', () => {
    const row = (seed: number) => Array.from({ length: 8 }, mulberry32(seed));
    expect(row(20260116)).toEqual(row(20260116));
    expect(row(20260116)).not.toEqual(row(20260117));
    expect(row(1).every((u) => u >= 0 && u < 1)).toBe(true);
  });
});

describe('Spearman’s rank correlation', () => {
  it('is that of simple-statistics on the picked pairs, ties included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(tied, tied), { minLength: 2, maxLength: 40 }),
        fc.array(fc.nat(), { minLength: 2, maxLength: 60 }),
        (pairs, places) => {
          const x = pairs.map(([a]) => a);
          const y = pairs.map(([, b]) => b);
          const picked = places.map((place) => place % pairs.length);
          const slow = sampleRankCorrelation(
            picked.map((i) => x[i] ?? 0),
            picked.map((i) => y[i] ?? 0),
          );
          const fast = spearman(x, y)(Int32Array.from(picked));
          if (Number.isNaN(slow)) expect(fast).toBeNull();
          else expect(fast).toBeCloseTo(slow, 12);
        },
      ),
    );
  });

  it('is 1 for rising pairs, −1 for falling ones, unknown for constant ones', () => {
    expect(spearman([1, 5, 9], [2, 3, 50])(Int32Array.of(0, 1, 2))).toBe(1);
    expect(spearman([1, 5, 9], [50, 3, 2])(Int32Array.of(0, 1, 2))).toBe(-1);
    expect(spearman([1, 1, 1], [50, 3, 2])(Int32Array.of(0, 1, 2))).toBeNull();
  });
});

describe('the moving-block bootstrap', () => {
  it('draws whole blocks of neighbours and cuts the last one to n', () => {
    const us = [0, 0.999, 0.5];
    const seen: number[][] = [];
    const random = () => us.shift() ?? 0;
    drawBlocks(8, 3, 1, random, (picked) => seen.push([...picked]));
    expect(seen).toEqual([[0, 1, 2, 5, 6, 7, 3, 4]]);
  });

  it('draws nothing from fewer items than a block', () => {
    drawBlocks(5, 6, 10, mulberry32(1), () => expect.unreachable());
  });
});

describe('the test by circular shifts', () => {
  it('counts the shifts whose median is at least as high, the shift by nothing included', () => {
    expect(circularShiftTest(Float64Array.of(5, 1, 2, 3, 4), [0])).toEqual({ median: 5, p: 1 / 5 });
    expect(circularShiftTest(Float64Array.of(5, 1, 2, 3, 4), [1])).toEqual({ median: 1, p: 1 });
    expect(circularShiftTest(Float64Array.of(1, 1, 1), [0, 1])).toEqual({ median: 1, p: 1 });
    expect(circularShiftTest(Float64Array.of(1, 2), [])).toBeNull();
  });

  it('agrees with counting by hand over copies laid end to end', () => {
    fc.assert(
      fc.property(
        fc.array(tied, { minLength: 1, maxLength: 30 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
        (all, places) => {
          const positions = places.map((place) => place % all.length);
          const medianOf = (shift: number) => {
            const turned = [...all.slice(shift), ...all.slice(0, shift)];
            const picked = positions.map((i) => turned[i] ?? Number.NaN).sort((a, b) => a - b);
            return quantileSorted(picked, 0.5);
          };
          const high = all.filter((_, shift) => medianOf(shift) >= medianOf(0)).length;
          expect(circularShiftTest(Float64Array.from(all), positions)).toEqual({
            median: medianOf(0),
            p: high / all.length,
          });
        },
      ),
    );
  });
});
