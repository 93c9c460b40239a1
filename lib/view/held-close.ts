/** A close that was sent and is not believed, in words. */

import type { Words } from '../i18n/words.ts';
import { isoDay } from '../market/day.ts';
import { DOUBTS, type HeldClose } from '../market/held.ts';
import { sourceName } from './source-name.ts';

/** Who sent it, what speaks against it, and that it counts for nothing. */
export function heldText({ day, kept, said, why, provider, against }: HeldClose, words: Words): string {
  const { t } = words;
  const value = (close: number) => words.number(close, Math.abs(close) < 10 ? 4 : 2);
  const known = why === 'revised' && kept === null ? 'jump' : why;
  // A newer Tidemark may have held it back for a reason of its own.
  const kind = DOUBTS.includes(known) ? known : 'revised';
  const figures = {
    said: value(said),
    kept: kept === null ? t('units.none') : value(kept),
    date: words.day(isoDay(day)),
  };
  const then = against ? t('closes.held.against', { provider: sourceName(against, words) }) : t('closes.held.open');
  return `${t(`closes.held.${kind}`, { provider: sourceName(provider, words), ...figures })} ${then}`;
}
