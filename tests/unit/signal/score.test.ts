import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/market/prepared.ts';
import type { Market } from '../../../lib/market/series.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../../lib/signal/ids.ts';
import { read } from '../../../lib/signal/reading.ts';
import { meanOfKnown, scoreOf, scoreOn } from '../../../lib/signal/score.ts';
import { scoreWalk } from '../../../lib/signal/state.ts';
import { market, randomMarket, repeat, weekdays } from './build-market.ts';

const NONE = Number.NaN;

describe('the score', () => {
  it('is 100 times the mean of the questions that have a value', () => {
    expect(scoreOf([0.5, -1, 0.2])).toBeCloseTo(-10, 12);
    expect(scoreOf([0.5, NONE, 1])).toBeCloseTo(75, 12);
  });

  it('is unknown with fewer than two of three questions', () => {
    expect(scoreOf([0.5, NONE, NONE])).toBeNaN();
    expect(scoreOf([NONE, NONE, NONE])).toBeNaN();
  });

  it('needs no question that is switched off: at least the smaller of two and the number left', () => {
    expect(scoreOf([0.5, 1])).toBeCloseTo(75, 12);
    expect(scoreOf([0.5, NONE])).toBeNaN();
    expect(scoreOf([0.5])).toBeCloseTo(50, 12);
    expect(scoreOf([NONE])).toBeNaN();
    expect(scoreOf([])).toBeNaN();
  });

  it('takes a question as the mean of the indicators that have a score', () => {
    expect(meanOfKnown([1, NONE, 0])).toBe(0.5);
    expect(meanOfKnown([NONE])).toBeNaN();
    expect(meanOfKnown([])).toBeNaN();
  });
});

/** 200 sessions at rest and calm: level 0.75 (breakout tests), lead 0, conditions 1. */
const atRest = market({
  russell2000: weekdays('2020-01-01', repeat(100, 200)),
  sp500: weekdays('2020-01-01', repeat(300, 200)),
  vix: weekdays('2020-01-01', repeat(12, 200)),
});

const last = (whole: Market) => whole.series.russell2000?.days.at(-1) ?? 0;
const readOff = (whole: Market, ...off: IndicatorId[]) => read(whole, { off }, last(whole));

describe('switching indicators off', () => {
  it('leaves them out of their question', () => {
    // index-record 1, breakout (testing) 0.25, trend 0; value-record is missing.
    expect(readOff(atRest).families[0]).toEqual({ id: 'level', value: 1.25 / 3 });
    expect(readOff(atRest, 'trend').families[0]).toEqual({ id: 'level', value: 1.25 / 2 });
    expect(readOff(atRest, 'trend').score).toBeCloseTo((100 * (1.25 / 2 + 0 + 1)) / 3, 9);
  });

  it('leaves a question out when all of its indicators are off', () => {
    expect(readOff(atRest, 'small-vs-large').score).toBeCloseTo((100 * (1.25 / 3 + 1)) / 2, 9);
    const onlyCalm = readOff(atRest, 'index-record', 'value-record', 'breakout', 'trend', 'small-vs-large');
    expect(onlyCalm.score).toBe(100);
  });

  it('says off, and still what the value is', () => {
    const trend = readOff(atRest, 'trend').indicators.find(({ id }) => id === 'trend');
    expect(trend).toMatchObject({ status: 'off', score: null, value: 0, observedOn: '2020-10-06' });
  });

  it('of all three questions leaves no score', () => {
    expect(readOff(atRest, ...INDICATOR_IDS)).toMatchObject({ score: null, state: 'unknown', echo: null });
  });

  it('of what stands beside the score changes nothing of it', () => {
    const whole = randomMarket(7, '2015-01-01', 400);
    const [all, none] = [readOff(whole), readOff(whole, 'bitcoin-confirms', 'ether-confirms')];
    expect([none.score, none.state]).toEqual([all.score, all.state]);
    expect([typeof all.echo, none.echo]).toEqual(['number', null]);
  });

  const choices = fc.subarray([...INDICATOR_IDS]);

  it('keeps score and questions consistent, whatever is off', () => {
    const whole = randomMarket(11, '2014-01-01', 500);
    fc.assert(
      fc.property(choices, (off) => {
        const { score, families, indicators } = readOff(whole, ...off);
        for (const { id, value } of families) {
          const scores = indicators.filter(({ family }) => family === id).map((own) => own.score ?? NONE);
          expect(value ?? NONE).toBe(meanOfKnown(scores));
        }
        const known = families.slice(0, 3).flatMap(({ value }) => value ?? []);
        const left = families
          .slice(0, 3)
          .filter(({ id }) => indicators.some(({ family, status }) => family === id && status !== 'off'));
        if (known.length < Math.min(2, left.length) || left.length === 0) expect(score).toBeNull();
        else expect(score).toBeCloseTo((100 * known.reduce((sum, v) => sum + v, 0)) / known.length, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same score as a walk of the whole history', () => {
    const whole = randomMarket(5, '2014-01-01', 300);
    fc.assert(
      fc.property(choices, fc.integer({ min: 0, max: 299 }), (off, session) => {
        const { days, scores, states } = scoreWalk(whole, { off });
        const reading = read(whole, { off }, days[session] ?? 0);
        expect([reading.score ?? NONE, reading.state]).toEqual([scores[session], states[session]]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a missing or stale indicator', () => {
  it('never counts as 0', () => {
    const withVix = (count: number) => market({ ...atRest.series, vix: weekdays('2020-01-01', repeat(12, count)) });
    const fresh = readOff(withVix(197));
    const stale = readOff(withVix(190));
    expect(stale.indicators.find(({ id }) => id === 'calm')).toMatchObject({
      status: 'stale',
      score: null,
      staleScore: 1,
      value: 12,
      observedOn: '2020-09-22',
    });
    expect(fresh.score).toBeCloseTo((100 * (1.25 / 3 + 0 + 1)) / 3, 9);
    expect(stale.score).toBeCloseTo((100 * (1.25 / 3 + 0)) / 2, 9);
  });
});

describe('a prepared market', () => {
  it('has a score on every session', () => {
    const ready = prepare(atRest);
    expect(scoreWalk(atRest, { off: [] }).scores).toHaveLength(ready.sessions.length);
  });
});

describe('the score of one session', () => {
  it('is the one of the walk, whatever is switched off', () => {
    const made = randomMarket(7, '2000-01-03', 1500);
    const random = fc.record({
      off: fc.subarray([...INDICATOR_IDS]),
      session: fc.integer({ min: 800, max: 1499 }),
    });
    fc.assert(
      fc.property(random, ({ off, session }) => {
        expect(scoreOn(prepare(made), session)({ off })).toEqual(scoreWalk(made, { off }).scores[session]);
      }),
    );
  });

  it('leaves a stale indicator out, as the walk does', () => {
    const whole = randomMarket(6, '2012-06-01', 900);
    const vix = whole.series.vix ?? weekdays('2012-06-01', []);
    const ends = { days: vix.days.slice(0, 880), closes: vix.closes.slice(0, 880) };
    const late = prepare({ ...whole, series: { ...whole.series, vix: ends } });
    const without = scoreOn(late, 899)({ off: ['calm'] });
    expect(scoreOn(late, 899)({ off: [] })).toBe(without);
    expect(scoreWalk(late, { off: [] }).scores[899]).toBe(without);
    expect(scoreOn(prepare(whole), 899)({ off: [] })).not.toBe(without);
  });
});
