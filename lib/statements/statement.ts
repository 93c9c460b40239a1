/** What a sentence says of one of our assets, as numbers, days and ids only: this is all that leaves the page. */

/** The series whose closes can tell. */
export const STATED_ASSETS = ['bitcoin', 'ether', 'russell2000', 'iwm'] as const;
export type StatedAsset = (typeof STATED_ASSETS)[number];

export const isCoin = (asset: StatedAsset): boolean => asset === 'bitcoin' || asset === 'ether';

export type Kind = 'level' | 'day' | 'record' | 'window' | 'drawdown' | 'multiple' | 'versus' | 'price' | 'crossing';

/** Percent, index points, US dollars, times. */
export type Unit = '%' | 'points' | '$' | 'x';

/** How a figure is hedged: "about 5 %", "nearly 5 %", "more than 5 %", "less than 5 %". */
export type Bound = 'exact' | 'about' | 'nearly' | 'more' | 'less';

/** Spans of time that need no name: counted from the story's day. */
export const RELATIVE_PERIODS = [
  'week',
  'last-week',
  'past-week',
  'month',
  'last-month',
  'past-month',
  'quarter',
  'last-quarter',
  'year',
  'last-year',
  'past-year',
] as const;
export type RelativePeriod = (typeof RELATIVE_PERIODS)[number];

/** A calendar month, from 1; its year where the text names it. */
export interface NamedMonth {
  readonly month: number;
  readonly year: number | null;
}

/** A calendar day; its year where the text names it. */
export interface NamedDate extends NamedMonth {
  readonly date: number;
}

export type Period =
  | { readonly type: RelativePeriod }
  | ({ readonly type: 'named-month' } & NamedMonth)
  | { readonly type: 'named-quarter'; readonly quarter: number; readonly year: number | null }
  | { readonly type: 'named-year'; readonly year: number }
  | ({ readonly type: 'since-date' } & NamedDate)
  | ({ readonly type: 'since-month' } & NamedMonth);

/** The day that a clause speaks of; weekdays count from 0, Sunday. */
export type OwnDay =
  | { readonly type: 'today' }
  | { readonly type: 'yesterday' }
  | { readonly type: 'weekday'; readonly weekday: number }
  | ({ readonly type: 'date' } & NamedDate);

export interface Statement {
  /** Where the stated figure stands in the sentence (without one: the verb), in JS string indices, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly asset: StatedAsset;
  readonly kind: Kind;
  /** Signed for changes; null for `record` and `versus`. */
  readonly stated: number | null;
  readonly unit: Unit | null;
  /** Half of the last digit stated, in the unit of `stated`. */
  readonly half: number;
  readonly bound: Bound;
  readonly period: Period | null;
  /** Null where the clause names no day. */
  readonly day: OwnDay | null;
  /** `crossing`: above (1) or below (−1); `versus`: ahead (1) or behind (−1); 0 otherwise. */
  readonly side: -1 | 0 | 1;
  /** `record`: the text speaks of a close. */
  readonly closing: boolean;
  /** `day`: the level that the clause says the day ended at; it tells which day is meant. */
  readonly level: number | null;
  /** `drawdown`: the month of the record, where the text dates it. */
  readonly peak: NamedMonth | null;
}
