import { describe, expect, it } from 'vitest';
import { headOn } from '../../../lib/signal/head.ts';
import { changesViews } from '../../../lib/view/changes.ts';
import { day } from '../signal/build-market.ts';
import { FRESH, market, readingOn, words } from './readings.ts';

const month = headOn(market, { off: [] }, day(FRESH) - 30);

describe('what changed', () => {
  const reading = readingOn(FRESH);
  const { previous } = reading;
  const same = previous && {
    ...previous,
    score: reading.score,
    state: reading.state,
    stage: reading.breakout.stage,
    warnings: Object.fromEntries(reading.warnings.map(({ id, level }) => [id, level])),
  };

  it('is told since the session before and in a month, each with its day', () => {
    expect(changesViews(reading, month, words).map(({ title }) => title)).toEqual(['Since 28 May', 'Since 29 Apr']);
    expect(changesViews({ ...reading, previous: null }, null, words)).toEqual([]);
  });

  it('is nothing where state, score, stage and warnings are the same', () => {
    expect(changesViews({ ...reading, previous: same }, null, words)[0]).toEqual({
      title: 'Since 28 May',
      items: [],
      none: 'nothing changed',
    });
  });

  it('names state, score, stage and each warning with what it was before', () => {
    const [first] = reading.warnings;
    const before = same && {
      ...same,
      score: 99,
      state: reading.state === 'mixed' ? ('risk-on' as const) : ('mixed' as const),
      stage: reading.breakout.stage === 'lost' ? ('held' as const) : ('lost' as const),
      warnings: { ...same.warnings, [first?.id ?? '']: first?.level === 'watch' ? 'clear' : 'watch' },
    };
    const [since] = changesViews({ ...reading, previous: before }, null, words);
    expect(since?.items).toHaveLength(4);
    expect(since?.items[1]).toBe(`Score ${words.signed(reading.score ?? 0)}, was +99`);
    expect(since?.items[3]).toContain(words.t(`warnings.${first?.id ?? 'volatility'}.title`));
  });
});
