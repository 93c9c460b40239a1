import { sampleCorrelation } from 'simple-statistics';
import { at } from '../../market/at.ts';
import { dayOn, monthOf } from '../../market/day.ts';
import type { PreparedMarket } from '../../market/prepared.ts';
import { liquidityChange } from '../liquidity.ts';
import { movingApart } from '../warnings/moving-apart.ts';
import { changeBetween } from './change.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY } from './january-2026.ts';

/** Calendar days over which liquidity and closes change. */
const SPAN = 91;
const FIRST = dayOn(2014, 1, 1);
/** A correlation of fewer months is none. */
const LEAST_MONTHS = 24;

export const timingClaim = {
  id: 'timing',
  who: 'Surya',
  when: JANUARY,
  about: ['BTC', 'IWM'],
  /** An opinion: what matters more can't be measured. What can be is shown. */
  evaluate({ market, session, timing }: ClaimContext): ClaimFinding | null {
    const daily = movingApart.evaluate(market, session);
    if (!timing || !daily || daily.stale) return null;
    const { bestLag, correlation, atZero, halves, from, to } = timing;
    return {
      verdict: 'cannot-check',
      lacks: 'opinion',
      figures: {
        index: { kind: 'correlation', value: withLiquidity(market, 'russell2000', session) },
        bitcoin: { kind: 'correlation', value: withLiquidity(market, 'bitcoin', session) },
        daily: { kind: 'correlation', value: daily.value },
        atZero: { kind: 'correlation', value: atZero },
        best: { kind: 'correlation', value: correlation },
        lag: { kind: 'count', value: bestLag },
        earlier: { kind: 'count', value: halves[0] },
        later: { kind: 'count', value: halves[1] },
        from: { kind: 'day', value: from },
        to: { kind: 'day', value: to },
      },
    };
  },
} as const satisfies Claim;

/** Correlation of 91-day changes of an asset with those of net liquidity, at the last sessions of months since 2014. */
function withLiquidity(market: PreparedMarket, id: 'russell2000' | 'bitcoin', session: number): number | null {
  const pairs: [number, number][] = [];
  for (let i = 0; i < session; i++) {
    const day = at(market.sessions, i);
    if (day < FIRST || monthOf(day) === monthOf(at(market.sessions, i + 1))) continue;
    const liquidity = liquidityChange(market, day, SPAN);
    const change = changeBetween(market, id, day - SPAN, day);
    if (liquidity && !liquidity.stale && change !== null) pairs.push([liquidity.change, change]);
  }
  if (pairs.length < LEAST_MONTHS) return null;
  const correlation = sampleCorrelation(
    pairs.map(([liquidity]) => liquidity),
    pairs.map(([, change]) => change),
  );
  return Number.isFinite(correlation) ? correlation : null;
}
