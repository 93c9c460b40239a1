import { at } from '../../market/at.ts';
import { type Day, monthOf } from '../../market/day.ts';
import type { PreparedMarket } from '../../market/prepared.ts';
import { FIRST_START } from '../base-returns.ts';
import { type Claim, type ClaimContext, type ClaimFinding, foundOfCases } from './claim.ts';
import { ARTICLE, JANUARY } from './january-2026.ts';

/** A strong month of the index, in percent from its first to its last close. */
const STRONG = 3;
/** So many percentage points more often is more than chance scatter. */
const MORE = 10;

export const coincided = {
  id: 'coincided',
  who: ARTICLE,
  when: JANUARY,
  about: ['BTC', 'IWM'],
  evaluate({ market, today }: ClaimContext): ClaimFinding | null {
    const index = monthlyChanges(market, 'russell2000', today);
    const bitcoin = shares(index, monthlyChanges(market, 'bitcoin', today));
    const altcoins = shares(index, monthlyChanges(market, 'altcoins', today));
    if (!bitcoin || !altcoins) return null;
    return foundOfCases(
      Math.min(bitcoin.n, altcoins.n, bitcoin.others, altcoins.others),
      { bitcoin: bitcoin.strong - bitcoin.other >= MORE, altcoins: altcoins.strong - altcoins.other >= MORE },
      {
        n: { kind: 'count', value: bitcoin.n },
        bitcoin: { kind: 'share', value: bitcoin.strong },
        bitcoinOther: { kind: 'share', value: bitcoin.other },
        altcoinN: { kind: 'count', value: altcoins.n },
        altcoins: { kind: 'share', value: altcoins.strong },
        altcoinsOther: { kind: 'share', value: altcoins.other },
      },
    );
  },
} as const satisfies Claim;

/** Change from the first to the last close of each calendar month since 2013 that is over, in percent. */
function monthlyChanges(
  { series }: PreparedMarket,
  id: 'russell2000' | 'bitcoin' | 'altcoins',
  today: Day,
): Map<number, number> {
  const { days = [], closes = [] } = series[id] ?? {};
  const ends = new Map<number, { first: number; last: number }>();
  for (let i = 0; i < days.length && at(days, i) <= today; i++) {
    if (at(days, i) < FIRST_START) continue;
    const month = monthOf(at(days, i));
    const known = ends.get(month);
    if (known) known.last = at(closes, i);
    else ends.set(month, { first: at(closes, i), last: at(closes, i) });
  }
  ends.delete(monthOf(today));
  return new Map([...ends].map(([month, { first, last }]) => [month, (last / first - 1) * 100]));
}

/** How often an asset rose in strong months of the index and in the others, in percent; null without months of either kind. */
function shares(index: ReadonlyMap<number, number>, asset: ReadonlyMap<number, number>) {
  const months = [...asset].flatMap(([month, change]) => {
    const ofIndex = index.get(month);
    return ofIndex === undefined ? [] : [{ strong: ofIndex >= STRONG, rose: change > 0 }];
  });
  const strong = months.filter((month) => month.strong);
  const others = months.filter((month) => !month.strong);
  if (strong.length === 0 || others.length === 0) return null;
  const share = (some: typeof months) => (some.filter(({ rose }) => rose).length / some.length) * 100;
  return { n: strong.length, others: others.length, strong: share(strong), other: share(others) };
}
