import { median } from 'simple-statistics';
import { type Day, dayOn, isoDay } from '../../market/day.ts';
import type { SharePoint } from '../../market/series.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY } from './january-2026.ts';

const CLAIMANT = 'The Kobeissi Letter';
/** Percent. */
const CLAIMED = 40;
/** "About" and "near", in percentage points: published figures of one date differ by more. */
const ABOUT = 5;
/** "Double" is at least this many times. */
const DOUBLE = 1.8;

const SECOND_HALF_2025: readonly [Day, Day] = [dayOn(2025, 7, 1), dayOn(2025, 12, 31)];
const YEAR_2007: readonly [Day, Day] = [dayOn(2007, 1, 1), dayOn(2007, 12, 31)];

export const fortyPercent = {
  id: 'forty-percent',
  who: CLAIMANT,
  when: JANUARY,
  about: ['IWM'],
  /** Against what others published: a source can't bear itself out. */
  evaluate({ market, today }: ClaimContext): ClaimFinding | null {
    const known = market.unprofitableShare.filter(({ published }) => published <= today);
    const others = known.filter(({ source }) => !source.startsWith(CLAIMANT));
    const then = within(others, SECOND_HALF_2025);
    const earlier = others.filter(({ day }) => day < SECOND_HALF_2025[0]);
    const highest = earlier.toSorted((a, b) => b.share - a.share)[0];
    if (then.length === 0 || !highest) return null;
    const share = median(then.map((point) => point.share));
    const nearRecord = share >= highest.share - ABOUT;
    const in2007 = within(others, YEAR_2007);
    const doubled = in2007.length === 0 ? null : share >= DOUBLE * median(in2007.map((point) => point.share));
    const apart = furthestApart(known);
    const figures: ClaimFinding['figures'] = {
      share: { kind: 'share', value: share },
      sources: { kind: 'name', value: [...new Set(then.map(({ source }) => source))].join('; ') },
      highest: { kind: 'share', value: highest.share },
      highestDay: { kind: 'day', value: isoDay(highest.day) },
      double: { kind: 'answer', value: doubled === null ? 'unknown' : doubled ? 'yes' : 'no' },
      low: { kind: 'share', value: apart?.low ?? null },
      high: { kind: 'share', value: apart?.high ?? null },
      apartDay: { kind: 'day', value: apart?.day ?? null },
    };
    if (Math.abs(share - CLAIMED) > ABOUT) return { verdict: 'fails', figures };
    if (nearRecord && doubled !== false) return { verdict: 'holds', figures };
    // What nobody else put a figure to counts neither way.
    const part = nearRecord ? 'not-double' : doubled === true ? 'not-near' : 'share';
    return { verdict: 'partly', part, figures };
  },
} as const satisfies Claim;

function within(points: readonly SharePoint[], [first, last]: readonly [Day, Day]): SharePoint[] {
  return points.filter(({ day }) => day >= first && day <= last);
}

/** The date for which sources disagree most; null when none has two figures. */
function furthestApart(points: readonly SharePoint[]): { low: number; high: number; day: string } | null {
  const ranges = points.map(({ day }) => {
    const shares = points.filter((point) => point.day === day).map(({ share }) => share);
    return { low: Math.min(...shares), high: Math.max(...shares), day: isoDay(day) };
  });
  const [widest] = ranges.toSorted((a, b) => b.high - b.low - (a.high - a.low));
  return widest && widest.high > widest.low ? widest : null;
}
