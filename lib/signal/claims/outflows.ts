import { dayOn, type IsoDay } from '../../market/day.ts';
import { lastAtOrBefore, valueAt } from '../../market/value.ts';
import { sumOf } from '../../market/window.ts';
import { yearFlow } from '../flows.ts';
import { changeBetween } from './change.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY, JANUARY_FIRST } from './january-2026.ts';

/** 2024-12-31, and the last day of the year after. */
const YEAR_BEFORE = dayOn(2024, 12, 31);
const YEAR_END = JANUARY_FIRST - 1;
/** A year has about 250 days with flows; with fewer than these the sum is not the year's. */
const LEAST_DAYS = 200;
const FEWEST_RALLIES = 3;
/** What counts as an outflow, in percent of what the fund held: less is to and fro. */
const OUTFLOW = -1;

export const outflows = {
  id: 'outflows',
  who: 'Duality Research',
  when: JANUARY,
  about: ['IWM'],
  evaluate({ market, breakouts }: ClaimContext): ClaimFinding | null {
    // The flow of the year's last day is public one day later.
    const last = valueAt(market, 'iwm-flow', YEAR_END + 1);
    const year = last && yearFlow(market, last);
    const index = changeBetween(market, 'russell2000', YEAR_BEFORE, YEAR_END);
    if (!last || last.stale || !year || year.percent === null || index === null) return null;
    const first = lastAtOrBefore(last.series.days, YEAR_BEFORE) + 1;
    if (first === 0 || last.index - first + 1 < LEAST_DAYS) return null;
    const earlier = breakouts
      .filter(({ date }) => date < '2025')
      .flatMap(({ date, flowBefore, flowBeforePercent }): { day: IsoDay; usdBn: number; percent: number }[] =>
        flowBefore === null || flowBeforePercent === null
          ? []
          : [{ day: date, usdBn: flowBefore, percent: flowBeforePercent }],
      );
    if (earlier.length < FEWEST_RALLIES) return null;
    const withOutflow = earlier.filter(({ percent }) => percent <= OUTFLOW).length;
    const figures: ClaimFinding['figures'] = {
      flow: { kind: 'usd-bn', value: sumOf(last.series.closes, first, last.index) / 1000 },
      percent: { kind: 'percent', value: year.percent },
      index: { kind: 'percent', value: index },
      n: { kind: 'count', value: earlier.length },
      withOutflow: { kind: 'count', value: withOutflow },
      cases: { kind: 'flows', value: earlier },
    };
    if (year.percent > OUTFLOW || index <= 0) return { verdict: 'fails', figures };
    return withOutflow === 0 ? { verdict: 'holds', figures } : { verdict: 'partly', part: 'before-too', figures };
  },
} as const satisfies Claim;
