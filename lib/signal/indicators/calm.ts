import { clamp, type Indicator } from '../finding.ts';
import { valueOn } from '../measures.ts';

/** The VIX that scores 0, and how far below it the full score stands. */
const NEUTRAL = 20;
const FULL = 8;

/** Is the market calm? */
export const calm = {
  id: 'calm',
  family: 'conditions',
  unit: 'points',
  needs: ['vix'],
  evaluate(market, session) {
    const vix = valueOn(market, 'vix', session);
    if (!vix) return null;
    const { close, day, stale } = vix;
    return { score: clamp((NEUTRAL - close) / FULL), value: close, observed: day, stale, figures: () => ({}) };
  },
} as const satisfies Indicator;
