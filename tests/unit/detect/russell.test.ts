import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('the Russell 2000 as it is written', () => {
  test.each([
    'The {R:Russell 2000} added 0.7% and is up for a fifth session.',
    'The small-cap {R:Russell 2,000} fell 1.4%.',
    'the {R:Russell 2000}® Index measures small-cap performance',
    'the {R:Russell® 2000} Index',
    'The {R:Russell(R) 2000} Index is a trademark.',
    'the {R:Russell 2000} was flat',
    'L’indice {R:Russell 2000} a perdu 1 %.',
    'a low-cost {R:Russell 2000} ETF',
    'Micro E-mini {R:Russell 2000} futures margin',
    '{R:RUSSELL 2000} INDEX',
    'the {R:Russell 2K} broke out',
    'the {R:Russell2000} rebalances in June',
    'About 40% of {R:Russell 2000} companies lose money.',
    'Vanguard {R:Russell 2000} ETF (VTWO)',
    'ProShares UltraPro {R:Russell2000}',
    'S&P 500: 5,460 | {R:Russell 2000}: 2,047',
    'Nebenwerte aus dem {R:Russell 2000} liefen besser.',
    'Direxion Daily Small Cap Bull 3X tracks three times the {R:Russell 2000}’s daily move.',
    'Stocks fell. {R:Russell 2000} futures followed.',
    'Since late 2021, {R:Russell 2000} companies have added debt.',
    'The Nasdaq and {R:Russell 2000} closed lower.',
    'small caps ({R:Russell 2000}) rose 1%',
    'We see {R:Russell 2000} names catching up with large caps.',
    '{R:Russell 2000}: 2,047.35',
    'Growth in the {R:Russell 2000} slowed; {R:Russell 2000} value managers were pleased.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('other Russell indices and people', () => {
  test.each([
    'The Russell 1000 and the Russell 3000 cover large caps.',
    'Russell Midcap and Russell Microcap returns diverged.',
    'the Russell 2500 index',
    'the Russell 20000 fantasy index',
    'Bertrand Russell wrote about 2000 letters a decade.',
    'as argued by Norvig & Russell 2000',
    'core affect (Barrett and Russell 1998; Russell 2000; Yik 2009)',
    'Russell, 2000, p. 14',
    'Russell (2000) found the reverse.',
    'see Russell 2000: 45–47 for a review',
    'inverse reinforcement learning (Ng and Russell 2000)',
    'particle filters (Doucet, Murphy, and Russell 2000; Chen and Liu 2000)',
    'a core affect account (see Russell 2000, 2003) of emotion in psychology journals',
    'Russell et al., 2000',
    'Jack Russell terriers cost 2000 dollars.',
    'The Russell 2000 Growth and Russell 2000 Value indices',
  ])('%s', (marked) => expectMentions(marked));
});
