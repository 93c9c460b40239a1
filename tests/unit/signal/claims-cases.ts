/** For each claim and each verdict on it a market that brings it about. */

import { isoDay } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import type { Verdict } from '../../../lib/signal/claims/claim.ts';
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

const AFTER = ['2016-11-14', '2020-11-13', '2025-09-18'];
const doubling: Steps = { '2015-08-07': 100, '2017-01-02': 200, '2021-01-04': 400, '2025-11-03': 800 };
const halving: Steps = { '2015-08-07': 800, '2017-01-02': 400, '2021-01-04': 200, '2025-11-03': 100 };

export const CASES: [ClaimId, Verdict, string, () => Market][] = [
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
  ['liquidity-ahead', 'fails', 'Fed assets that stand still', () => stillBut()],
  [
    'liquidity-ahead',
    'cannot-check',
    'Fed assets that end in May',
    () => stillBut({ 'fed-assets': stepping({ '2010-01-06': 4e6 }, 7, '2026-05-06') }),
  ],

  ['three-highs', 'holds', 'a bitcoin that rises each year', () => stillBut({ bitcoin: yearly(() => 1.5) })],
  [
    'three-highs',
    'partly',
    'a bitcoin that falls after one of four',
    () => stillBut({ bitcoin: yearly((year) => (year === 2018 ? 0.5 : 1.5)) }),
  ],
  ['three-highs', 'fails', 'a bitcoin that falls each year', () => stillBut({ bitcoin: yearly(() => 0.9) })],
  [
    'three-highs',
    'cannot-check',
    'a bitcoin that begins in 2018',
    () => stillBut({ bitcoin: { '2018-01-01': 100, '2021-03-01': 200 } }),
  ],

  ['ether-follows', 'holds', 'an ether that doubles after each', () => stillBut({ ether: doubling })],
  [
    'ether-follows',
    'partly',
    'an ether that only stands still after each, and falls on other days',
    () => stillBut({ ether: fallingBut('2015-08-07', AFTER) }),
  ],
  ['ether-follows', 'fails', 'an ether that halves after each', () => stillBut({ ether: halving })],
  ['ether-follows', 'cannot-check', 'an ether that begins in 2018', () => stillBut({ ether: { '2018-01-01': 100 } })],

  [
    'altcoins-follow',
    'holds',
    'altcoins that double after each',
    () => stillBut({ altcoins: { '2013-05-05': 50, '2015-02-01': 100, ...doubling, '2015-08-07': 100 } }),
  ],
  [
    'altcoins-follow',
    'partly',
    'altcoins that double within the year after those named, but not within 90 days',
    () => stillBut({ altcoins: { '2013-05-05': 50, '2017-06-04': 100, '2021-06-06': 200 } }),
  ],
  [
    'altcoins-follow',
    'fails',
    'altcoins that halve after each',
    () => stillBut({ altcoins: { '2013-05-05': 1600, '2015-02-01': 800, ...halving, '2015-08-07': 800 } }),
  ],
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
    'partly',
    'others who say 40, and none for 2007',
    () =>
      stillBut(
        {},
        POINTS.filter((own) => own.day > day('2008-01-01')),
      ),
  ],
  [
    'forty-percent',
    'fails',
    'others who say 30',
    () => stillBut({}, [...POINTS.slice(0, 3), point('2025-10-31', '2025-11-15', 30)]),
  ],
  ['forty-percent', 'cannot-check', 'nobody else', () => stillBut({}, POINTS.slice(0, 3))],

  ['timing', 'holds', 'a bitcoin that follows 12 sessions later', () => walkingTogether(12)],
  ['timing', 'partly', 'a bitcoin that moves at the same time', () => walkingTogether(0)],
  ['timing', 'fails', 'a bitcoin of its own', () => walkingTogether(null)],
  ['timing', 'cannot-check', 'no bitcoin', () => stillBut({ bitcoin: null })],
];
