/** What stands around a candidate, as the rules see it. */

import type { Run } from './runs.ts';
import type { Sense } from './sense.ts';

export interface Surroundings {
  /** Up to 60 characters before the candidate. */
  readonly before: string;
  /** The candidate as written. */
  readonly written: string;
  /** Up to 60 characters after it. */
  readonly after: string;
  /** Both flat. */
  readonly head: string;
  readonly tail: string;
  /** What a word, and those after it, say by themselves. */
  readonly senseOf: (words: string) => Sense;
  /** What it is joined to. */
  readonly run: Run;
}
