/** What the popover says before anything is unfolded. */

import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { INDICATOR_IDS, WARNING_IDS } from '../../../lib/signal/ids.ts';
import type { Reading } from '../../../lib/signal/reading.ts';
import { STATE_BOUNDS, scoreWalk } from '../../../lib/signal/state.ts';
import { stripView } from '../../../lib/view/breakout-strip.ts';
import { figuresText } from '../../../lib/view/health.ts';
import { litWarningsView } from '../../../lib/view/lit-warnings.ts';
import { dayPlace, scoreChartView, scoreHeight } from '../../../lib/view/score-chart.ts';
import { signalView } from '../../../lib/view/signal.ts';
import { day } from '../signal/build-market.ts';
import { lengthOf, MOST, saidAtRest } from './at-rest.ts';
import { FRESH, market, readingOn, words } from './readings.ts';

const DAYS = ['2014-01-02', '2015-06-01', '2016-02-12', '2017-03-01', '2018-11-20', '2019-08-01', FRESH];
const signalOn = (iso: string, off: Parameters<typeof readingOn>[1] = { off: [] }) =>
  signalView(market, readingOn(iso, off), words, null);
const ALL_OFF = { off: [...INDICATOR_IDS, ...WARNING_IDS] };

describe('the signal at rest', () => {
  it('is named, with its day; the state is the headline', () => {
    const signal = signalOn(FRESH);
    expect(signal.caption).toBe('Russell 2000 risk-on signal\u00a0· 29 May 2020');
    expect(signal.headline).toMatch(/^(High|Fairly high|Mixed|Fairly low|Low)$/);
  });

  it('says first how old it is when it is stale', () => {
    const signal = signalOn('2021-01-01');
    expect(signal.caption).toBe('Russell 2000 risk-on signal\u00a0· 5 Jun 2020, 210 days ago');
    expect(signal.headline).toMatch(/^Was /);
    expect(signal.data.health).toBe('Data of 5 Jun, 210 days ago');
  });

  it.each(DAYS)('names the state before today’s, and the first session of today’s, on %s', (iso) => {
    const reading = readingOn(iso);
    const { days, states } = scoreWalk(market, { off: [] });
    const until = days.findLastIndex((own) => own <= day(iso));
    const known = states.slice(0, until + 1).map((state, i) => ({ state, day: days[i] as number }));
    const run = known.filter(({ state }) => state !== 'unknown');
    const before = run.findLastIndex(({ state }) => state !== reading.state);
    const { since } = signalOn(iso);
    if (before < 0) expect(since).toBeNull();
    else {
      const first = run[before + 1]?.day ?? 0;
      const state = words.t(`state.word.${run[before]?.state ?? 'unknown'}`);
      expect(since).toBe(`was ${state} until ${words.shortDay(isoDay(first), iso)}`);
    }
  });

  it('says that everything is off, not that data are missing', () => {
    const signal = signalOn(FRESH, ALL_OFF);
    expect(signal.allOff).toBe(true);
    expect(signal.reason).toBe('Every indicator is switched off, so there is no score.');
    expect(signal.lit).toEqual({ lit: [], label: 'Warning', others: 'All warnings are switched off', allOff: true });
    expect(signal.scoreChart).toBeNull();
    expect(signal.since).toBeNull();
    expect(signal.headline).toBe('Not known');
  });
});

describe('the chart of the score', () => {
  it.each(DAYS)('lights the band of the state, whatever the score, on %s', (iso) => {
    const reading = readingOn(iso);
    const chart = scoreChartView(market, reading, words);
    const lit = chart?.bands.filter((band) => band.lit) ?? [];
    expect(lit).toHaveLength(1);
    const order = ['risk-on', 'leaning-on', 'mixed', 'leaning-off', 'risk-off'];
    expect(chart?.bands.findIndex((band) => band.lit)).toBe(order.indexOf(reading.state));
  });

  it('fills the height with bands between the bounds of the states', () => {
    const bands = scoreChartView(market, readingOn(FRESH), words)?.bands ?? [];
    expect(bands[0]?.top).toBe(0);
    expect(bands.slice(1).map(({ top }) => top)).toEqual([...STATE_BOUNDS].reverse().map(scoreHeight));
    expect(bands.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(100);
  });

  it('ends with today’s score, a year after it began, and tells all in words', () => {
    const reading = readingOn(FRESH);
    const chart = scoreChartView(market, reading, words);
    expect(chart?.last).toEqual({ x: 100, y: scoreHeight(reading.score ?? 0) });
    expect((chart?.days.to ?? 0) - (chart?.days.from ?? 0)).toBeGreaterThan(360);
    expect(chart?.text).toContain(`${words.signed(reading.score ?? 0)} at the end`);
    expect(dayPlace({ from: 10, to: 20 }, 15)).toBe(50);
  });
});

describe('the strip of breakouts', () => {
  const reading = readingOn(FRESH);
  /** The reading with these outcomes of 90 days in place of its own. */
  const after = (...gains: [date: string, gain: number | null][]) =>
    stripView(
      {
        ...reading,
        breakouts: gains.map(([date, gain]) => ({ date, outcomes: { bitcoin: { '90': gain } } })),
      } as unknown as Reading,
      'bitcoin',
      words,
    );

  it('has a dot for every outcome of 90 days since 2013, on one scale with the base rates', () => {
    const gains = [-39, 774, 0, 42];
    const strip = after(...gains.map((gain, i): [string, number] => [`201${i + 3}-02-01`, gain]));
    expect(strip?.title).toBe('Bitcoin, 90 days after 4 breakouts:');
    expect([strip?.lowest, strip?.highest]).toEqual(['−39%', '×8.7']);
    expect(strip?.text).toMatch(/^Feb 2013 −39%, Feb 2014 \+774%, Feb 2015 0.0%, Feb 2016 \+42%, any day /);
    expect(strip?.dots[2]).toBe(strip?.zero);
    const places = [...gains, 0, reading.baseRates.bitcoin['90'].median ?? 0];
    const drawn = [...(strip?.dots ?? []), strip?.zero ?? 0, strip?.ticks[0]?.x ?? 0];
    const byGain = [...places.keys()].sort((i, j) => (places[i] ?? 0) - (places[j] ?? 0));
    const inOrder = byGain.map((i) => drawn[i] ?? 0);
    expect(inOrder).toEqual(inOrder.toSorted((x, y) => x - y));
    expect(Math.min(...drawn)).toBeGreaterThan(0);
    expect(Math.max(...drawn)).toBeLessThan(100);
  });

  it('leaves out what is not known yet, and what was before 2013', () => {
    expect(after(['2012-02-01', 5], ['2014-02-01', 10], ['2019-12-01', null])?.dots).toHaveLength(1);
    expect(after(['2012-02-01', 5], ['2019-12-01', null])).toBeNull();
  });
});

describe('warnings at rest', () => {
  it.each(DAYS)('are at most three dated sentences; every other is counted or named, on %s', (iso) => {
    const { warnings } = readingOn(iso);
    const { lit, others } = litWarningsView(readingOn(iso), words);
    const active = warnings.filter(({ level }) => level === 'active');
    expect(lit.map(({ id }) => id)).toEqual(active.slice(0, 3).map(({ id }) => id));
    for (const { says, date } of lit) {
      expect(says).not.toMatch(/\{|–/);
      expect(date).toMatch(/\d/);
    }
    const counted = [...others.matchAll(/(\d+) (?:more|on watch|quiet)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
    const named = warnings.filter(({ level }) => level === 'stale' || level === 'missing');
    expect(lit.length + counted + named.length).toBe(warnings.length);
    for (const { id } of named) expect(others).toContain(figuresText(id, words));
  });
});

describe('all that is said at rest', () => {
  it.each(DAYS)('is at most 60 words, on %s', (iso) => {
    for (const said of saidAtRest(market, readingOn(iso), words)) {
      expect(lengthOf(said, 'en'), said).toBeLessThanOrEqual(MOST.en);
    }
  });

  it('is counted as a reader does', () => {
    expect(lengthOf('Bitcoin 53% below 365-day high · 1 May 2018', 'en')).toBe(4);
    expect(lengthOf('Bitcoin 53 % unter dem 365-Tage-Hoch, 31. Aug. 2018', 'de')).toBe(4);
    expect(lengthOf('%15 altında, 7 Tem 2020', 'tr')).toBe(1);
    expect(lengthOf('監視1件、2020年7月7日', 'ja')).toBe(4);
  });
});
