import { at } from '../../market/at.ts';
import { type Day, parseDay } from '../../market/day.ts';
import type { PreparedMarket } from '../../market/prepared.ts';
import { lastAtOrBefore, valueAt } from '../../market/value.ts';
import type { PastBreakout } from '../past-breakouts.ts';
import { knownFigures, summarize } from './after-breakouts.ts';
import { type Claim, type ClaimContext, type ClaimFinding, foundOfCases } from './claim.ts';
import { JANUARY } from './january-2026.ts';

/** A rally came soon if Bitcoin set a record within so many calendar days, and as a rule if after such a part of them. */
const SOON = 180;
const RULE = 2 / 3;

export const threeHighs = {
  id: 'three-highs',
  who: 'RogueMacro',
  when: JANUARY,
  about: ['BTC'],
  /** Every breakout before 2026 counts, from the breakout; beside it from the day it held, when that was known. */
  evaluate({ market, breakouts, baseRates, today }: ClaimContext): ClaimFinding | null {
    const before2026 = breakouts.filter(({ date }) => date < JANUARY);
    const waits = before2026.flatMap((breakout) => recordAfter(market, breakout, today) ?? []);
    const years = knownFigures(before2026, ({ date, outcomes }) => ({ day: date, value: outcomes.bitcoin?.['365'] }));
    const held = knownFigures(before2026, ({ heldOn, fromHeld }) => ({
      day: heldOn,
      value: fromHeld?.bitcoin?.['365'],
    }));
    const falls = before2026.flatMap(({ outcomes: { bitcoin } }) => (bitcoin?.complete ? [bitcoin.deepestFall] : []));
    const known = summarize(years);
    const base = baseRates.bitcoin['365'];
    if (!known || waits.length === 0 || base.median === null || base.positive === null) return null;
    const soon = waits.filter(({ days }) => days !== null && days <= SOON).length;
    const better = known.up / known.n > base.positive && known.median > base.median;
    return foundOfCases(
      Math.min(known.n, waits.length),
      { records: soon / waits.length >= RULE, year: better },
      {
        waits: { kind: 'waits', value: waits },
        soon: { kind: 'count', value: soon },
        of: { kind: 'count', value: waits.length },
        cases: { kind: 'percents', value: years },
        n: { kind: 'count', value: known.n },
        up: { kind: 'count', value: known.up },
        median: { kind: 'percent', value: known.median },
        base: { kind: 'percent', value: base.median },
        basePositive: { kind: 'share', value: base.positive * 100 },
        deepest: { kind: 'percent', value: falls.length > 0 ? Math.min(...falls) : null },
        heldN: { kind: 'count', value: held.length },
        heldMedian: { kind: 'percent', value: summarize(held)?.median ?? null },
      },
    );
  },
} as const satisfies Claim;

/**
 * Calendar days from a breakout to Bitcoin's next record close; null days where there was none yet, null where nothing
 * can be said: without a close on the day, or before the time is over.
 */
function recordAfter(
  market: PreparedMarket,
  { date }: PastBreakout,
  today: Day,
): { day: string; days: number | null } | null {
  const start = parseDay(date) ?? 0;
  const from = valueAt(market, 'bitcoin', start);
  if (!from || from.stale) return null;
  const { days, closes } = from.series;
  const record = closes.subarray(0, from.index + 1).reduce((highest, close) => Math.max(highest, close), 0);
  const last = lastAtOrBefore(days, today);
  for (let i = from.index + 1; i <= last; i++) {
    if (at(closes, i) > record) return { day: date, days: at(days, i) - start };
  }
  return today >= start + SOON ? { day: date, days: null } : null;
}
