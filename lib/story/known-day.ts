/** Which closes a story's writer could know. */

import type { Day } from '../market/day.ts';
import { isClosePublic } from './new-york.ts';

/**
 * The last day whose close was public when a story was written: its own day from the close on, else the day before.
 * The known session is the last one at or before it; no more than this day has to leave the page.
 */
export function knownDay({ day, at }: { day: Day; at: number | null }): Day {
  return at !== null && isClosePublic(day, at) ? day : day - 1;
}
