/** Which closes a story's writer could know. */

import type { Day } from '../market/day.ts';
import { isClosePublic } from '../market/new-york.ts';

/** All that a page's script tells of a story. */
export interface StoryDay {
  /** The day it was written. */
  day: Day;
  /** The last day whose close was public by then: the same day or the one before. */
  known: Day;
}

/**
 * The last day whose close was public when a story was written: its own day from the close on, else the day before.
 * The known session is the last one at or before it.
 */
export function knownDay({ day, at }: { day: Day; at: number | null }): Day {
  return at !== null && isClosePublic(day, at) ? day : day - 1;
}
