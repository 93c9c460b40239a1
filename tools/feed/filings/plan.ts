/**
 * Which frames to ask for. A frame is what all companies filed of one figure for one calendar period; quarters hold
 * about 91 days, years about 365. The fourth quarter of a fiscal year is filed only within its year, so twelve months
 * are a year plus the newest quarters minus the same quarters a year before; three such pairs fit every fiscal year.
 */

import type { Day } from '../../../lib/market/day.ts';
import { numberOf, type Quarter, quarterEnd, quarterOf, yearOf } from './quarters.ts';

/** The figure, and two that stand in for it where a company files no such one. The best first. */
export const TAGS = ['NetIncomeLoss', 'ProfitLoss', 'NetIncomeLossAvailableToCommonStockholdersBasic'] as const;
export type Tag = (typeof TAGS)[number];

export interface Frame {
  readonly tag: Tag;
  /** As the address names it: `CY2025` or `CY2025Q3`. */
  readonly period: string;
}

/** With the list of companies and that of the fund's holdings: twelve requests. */
export const MOST_FRAMES = 10;

/** Days after its end until a quarter is filed: the smallest companies have 45 days, and 90 for a year. */
const FILED_AFTER = 50;
const YEAR_FILED_AFTER = 95;
/** Below this part of the same quarter a year before, too few have filed yet. */
const COMPLETE = 0.8;

/** The newest quarter that should be filed by a day. */
export function newestQuarter(day: Day): Quarter {
  let quarter = quarterOf(day) - 1;
  while (day < quarterEnd(quarter) + (numberOf(quarter) === 4 ? YEAR_FILED_AFTER : FILED_AFTER)) quarter--;
  return quarter;
}

/** The first two frames: the newest quarter and the same a year before, whose sizes tell whether it is complete. */
export function firstFrames(newest: Quarter): [Frame, Frame] {
  return [ofQuarter(newest), ofQuarter(newest - 4)];
}

/** Whether so many companies in a quarter are enough, beside those of the year before. */
export function isComplete(count: number, yearBefore: number): boolean {
  return count > 0 && count >= COMPLETE * yearBefore;
}

/** The further frames, the most useful first; with an incomplete newest quarter one quarter further back. */
export function furtherFrames(newest: Quarter, complete: boolean): Frame[] {
  const year = yearOf(newest);
  const back = [1, 2, ...(complete ? [] : [3])].flatMap((n) => [ofQuarter(newest - n), ofQuarter(newest - n - 4)]);
  // Fiscal years that end in spring are counted to the calendar year before.
  const early = numberOf(newest) <= 2 ? [ofYear(year - 2)] : [];
  const instead = TAGS.slice(1).map((tag) => ofYear(numberOf(newest) === 4 ? year : year - 1, tag));
  return [ofYear(year - 1), ofYear(year), ...back, ...early, ...instead].slice(0, MOST_FRAMES - 2);
}

function ofQuarter(quarter: Quarter): Frame {
  return { tag: TAGS[0], period: `CY${yearOf(quarter)}Q${numberOf(quarter)}` };
}

function ofYear(year: number, tag: Tag = TAGS[0]): Frame {
  return { tag, period: `CY${year}` };
}
