/** The statements of a page and when it was written: all that leaves it. */

import type { Moment } from './own-day.ts';
import type { Statement } from './statement.ts';

export interface Stated {
  readonly statements: readonly Statement[];
  readonly moment: Moment | null;
}
