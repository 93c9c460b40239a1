import { at } from '../../market/at.ts';
import { isoDay } from '../../market/day.ts';
import { lastAtOrBefore } from '../../market/value.ts';
import { indexWalk, shownStage } from '../breakout.ts';
import { scoreWalk } from '../state.ts';
import { changeBetween } from './change.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY, THEN } from './january-2026.ts';

/** What followed is not judged sooner. */
const LEAST_DAYS = 30;
/** A session further back does not speak for the day. */
const FRESH = 5;

export const breakoutRiskOn = {
  id: 'breakout-risk-on',
  who: 'BeInCrypto',
  when: JANUARY,
  about: ['IWM', 'BTC', 'ETH'],
  evaluate({ market, today }: ClaimContext): ClaimFinding | null {
    const session = lastAtOrBefore(market.sessions, THEN);
    if (today < THEN + LEAST_DAYS || session < 0 || THEN - at(market.sessions, session) > FRESH) return null;
    const index = changeBetween(market, 'russell2000', THEN, today);
    const bitcoin = changeBetween(market, 'bitcoin', THEN, today);
    const ether = changeBetween(market, 'ether', THEN, today);
    if (index === null || bitcoin === null || ether === null) return null;
    const walk = indexWalk(market);
    const stage = shownStage(walk.stage[session] ?? 'none', at(market.closes, session), at(walk.record, session));
    // The whole score, whatever this reader switched off: a verdict is no matter of taste.
    const state = scoreWalk(market, { off: [] }).states[session] ?? 'unknown';
    const broken = stage === 'fresh' || stage === 'held';
    const riskOn = state === 'leaning-on' || state === 'risk-on';
    const followed = [index, bitcoin, ether].filter((change) => change > 0).length;
    return {
      verdict: !broken || !riskOn || followed === 0 ? 'fails' : followed === 3 ? 'holds' : 'partly',
      figures: {
        stage: { kind: 'stage', value: stage },
        state: { kind: 'state', value: state },
        from: { kind: 'day', value: isoDay(at(market.sessions, session)) },
        to: { kind: 'day', value: isoDay(today) },
        index: { kind: 'percent', value: index },
        bitcoin: { kind: 'percent', value: bitcoin },
        ether: { kind: 'percent', value: ether },
      },
    };
  },
} as const satisfies Claim;
