import { at } from '../../market/at.ts';
import { isoDay } from '../../market/day.ts';
import { lastAtOrBefore } from '../../market/value.ts';
import { stageOn } from '../breakout.ts';
import { scoreWalk } from '../state.ts';
import { changeBetween } from './change.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY, THEN } from './january-2026.ts';

/** Calendar days after which what followed is judged: by the last of these that is over. */
const HORIZONS = [90, 365] as const;
/** A session further back does not speak for the day. */
const FRESH = 5;

export const breakoutRiskOn = {
  id: 'breakout-risk-on',
  who: 'BeInCrypto',
  when: JANUARY,
  about: ['IWM', 'BTC', 'ETH'],
  evaluate({ market, today }: ClaimContext): ClaimFinding | null {
    const session = lastAtOrBefore(market.sessions, THEN);
    if (session < 0 || THEN - at(market.sessions, session) > FRESH) return null;
    const over = HORIZONS.filter((days) => today >= THEN + days).flatMap((days) => {
      const changes = (['russell2000', 'bitcoin', 'ether'] as const).map((id) =>
        changeBetween(market, id, THEN, THEN + days),
      );
      return changes.every((change) => change !== null) ? [{ days, changes }] : [];
    });
    const last = over.at(-1);
    if (!last) return null;
    const [index = 0, bitcoin = 0, ether = 0] = last.changes;
    const stage = stageOn(market, session);
    // The whole score, whatever this reader switched off: a verdict is no matter of taste.
    const state = scoreWalk(market, { off: [] }).states[session] ?? 'unknown';
    const broken = stage === 'fresh' || stage === 'held';
    const riskOn = state === 'leaning-on' || state === 'risk-on';
    const followed = [index, bitcoin, ether].filter((change) => change > 0).length;
    const figures: ClaimFinding['figures'] = {
      stage: { kind: 'stage', value: stage },
      state: { kind: 'state', value: state },
      from: { kind: 'day', value: isoDay(at(market.sessions, session)) },
      days: { kind: 'count', value: last.days },
      followed: { kind: 'count', value: followed },
      index: { kind: 'percent', value: index },
      bitcoin: { kind: 'percent', value: bitcoin },
      ether: { kind: 'percent', value: ether },
    };
    if (!broken || followed === 0) return { verdict: 'fails', figures };
    if (riskOn && followed === 3) return { verdict: 'holds', figures };
    const part = riskOn ? 'some-rose' : followed === 3 ? 'all-rose' : 'breakout';
    return { verdict: 'partly', part, figures };
  },
} as const satisfies Claim;
