/** The share of a fund's companies that lost money over twelve months, and how many of them are known. */

import type { Day } from '../../../lib/market/day.ts';
import type { FindCompany } from './companies.ts';
import type { Fact } from './frame.ts';
import type { Holding } from './holdings.ts';
import { TAGS, type Tag } from './plan.ts';
import { trailingIncome } from './trailing.ts';

export interface LossShare {
  /** Percent of the companies whose income is known. */
  readonly share: number;
  readonly companies: number;
  readonly known: number;
  /** Known companies in percent of all, by number and by value held. */
  readonly coverage: { readonly count: number; readonly weight: number };
}

/**
 * Counts companies, not share classes. One without filings (a foreign filer, a ticker the SEC doesn't list) is left
 * out of the share and counts against the coverage. Figures of different tags are never mixed within a company.
 */
export function lossShare(
  members: readonly Holding[],
  findCompany: FindCompany,
  facts: ReadonlyMap<Tag, readonly Fact[]>,
  day: Day,
): LossShare {
  const held = new Map<number | string, number>();
  for (const { ticker, value } of members) {
    const company = findCompany(ticker) ?? ticker;
    held.set(company, (held.get(company) ?? 0) + value);
  }
  const byTag = TAGS.map((tag) => Map.groupBy(facts.get(tag) ?? [], ({ cik }) => cik));
  let [known, losses, knownValue, value] = [0, 0, 0, 0];
  for (const [company, own] of held) {
    value += own;
    const income = typeof company === 'number' ? firstKnown(byTag, company, day) : null;
    if (income === null) continue;
    known++;
    knownValue += own;
    if (income < 0) losses++;
  }
  return {
    share: percent(losses, known),
    companies: held.size,
    known,
    coverage: { count: percent(known, held.size), weight: percent(knownValue, value) },
  };
}

function firstKnown(byTag: readonly Map<number, Fact[]>[], cik: number, day: Day): number | null {
  for (const facts of byTag) {
    const income = trailingIncome(facts.get(cik) ?? [], day);
    if (income) return income.value;
  }
  return null;
}

/** With one decimal; 0 of nothing. */
function percent(part: number, whole: number): number {
  return whole > 0 ? Math.round((1000 * part) / whole) / 10 : 0;
}
