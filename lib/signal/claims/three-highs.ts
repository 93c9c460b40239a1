import { knownFigures, summarize } from './after-breakouts.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY } from './january-2026.ts';

export const threeHighs = {
  id: 'three-highs',
  who: 'RogueMacro',
  when: JANUARY,
  about: ['BTC'],
  /** Breakouts that held count from the day they held: which ones would was not known before. */
  evaluate({ breakouts, baseRates }: ClaimContext): ClaimFinding | null {
    const before2026 = breakouts.filter(({ heldOn }) => heldOn !== null && heldOn < JANUARY);
    const held = knownFigures(before2026, ({ heldOn, fromHeld }) => ({
      day: heldOn,
      value: fromHeld?.bitcoin?.['365'],
    }));
    const all = knownFigures(breakouts, ({ date, outcomes }) => ({ day: date, value: outcomes.bitcoin?.['365'] }));
    const known = summarize(held);
    const every = summarize(all);
    const base = baseRates.bitcoin['365'];
    if (!known || !every || base.median === null || base.positive === null) return null;
    return {
      verdict: known.up === known.n ? 'holds' : known.mostlyUp ? 'partly' : 'fails',
      figures: {
        n: { kind: 'count', value: known.n },
        up: { kind: 'count', value: known.up },
        open: { kind: 'count', value: before2026.length - known.n },
        cases: { kind: 'percents', value: held },
        median: { kind: 'percent', value: known.median },
        base: { kind: 'percent', value: base.median },
        basePositive: { kind: 'share', value: base.positive * 100 },
        allN: { kind: 'count', value: every.n },
        allUp: { kind: 'count', value: every.up },
        allMedian: { kind: 'percent', value: every.median },
      },
    };
  },
} as const satisfies Claim;
