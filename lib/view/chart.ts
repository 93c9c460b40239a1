/** The sparkline of the index over 18 months, as SVG geometry. */

export interface ChartLine {
  /** Height in the chart's own units, from the top. */
  y: number;
  label: string;
  kind: 'record' | 'level';
}

export interface ChartView {
  width: number;
  height: number;
  /** Path of the closes. */
  path: string;
  last: { x: number; y: number; label: string };
  lines: ChartLine[];
  from: string;
  to: string;
  /** The chart in words. */
  text: string;
}
