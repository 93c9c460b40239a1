import { knownFigures, summarize } from './after-breakouts.ts';
import { type Claim, type ClaimContext, type ClaimFinding, foundOfCases } from './claim.ts';
import { JANUARY } from './january-2026.ts';

export const altcoinsFollow = {
  id: 'altcoins-follow',
  who: 'Cryptocium',
  when: JANUARY,
  about: ['IWM', 'ETH'],
  /** The breakouts behind the two years it names, 2016 for 2017 and 2020 for 2021, and then every other one. */
  evaluate({ breakouts }: ClaimContext): ClaimFinding | null {
    const yearAfter = (year: string) => breakouts.find(({ date }) => date.startsWith(year))?.outcomes.altcoins?.['365'];
    const after2016 = yearAfter('2016');
    const after2020 = yearAfter('2020');
    const cases = knownFigures(breakouts, ({ date, outcomes }) => ({ day: date, value: outcomes.altcoins?.['90'] }));
    const known = summarize(cases);
    if (!known || typeof after2016 !== 'number' || typeof after2020 !== 'number') return null;
    return foundOfCases(
      known.n,
      { named: after2016 > 0 && after2020 > 0, most: known.mostlyUp },
      {
        after2016: { kind: 'percent', value: after2016 },
        after2020: { kind: 'percent', value: after2020 },
        n: { kind: 'count', value: known.n },
        up: { kind: 'count', value: known.up },
        cases: { kind: 'percents', value: cases },
        median: { kind: 'percent', value: known.median },
      },
    );
  },
} as const satisfies Claim;
