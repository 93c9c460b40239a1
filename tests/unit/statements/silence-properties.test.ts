import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

/** Sentences that say something, in parts: what is asked of each property is put into them. */
const SUBJECTS = ['The Russell 2000', 'Bitcoin', 'Ethereum', 'The iShares Russell 2000 ETF'] as const;
const VERBS = [
  'rose',
  'fell',
  'has gained',
  'has lost',
  'is up',
  'closed down',
  'climbed by',
  'posted a gain of',
] as const;
const FIGURES = ['5%', '1.25 percent', '12 per cent', 'about 8%', 'more than 30%', 'nearly 4%'] as const;
const PERIODS = ['this week', 'last month', 'in May', 'in 2021', 'for the year', 'since Jan. 5, 2021'] as const;
const parts = fc.record({
  subject: fc.constantFrom(...SUBJECTS),
  verb: fc.constantFrom(...VERBS),
  figure: fc.constantFrom(...FIGURES),
  period: fc.constantFrom(...PERIODS),
});

const check = <T>(
  own: fc.Arbitrary<T>,
  write: (parts: Record<'subject' | 'verb' | 'figure' | 'period', string>, own: T) => string,
) =>
  fc.assert(
    fc.property(parts, own, (given, each) => {
      const sentence = write(given, each);
      expect(said(sentence), sentence).toEqual([]);
    }),
    { numRuns: 400 },
  );

test('as they are they say one thing', () => {
  fc.assert(
    fc.property(parts, ({ subject, verb, figure, period }) => {
      expect(said(`${subject} ${verb} ${figure} ${period}.`)).toHaveLength(1);
    }),
  );
});

describe('nothing is said of', () => {
  test('another thing that is named after one of ours', () => {
    const things = [
      'miners',
      'ETFs',
      'futures',
      'options',
      'dominance',
      'hashrate',
      'trading volume',
      'treasuries',
      'holdings',
      'market cap',
      'supply',
      'mining stocks',
    ];
    check(fc.constantFrom(...things), ({ subject, verb, figure, period }, thing) => {
      const own = subject.includes('ETF') ? 'Bitcoin' : subject;
      return `${own} ${thing} ${verb} ${figure} ${period}.`;
    });
  });

  test('what one of ours is only the object of', () => {
    const leads = [
      'Companies in',
      'Demand for',
      'Shares of a fund on',
      'Interest in',
      'The ratio of gold to',
      'A stake of 20,000',
    ];
    check(
      fc.constantFrom(...leads),
      ({ subject, verb, figure, period }, lead) =>
        `${lead} ${subject.replace(/^The /, 'the ')} ${verb} ${figure} ${period}.`,
    );
  });

  test('ranges', () => {
    const ranges = ['5–7%', '5-7%', '5% to 7%', 'between 5% and 7%', '5 or 7 percent', '44—45%'];
    check(fc.constantFrom(...ranges), ({ subject, verb, period }, range) => `${subject} ${verb} ${range} ${period}.`);
  });

  test('periods that nothing measures', () => {
    const periods = [
      'in two weeks',
      'over six months',
      'in the first half',
      'since mid-August',
      'since the election',
      'from its December low',
      'in three years',
      'late last year',
      'between January and March',
      'in June and July',
      'a day',
      'since Friday',
      'in total',
    ];
    check(
      fc.constantFrom(...periods),
      ({ subject, verb, figure }, period) => `${subject} ${verb} ${figure} ${period}.`,
    );
  });

  test('relations', () => {
    const relations = [
      'more than the S&P 500',
      'less than gold',
      'from 8%',
      'higher than it was',
      'of its holders',
      'in euro terms',
    ];
    check(
      fc.constantFrom(...relations),
      ({ subject, verb, figure, period }, relation) => `${subject} ${verb} ${figure} ${relation} ${period}.`,
    );
  });

  test('two figures, or two assets, that nothing ties', () => {
    check(
      fc.constantFrom('and', 'or', ','),
      ({ subject, verb, figure, period }, link) => `${subject} ${verb} ${figure} ${link} 9% ${period}.`,
    );
    check(
      fc.constantFrom('Solana', 'the Nasdaq', 'gold miners'),
      ({ subject, verb, figure, period }, other) => `${subject} and ${other} ${verb} ${figure} ${period}.`,
    );
  });

  test('moments within a day', () => {
    const moments = [
      'at 10:30 a.m.',
      'in early trading',
      'at midday',
      'on Friday morning',
      'overnight',
      'in the past 24 hours',
      'at one point',
      'intraday',
      'on Saturday night',
      'within minutes',
      'in premarket trading',
    ];
    check(
      fc.constantFrom(...moments),
      ({ subject, verb, figure }, moment) => `${subject} ${verb} ${figure} ${moment}.`,
    );
  });

  test('a rise or fall that no day and no period belongs to, of a coin', () => {
    check(fc.constantFrom('Bitcoin', 'Ethereum', 'BTC'), ({ verb, figure }, coin) => `${coin} ${verb} ${figure}.`);
  });

  test('averages, returns and multiples of a habit', () => {
    const habits = ['on average', 'a year on average', 'annually', 'per year', 'historically'];
    check(
      fc.constantFrom(...habits),
      ({ subject, verb, figure, period }, habit) => `${subject} ${verb} ${figure} ${habit} ${period}.`,
    );
    check(
      fc.constantFrom('returned', 'yielded', 'averaged'),
      ({ subject, figure, period }, verb) => `${subject} ${verb} ${figure} ${period}.`,
    );
  });
});
