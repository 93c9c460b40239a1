import { type Day, isoDay } from '../../market/day.ts';
import { liquidityChange } from '../liquidity.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY, JANUARY_FIRST, THEN } from './january-2026.ts';

/** Calendar days after the claim. */
const SOON = 91;
const LATER = 182;
/** A change counts as an expansion from so many percent on: less is within a week's to and fro. */
const EXPANSION = 1;
/** The span in which it was said: its day is not known exactly. */
const FIRST: Day = JANUARY_FIRST + 1;
const LAST = THEN;

export const liquidityAhead = {
  id: 'liquidity-ahead',
  who: 'Swissblock',
  when: JANUARY,
  about: ['BTC', 'ETH', 'IWM'],
  evaluate({ market, today }: ClaimContext): ClaimFinding | null {
    if (today < LAST + LATER) return null;
    const sessions = market.sessions.filter((day) => day >= FIRST && day <= LAST);
    const after = (day: Day, span: number) => {
      const found = liquidityChange(market, day + span, span);
      return found && !found.stale ? found.change * 100 : Number.NaN;
    };
    const cases = Array.from(sessions, (day) => ({ day, soon: after(day, SOON), later: after(day, LATER) }));
    const [first, last] = [cases[0], cases.at(-1)];
    if (!first || !last || cases.some(({ soon, later }) => Number.isNaN(soon + later))) return null;
    const figures: ClaimFinding['figures'] = {
      from: { kind: 'day', value: isoDay(first.day) },
      to: { kind: 'day', value: isoDay(last.day) },
      firstSoon: { kind: 'percent', value: first.soon },
      firstLater: { kind: 'percent', value: first.later },
      lastSoon: { kind: 'percent', value: last.soon },
      lastLater: { kind: 'percent', value: last.later },
    };
    const verdicts = new Set(
      cases.map(({ soon, later }) => Number(soon >= EXPANSION) + 2 * Number(later >= EXPANSION)),
    );
    const [verdict] = verdicts;
    if (verdicts.size > 1) return { verdict: 'partly', part: 'depends', figures };
    if (verdict === 3) return { verdict: 'holds', figures };
    return verdict === 0
      ? { verdict: 'fails', figures }
      : { verdict: 'partly', part: verdict === 1 ? 'soon' : 'later', figures };
  },
} as const satisfies Claim;
