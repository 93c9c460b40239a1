/** What is said of the day that the report is of. */

import type { Words } from '../../lib/i18n/words.ts';
import { isoDay, parseDay } from '../../lib/market/day.ts';
import type { AsOfReport } from './use-as-of.ts';

/** Empty for the report of today that nobody asked another day of. */
export function asOfSays({ session, sessions, problem, failed }: AsOfReport, words: Words): string {
  const { t } = words;
  if (failed) return t('popup.failed', { reason: failed.message });
  const says = session === null ? '' : t('story.asOf.says', { date: words.day(isoDay(session)) });
  if (!problem) return says;
  const { kind, asked } = problem;
  if (kind === 'no-day') return t('story.asOf.noDay', { text: asked });
  if (kind === 'too-early') return t('story.asOf.tooEarly', { date: words.day(isoDay(sessions[0] ?? 0)) });
  const date = parseDay(asked) === null ? asked : words.day(asked);
  if (kind === 'too-late') return t('story.asOf.tooLate', { date });
  return t('units.sentences', { first: says, second: t('story.asOf.noSession', { date }) });
}
