/** The state: the score in five steps, with hysteresis so that it doesn't flicker. */

import { at } from '../market/at.ts';
import { oncePerMarketAnd, prepare } from '../market/prepared.ts';
import type { Market } from '../market/series.ts';
import { INDICATOR_IDS, type IndicatorId } from './ids.ts';
import { scoresOf, WALK_START } from './score.ts';
import type { SignalSettings } from './settings.ts';

export const STATES = ['risk-off', 'leaning-off', 'mixed', 'leaning-on', 'risk-on'] as const;

export type KnownState = (typeof STATES)[number];

export type State = KnownState | 'unknown';

/** Between the five states, from `risk-off` up. */
export const STATE_BOUNDS = [-50, -20, 20, 50] as const;

/** How far beyond a bound the score must go to cross it. */
const MARGIN = 5;

/** Score and state of every session. Indices are sessions; nothing of a session depends on later closes. */
export interface ScoreWalk {
  /** Days of the sessions. */
  readonly days: Int32Array;
  /** From −100 to 100; NaN when unknown, and before 2003. */
  readonly scores: Float64Array;
  readonly states: readonly State[];
}

/** The walk over all sessions, made once for each choice of indicators; only a market's first takes its time. */
export function scoreWalk(market: Market, { off }: SignalSettings): ScoreWalk {
  return walks(prepare(market), INDICATOR_IDS.filter((id) => off.includes(id)).join());
}

const walks = oncePerMarketAnd((market, off: string): ScoreWalk => {
  const scores = scoresOf(market, { off: off.split(',') as IndicatorId[] });
  return { days: market.sessions, scores, states: walkStates(market.sessions, scores) };
});

/** The states of sessions from their scores; sessions without a score are unknown and leave the walk where it was. */
export function walkStates(days: Int32Array, scores: Float64Array): State[] {
  let step: number | null = null;
  return Array.from(scores, (score, session) => {
    if (Number.isNaN(score) || at(days, session) < WALK_START) return 'unknown';
    step = nextStep(step, score);
    return STATES[step] ?? 'unknown';
  });
}

function nextStep(step: number | null, score: number): number {
  if (step === null) return STATE_BOUNDS.filter((bound) => bound <= score).length;
  let next = step;
  while (next < STATE_BOUNDS.length && score >= at(STATE_BOUNDS, next) + MARGIN) next++;
  while (next > 0 && score < at(STATE_BOUNDS, next - 1) - MARGIN) next--;
  return next;
}
