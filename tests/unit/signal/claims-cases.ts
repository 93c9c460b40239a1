/** For each claim and each verdict on it a market that brings it about. */

import { isoDay } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import type { Lack, Verdict } from '../../../lib/signal/claims/claim.ts';
import type { ClaimId } from '../../../lib/signal/ids.ts';
import { day, point } from './build-market.ts';
import { INDEX, POINTS, type Steps, stepping, stillBut, walkingTogether } from './claims-market.ts';

export const NEW_YEARS_EVE = '2026-12-31';

/** Closes multiplied by so much on 1 January of each year. */
function yearly(factor: (year: number) => number): Steps {
  let close = 100;
  const years = Array.from({ length: 15 }, (_, i) => 2012 + i);
  return Object.fromEntries(
    years.map((year) => {
      close *= factor(year);
      return [`${year}-01-01`, close];
    }),
  );
}

/** Falls by a tenth in a week, every four weeks, but stands still for 90 days after these days. */
function fallingBut(first: string, pauses: readonly string[]): Steps {
  const steps: [string, number][] = [];
  let close = 1e6;
  for (let d = day(first); d <= day(NEW_YEARS_EVE); d += 28) {
    if (!pauses.some((pause) => d >= day(pause) && d <= day(pause) + 90)) close *= 0.9;
    steps.push([isoDay(d), close]);
  }
  return Object.fromEntries(steps);
}

const doubling: Steps = { '2015-08-07': 100, '2017-01-02': 200, '2021-01-04': 400, '2025-11-03': 800 };

/** Six breakouts since 2016, the first and the fourth in the years that a claim names. */
const MANY: Steps = {
  '2010-01-04': 100,
  '2016-11-14': 130,
  '2018-03-01': 140,
  '2019-03-01': 150,
  '2020-11-13': 160,
  '2022-03-01': 170,
  '2023-03-01': 180,
};
const AFTER_MANY = Object.keys(MANY).slice(1);

/** Doubles (or halves) in the week after each of these days, and stands still in between, or falls by a tenth every four weeks. */
function risingAt(first: string, days: readonly string[], between: 'still' | 'falling' = 'still', factor = 2): Steps {
  let close = 1e6;
  const steps: [string, number][] = [];
  for (let d = day(first); d <= day(NEW_YEARS_EVE); d += 7) {
    const rises = days.some((each) => d > day(each) && d <= day(each) + 7);
    const falls = between === 'falling' && (d - day(first)) % 28 === 0;
    close *= rises ? factor : falls ? 0.9 : 1;
    steps.push([isoDay(d), close]);
  }
  return Object.fromEntries(steps);
}

/** Doubles in one week of each strong month of the index, and falls a little in the others. */
const STRONG_MONTHS: Steps = Object.fromEntries(
  Array.from({ length: 120 }, (_, month): [string, number][] => {
    const iso = (dom: string) => `${2014 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${dom}`;
    return [
      [iso('01'), 100],
      [iso('15'), month % 2 === 0 ? 110 : 95],
    ];
  }).flat(),
);
const WEAK_MONTHS: Steps = Object.fromEntries(
  Object.entries(STRONG_MONTHS).map(([iso, close]) => [iso, close === 110 ? 95 : close === 95 ? 110 : close]),
);

/** Quadruples a month before each of these days, sets a last record a week after it, and halves two months after it. */
function halvingAfterRecords(days: readonly string[]): Steps {
  let close = 100;
  const steps: [string, number][] = [['2012-01-02', close]];
  for (const iso of days) {
    for (const [after, factor] of [
      [-30, 4],
      [7, 1.01],
      [60, 0.5],
    ] as const) {
      close *= factor;
      steps.push([isoDay(day(iso) + after), close]);
    }
  }
  return Object.fromEntries(steps);
}

/** With what is lacking, where a claim can't be checked for another reason than that data are. */
export const CASES: [ClaimId, Verdict, string, () => Market, Lack?][] = [
  [
    'value-ath',
    'holds',
    'a record close in January 2026',
    () => stillBut({ 'russell2000-value': { '2010-01-04': 100, '2026-01-12': 105 } }),
  ],
  [
    'value-ath',
    'partly',
    'half a percent missing to a record',
    () => stillBut({ 'russell2000-value': { '2010-01-04': 100, '2025-06-02': 90, '2026-01-12': 99.5 } }),
  ],
  [
    'value-ath',
    'fails',
    'a tenth missing to a record',
    () => stillBut({ 'russell2000-value': { '2010-01-04': 100, '2025-06-02': 90 } }),
  ],
  [
    'value-ath',
    'cannot-check',
    'closes that end before the month does, without a record so far',
    () => stillBut({ 'russell2000-value': stepping({ '2010-01-04': 100 }, 'weekday', '2026-01-20') }),
  ],

  [
    'breakout-risk-on',
    'holds',
    'a held breakout, and all three higher since',
    () =>
      stillBut({
        russell2000: { ...INDEX, '2026-02-02': 155 },
        bitcoin: { '2012-01-02': 100, '2026-02-02': 110 },
        ether: { '2015-08-07': 100, '2026-02-02': 110 },
      }),
  ],
  [
    'breakout-risk-on',
    'partly',
    'a held breakout, and only the index higher since',
    () => stillBut({ russell2000: { ...INDEX, '2026-02-02': 155 }, ether: { '2015-08-07': 100, '2026-02-02': 90 } }),
  ],
  [
    'breakout-risk-on',
    'fails',
    'no breakout in sight',
    () =>
      stillBut({
        russell2000: { '2010-01-04': 100, '2013-03-01': 110, '2019-01-01': 60, '2026-02-02': 70 },
        bitcoin: { '2012-01-02': 100, '2026-02-02': 110 },
        ether: { '2015-08-07': 100, '2026-02-02': 110 },
      }),
  ],
  ['breakout-risk-on', 'cannot-check', 'no ether', () => stillBut({ ether: null })],

  [
    'flip-2020',
    'holds',
    'a bitcoin that rises fivefold after the level held',
    () => stillBut({ bitcoin: { '2012-01-02': 100, '2021-03-01': 500 } }),
  ],
  [
    'flip-2020',
    'partly',
    'a bitcoin that rises fourfold before the level held',
    () => stillBut({ bitcoin: { '2012-01-02': 80, '2020-11-02': 100, '2020-12-01': 400 } }),
  ],
  [
    'flip-2020',
    'fails',
    'a bitcoin that rises by half',
    () => stillBut({ bitcoin: { '2012-01-02': 100, '2020-12-01': 150 } }),
  ],
  [
    'flip-2020',
    'cannot-check',
    'no breakout in late 2020',
    () => stillBut({ russell2000: { '2010-01-04': 100, '2016-11-14': 130 } }),
  ],

  [
    'liquidity-ahead',
    'holds',
    'Fed assets that grow at once',
    () => stillBut({ 'fed-assets': { '2010-01-06': 4e6, '2026-03-04': 4.1e6 } }),
  ],
  [
    'liquidity-ahead',
    'partly',
    'Fed assets that grow after half the time',
    () => stillBut({ 'fed-assets': { '2010-01-06': 4e6, '2026-06-03': 4.1e6 } }),
  ],
  [
    'liquidity-ahead',
    'partly',
    'Fed assets that grow between 91 days after the first and 91 days after the last day it may have been said',
    () => stillBut({ 'fed-assets': { '2010-01-06': 4e6, '2026-04-08': 4.1e6 } }),
  ],
  ['liquidity-ahead', 'fails', 'Fed assets that stand still', () => stillBut()],
  [
    'liquidity-ahead',
    'cannot-check',
    'Fed assets that end in May',
    () => stillBut({ 'fed-assets': stepping({ '2010-01-06': 4e6 }, 7, '2026-05-06') }),
  ],

  [
    'three-highs',
    'holds',
    'a bitcoin that doubles a week after each breakout',
    () => stillBut({ russell2000: MANY, bitcoin: risingAt('2012-01-02', AFTER_MANY) }),
  ],
  [
    'three-highs',
    'partly',
    'a bitcoin that doubles after each, far below an early record',
    () =>
      stillBut({
        russell2000: MANY,
        bitcoin: { '2012-01-02': 1e9, ...risingAt('2012-02-06', AFTER_MANY) },
      }),
  ],
  [
    'three-highs',
    'partly',
    'a bitcoin that sets a record after each, and has halved a year later',
    () => stillBut({ russell2000: MANY, bitcoin: halvingAfterRecords(AFTER_MANY) }),
  ],
  [
    'three-highs',
    'fails',
    'a bitcoin that falls each year',
    () => stillBut({ russell2000: MANY, bitcoin: yearly(() => 0.9) }),
  ],
  [
    'three-highs',
    'cannot-check',
    'a bitcoin that begins in 2018',
    () => stillBut({ bitcoin: { '2018-01-01': 100, '2021-03-01': 200 } }),
    'cases',
  ],
  ['three-highs', 'cannot-check', 'no bitcoin', () => stillBut({ bitcoin: null })],

  [
    'ether-follows',
    'holds',
    'an ether that doubles after each',
    () => stillBut({ russell2000: MANY, ether: risingAt('2015-08-10', AFTER_MANY) }),
  ],
  [
    'ether-follows',
    'partly',
    'an ether that only stands still after each, and falls after other days',
    () => stillBut({ russell2000: MANY, ether: fallingBut('2015-08-07', AFTER_MANY) }),
  ],
  [
    'ether-follows',
    'fails',
    'an ether that halves after each',
    () => stillBut({ russell2000: MANY, ether: risingAt('2015-08-10', AFTER_MANY, 'still', 0.5) }),
  ],
  ['ether-follows', 'cannot-check', 'four breakouts and fewer', () => stillBut({ ether: doubling }), 'cases'],
  ['ether-follows', 'cannot-check', 'an ether that begins in 2026', () => stillBut({ ether: { '2026-01-01': 100 } })],

  [
    'altcoins-follow',
    'holds',
    'altcoins that double after each',
    () => stillBut({ russell2000: MANY, altcoins: risingAt('2013-05-06', AFTER_MANY) }),
  ],
  [
    'altcoins-follow',
    'partly',
    'altcoins that double within the year after those named, but not within 90 days',
    () => stillBut({ russell2000: MANY, altcoins: { '2013-05-05': 50, '2017-06-04': 100, '2021-06-06': 200 } }),
  ],
  [
    'altcoins-follow',
    'partly',
    'altcoins that double after all but those named',
    () =>
      stillBut({
        russell2000: MANY,
        altcoins: risingAt(
          '2013-05-06',
          AFTER_MANY.filter((iso) => !/2016|2020/.test(iso)),
          'still',
        ),
      }),
  ],
  [
    'altcoins-follow',
    'fails',
    'altcoins that fall all the time',
    () => stillBut({ russell2000: MANY, altcoins: fallingBut('2013-05-05', []) }),
  ],
  ['altcoins-follow', 'cannot-check', 'too few breakouts', () => stillBut({ altcoins: doubling }), 'cases'],
  [
    'altcoins-follow',
    'cannot-check',
    'altcoins that begin in 2017',
    () => stillBut({ altcoins: { '2017-01-01': 100 } }),
  ],

  [
    'outflows',
    'holds',
    'outflows in 2025, never before',
    () => stillBut({ 'iwm-flow': { '2009-01-05': 10, '2025-01-01': -20 } }),
  ],
  [
    'outflows',
    'partly',
    'outflows in 2025 and before one earlier rally',
    () => stillBut({ 'iwm-flow': { '2009-01-05': 10, '2016-01-01': -10, '2016-12-01': 10, '2025-01-01': -20 } }),
  ],
  ['outflows', 'fails', 'inflows in 2025', () => stillBut()],
  [
    'outflows',
    'cannot-check',
    'flows that end in mid-2025',
    () => stillBut({ 'iwm-flow': stepping({ '2009-01-05': 10 }, 'weekday', '2025-06-30') }),
  ],

  ['forty-percent', 'holds', 'others who say 40, with 42 before and 20 in 2007', () => stillBut()],
  [
    'forty-percent',
    'holds',
    'others who say 40, and none for 2007: what nobody can check does not count',
    () =>
      stillBut(
        {},
        POINTS.filter((own) => own.day > day('2008-01-01')),
      ),
  ],
  [
    'forty-percent',
    'partly',
    'others who say 40, and 30 for 2007',
    () => stillBut({}, [...POINTS.slice(1), point('2007-12-31', '2008-03-01', 30, 'A bank')]),
  ],
  [
    'forty-percent',
    'partly',
    'others who say 40, and 60 before',
    () => stillBut({}, [...POINTS, point('2009-12-31', '2010-03-01', 60, 'A bank')]),
  ],
  [
    'forty-percent',
    'fails',
    'others who say 30',
    () => stillBut({}, [...POINTS.slice(0, 3), point('2025-10-31', '2025-11-15', 30)]),
  ],
  ['forty-percent', 'cannot-check', 'nobody else', () => stillBut({}, POINTS.slice(0, 3))],

  ['timing', 'cannot-check', 'a bitcoin that follows 12 sessions later', () => walkingTogether(12), 'opinion'],
  ['timing', 'cannot-check', 'a bitcoin of its own', () => walkingTogether(null), 'opinion'],
  ['timing', 'cannot-check', 'no bitcoin', () => stillBut({ bitcoin: null })],

  [
    'coincided',
    'holds',
    'both up in the strong months of the index, and down in the others',
    () => stillBut({ russell2000: STRONG_MONTHS, bitcoin: STRONG_MONTHS, altcoins: STRONG_MONTHS }),
  ],
  [
    'coincided',
    'partly',
    'bitcoin up in the strong months, altcoins in the others',
    () => stillBut({ russell2000: STRONG_MONTHS, bitcoin: STRONG_MONTHS, altcoins: WEAK_MONTHS }),
  ],
  [
    'coincided',
    'partly',
    'altcoins up in the strong months, bitcoin in the others',
    () => stillBut({ russell2000: STRONG_MONTHS, bitcoin: WEAK_MONTHS, altcoins: STRONG_MONTHS }),
  ],
  [
    'coincided',
    'fails',
    'both up in the weak months',
    () => stillBut({ russell2000: STRONG_MONTHS, bitcoin: WEAK_MONTHS, altcoins: WEAK_MONTHS }),
  ],
  ['coincided', 'cannot-check', 'fewer strong months than five', () => stillBut(), 'cases'],
  ['coincided', 'cannot-check', 'no altcoins', () => stillBut({ altcoins: null })],

  [
    'before-rallies',
    'holds',
    'a bitcoin that doubles after each breakout alone',
    () => stillBut({ russell2000: MANY, bitcoin: risingAt('2012-01-02', AFTER_MANY) }),
  ],
  [
    'before-rallies',
    'partly',
    'a bitcoin that doubles after half of them',
    () =>
      stillBut({
        russell2000: MANY,
        bitcoin: risingAt(
          '2012-01-02',
          AFTER_MANY.filter((_, i) => i % 2 === 0),
        ),
      }),
  ],
  [
    'before-rallies',
    'fails',
    'a bitcoin that doubles after other days alone',
    () => stillBut({ russell2000: MANY, bitcoin: { '2012-01-02': 100, '2015-06-01': 200 } }),
  ],
  [
    'before-rallies',
    'cannot-check',
    'four breakouts',
    () => stillBut({ russell2000: { '2010-01-04': 100, '2014-12-01': 120, '2016-11-14': 130 } }),
    'cases',
  ],
  ['before-rallies', 'cannot-check', 'no bitcoin', () => stillBut({ bitcoin: null })],

  [
    'no-bear-market',
    'holds',
    'five halvings of bitcoin, all while the index stands still',
    () => stillBut({ russell2000: { '2010-01-04': 100 }, bitcoin: yearly((year) => (year % 2 === 0 ? 0.4 : 3)) }),
  ],
  [
    'no-bear-market',
    'fails',
    'one halving of bitcoin, while the index sets a record',
    () => stillBut({ bitcoin: { '2012-01-02': 100, '2013-02-20': 200, '2013-03-10': 90 } }),
  ],
  [
    'no-bear-market',
    'cannot-check',
    'one halving of bitcoin, while the index stands still',
    () =>
      stillBut({
        russell2000: { '2010-01-04': 100 },
        bitcoin: { '2012-01-02': 100, '2013-02-20': 200, '2013-03-10': 90 },
      }),
    'cases',
  ],
  ['no-bear-market', 'cannot-check', 'no bitcoin', () => stillBut({ bitcoin: null })],
];
