/** A table of finished text, as every part of the report is drawn, with the bare figures for whoever copies it. */

export interface TableView {
  /** Names the table in addresses and in tests. */
  id: string;
  caption: string;
  columns: Column[];
  rows: TableRow[];
}

export interface Column {
  title: string;
  /** What its bare figures are in, where the text says it with a sign: "%", "USD bn". */
  unit?: string;
  /** Words about the row that make way on a narrow screen. */
  aside?: true;
  /** Words, which stand at the column's beginning as figures do at its end. */
  isText?: true;
}

export interface TableRow {
  head: Cell;
  /** As many as there are columns, less the head's. */
  cells: Cell[];
  /** Beside the head: "thin market". */
  tag?: string;
  /** `sub` continues the row above; `base` is set apart from the rows above: a base rate, a sum. */
  kind?: 'sub' | 'base';
}

export interface Cell {
  text: string;
  /** The same without localisation: a number, an ISO day, or the text; null when there is none. */
  raw: string | number | null;
}
