import { knownFigures, summarize } from './after-breakouts.ts';
import { type Claim, type ClaimContext, type ClaimFinding, foundOfCases } from './claim.ts';
import { JANUARY } from './january-2026.ts';

export const etherFollows = {
  id: 'ether-follows',
  who: 'Ash Crypto',
  when: JANUARY,
  about: ['ETH'],
  /** Every breakout since 2016, those that failed included. */
  evaluate({ breakouts, baseRates }: ClaimContext): ClaimFinding | null {
    const since = breakouts.filter(({ date }) => date >= '2016');
    const cases = knownFigures(since, ({ date, outcomes }) => ({ day: date, value: outcomes.ether?.['90'] }));
    const known = summarize(cases);
    const base = baseRates.ether['90'].median;
    if (!known || base === null) return null;
    return foundOfCases(
      known.n,
      { up: known.mostlyUp, better: known.median > base },
      {
        n: { kind: 'count', value: known.n },
        up: { kind: 'count', value: known.up },
        cases: { kind: 'percents', value: cases },
        median: { kind: 'percent', value: known.median },
        base: { kind: 'percent', value: base },
      },
    );
  },
} as const satisfies Claim;
