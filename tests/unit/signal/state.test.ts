import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_BOUNDS, STATES, walkStates } from '../../../lib/signal/state.ts';
import { calendar } from './build-market.ts';

const NONE = Number.NaN;

/** The states of scores on weekdays from 2003-01-01 on. */
const walk = (...scores: number[]) => walkStates(calendar('2003-01-01', scores.length), Float64Array.from(scores));

describe('the state', () => {
  it.each([
    [-100, 'risk-off'],
    [-50.01, 'risk-off'],
    [-50, 'leaning-off'],
    [-20.01, 'leaning-off'],
    [-20, 'mixed'],
    [19.99, 'mixed'],
    [20, 'leaning-on'],
    [49.99, 'leaning-on'],
    [50, 'risk-on'],
    [100, 'risk-on'],
  ])('of a first score of %d is %s', (score, state) => expect(walk(score)).toEqual([state]));

  it('goes up only 5 beyond a bound, and down only 5 below it', () => {
    expect(walk(0, 20, 24.99, 25)).toEqual(['mixed', 'mixed', 'mixed', 'leaning-on']);
    expect(walk(25, 15, 14.99)).toEqual(['leaning-on', 'leaning-on', 'mixed']);
    expect(walk(0, -20, -25, -25.01)).toEqual(['mixed', 'mixed', 'mixed', 'leaning-off']);
  });

  it('crosses several bounds at once', () => {
    expect(walk(-100, 100, -100)).toEqual(['risk-off', 'risk-on', 'risk-off']);
    expect(walk(-100, 22)).toEqual(['risk-off', 'mixed']);
  });

  it('stays where it was over sessions without a score, which are unknown themselves', () => {
    expect(walk(NONE, 22, NONE, 16)).toEqual(['unknown', 'leaning-on', 'unknown', 'leaning-on']);
  });

  it('is unknown before 2003, and begins anew then', () => {
    const states = walkStates(calendar('2002-12-30', 4), Float64Array.of(60, 60, 46, 46));
    expect(states).toEqual(['unknown', 'unknown', 'leaning-on', 'leaning-on']);
  });

  it('never differs from the bounds by more than the margin, and does not depend on later scores', () => {
    const scores = fc.array(fc.oneof(fc.double({ min: -100, max: 100, noNaN: true }), fc.constant(NONE)));
    fc.assert(
      fc.property(scores, fc.nat({ max: 20 }), (all, cut) => {
        const states = walk(...all);
        states.forEach((state, i) => {
          const score = all[i] ?? NONE;
          expect(state === 'unknown').toBe(Number.isNaN(score));
          if (state === 'unknown') return;
          const step = STATES.indexOf(state);
          expect(score).toBeGreaterThanOrEqual((STATE_BOUNDS[step - 1] ?? -Infinity) - 5);
          expect(score).toBeLessThan((STATE_BOUNDS[step] ?? Infinity) + 5);
        });
        expect(walk(...all.slice(0, cut))).toEqual(states.slice(0, cut));
      }),
    );
  });
});
