import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../../../lib/market/at.ts';
import { type RawStage, type Stage, shownStage, walkRecords } from '../../../lib/signal/breakout.ts';
import { repeat } from './build-market.ts';

/** A record of 100, 125 sessions below it, and a close above it on session 126. */
const BROKEN_OUT = [100, ...repeat(90, 125), 101];
const E = 126;

const walk = (...closes: number[]) => walkRecords(Float64Array.from(closes));

/** The stages of the breakout above its level of 100 on session 126, from the closes after it. */
function stagesAfter(...closes: number[]): [RawStage, number][] {
  const [breakout] = walk(...BROKEN_OUT, ...closes).breakouts;
  return breakout?.stages.map(({ stage, session }) => [stage, session - E]) ?? [];
}

describe('a breakout', () => {
  it('is a record at least 126 sessions after the one before', () => {
    expect(walk(100, ...repeat(90, 125), 101).breakouts).toMatchObject([
      { session: 126, level: 100, levelSession: 0, base: 126 },
    ]);
    expect(walk(100, ...repeat(90, 124), 101).breakouts).toEqual([]);
  });

  it('is not the first close, and not a close that only equals the record', () => {
    expect(walk(100).breakouts).toEqual([]);
    expect(walk(100, ...repeat(90, 200), 100).breakouts).toEqual([]);
  });

  it('replaces the one before, whose stages end there', () => {
    const { breakouts, stage, newest } = walk(...BROKEN_OUT, ...repeat(100, 130), 102, 103);
    expect(breakouts.map(({ level, stages }) => [level, stages.at(-1)?.stage])).toEqual([
      [100, 'held'],
      [101, 'fresh'],
    ]);
    expect(stage.at(-1)).toBe('fresh');
    expect(newest.at(-1)).toBe(1);
  });
});

describe('a fresh breakout', () => {
  it('fails when it closes more than 5 % below its level', () => {
    expect(stagesAfter(95)).toEqual([['fresh', 0]]);
    expect(stagesAfter(100, 94.99)).toEqual([
      ['fresh', 0],
      ['failed', 2],
    ]);
  });

  it('is held when 60 sessions have passed', () => {
    expect(stagesAfter(...repeat(100, 59))).toEqual([['fresh', 0]]);
    expect(stagesAfter(...repeat(100, 60)).at(-1)).toEqual(['held', 60]);
  });

  it('is held by a record after it left its level by 5 % and came back to within 3 %', () => {
    expect(stagesAfter(105, 103, 104, 106)).toEqual([
      ['fresh', 0],
      ['held', 4],
    ]);
    expect(stagesAfter(104.9, 103, 106)).toEqual([['fresh', 0]]);
    expect(stagesAfter(105, 103.1, 106)).toEqual([['fresh', 0]]);
    expect(stagesAfter(105, 103, 105)).toEqual([['fresh', 0]]);
  });

  it('has not left its level by the close that broke it', () => {
    const [breakout] = walk(100, ...repeat(90, 125), 106, 102, 107).breakouts;
    expect(breakout?.stages).toHaveLength(1);
  });

  it('fails even on its 60th session', () => {
    expect(stagesAfter(...repeat(100, 59), 94).at(-1)).toEqual(['failed', 60]);
  });
});

describe('a failed breakout', () => {
  it('is held after all when a record reclaims it', () => {
    expect(stagesAfter(94, 101, 101.5)).toEqual([
      ['fresh', 0],
      ['failed', 1],
      ['held', 3],
    ]);
  });

  it('is forgotten 126 sessions after the breakout', () => {
    expect(stagesAfter(...repeat(94, 125)).at(-1)).toEqual(['failed', 1]);
    expect(stagesAfter(...repeat(94, 126)).at(-1)).toEqual(['none', 126]);
  });

  it('stays forgotten at a record that is no breakout of its own', () => {
    const closes = [...repeat(100, 19), 102, ...repeat(90, 110), 103];
    expect(stagesAfter(...closes).at(-1)).toEqual(['none', 126]);
    expect(walk(...BROKEN_OUT, ...closes).breakouts).toHaveLength(1);
  });
});

describe('a held breakout', () => {
  const held = repeat(100, 60);

  it('is lost more than 5 % below its level, and held again by a record', () => {
    expect(stagesAfter(...held, 94, 96, 101.5, 94)).toEqual([
      ['fresh', 0],
      ['held', 60],
      ['lost', 61],
      ['held', 63],
      ['lost', 64],
    ]);
  });
});

describe('the stage shown', () => {
  it.each<[RawStage, number, Stage]>([
    ['fresh', 80, 'fresh'],
    ['held', 90, 'held'],
    ['held', 89.9, 'fading'],
    ['none', 95, 'testing'],
    ['none', 94.9, 'none'],
    ['failed', 95, 'testing'],
    ['failed', 94.9, 'failed'],
    ['lost', 95, 'testing'],
    ['lost', 94.9, 'lost'],
  ])('of %s with a close of %d and a record of 100 is %s', (raw, close, shown) => {
    expect(shownStage(raw, close, 100)).toBe(shown);
  });
});

/** Closes that stay at one level for a while: long bases and sudden turns, as breakouts need. */
const plateaus = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 85, max: 125 })), { minLength: 1, maxLength: 14 })
  .map((levels) => levels.flatMap(([length, level]) => repeat(level, length)));

const NEXT: Record<RawStage, RawStage[]> = {
  fresh: ['failed', 'held'],
  failed: ['held', 'none'],
  held: ['lost'],
  lost: ['held'],
  none: [],
};

describe('any walk', () => {
  it('knows the highest close so far and the first session that had it', () => {
    fc.assert(
      fc.property(plateaus, (closes) => {
        const { record, recordSession } = walk(...closes);
        closes.forEach((_, i) => {
          const highest = Math.max(...closes.slice(0, i + 1));
          expect([at(record, i), at(recordSession, i)]).toEqual([highest, closes.indexOf(highest)]);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('has its breakouts where a record ends a base, and nowhere else', () => {
    fc.assert(
      fc.property(plateaus, (closes) => {
        const found = walk(...closes).breakouts.map(({ session }) => session);
        const expected = closes.flatMap((close, i) => {
          const before = closes.slice(0, i);
          const highest = Math.max(...before);
          return i > 0 && close > highest && i - before.indexOf(highest) >= 126 ? [i] : [];
        });
        expect(found).toEqual(expected);
      }),
    );
  });

  it('steps from stage to stage only as the rules allow', () => {
    fc.assert(
      fc.property(plateaus, (closes) => {
        for (const { session, stages } of walk(...closes).breakouts) {
          expect(stages[0]).toEqual({ stage: 'fresh', session });
          stages.slice(1).forEach((next, i) => {
            const before = stages[i];
            expect(before && NEXT[before.stage].includes(next.stage) && before.session < next.session).toBe(true);
          });
        }
      }),
    );
  });

  it('says of every session the newest stage that had begun by then', () => {
    fc.assert(
      fc.property(plateaus, (closes) => {
        const { stage, stageSince, newest, breakouts } = walk(...closes);
        closes.forEach((_, i) => {
          const current = breakouts.findLast(({ session }) => session <= i);
          const begun = current?.stages.findLast(({ session }) => session <= i);
          expect([stage[i], stageSince[i]]).toEqual([begun?.stage ?? 'none', begun?.session ?? 0]);
          expect(breakouts[at(newest, i)]).toBe(current);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on what comes after', () => {
    fc.assert(
      fc.property(plateaus, fc.nat(), (closes, cut) => {
        const length = cut % (closes.length + 1);
        const whole = walk(...closes);
        const early = walk(...closes.slice(0, length));
        expect(early.record).toEqual(whole.record.subarray(0, length));
        expect(early.recordSession).toEqual(whole.recordSession.subarray(0, length));
        expect(early.stage).toEqual(whole.stage.slice(0, length));
        expect(early.stageSince).toEqual(whole.stageSince.subarray(0, length));
        expect(early.newest).toEqual(whole.newest.subarray(0, length));
      }),
    );
  });
});
