import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

/** Each says something, were it not for what it is listed under. */
const SILENT: Record<string, string[]> = {
  'a modal or a forecast': [
    'The Russell 2000 could rise 5% this year.',
    'Bitcoin will climb above $100,000.',
    'The Russell 2000 is expected to gain 3% this quarter.',
    'Analysts forecast that Bitcoin gains 20% this year.',
    'Bitcoin may have lost 5% this week.',
    'Bitcoin is on track to lose 5% this month.',
    'Bitcoin is set for a monthly loss of 4%.',
    'The Russell 2000, poised for a fifth gain, rose 2% this week.',
  ],
  'a condition, a question or a negation': [
    'If the Russell 2000 gains 5% this year, records follow.',
    'Has Bitcoin gained 5% this week?',
    'The Russell 2000 has not gained 5% this year.',
    "Bitcoin hasn't lost 5% this week.",
    'Unless Bitcoin fell 5% in May, the count is wrong.',
  ],
  'another thing': [
    'Bitcoin miners rose 12% this week.',
    'Bitcoin ETFs lost 3% this week.',
    "Bitcoin's market cap fell 8% this month.",
    "Bitcoin's dominance rose 2% this month.",
    'Bitcoin futures fell 4% this week.',
    'Bitcoin trading volume rose 40% this week.',
    'Russell 2000 futures fell 1.2% on Monday.',
    'The Russell 2000 Value index rose 1.8% on Monday.',
    'Shares of Bitcoin miner Alpha fell 5% this week.',
    'Companies in the Russell 2000 grew 5% this year.',
    'The fund holds 20,000 BTC, up 5% this year.',
    'Demand for Bitcoin rose 12% this year.',
    'ETH/BTC fell 5% this month.',
    'Vanguard Russell 2000 ETF rose 5% this month.',
  ],
  'a price within a day': [
    'Bitcoin fell as much as 8% this week.',
    'Bitcoin traded as low as $60,000.',
    'Bitcoin briefly rose above $60,000.',
    'The Russell 2000 rose 1.2% in early trading.',
    'The Russell 2000 was down 1.2% at midday.',
    'Bitcoin lost 5% in the past 24 hours.',
    'Bitcoin fell below $60,000 on Monday morning.',
    'The Russell 2000 hit an intraday record of 2,345.67.',
    'At 10:30 a.m. the Russell 2000 lost 1.2% to 2,345.67.',
  ],
  'a price that still moves': [
    'The Russell 2000 is trading up 1.2%.',
    'The Russell 2000 was last up 1.2%.',
    'The Russell 2000 is up 1.2%.',
    'The Russell 2000 rises 1.2%.',
    'Russell 2000 (+1.2%) and Nasdaq (-0.4%)',
  ],
  'total return, ranges and averages': [
    'The Russell 2000 returned 12% in 2024.',
    'The Russell 2000 gained 44–45% in 2003.',
    'The Russell 2000 has gained 5-7% this year.',
    'Bitcoin gained 5% a year on average in 2023.',
  ],
  'a relation': [
    'The Russell 2000 rose 3% more than the S&P 500 this year.',
    'Bitcoin is 64% higher than it was this year.',
    'The S&P 500 gained 9% this year, trailing the Russell 2000.',
    'The Dow fell 2% this year compared with the Russell 2000.',
    'Bitcoin rose 5% from 10% this week.',
    'Bitcoin pared its loss to 3% this week.',
  ],
  'a period that nothing measures': [
    'The Russell 2000 has gained 12% in three months.',
    'Bitcoin rose 12% in two weeks.',
    'Bitcoin gained 80% in the first half of 2023.',
    'Bitcoin has risen 12% since mid-August.',
    'Bitcoin has gained 40% since the election.',
    'Bitcoin is up 80% from its December low.',
    'Bitcoin is 8% below its 52-week high.',
    'The Russell 2000 ended about 21% off its high on Thursday.',
    'Last year at this time, the Russell 2000 dropped by 3.9 percent.',
    'Bitcoin skyrocketed to nearly $20,000 by December.',
    'The Russell 2000 has risen 12%.',
    'Bitcoin rose 12% in September and October.',
    'Bitcoin rose 12% between January and March.',
    'Bitcoin gained 5% late last year.',
    'The Russell 2000 dropped 15% between July and October.',
    'The Russell 2000 was down 5% this year before the rally.',
    'The Russell 2000 gained for a fifth day, up 5% in total.',
    'The Russell 2000 gained for a fifth day, up 5%.',
    'The Russell 2000 gained 8% on the week after the election.',
    'In January, the Russell 2000 was down 5% for the year.',
    'Bitcoin rose 12% this year in euro terms.',
    'The Russell 2000 is at a record 15% discount to the S&P 500.',
  ],
  'two assets or two figures that nothing ties': [
    'Bitcoin and Ethereum rose 5% and 8% this week.',
    'Bitcoin rose 5% or 8% this week.',
    'The Russell 2000 and the Nasdaq fell 2% this week.',
    'Bitcoin, Ethereum and Solana lost 5% this week.',
  ],
  'a count, a superlative, an earlier record': [
    'The Russell 2000 set its seventh record close of the year.',
    'The Russell 2000 eclipsed its previous record of 2,442.74.',
    'Bitcoin saw record inflows of $1.2 billion.',
    'The Russell 2000 is near a record high.',
  ],
  'lists and tables': ['Bitcoin $61,234 +2.1% Ethereum $2,345 -0.4%', 'Bitcoin | $61,234 | 2.1% | this week'],
};

describe.each(Object.entries(SILENT))('nothing is said of %s', (_reason, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
