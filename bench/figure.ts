/** One measured figure: what came out, what it may be at most or must be at least, and what was measured beside it. */

export interface Measured {
  name: string;
  value: number;
  unit: string;
}

export interface Figure extends Measured {
  /** Null when the figure is only told. */
  bound: { sense: 'at most' | 'at least'; value: number } | null;
  /** A floor or a peer, measured in the same run. */
  beside: Measured | null;
  /** Null without a bound. */
  holds: boolean | null;
}

/** Whoever measures says what it measured; `beside` is a floor or peer of the same run. */
export type Measurement = Measured & { beside?: Measured };

export function atMost(value: number, measurement: Measurement): Figure {
  return figure(measurement, { sense: 'at most', value }, measurement.value <= value);
}

export function atLeast(value: number, measurement: Measurement): Figure {
  return figure(measurement, { sense: 'at least', value }, measurement.value >= value);
}

/** A figure without a bound. */
export function told(measurement: Measurement): Figure {
  return figure(measurement, null, null);
}

function figure({ name, value, unit, beside }: Measurement, bound: Figure['bound'], holds: boolean | null): Figure {
  return { name, value, unit, bound, beside: beside ?? null, holds };
}
