/** At which level each warning stood on every session since 2003. */

import { oncePerMarket } from '../market/prepared.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { WarningFinding } from './finding.ts';
import type { WarningId } from './ids.ts';
import { WALK_START } from './score.ts';
import { WARNINGS } from './warnings/list.ts';

export const WARNING_LEVELS = ['clear', 'watch', 'active', 'missing', 'stale'] as const;
export type WarningLevel = (typeof WARNING_LEVELS)[number];

export interface LevelWalk {
  /** The first session since 2003-01-01; the columns begin with it. */
  readonly first: number;
  /** For each warning, places in `WARNING_LEVELS`, one for each session. */
  readonly levels: ReadonlyMap<WarningId, Uint8Array>;
}

/** The walk of all warnings; nothing of a session depends on later closes. */
export const levelWalk = oncePerMarket((market): LevelWalk => {
  const first = lastAtOrBefore(market.sessions, WALK_START - 1) + 1;
  const levels = WARNINGS.map((warning) => {
    const column = new Uint8Array(market.sessions.length - first);
    for (let i = 0; i < column.length; i++) {
      column[i] = WARNING_LEVELS.indexOf(shownLevel(warning.evaluate(market, first + i)));
    }
    return [warning.id, column] as const;
  });
  return { first, levels: new Map(levels) };
});

/** The level that a finding comes to. */
export function shownLevel(found: WarningFinding | null): WarningLevel {
  if (!found) return 'missing';
  return found.stale ? 'stale' : found.level;
}
