/** A figure with its unit, as it stands in a row. */

import type { Words } from '../i18n/words.ts';
import type { Unit } from '../signal/finding.ts';

/** By its unit alone; a stage has a name instead. */
export function valueText(words: Words, unit: Exclude<Unit, 'stage'>, value: number): string {
  switch (unit) {
    case 'percent':
      return words.percent(value);
    case 'usd-bn':
      return words.usdBn(value, { sign: true });
    case 'correlation':
      // One just below 0 is not 0: its sign decides a level.
      return words.signed(value, digitsOf(value));
    case 'percentage-points':
      return words.percentagePoints(value);
    case 'points':
      return words.number(value, 1);
  }
}

/** Two decimals, or as many as one needs that would else show as 0. */
function digitsOf(correlation: number): number {
  const size = Math.abs(correlation);
  return size === 0 || size >= 0.005 ? 2 : Math.min(9, Math.ceil(-Math.log10(size)));
}

/** A share of a whole, in percent: no sign. */
export function shareText(words: Words, percent: number): string {
  return words.percent(Math.abs(percent), { sign: false, digits: 0 });
}

/** Whether so small a percentage shows as nothing: "0.0% below" says less than "just below". */
export function isUnseen(words: Words, percent: number): boolean {
  return words.percent(Math.abs(percent)) === words.percent(0);
}
