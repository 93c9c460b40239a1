import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import { checkStatement } from '../../../lib/statements/check.ts';
import type { Moment } from '../../../lib/statements/own-day.ts';
import { parseWrittenDate } from '../../../lib/story/written-date.ts';
import { cutAfter, daily, market as marketOf, weekdays } from '../signal/build-market.ts';
import { market as shipped } from '../view/report/shipped.ts';
import { statementsIn } from './said.ts';

/** Each statement's verdict with the days of its closes: "agrees 2026-08-07 2026-08-14". */
function found(
  sentence: string,
  published: string | null,
  market: Market = shipped,
  before: string | null = null,
): string[] {
  const moment: Moment | null = published === null ? null : parseWrittenDate(published);
  return statementsIn(sentence, before).flatMap((statement) => {
    const finding = checkStatement(market, statement, moment);
    if (!finding) return [];
    const { verdict, from, to } = finding;
    return [[verdict, from && isoDay(from.day), isoDay(to.day)].filter((part) => part !== null).join(' ')];
  });
}

describe('true statements of the past agree', () => {
  test.each([
    [
      'The Russell 2000 plunged 14.3% to 1,037.42.',
      '2020-03-16T17:30:00-04:00',
      ['agrees 2020-03-13 2020-03-16', 'agrees 2020-03-16'],
    ],
    [
      'The Russell 2000 tumbled 7.5% for the week and is down 25.9% this year.',
      '2022-06-17T18:00:00-04:00',
      ['agrees 2022-06-10 2022-06-17', 'agrees 2021-12-31 2022-06-17'],
    ],
    ['The Russell 2000 lost 30.9% in the first quarter.', '2020-04-01', ['agrees 2019-12-31 2020-03-31']],
    ['The Russell 2000 fell 6.9% last month.', '2023-11-01', ['agrees 2023-09-29 2023-10-31']],
    [
      'The Russell 2000 has fallen 27.2% from its Aug. 31 record.',
      '2018-12-24T14:00:00-05:00',
      ['agrees 2018-08-31 2018-12-24'],
    ],
    ['The Russell 2000 gained 12.1% in December.', '2023-12-29T17:00:00-05:00', ['agrees 2023-11-30 2023-12-29']],
    ['The Russell 2000 closed at a record high on Monday.', '2026-01-13', ['agrees 2026-01-12']],
    ['Bitcoin more than doubled in 2024.', '2025-01-02', ['agrees 2023-12-31 2024-12-31']],
    ['The Russell 2000 lagged the S&P 500 in 2023.', '2024-01-02', ['agrees 2022-12-30 2023-12-29']],
    ['Bitcoin fell below $20,000 on Saturday.', '2022-06-18', ['agrees 2022-06-17']],
  ])('%s (%s)', (sentence, published, expected) => {
    expect(found(sentence, published)).toEqual(expected);
  });
});

/** An index of 1000, 1010, 1020 … on weekdays from 2024-01-01, and a coin that gains 1 % of its first close a day. */
const steady = marketOf({
  russell2000: weekdays(
    '2024-01-01',
    Array.from({ length: 60 }, (_, i) => 1000 + 10 * i),
  ),
  bitcoin: daily(
    '2024-01-01',
    Array.from({ length: 90 }, (_, i) => 40_000 + 400 * i),
  ),
});
// Wednesday 2024-02-07 is the 28th session: 1270 after 1260, +0.794 %.
const EVENING = '2024-02-07T18:00:00-05:00';

describe('a day of the index', () => {
  test.each([
    ['0.8%', 'agrees'],
    ['0.7%', 'agrees'],
    ['1.1%', 'close'],
    ['1.4%', 'figures'],
    ['1.7%', 'differs'],
    ['more than 0.5%', 'agrees'],
    ['more than 1.5%', 'figures'],
    ['more than 1.8%', 'differs'],
    ['about 1.0%', 'close'],
  ])('a rise of %s, measured 0.79 %%: %s', (stated, verdict) => {
    expect(found(`The Russell 2000 rose ${stated} on Wednesday.`, EVENING, steady)[0]?.split(' ')[0]).toBe(verdict);
  });

  test('a fall against a rise is never close', () => {
    expect(found('The Russell 2000 fell 0.1% on Wednesday.', EVENING, steady)).toEqual([
      'differs 2024-02-06 2024-02-07',
    ]);
  });

  test('nothing is said before its close is public, nor of a day without a session', () => {
    expect(found('The Russell 2000 rose 0.8%.', '2024-02-07T15:59:00-05:00', steady)).toEqual([]);
    expect(found('The Russell 2000 rose 0.8%.', '2024-02-07T16:00:00-05:00', steady)).toEqual([
      'agrees 2024-02-06 2024-02-07',
    ]);
    expect(found('The Russell 2000 rose 0.8% on Saturday.', '2024-02-12', steady)).toEqual([]);
  });

  test('a story of a weekend means the session before', () => {
    expect(found('The Russell 2000 rose 0.8%.', '2024-02-10T09:00:00-05:00', steady)).toEqual([
      'agrees 2024-02-08 2024-02-09',
    ]);
  });

  test('without an instant and a day in the text it never differs, unless a level tells the day', () => {
    expect(found('The Russell 2000 rose 9.8%.', '2024-02-07', steady)).toEqual([]);
    expect(found('The Russell 2000 rose 9.8%, to 1,270.00.', '2024-02-07', steady)).toEqual([
      'differs 2024-02-06 2024-02-07',
      'agrees 2024-02-07',
    ]);
  });

  test('a change that fits a longer window is more likely misread than wrong', () => {
    // 2024-02-02, 1240: the week so far is 2.4 %.
    expect(found('The Russell 2000 rose 2.4%.', EVENING, steady)).toEqual([]);
  });
});

describe('levels', () => {
  test.each([
    ['1,270.00', ['agrees 2024-02-07']],
    ['1,270.04', ['agrees 2024-02-07']],
    ['1,274.00', ['close 2024-02-07']],
    ['1,260.00', ['agrees 2024-02-06']],
    ['1,281.00', ['figures 2024-02-07']],
    ['1,299.00', ['differs 2024-02-07']],
  ])('%s', (level, expected) => {
    expect(found(`The Russell 2000 closed at ${level} on Wednesday.`, EVENING, steady)).toEqual(expected);
  });
});

describe('windows', () => {
  test('a week is tried as the one that ended, on Mondays and at weekends', () => {
    // 2024-01-26 1190, 2024-02-02 1240: +4.2 %.
    for (const published of ['2024-02-03', '2024-02-05T09:00:00-05:00', '2024-02-05'])
      expect(found('The Russell 2000 is up 4.2% for the week.', published, steady)).toEqual([
        'agrees 2024-01-26 2024-02-02',
      ]);
  });

  test('a month in its first ten days may be the one before', () => {
    // 2024-01-31 1220, 2024-02-29 1430.
    expect(found('The Russell 2000 rose 17.2% for the month.', '2024-03-05', steady)).toEqual([
      'agrees 2024-01-31 2024-02-29',
    ]);
    expect(found('The Russell 2000 rose 17.2% for the month.', '2024-03-15', steady)[0]).toMatch(/^figures 2024-02-29/);
  });

  test('since a month: from the last close before it, or from its lowest for a rise', () => {
    // 2024-01-31 1220 and 2024-02-01 1230 to 2024-03-08 1490.
    expect(found('The Russell 2000 has gained 22.1% since February.', '2024-03-08T18:00:00-05:00', steady)).toEqual([
      'agrees 2024-01-31 2024-03-08',
    ]);
    expect(found('The Russell 2000 has gained 21.1% since February.', '2024-03-08T18:00:00-05:00', steady)).toEqual([
      'agrees 2024-02-01 2024-03-08',
    ]);
  });

  test('coins below thirty days never differ', () => {
    expect(found('Bitcoin gained 60% this week.', '2024-02-08', steady)[0]).toMatch(/^figures/);
    expect(found('Bitcoin lost 60% over the past month.', '2024-02-20', steady)[0]).toMatch(/^differs/);
  });

  test('nothing is said of closes that the market does not hold', () => {
    expect(found('The Russell 2000 is up 5% this year.', '2024-12-30', steady)).toEqual([]);
    expect(found('The Russell 2000 rose 5% in 2019.', '2024-02-07', steady)).toEqual([]);
    expect(found('Ethereum rose 5% this year.', '2024-02-07', steady)).toEqual([]);
  });
});

describe('without a story’s day', () => {
  test('only what the text dates in full is measured', () => {
    expect(found('The Russell 2000 plunged 14.3% on March 16, 2020.', null)).toEqual(['agrees 2020-03-13 2020-03-16']);
    expect(found('Bitcoin lost 73.6% in 2018.', null)).toEqual(['agrees 2017-12-31 2018-12-31']);
    expect(found('The Russell 2000 plunged 14.3% on Monday.', null)).toEqual([]);
    expect(found('Bitcoin lost 7% this year.', null)).toEqual([]);
    expect(found('Bitcoin trades at $60,000.', null)).toEqual([]);
  });
});

test('closes after the story’s day change nothing', () => {
  const sentences = [
    'The Russell 2000 rose 0.5% to 2,000.00.',
    'The Russell 2000 is up 5% this week.',
    'The Russell 2000 is up 5% this year.',
    'The Russell 2000 is 12% below its record.',
    'The Russell 2000 has outperformed the S&P 500 this month.',
    'The Russell 2000 closed at a record on Friday.',
    'Bitcoin gained 20% in October.',
    'Bitcoin trades at $60,000.',
    'Bitcoin has doubled in the past year.',
  ];
  const statements = sentences.flatMap((sentence) => statementsIn(sentence));
  expect(statements.length).toBe(sentences.length + 1);
  fc.assert(
    fc.property(
      fc.integer({ min: 19_000, max: 20_600 }),
      fc.option(fc.integer({ min: 0, max: 86_399_999 })),
      (day, time) => {
        const moment = { day, at: time === null ? null : day * 86_400_000 + time };
        const cut = cutAfter(shipped, day + 1);
        for (const statement of statements)
          expect(checkStatement(cut, statement, moment)).toEqual(checkStatement(shipped, statement, moment));
      },
    ),
    { numRuns: 60 },
  );
});
