/** A company's income over its newest twelve months, from the years and quarters it filed. */

import type { Day } from '../../../lib/market/day.ts';
import type { Fact } from './frame.ts';

export interface TrailingIncome {
  /** Last day of the twelve months. */
  readonly end: Day;
  /** USD. */
  readonly value: number;
}

/** Twelve months that ended longer ago say nothing about today: a year was missed. */
const OLDEST = 456;
const QUARTER = { least: 70, most: 115 };
const YEAR = { least: 330, most: 400 };
/** Fiscal quarters end on weekdays and have 13 or 14 weeks. */
const SEAM = 7;
const SAME_QUARTER = 15;

/**
 * The newest twelve months of one company by one tag; null when its facts give none that ended within 456 days before
 * `day`. A year, plus the quarters after it, minus the same quarters a year before; or four quarters in a row.
 */
export function trailingIncome(facts: readonly Fact[], day: Day): TrailingIncome | null {
  const known = lastFiled(facts).filter(({ end }) => end <= day);
  const quarters = known.filter((fact) => lasts(fact, QUARTER));
  const years = known.filter((fact) => lasts(fact, YEAR));
  const newest = [
    ...years.map((year) => withNewerQuarters(year, quarters)),
    ...quarters.flatMap((last) => fourQuarters(last, quarters) ?? []),
  ].reduce<TrailingIncome | null>((best, next) => (best === null || next.end > best.end ? next : best), null);
  return newest !== null && newest.end >= day - OLDEST ? newest : null;
}

function withNewerQuarters(year: Fact, quarters: readonly Fact[]): TrailingIncome {
  let { end, value } = year;
  for (let n = 0; n < 3; n++) {
    const next = quarters.find(({ start }) => Math.abs(start - end - 1) <= SEAM);
    const before = next && quarters.find((fact) => isYearBefore(fact, next));
    if (!before) break;
    value += next.value - before.value;
    end = next.end;
  }
  return { end, value };
}

function fourQuarters(last: Fact, quarters: readonly Fact[]): TrailingIncome | null {
  let { start, value } = last;
  for (let n = 0; n < 3; n++) {
    const before = quarters.find(({ end }) => Math.abs(start - end - 1) <= SEAM);
    if (!before) return null;
    value += before.value;
    start = before.start;
  }
  return { end: last.end, value };
}

function isYearBefore(fact: Fact, { start, end }: Fact): boolean {
  return Math.abs(start - 365 - fact.start) <= SAME_QUARTER && Math.abs(end - 365 - fact.end) <= SAME_QUARTER;
}

function lasts({ start, end }: Fact, { least, most }: typeof QUARTER): boolean {
  const days = end - start + 1;
  return days >= least && days <= most;
}

/** One fact a period: the one that was filed last, because it restates the others. */
function lastFiled(facts: readonly Fact[]): Fact[] {
  const byPeriod = new Map<string, Fact>();
  for (const fact of facts) {
    const period = `${fact.start} ${fact.end}`;
    const other = byPeriod.get(period);
    if (!other || filing(fact) > filing(other)) byPeriod.set(period, fact);
  }
  return [...byPeriod.values()];
}

/** Year and running number of a filing: 25000073 of 0000320193-25-000073. */
function filing({ accession }: Fact): number {
  return Number(accession.slice(11, 13) + accession.slice(14));
}
