/** What stands over a chart: each thing drawn in it by shape and word, with its figure under the pointer or at rest. */

/** How a line or a point is drawn. */
export type Mark = 'line' | 'thin' | 'steps' | 'dashed' | 'dotted' | 'dot' | 'ring' | 'cross' | 'bar';
/** Names of tokens in `components/tokens.css`. */
export type Ink = 'tide' | 'ink' | 'ink-2' | 'ink-3' | 'line-strong';

/** What stands above a chart: the day, and a figure for each line. */
export interface Legend {
  /** What the figures are of: "1 Oct 2026", "Day 90". */
  when: string;
  items: LegendItem[];
}

/** One line of a chart, with its figure as text. */
export interface LegendItem {
  id: string;
  mark: Mark;
  ink: Ink;
  label: string;
  /** Null for what has no figure of its own. */
  value: string | null;
  /** The reader may pick it out of its kind. */
  pick: boolean;
}

/** How many years a chart shows, back from its last day. */
export const RANGES = { '1y': 1, '3y': 3, '10y': 10, all: Number.POSITIVE_INFINITY } as const;
export type RangeId = keyof typeof RANGES;

/** What a reader chose to see of a chart. */
export interface Choice {
  /** One of the chart's views: an asset, or `plain`. */
  view: string;
  range: RangeId;
  log: boolean;
  /** The legend item picked out. */
  picked: string | null;
}

/** An item of a legend. */
export const item = (
  id: string,
  mark: Mark,
  ink: Ink,
  label: string,
  value: string | null = null,
  pick = false,
): LegendItem => ({ id, mark, ink, label, value, pick });

/** The same with an entry for what followed the day that the chart ends with, which is drawn lighter. */
export const withFollowed = (legend: Legend, label: string): Legend => ({
  ...legend,
  items: [...legend.items, item('later', 'thin', 'line-strong', label)],
});
