/** A table of finished text, as every part of the report is drawn. */

export interface TableView {
  /** Names the table in addresses and in tests. */
  id: string;
  caption: string;
  columns: string[];
  rows: TableRow[];
}

export interface TableRow {
  head: string;
  /** As many as there are columns, less the head's. */
  cells: string[];
  /** Set apart from the rows above: a base rate, a sum. */
  base?: boolean;
}
