import { at } from '../../market/at.ts';
import { type Day, isoDay, parseDay } from '../../market/day.ts';
import { lastAtOrBefore, type Value, valueAt } from '../../market/value.ts';
import type { PastBreakout } from '../past-breakouts.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY } from './january-2026.ts';

/** The figures claimed, in percent. */
const CLAIMED = 380;
const CLAIMED_ELSEWHERE = 390;
/** "About" allows so much less; and half of it is still a large rise. */
const ABOUT = 0.9;
const LARGE = 0.5;

export const flip2020 = {
  id: 'flip-2020',
  who: 'Swissblock, The Bitcoin Vector',
  when: JANUARY,
  about: ['BTC'],
  evaluate({ market, breakouts }: ClaimContext): ClaimFinding | null {
    const breakout = breakouts.find(isLate2020);
    const start = breakout && parseDay(breakout.date);
    const held = breakout?.heldOn && parseDay(breakout.heldOn);
    if (!breakout || !start || !held) return null;
    // A breakout of 2020 that held did so in 2021 at the latest: its year was over when the claim was made.
    const from = valueAt(market, 'bitcoin', start);
    const fromHeld = valueAt(market, 'bitcoin', held);
    const end = valueAt(market, 'bitcoin', held + 365);
    if (!from || !fromHeld || !end || from.stale || fromHeld.stale || end.stale) return null;
    const peak = highestAfter(from, start + 365);
    const gain = gainTo(from, peak);
    const gainHeld = gainTo(fromHeld, highestAfter(fromHeld, held + 365));
    const figures: ClaimFinding['figures'] = {
      breakout: { kind: 'day', value: breakout.date },
      breakout180: { kind: 'percent', value: gainTo(from, highestAfter(from, start + 180)) },
      breakout365: { kind: 'percent', value: gain },
      held: { kind: 'day', value: breakout.heldOn },
      held180: { kind: 'percent', value: gainTo(fromHeld, highestAfter(fromHeld, held + 180)) },
      held365: { kind: 'percent', value: gainHeld },
      peak: { kind: 'day', value: isoDay(at(from.series.days, peak)) },
      start380: { kind: 'day', value: lastStartFor(CLAIMED, from, peak) },
      start390: { kind: 'day', value: lastStartFor(CLAIMED_ELSEWHERE, from, peak) },
    };
    if (gainHeld >= ABOUT * CLAIMED) return { verdict: 'holds', figures };
    return gain >= LARGE * CLAIMED ? { verdict: 'partly', part: 'breakout', figures } : { verdict: 'fails', figures };
  },
} as const satisfies Claim;

function isLate2020({ date, heldOn }: PastBreakout): boolean {
  return date >= '2020-07-01' && date <= '2020-12-31' && heldOn !== null;
}

/** Place of the highest close from the start's own to `end`. */
function highestAfter({ series: { days, closes }, index }: Value, end: Day): number {
  let highest = index;
  const last = lastAtOrBefore(days, end);
  for (let i = index + 1; i <= last; i++) if (at(closes, i) > at(closes, highest)) highest = i;
  return highest;
}

function gainTo({ series, close }: Value, peak: number): number {
  return (at(series.closes, peak) / close - 1) * 100;
}

/** The last day before the peak from which it was a gain of so much; null when there is none. */
function lastStartFor(gain: number, { series: { days, closes } }: Value, peak: number): string | null {
  const ceiling = at(closes, peak) / (1 + gain / 100);
  for (let i = peak - 1; i >= 0; i--) if (at(closes, i) <= ceiling) return isoDay(at(days, i));
  return null;
}
