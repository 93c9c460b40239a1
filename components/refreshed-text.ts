import { ageText } from '../lib/i18n/age.ts';
import type { FreshnessView } from '../lib/view/freshness.ts';

/** "refreshed 2 hr ago", as of the moment it is drawn; null when the data never were. */
export function refreshedText({ refreshed }: FreshnessView, language: string): string | null {
  return refreshed?.text.replace('{age}', ageText(language, Date.now() - refreshed.at)) ?? null;
}
