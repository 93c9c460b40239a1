import { isoDay } from '../../market/day.ts';
import { liquidityChange } from '../liquidity.ts';
import { changeBetween } from './change.ts';
import { type Claim, type ClaimContext, type ClaimFinding, verdictOf } from './claim.ts';
import { JANUARY, THEN } from './january-2026.ts';

/** Calendar days after the claim. */
const SOON = 91;
const LATER = 182;
/** A change counts as an expansion from so much on: less is within a week's to and fro. */
const EXPANSION = 0.01;

export const liquidityAhead = {
  id: 'liquidity-ahead',
  who: 'Swissblock',
  when: JANUARY,
  about: ['BTC', 'ETH', 'IWM'],
  evaluate({ market, today }: ClaimContext): ClaimFinding | null {
    if (today < THEN + LATER) return null;
    const soon = liquidityChange(market, THEN + SOON, SOON);
    const later = liquidityChange(market, THEN + LATER, LATER);
    if (!soon || !later || soon.stale || later.stale) return null;
    return {
      verdict: verdictOf(soon.change >= EXPANSION, later.change >= EXPANSION),
      figures: {
        from: { kind: 'day', value: isoDay(THEN) },
        before: { kind: 'usd-bn', value: later.before / 1000 },
        after91: { kind: 'percent', value: soon.change * 100 },
        after182: { kind: 'percent', value: later.change * 100 },
        bitcoin182: { kind: 'percent', value: changeBetween(market, 'bitcoin', THEN, THEN + LATER) },
      },
    };
  },
} as const satisfies Claim;
