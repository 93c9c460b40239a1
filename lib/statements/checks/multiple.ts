/** "Doubled", "tripled", "halved": the ratio of the closes at both ends. */

import type { Stretch } from '../closes.ts';
import type { Reading } from '../finding.ts';
import type { Statement } from '../statement.ts';
import type { Verdict } from '../verdict.ts';

const CLOSE = 0.15;
const DIFFERS = 0.5;

export function multipleReading(statement: Statement, stretch: Stretch): Reading {
  const n = statement.stated ?? 1;
  const measured = stretch.to.close / stretch.from.close;
  const [low, high] = rangeOf(n, statement);
  const distance = measured < low ? low - measured : Math.max(0, measured - high);
  const differs = distance > CLOSE + DIFFERS;
  const verdict: Verdict = distance === 0 ? 'agrees' : distance <= CLOSE ? 'close' : differs ? 'differs' : 'figures';
  return { verdict, measured, unit: 'x', ...stretch, distance };
}

function rangeOf(n: number, { bound }: Statement): [low: number, high: number] {
  if (bound === 'nearly') return [n - 0.3, n + 0.1];
  if (n < 1) return bound === 'more' ? [0, n + 0.03] : [0.42, 0.58];
  return [bound === 'more' ? n - 0.03 : n - 0.15, bound === 'more' ? Number.POSITIVE_INFINITY : n + 0.9];
}
