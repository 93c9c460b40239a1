/** Rows of indicators and warnings as every place draws them: finished text, and scores as lengths. */

import type { Words } from '../i18n/words.ts';
import type { FamilyId, IndicatorId, WarningId } from '../signal/ids.ts';
import type { IndicatorReading } from '../signal/indicator-readings.ts';
import type { WarningLevel } from '../signal/warning-levels.ts';
import type { WarningReading } from '../signal/warning-readings.ts';
import { indicatorSays, indicatorValue } from './indicator-words.ts';
import { warningBounds, warningExplains, warningSays, warningSource, warningValue } from './warning-words.ts';

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
  level: WarningLevel;
  levelText: string;
  title: string;
  value: string;
  /** The day of the value, or a dash. */
  dateText: string;
  /** "watch ≥ 30%, active ≥ 35%". */
  bounds: string;
  says: string;
  /** A further sentence: timing, flows before earlier breakouts. */
  beside: string | null;
  /** What followed it, a sentence for each asset; empty where that is not told. */
  record: string[];
  /** When it is on watch and when active. */
  explain: string;
  source: string;
  /** "new since 30 Sept 2026", when it became active within five sessions. */
  newText: string | null;
}

/** An indicator as text. */
export function indicatorView(words: Words, reading: IndicatorReading): IndicatorView {
  const { id, family, status } = reading;
  const score = reading.score ?? reading.staleScore;
  return {
    id,
    family,
    title: words.t(`indicators.${id}.title`),
    describe: words.t(`indicators.${id}.describe`),
    status,
    statusText: status === 'ok' ? null : words.t(`indicators.status.${status}`),
    value: indicatorValue(words, reading),
    scoreText: words.signed(score, 2),
    score,
    says: indicatorSays(words, reading),
    explain: words.t(`indicators.${id}.explain`),
    source: words.t(`indicators.${id}.source`),
  };
}

/** `beside` and `record` are what else belongs to it, as finished sentences. */
export function warningView(
  words: Words,
  reading: WarningReading,
  { beside = null, record = [] }: Partial<Pick<WarningView, 'beside' | 'record'>> = {},
): WarningView {
  const { id, level, newSince, observedOn } = reading;
  return {
    id,
    level,
    levelText: words.t(`warnings.level.${level}`),
    title: words.t(`warnings.${id}.title`),
    value: warningValue(words, reading),
    dateText: observedOn === null ? words.t('units.none') : words.day(observedOn),
    bounds: warningBounds(words, reading),
    says: warningSays(words, reading),
    beside,
    record,
    explain: warningExplains(words, id),
    source: warningSource(words, reading),
    newText: newSince && words.t('warnings.newSince', { date: words.day(newSince) }),
  };
}
