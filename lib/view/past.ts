/** What followed earlier breakouts, and the days most like today: tables of finished text. */

import type { OutcomeAsset } from '../assets.ts';

/** Cells in the order of `PastTable.columns` without the first. */
export interface PastRow {
  date: string;
  cells: string[];
  /** "held", "failed" …: what became of the breakout. */
  note: string | null;
  /** The same from the day it held. */
  held: { date: string; cells: string[] } | null;
  /** "thin market", where prices before 2013 come from one thin venue. */
  mark: string | null;
}

export interface PastTable {
  asset: OutcomeAsset;
  title: string;
  columns: string[];
  rows: PastRow[];
  /** Medians of all days, and of days near the record. */
  base: { label: string; cells: string[]; note: string }[];
  /** "Could chance do this?" in words; null until it is computed. */
  chance: string | null;
}

export interface PastView {
  /** The honest line at rest. */
  sentence: string;
  tables: PastTable[];
  /** How the rows are counted. */
  note: string;
}
