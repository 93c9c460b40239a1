/** The claims of a page and when it was written: all that leaves it. */

import type { Claim } from './claim.ts';
import type { Moment } from './own-day.ts';

export interface Claimed {
  readonly claims: readonly Claim[];
  readonly moment: Moment | null;
}
