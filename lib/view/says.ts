/** One plain sentence for an indicator or a warning, whatever its status; dated when it is not of today. */

import type { Words } from '../i18n/words.ts';
import type { IndicatorReading } from '../signal/indicator-readings.ts';
import type { WarningReading } from '../signal/warning-readings.ts';
import { indicatorSentence } from './indicator-sentences.ts';
import { WARNING_SENTENCES } from './warning-sentences.ts';

/** What an indicator says of its session, in a sentence. */
export function indicatorSays(words: Words, reading: IndicatorReading): string {
  const { status, observedOn } = reading;
  if (status === 'off') return words.t('indicators.off');
  if (status === 'missing' || observedOn === null) return words.t('indicators.missing');
  const says = indicatorSentence(words, reading);
  return status === 'stale' ? words.t('indicators.asOf', { date: words.day(observedOn), says }) : says;
}

/** What a warning says of its session, in a sentence. */
export function warningSays(words: Words, { id, level, value, figures, observedOn }: WarningReading): string {
  if (level === 'missing' || observedOn === null) return words.t('warnings.missing');
  if (value === null) return words.t('warnings.breakout-failed.saysNever');
  const says = WARNING_SENTENCES[id](words, figures, value);
  return level === 'stale' ? words.t('warnings.asOf', { date: words.day(observedOn), says }) : says;
}
