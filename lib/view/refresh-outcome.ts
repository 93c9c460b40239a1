/** What came of the last refresh; apart from `updates.ts`, so that the popup need not load all providers. */

import type { Words } from '../i18n/words.ts';
import type { UpdatesView } from './updates.ts';

/** One sentence; null when there was no refresh. */
export function outcomeText({ rows }: UpdatesView, { t }: Words): string | null {
  if (rows.every(({ checked, troubles }) => checked === null && troubles.length === 0)) return null;
  const failed = rows.filter(
    ({ checked, troubles, next }) => troubles.length > 0 && (checked === null || next !== null),
  );
  return failed.length === 0 ? t('updates.complete') : t('updates.failed', { n: failed.length });
}
