/** Rows of indicators and warnings as every place draws them: finished text, and scores as lengths. */

import type { IndicatorId, WarningId } from '../signal/ids.ts';
import type { FamilyId, IndicatorReading, WarningLevel } from '../signal/types.ts';

export interface IndicatorView {
  id: IndicatorId;
  family: FamilyId;
  title: string;
  /** One plain line: what it looks at. */
  describe: string;
  status: IndicatorReading['status'];
  /** "stale", "missing", "off"; null when it is ok. */
  statusText: string | null;
  /** Value with its unit, or a dash. */
  value: string;
  /** The score with its sign, or a dash. */
  scoreText: string;
  /** In [−1, 1]; a stale one's is drawn hollow; null draws an empty bar. */
  score: number | null;
  says: string;
  /** How the score is made. */
  explain: string;
  source: string;
}

export interface WarningView {
  id: WarningId;
  level: WarningLevel | 'off';
  levelText: string;
  title: string;
  describe: string;
  value: string;
  says: string;
  /** When it is on watch and when active. */
  explain: string;
  source: string;
  /** "new since 30 Sept 2026", when it became active within five sessions. */
  newText: string | null;
}
