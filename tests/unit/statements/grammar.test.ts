import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { claimsOfBlock } from '../../../lib/statements/block.ts';
import { compileLexicon } from '../../../lib/statements/lexicon.ts';
import { statementsOf } from '../../../lib/statements/read.ts';
import { DE } from '../../../lib/statements/words/de.ts';
import { EN } from '../../../lib/statements/words/en.ts';
import { said, statementsIn } from './said.ts';

describe('a day of the index', () => {
  test('a change in points, in percent, and a level are three statements, each with its figure', () => {
    const sentence = 'The Russell 2000 index of smaller companies rose 15.57 points, or 0.5%, to 3,068.42.';
    expect(said(sentence)).toEqual([
      'russell2000 day 15.57 points',
      'russell2000 day 0.5 %',
      'russell2000 level 3068.42 points',
    ]);
    expect(statementsIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([
      '15.57 points',
      '0.5%',
      '3,068.42',
    ]);
  });

  test.each([
    ['The Russell 2000 fell 1.8%.', ['russell2000 day -1.8 %']],
    [
      'The Russell 2000, which tracks smaller companies, fell 1.8 percent Friday.',
      ['russell2000 day -1.8 % weekday 5'],
    ],
    ['On Friday, Jan. 23, the Russell 2000 fell 1.8 per cent.', ['russell2000 day -1.8 % date 1 23']],
    [
      'The Russell 2000 gained 12 points (0.5%) on Jan. 23, 2026.',
      ['russell2000 day 12 points date 1 23 2026', 'russell2000 day 0.5 % date 1 23 2026'],
    ],
    ['The small-cap Russell 2000 closed up more than 2%.', ['russell2000 day 2 % more']],
    ['The Russell 2000 posted a loss of 25 basis points on Tuesday.', ['russell2000 day -0.25 % weekday 2']],
    ['The Russell 2000 fell -2.25%.', ['russell2000 day -2.25 %']],
    [
      'The Russell 2000 ended the day 1.70 points, or 0.2 percent, higher at 997.98.',
      ['russell2000 day 1.7 points', 'russell2000 day 0.2 %', 'russell2000 level 997.98 points'],
    ],
    ['The Russell 2000 .RUT fell 1.8% on Friday.', ['russell2000 day -1.8 % weekday 5']],
    ['While the Dow rose 1%, the Russell 2000 slipped 0.2%.', ['russell2000 day -0.2 %']],
    ['The S&P 500 rose 1%, the Nasdaq added 2%, and the Russell 2000 lost 0.7%.', ['russell2000 day -0.7 %']],
    [
      'In small caps, the Russell 2000 closed at 1,355.53 for a gain of 7.97 points or 0.59%.',
      ['russell2000 level 1355.53 points', 'russell2000 day 7.97 points', 'russell2000 day 0.59 %'],
    ],
    ['The iShares Russell 2000 ETF (IWM) fell 2.1% on Monday.', ['iwm day -2.1 % weekday 1']],
    ['The iShares Russell 2000 ETF (IWM) closed at $245.32 on Monday.', ['iwm level 245.32 $ weekday 1']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('windows', () => {
  test.each([
    [
      'The Russell 2000 was up 99.88 points, or 6.1%, for the week.',
      ['russell2000 window 99.88 points week', 'russell2000 window 6.1 % week'],
    ],
    ['For the year, the Russell 2000 is down 9.4%.', ['russell2000 window -9.4 % year']],
    ['Year-to-date, the Russell 2000 has surged over 7%.', ['russell2000 window 7 % more year']],
    ['The Russell 2000 appreciated 6.09% in September.', ['russell2000 window 6.09 % named-month 9']],
    ['Bitcoin rose 36% in November 2024.', ['bitcoin window 36 % named-month 11 2024']],
    ['Ether gained 54% in the second quarter of 2020.', ['ether window 54 % named-quarter 2 2020']],
    ['The Russell 2000 is up 12.9 percent for 2016.', ['russell2000 window 12.9 % named-year 2016']],
    ['Stocks fell this week, leaving the Russell 2000 down 0.3%.', ['russell2000 window -0.3 % week']],
    ['Bitcoin lost 73.6% in 2018.', ['bitcoin window -73.6 % named-year 2018']],
    ['Bitcoin has fallen 22.3% since Jan. 1.', ['bitcoin window -22.3 % since-date 1 1']],
    ['The Russell 2000 is up 30% since April 8, 2025.', ['russell2000 window 30 % since-date 4 8 2025']],
    ['Bitcoin is down about 12% over the past month.', ['bitcoin window -12 % about past-month']],
    [
      'Bitcoin, which fell 10.2% in January, lost another 15% in February.',
      ['bitcoin window -10.2 % named-month 1', 'bitcoin window -15 % named-month 2'],
    ],
    ['Stocks gained last week, with the Russell 2000 climbing 2.8%.', ['russell2000 window 2.8 % last-week']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  test('a heading before the sentence says its period, other text before says nothing', () => {
    expect(said('The Russell 2000 is up 59.84 points, or 3.6%.', 'For the week:')).toEqual([
      'russell2000 window 59.84 points week',
      'russell2000 window 3.6 % week',
    ]);
    expect(said('The Russell 2000 rose 37.85 points, or 2.2%, to 1,742.24.', 'On Friday:')).toEqual([
      'russell2000 day 37.85 points weekday 5',
      'russell2000 day 2.2 % weekday 5',
      'russell2000 level 1742.24 points weekday 5',
    ]);
    expect(said('The Russell 2000 is up 3.6%.', 'It was a good week.')).toEqual([]);
  });
});

describe('the other kinds', () => {
  test.each([
    ['The Russell 2000 closed at a record high on Monday.', ['russell2000 record weekday 1']],
    [
      'The Russell 2000 rose 2.76% to a record high on Friday.',
      ['russell2000 day 2.76 % weekday 5', 'russell2000 record weekday 5'],
    ],
    ['The Russell 2000 is 7.7% below its record.', ['russell2000 drawdown -7.7 %']],
    ['The Russell 2000 has fallen 17% since its all-time high close.', ['russell2000 drawdown -17 %']],
    ['Bitcoin is down 30% from its all-time high.', ['bitcoin drawdown -30 %']],
    ['The Russell 2000 sits 18% below its November 2021 record high.', ['russell2000 drawdown -18 % peak 2021-11']],
    ['Bitcoin more than doubled in 2023.', ['bitcoin multiple 2 x more named-year 2023']],
    ['Ethereum has nearly tripled this year.', ['ether multiple 3 x nearly year']],
    ['Bitcoin halved in 2022.', ['bitcoin multiple 0.5 x named-year 2022']],
    ['The Russell 2000 has outperformed the S&P 500 this year.', ['russell2000 versus year above']],
    ['The Russell 2000 lagged the S&P 500 in 2023.', ['russell2000 versus named-year 2023 below']],
    ['Bitcoin trades at about $88,000.', ['bitcoin price 88000 $ about']],
    ['Ethereum fell below $2,000 on Tuesday.', ['ether crossing 2000 $ weekday 2 below']],
    ['Bitcoin climbed above $60k.', ['bitcoin crossing 60000 $ above']],
    ['The Russell 2000 closed above 3,000 on Monday.', ['russell2000 crossing 3000 points weekday 1 above']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('what stands beside a figure leaves it what it is', () => {
  test.each([
    // An adjective that no table knows measures the figure after it.
    ['Bitcoin shed a painful 12% in June.', ['bitcoin window -12 % named-month 6']],
    ['The Russell 2000 posted a lacklustre 2% gain in June.', ['russell2000 window 2 % named-month 6']],
    [
      'The Russell 2000 saw a considerable drop of 24.11 points, or 1.1%.',
      ['russell2000 day -24.11 points', 'russell2000 day -1.1 %'],
    ],
    // What is said of it, or how often, comes after.
    ['Bitcoin gained 31% this month, on track for its best April.', ['bitcoin window 31 % month']],
    [
      'The Russell 2000 dropped 2% on Tuesday for its fourth straight day of losses.',
      ['russell2000 day -2 % weekday 2'],
    ],
    [
      'The Russell 2000 rose for the 3rd consecutive day with a gain of 14.20 points or 0.7%.',
      ['russell2000 day 14.2 points', 'russell2000 day 0.7 %'],
    ],
    ['Bitcoin rose above $40,000 for the first time on Thursday.', ['bitcoin crossing 40000 $ weekday 4 above']],
    ['Bitcoin fell below $20,000 on Monday to a two-year low.', ['bitcoin crossing 20000 $ weekday 1 below']],
    ['The Russell 2000 closed at its first record since 2021.', ['russell2000 record']],
    // A record is one whatever low it came from.
    ['The Russell 2000 hit a record Friday from a three-month low.', ['russell2000 record weekday 5']],
    // A year and a month can be ended, and a date begun from.
    ['The Russell 2000 ended 2016 with a 19% gain.', ['russell2000 window 19 % named-year 2016']],
    ['Ether finished the year down 11%.', ['ether window -11 % year']],
    ['Bitcoin is down 24% from Jan. 1.', ['bitcoin window -24 % since-date 1 1']],
    ['Bitcoin fell 9% from Jan. 1 to Jan. 20.', []],
    ['Bitcoin ended the year at $3,742.', []],
    [
      'The Russell 2000 lost 5% and year to date is down 18%.',
      ['russell2000 day -5 %', 'russell2000 window -18 % year'],
    ],
    [
      'The Russell 2000, three years off its high, outdid the group, +1.73% for the session.',
      ['russell2000 day 1.73 % today'],
    ],
    // Distances from a record, whatever else was told.
    ['The Russell 2000 was off 2.2% Friday and 10% below its Nov. 25 record.', ['russell2000 drawdown -10 % peak -11']],
    [
      'The Russell 2000 fell 2.2% Friday and 10% below its Nov. 25 record.',
      ['russell2000 day -2.2 % weekday 5', 'russell2000 drawdown -10 % peak -11'],
    ],
    [
      'The Russell 2000 lost 4% on Friday, leaving it 25% below its November 2024 record.',
      ['russell2000 day -4 % weekday 5', 'russell2000 drawdown -25 % peak 2024-11'],
    ],
    ['Bitcoin has lost half of a trillion, or 50%, since its October record.', []],
    ['Bitcoin has lost 50% since its October record.', ['bitcoin drawdown -50 % peak -10']],
    ['Bitcoin has fallen 70% from its record of $69,000 reached a year ago.', ['bitcoin drawdown -70 %']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

test('a quarter is one that runs or the last one, while weeks, months and years may be any that are over', () => {
  const periodOf = (text: string) => compileLexicon(EN).find(text.split(' '), 0)?.meaning.period?.type;
  expect(['this', 'last', 'past', 'one'].map((span) => periodOf(`${span} quarter`))).toEqual([
    'quarter',
    'last-quarter',
    undefined,
    undefined,
  ]);
  expect(['week', 'month', 'year'].map((unit) => periodOf(`past ${unit}`))).toEqual([
    'past-week',
    'past-month',
    'past-year',
  ]);
});

describe('a line of a block', () => {
  const EACH = compileLexicon(EN);
  const blockSays = (text: string, before: string | null = null) =>
    claimsOfBlock(text, findMentions(text), before, EACH)
      .flatMap(statementsOf)
      .map(({ stated, period, start, end }) => [text.slice(start, end), stated, period?.type]);

  test('is a sentence of its own, and the heading of those after it where it ends in a colon', () => {
    expect(blockSays('For the week:\nThe S&P 500 is down 5.8%.\nThe Russell 2000 is down 7.5%')).toEqual([
      ['7.5%', -7.5, 'week'],
    ]);
    expect(blockSays('The Russell 2000\nis down 7.5% this week')).toEqual([]);
    expect(blockSays('The Russell 2000 is down 7.5%. Bitcoin is down 9%.', 'For the week:')).toEqual([
      ['7.5%', -7.5, 'week'],
    ]);
  });
});

describe('half of the last digit', () => {
  test.each([
    ['The Russell 2000 fell 2.1%.', 0.05],
    ['The Russell 2000 fell 14%.', 0.5],
    ['The Russell 2000 fell 25 basis points.', 0.005],
    ['Bitcoin trades at $60,000.', 300],
    ['Bitcoin trades at $61,234.', 0.5],
    ['Bitcoin trades at $60k.', 300],
  ])('%s', (sentence, half) => {
    expect(statementsIn(sentence)[0]?.half).toBeCloseTo(half);
  });
});

describe('German is read by the same grammar', () => {
  test.each([
    [
      'Der Russell 2000 fiel am Freitag um 1,8 Prozent auf 2.669,16 Punkte.',
      ['russell2000 day -1.8 % weekday 5', 'russell2000 level 2669.16 points weekday 5'],
    ],
    ['Der Russell 2000 hat in diesem Jahr 5,3 Prozent zugelegt.', ['russell2000 window 5.3 % year']],
    ['Bitcoin gewann im November 2024 rund 36 Prozent.', ['bitcoin window 36 % about named-month 11 2024']],
    ['Bitcoin kostete am Mittwoch etwa 90.000 Dollar.', ['bitcoin price 90000 $ about weekday 3']],
    ['Der Russell 2000 schloss auf einem Rekordhoch.', ['russell2000 record']],
    ['Bitcoin könnte in diesem Jahr 50 Prozent gewinnen.', []],
    ['Der Russell 2000 fiel zeitweise um 1,8 Prozent.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence, null, DE)).toEqual(expected);
  });
});
