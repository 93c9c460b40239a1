/** How far one figure stands from another, in words. */

import type { Words } from '../i18n/words.ts';
import { isUnseen } from './value.ts';

/** 16.2 → "16% above", −3 → "3.0% below", as far as it can be seen at this precision. */
export function distanceText(words: Words, percent: number): string {
  if (isUnseen(words, percent)) return words.t('units.at');
  const value = words.percent(Math.abs(percent), { sign: false });
  return words.t(percent > 0 ? 'units.above' : 'units.below', { value });
}
