/** Ahead of or behind the S&P 500 over a window. */

import type { Series } from '../../market/series.ts';
import { lastClose, type Stretch } from '../closes.ts';
import { changeOf, type Reading } from '../finding.ts';
import type { Statement } from '../statement.ts';

const CLOSE = 0.5;
const DIFFERS = 1;

/** Null where the S&P 500's closes don't reach. */
export function versusReading(statement: Statement, stretch: Stretch, sp500: Series): Reading | null {
  const from = lastClose(sp500, stretch.from.day);
  const to = lastClose(sp500, stretch.to.day);
  if (!from || !to || to.day !== stretch.to.day) return null;
  const measured = changeOf(stretch) - changeOf({ from, to });
  const against = Math.max(0, -measured * statement.side);
  const verdict = against === 0 ? 'agrees' : against < CLOSE ? 'close' : against > DIFFERS ? 'differs' : 'figures';
  return { verdict, measured, unit: '%', ...stretch, distance: against };
}
