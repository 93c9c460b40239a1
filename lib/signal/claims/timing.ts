import { movingApart } from '../warnings/moving-apart.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY } from './january-2026.ts';

/** From this correlation on they rise together. */
const TOGETHER = 0.3;
/** So much more must the best shift explain than no shift, to be worth waiting for. */
const GAIN = 0.05;

export const timingClaim = {
  id: 'timing',
  who: 'Surya',
  when: JANUARY,
  about: ['BTC', 'IWM'],
  evaluate({ market, session, timing }: ClaimContext): ClaimFinding | null {
    const daily = movingApart.evaluate(market, session);
    if (!timing || !daily || daily.stale) return null;
    const { bestLag, correlation, atZero, halves, words, from, to } = timing;
    const lead = words === 'in-both-halves' && bestLag !== 0 && correlation >= atZero + GAIN;
    return {
      verdict: lead ? 'holds' : atZero >= TOGETHER ? 'partly' : 'fails',
      figures: {
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
