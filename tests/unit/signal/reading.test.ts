import { describe, expect, it } from 'vitest';
import type { Day } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import { INDICATOR_IDS, WARNING_IDS } from '../../../lib/signal/ids.ts';
import { INDICATORS } from '../../../lib/signal/indicators/list.ts';
import { read } from '../../../lib/signal/reading.ts';
import { NoSessionError } from '../../../lib/signal/session.ts';
import { daily, day, market, point, randomMarket, repeat, weekdays } from './build-market.ts';

const ALL = { off: [] };
const whole = randomMarket(1, '2012-06-01', 900);
const sessions = whole.series.russell2000?.days ?? new Int32Array();
const on = (asked: Day, own: Market = whole) => read(own, ALL, asked);

describe('the session read', () => {
  it('is the last one at or before the day asked', () => {
    // 1 June 2012 was a Friday.
    expect(on(day('2012-06-01'))).toMatchObject({ asOf: '2012-06-01', session: '2012-06-01', age: 0 });
    expect(on(day('2012-06-03'))).toMatchObject({ asOf: '2012-06-03', session: '2012-06-01', age: 2, stale: false });
  });

  it('is stale more than seven days before the day asked, and then still read, for its own day', () => {
    const last = sessions.at(-1) ?? 0;
    expect(on(last + 7).stale).toBe(false);
    expect(on(last + 8)).toEqual({ ...on(last), asOf: on(last + 8).asOf, age: 8, stale: true });
  });

  it('does not exist before the index begins, which is said plainly', () => {
    expect(() => on(day('2012-05-31'))).toThrow(NoSessionError);
    expect(() => on(day('2012-05-31'))).toThrow('no session at or before 2012-05-31: russell2000 begins on 2012-06-01');
    expect(() => on(day('2020-01-01'), market({}))).toThrow('there are no closes of russell2000');
  });
});

describe('a reading after another of the same market', () => {
  const [earlier, last] = [sessions.at(-200) ?? 0, sessions.at(-1) ?? 0];
  const fresh = (asked: Day, off: (typeof INDICATOR_IDS)[number][] = []) =>
    read(randomMarket(1, '2012-06-01', 900), { off }, asked);
  it('with something switched off, or of another session, is as if it were the first', () => {
    expect(on(last)).toEqual(fresh(last));
    expect(read(whole, { off: ['calm'] }, last)).toEqual(fresh(last, ['calm']));
    expect(on(earlier)).toEqual(fresh(earlier));
    expect(on(last)).toEqual(fresh(last));
    expect(fresh(last, ['calm']).trackRecord).not.toEqual(fresh(last).trackRecord);
  });
});

describe('a reading', () => {
  it('has every indicator and warning that exists, in order', () => {
    const reading = on(sessions.at(-1) ?? 0);
    expect(reading.indicators.map(({ id }) => id)).toEqual(INDICATOR_IDS);
    expect(reading.warnings.map(({ id }) => id)).toEqual(WARNING_IDS);
  });

  it('leaves out the warnings that are switched off', () => {
    const { warnings } = read(whole, { off: ['volatility', 'moving-apart'] }, sessions.at(-1) ?? 0);
    expect(warnings).toHaveLength(WARNING_IDS.length - 2);
    expect(warnings.some(({ id }) => id === 'volatility')).toBe(false);
  });

  it('is given when nothing but the index is there, and says what is missing', () => {
    const alone = on(sessions.at(-1) ?? 0, market({ russell2000: whole.series.russell2000 }));
    const missing = alone.indicators.filter(({ status }) => status === 'missing').map(({ id }) => id);
    const needMore = INDICATORS.filter(({ needs }) => needs.some((series) => series !== 'russell2000'));
    expect(missing).toEqual(needMore.map(({ id }) => id));
    expect(missing).toEqual(expect.arrayContaining(['value-record', 'small-vs-large', 'calm', 'ether-confirms']));
    expect(alone).toMatchObject({ score: null, state: 'unknown', echo: null });
    expect(alone.warnings.find(({ id }) => id === 'etf-outflows')).toMatchObject({ level: 'missing', value: null });
  });

  it('has a score before 2003 too, but no state: that is walked from 2003 on', () => {
    const early = randomMarket(1, '2002-01-01', 300);
    expect(on(day('2002-12-31'), early)).toMatchObject({ score: expect.any(Number), state: 'unknown' });
    expect(on(day('2003-01-02'), early).state).not.toBe('unknown');
  });

  it('has the session before it in brief', () => {
    const [before, today] = [on(sessions.at(-2) ?? 0), on(sessions.at(-1) ?? 0)];
    expect(today.previous).toEqual({
      session: before.session,
      score: before.score,
      state: before.state,
      stage: before.breakout.stage,
      warnings: Object.fromEntries(before.warnings.map(({ id, level }) => [id, level])),
    });
    expect(on(sessions[0] ?? 0).previous).toBeNull();
  });
});

describe('a warning', () => {
  /** The VIX jumps to 40 on the 70th session and stays there for so many. */
  const jumped = (active: number) =>
    market({
      russell2000: weekdays('2020-01-01', repeat(100, 69 + active)),
      vix: weekdays('2020-01-01', [...repeat(15, 69), ...repeat(40, active)]),
    });
  const newSince = (own: Market) => {
    const reading = on(own.series.russell2000?.days.at(-1) ?? 0, own);
    return reading.warnings.find(({ id }) => id === 'volatility')?.newSince;
  };

  it('is new for five sessions', () => {
    expect(newSince(jumped(0))).toBeNull();
    expect(newSince(jumped(1))).toBe('2020-04-07');
    expect(newSince(jumped(5))).toBe('2020-04-07');
    expect(newSince(jumped(6))).toBeNull();
  });

  it('is new again after a pause', () => {
    const own = jumped(30);
    const vix = own.series.vix;
    if (vix) vix.closes[69 + 27] = 15;
    expect(newSince(own)).toBe('2020-05-15');
  });

  it('is new since the first session when it is active from the start', () => {
    const own = market({ russell2000: weekdays('2025-12-29', [100, 100]) }, [point('2025-09-30', '2025-11-15', 40)]);
    const reading = on(day('2025-12-30'), own);
    expect(reading.warnings.find(({ id }) => id === 'unprofitable-share')?.newSince).toBe('2025-12-29');
  });
});

describe('past breakouts', () => {
  /** A breakout above 100 on the 127th session of 2019, held 60 sessions later. */
  const closes = [100, ...repeat(90, 125), 101, ...repeat(102, 400)];
  const own = market({
    russell2000: weekdays('2019-01-01', closes),
    bitcoin: daily('2019-01-01', [...repeat(4000, 176), ...repeat(6000, 560)]),
    'iwm-flow': weekdays('2018-01-01', repeat(100, 800)),
  });

  it('tell the level, the stages with their days, and what followed from the breakout and from the day it held', () => {
    const [breakout, ...more] = on(day('2020-12-31'), own).breakouts;
    expect(more).toEqual([]);
    expect(breakout).toMatchObject({
      date: '2019-06-26',
      level: 100,
      levelDate: '2019-01-01',
      base: 126,
      stages: [
        ['fresh', '2019-06-26'],
        ['held', '2019-09-18'],
      ],
      heldOn: '2019-09-18',
      outcomes: { bitcoin: { 30: 0 }, russell2000: { 30: expect.closeTo(100 / 101, 9) }, ether: null },
      fromHeld: { bitcoin: { 365: 0 }, russell2000: { 90: 0 } },
      flowBefore: expect.closeTo(25.2, 9),
    });
  });

  it('hide what was not known yet on the day asked', () => {
    const [breakout] = on(day('2019-09-17'), own).breakouts;
    expect(breakout).toMatchObject({ stages: [['fresh', '2019-06-26']], heldOn: null, fromHeld: null });
    expect(breakout?.outcomes.russell2000).toMatchObject({ 30: expect.any(Number), 90: null, complete: false });
    expect(on(day('2019-06-25'), own).breakouts).toEqual([]);
  });

  it('have no flow before them when the newest flow by then was stale', () => {
    const flowsTo = (count: number) => ({ ...own.series, 'iwm-flow': weekdays('2018-01-01', repeat(100, count)) });
    const flowBefore = (count: number) => on(day('2020-12-31'), market(flowsTo(count))).breakouts[0]?.flowBefore;
    // The breakout is the 388th weekday since the flows begin; theirs are out a day later, and speak for 14 days.
    expect(flowBefore(387)).toBeCloseTo(25.2, 9);
    expect(flowBefore(378)).toBeCloseTo(25.2, 9);
    expect(flowBefore(375)).toBeNull();
  });

  it('begin in 2010', () => {
    const early = market({ russell2000: weekdays('2009-01-01', closes) });
    expect(on(day('2010-10-01'), early).breakouts).toEqual([]);
    expect(on(day('2010-10-01'), early).breakout.level).toBe(100);
  });
});
