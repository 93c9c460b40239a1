import { at } from '../../market/at.ts';
import { type Day, isoDay } from '../../market/day.ts';
import type { PreparedMarket } from '../../market/prepared.ts';
import type { Series } from '../../market/series.ts';
import { lastAtOrBefore } from '../../market/value.ts';
import { FIRST_START } from '../base-returns.ts';
import { indexWalk } from '../breakout.ts';
import type { DatedFigure } from './after-breakouts.ts';
import { type Claim, type ClaimContext, type ClaimFinding, foundOfCases } from './claim.ts';

/** A bear market: a fall to such a part of the record before the next one. */
const HALF = 0.5;
/** Calendar days after the record in which small caps' records count, up to the lowest close. */
const YEAR = 365;

export const noBearMarket = {
  id: 'no-bear-market',
  who: 'posts on X',
  when: '2026',
  about: ['BTC', 'IWM'],
  /** A "never": one counterexample refutes it. */
  evaluate({ market, today }: ClaimContext): ClaimFinding | null {
    const { bitcoin } = market.series;
    if (!bitcoin) return null;
    const cases = bearMarkets(bitcoin, today).map(
      ({ record, lowest }): DatedFigure => ({ day: isoDay(record), value: recordsWithin(market, record, lowest) }),
    );
    const against = cases.filter(({ value }) => value > 0);
    const figures: ClaimFinding['figures'] = {
      cases: { kind: 'counts', value: cases },
      n: { kind: 'count', value: cases.length },
      against: { kind: 'count', value: against.length },
    };
    return against.length > 0 ? { verdict: 'fails', figures } : foundOfCases(cases.length, { never: true }, figures);
  },
} as const satisfies Claim;

/** Record closes since 2013 that were followed by a halving before the next record or today; the lowest close within a year. */
function bearMarkets({ days, closes }: Series, today: Day): { record: Day; lowest: Day }[] {
  const last = lastAtOrBefore(days, today);
  const records: number[] = [];
  let highest = 0;
  for (let i = 0; i <= last; i++) {
    if (at(closes, i) <= highest) continue;
    highest = at(closes, i);
    records.push(i);
  }
  return records.flatMap((record, k) => {
    if (at(days, record) < FIRST_START) return [];
    const next = records[k + 1] ?? last + 1;
    const [lowest, lowestInYear] = [Number.POSITIVE_INFINITY, at(days, record) + YEAR].map((end) =>
      lowestBetween(closes, record, Math.min(next - 1, lastAtOrBefore(days, end))),
    );
    if (lowest === undefined || lowestInYear === undefined) return [];
    return at(closes, lowest) <= HALF * at(closes, record)
      ? [{ record: at(days, record), lowest: at(days, lowestInYear) }]
      : [];
  });
}

/** Place of the lowest close from one place to another. */
function lowestBetween(closes: Float64Array, from: number, to: number): number {
  let lowest = from;
  for (let i = from + 1; i <= to; i++) if (at(closes, i) < at(closes, lowest)) lowest = i;
  return lowest;
}

/** How many record closes the index set after one day, up to another. */
function recordsWithin(market: PreparedMarket, after: Day, until: Day): number {
  const { recordSession } = indexWalk(market);
  let records = 0;
  const last = lastAtOrBefore(market.sessions, until);
  for (let i = lastAtOrBefore(market.sessions, after) + 1; i <= last; i++) if (at(recordSession, i) === i) records++;
  return records;
}
