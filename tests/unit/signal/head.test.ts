import { describe, expect, it } from 'vitest';
import { type Day, isoDay } from '../../../lib/market/day.ts';
import { headOn, sinceWhen } from '../../../lib/signal/head.ts';
import { read } from '../../../lib/signal/reading.ts';
import { NoSessionError } from '../../../lib/signal/session.ts';
import { type State, scoreWalk } from '../../../lib/signal/state.ts';
import { day, market, randomMarket } from './build-market.ts';

const ALL = { off: [] };
const whole = randomMarket(4, '2012-06-01', 900);
const { days, states } = scoreWalk(whole, ALL);

describe('the head of a reading', () => {
  it.each(['2012-06-01', '2013-08-17', '2015-11-12', '2016-02-01'])('says of %s what the reading says', (iso) => {
    expect(read(whole, ALL, day(iso))).toMatchObject(headOn(whole, ALL, day(iso)));
  });

  it('does not exist before the index begins', () => {
    expect(() => headOn(market({}), ALL, day('2020-01-01'))).toThrow(NoSessionError);
  });
});

describe('since when', () => {
  const since = (...run: State[]) => sinceWhen(days, run, run.length - 1);
  const on = (session: number) => isoDay(days[session] as Day);

  it('is the first session of the unbroken run of the state, with the state before it', () => {
    expect(since('mixed', 'risk-on', 'mixed', 'mixed')).toEqual({ date: on(2), before: 'risk-on' });
    expect(since('mixed', 'mixed', 'risk-off')).toEqual({ date: on(2), before: 'mixed' });
  });

  it('skips sessions without a state: they neither break the run nor stand before it', () => {
    expect(since('leaning-on', 'unknown', 'mixed', 'unknown', 'mixed')).toEqual({ date: on(2), before: 'leaning-on' });
  });

  it('has no state before the first run', () => {
    expect(since('unknown', 'mixed', 'mixed')).toEqual({ date: on(1), before: null });
  });

  it('is not known while the state is not', () => {
    expect(since('mixed', 'unknown')).toEqual({ date: null, before: null });
  });

  it('is that of the walk on every session', () => {
    for (let session = 300; session < days.length; session += 61) {
      const { date, before } = headOn(whole, ALL, days[session] as Day).since;
      const run = states.slice(0, session + 1);
      const first = run.findLastIndex((state) => state !== 'unknown' && state !== run[session]) + 1;
      expect({ date, before }).toEqual({ date: on(first), before: run[first - 1] ?? null });
    }
  });
});
