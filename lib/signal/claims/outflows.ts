import type { PreparedMarket } from '../../market/prepared.ts';
import { lastAtOrBefore, valueAt } from '../../market/value.ts';
import { sumOf } from '../../market/window.ts';
import { knownFigures } from './after-breakouts.ts';
import { changeBetween } from './change.ts';
import { type Claim, type ClaimContext, type ClaimFinding, verdictOf } from './claim.ts';
import { JANUARY, JANUARY_FIRST } from './january-2026.ts';

/** 2024-12-31, and the last day of the year after. */
const YEAR_BEFORE = Date.UTC(2024, 11, 31) / 86_400_000;
const YEAR_END = JANUARY_FIRST - 1;
/** A year has about 250 days with flows; with fewer than these the sum is not the year's. */
const LEAST_DAYS = 200;
const FEWEST_RALLIES = 3;

export const outflows = {
  id: 'outflows',
  who: 'Duality Research',
  when: JANUARY,
  about: ['IWM'],
  evaluate({ market, breakouts }: ClaimContext): ClaimFinding | null {
    const flow = flowOf2025(market);
    const index = changeBetween(market, 'russell2000', YEAR_BEFORE, YEAR_END);
    const earlier = knownFigures(
      breakouts.filter(({ date }) => date < '2025'),
      ({ date, flowBefore }) => ({ day: date, value: flowBefore }),
    );
    if (flow === null || index === null || earlier.length < FEWEST_RALLIES) return null;
    const withOutflow = earlier.filter(({ value }) => value < 0).length;
    const happened = flow < 0 && index > 0;
    return {
      verdict: happened ? verdictOf(happened, withOutflow === 0) : 'fails',
      figures: {
        flow: { kind: 'usd-bn', value: flow },
        index: { kind: 'percent', value: index },
        n: { kind: 'count', value: earlier.length },
        withOutflow: { kind: 'count', value: withOutflow },
        cases: { kind: 'usd-bns', value: earlier },
      },
    };
  },
} as const satisfies Claim;

/** Net flow into IWM in 2025, USD bn; null when its days don't cover the year. */
function flowOf2025(market: PreparedMarket): number | null {
  // The flow of the year's last day is public one day later.
  const last = valueAt(market, 'iwm-flow', YEAR_END + 1);
  if (!last || last.stale) return null;
  const first = lastAtOrBefore(last.series.days, YEAR_BEFORE) + 1;
  if (first === 0 || last.index - first + 1 < LEAST_DAYS) return null;
  return sumOf(last.series.closes, first, last.index) / 1000;
}
