import fc from 'fast-check';
import { median, quantileSorted, sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { shareAtLeast, shiftedMedians, smallestBelow } from '../../../lib/signal/statistics/circular-shifts.ts';
import { mulberry32 } from '../../../lib/signal/statistics/mulberry32.ts';
import { resampledRankCorrelations } from '../../../lib/signal/statistics/rank-bootstrap.ts';
import { shareAtOrBelowSoFar } from '../../../lib/signal/statistics/rank-so-far.ts';
import { rollingMedians } from '../../../lib/signal/statistics/rolling-median.ts';

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

describe('the moving-block bootstrap of a rank correlation', () => {
  /** Draws whole blocks from the pairs and lets the library rank them. */
  const slowly = (x: number[], y: number[], block: number, us: readonly number[]) => {
    const places = us.flatMap((u) => {
      const start = Math.floor(u * (x.length - block + 1));
      return Array.from({ length: block }, (_, i) => start + i);
    });
    const cut = places.slice(0, x.length);
    return sampleRankCorrelation(
      cut.map((i) => x[i] ?? 0),
      cut.map((i) => y[i] ?? 0),
    );
  };

  it('draws blocks of neighbours, the last one cut, and ranks them anew, ties at their mean rank', () => {
    const someU = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(tied, tied), { minLength: 5, maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(someU, { minLength: 40, maxLength: 40 }),
        (pairs, block, numbers) => {
          const x = pairs.map(([a]) => a);
          const y = pairs.map(([, b]) => b);
          const us = numbers.slice(0, Math.ceil(x.length / block));
          let next = 0;
          const random = () => us[next++] ?? expect.unreachable();
          const [fast, ...more] = resampledRankCorrelations(x, y, { block, draws: 1, random });
          const slow = slowly(x, y, block, us);
          expect(more).toEqual([]);
          if (Number.isNaN(slow)) expect(fast).toBeUndefined();
          else expect(fast).toBeCloseTo(slow, 12);
        },
      ),
    );
  });

  it('gives as many as asked, in ascending order', () => {
    const x = Array.from({ length: 30 }, mulberry32(1));
    const y = Array.from({ length: 30 }, mulberry32(2));
    const found = resampledRankCorrelations(x, y, { block: 6, draws: 50, random: mulberry32(3) });
    expect(found).toHaveLength(50);
    expect(found).toEqual(found.toSorted());
  });

  it('draws nothing from fewer pairs than a block, and finds nothing in constant ones', () => {
    const few = [1, 2, 3, 4, 5];
    const of = (x: number[], y: number[]) =>
      resampledRankCorrelations(x, y, { block: 6, draws: 10, random: mulberry32(3) });
    expect(of(few, few)).toHaveLength(0);
    expect(of([7, 7, 7, 7, 7, 7, 7], [...few, 6, 7])).toHaveLength(0);
  });
});

describe('the test by circular shifts', () => {
  it('slides the positions through the outcomes, round the end, the shift by nothing first', () => {
    expect([...shiftedMedians(Float64Array.of(5, 1, 2, 3, 4), [0])]).toEqual([5, 1, 2, 3, 4]);
    expect([...shiftedMedians(Float64Array.of(5, 1, 2, 3, 4), [0, 4])]).toEqual([4.5, 3, 1.5, 2.5, 3.5]);
    expect([...shiftedMedians(Float64Array.of(1, 2), [])]).toEqual([]);
  });

  it('counts the medians that are at least as high', () => {
    expect(shareAtLeast(Float64Array.of(5, 1, 2, 5, 4), 5)).toBe(2 / 5);
    expect(shareAtLeast(Float64Array.of(1, 1, 1), 1)).toBe(1);
  });

  it('finds the smallest median that could have passed: by the same count, so that equal ones pass together or not', () => {
    const ten = (...first: number[]) => Float64Array.from({ length: 10 }, (_, i) => first[i] ?? 0);
    expect(smallestBelow(ten(3, 1, 2), 0.25)).toBe(2);
    expect(smallestBelow(ten(3, 1, 2), 0.2)).toBe(3);
    expect(smallestBelow(ten(3, 2, 2), 0.25)).toBe(3);
    expect(smallestBelow(ten(3, 3, 3), 0.25)).toBeNull();
    expect(smallestBelow(Float64Array.of(), 0.05)).toBeNull();
    fc.assert(
      fc.property(
        fc.array(tied, { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (all, bound) => {
          const passing = all.filter((median) => shareAtLeast(Float64Array.from(all), median) < bound);
          expect(smallestBelow(Float64Array.from(all), bound)).toBe(passing.length > 0 ? Math.min(...passing) : null);
        },
      ),
    );
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
          const medians = shiftedMedians(Float64Array.from(all), positions);
          expect([...medians]).toEqual(all.map((_, shift) => medianOf(shift)));
        },
      ),
    );
  });
});

describe('the share at or below, so far', () => {
  it('is that of counting, where a number that is none counts nowhere', () => {
    const orNone = fc.oneof(tied, fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(orNone, { maxLength: 40 }), (numbers) => {
        const slowly = numbers.map((number, end) => {
          const known = numbers.slice(0, end + 1).filter((other) => !Number.isNaN(other));
          return (known.filter((other) => other <= number).length / known.length) * 100;
        });
        const expected = slowly.map((share, i) => (Number.isNaN(numbers[i]) ? Number.NaN : share));
        expect([...shareAtOrBelowSoFar(Float64Array.from(numbers))]).toEqual(expected);
      }),
    );
  });
});

describe('rolling medians', () => {
  it('are those of each window by itself', () => {
    fc.assert(
      fc.property(fc.array(tied, { maxLength: 30 }), fc.constantFrom(1, 3, 7), (numbers, length) => {
        const slowly = numbers.map((_, end) =>
          end < length - 1 ? Number.NaN : median(numbers.slice(end - length + 1, end + 1)),
        );
        expect([...rollingMedians(Float64Array.from(numbers), length)]).toEqual(slowly);
      }),
    );
  });
});
