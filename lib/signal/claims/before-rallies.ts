import { at } from '../../market/at.ts';
import { type Day, type IsoDay, isoDay, parseDay } from '../../market/day.ts';
import type { Series } from '../../market/series.ts';
import { lastAtOrBefore, valueAt } from '../../market/value.ts';
import { FIRST_START } from '../base-returns.ts';
import type { DatedFigure } from './after-breakouts.ts';
import { type Claim, type ClaimContext, type ClaimFinding, foundOfCases } from './claim.ts';
import { ARTICLE, JANUARY } from './january-2026.ts';

/** A rally: the highest close within so many calendar days so many percent above the start. */
const WITHIN = 180;
const RALLY = 50;
/** "Typically" is after such a part of them. */
const TYPICALLY = 2 / 3;

export const beforeRallies = {
  id: 'before-rallies',
  who: ARTICLE,
  when: JANUARY,
  about: ['BTC'],
  evaluate({ market, breakouts, today }: ClaimContext): ClaimFinding | null {
    const { bitcoin } = market.series;
    const reached = bitcoin && at(bitcoin.days, lastAtOrBefore(bitcoin.days, today));
    if (!bitcoin || reached === undefined) return null;
    const cases = breakouts.flatMap(({ date }): DatedFigure[] => {
      const start = parseDay(date) ?? 0;
      const from = valueAt(market, 'bitcoin', start);
      const isKnown = start >= FIRST_START && from && !from.stale && start + WITHIN <= reached;
      return isKnown ? [{ day: date as IsoDay, value: highestGain(bitcoin, from.index, start + WITHIN) }] : [];
    });
    const any = anyDay(bitcoin, reached);
    if (cases.length === 0 || any === null) return null;
    const rallied = cases.filter(({ value }) => value >= RALLY).length;
    const share = rallied / cases.length;
    return foundOfCases(
      cases.length,
      // Both must hold; above any day alone holds in part.
      share > any ? { above: true, typical: share >= TYPICALLY } : { above: false },
      {
        cases: { kind: 'percents', value: cases },
        rallied: { kind: 'count', value: rallied },
        n: { kind: 'count', value: cases.length },
        any: { kind: 'share', value: any * 100 },
        from: { kind: 'day', value: isoDay(FIRST_START) },
      },
    );
  },
} as const satisfies Claim;

/** From one close to the highest up to a day, in percent. */
function highestGain({ days, closes }: Series, start: number, end: Day): number {
  let highest = at(closes, start);
  for (let i = start + 1; i < days.length && at(days, i) <= end; i++) highest = Math.max(highest, at(closes, i));
  return (highest / at(closes, start) - 1) * 100;
}

/** Share of start days since 2013 that were followed by a rally; null without one whose time is over. */
function anyDay(series: Series, reached: Day): number | null {
  const { days } = series;
  const first = lastAtOrBefore(days, FIRST_START - 1) + 1;
  const end = lastAtOrBefore(days, reached - WITHIN);
  let rallied = 0;
  for (let i = first; i <= end; i++) if (highestGain(series, i, at(days, i) + WITHIN) >= RALLY) rallied++;
  return end < first ? null : rallied / (end - first + 1);
}
