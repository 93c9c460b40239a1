/** What came of the last refresh; apart from `updates.ts`, so that the popup need not load all providers. */

import type { Words } from '../i18n/words.ts';
import type { UpdatesView } from './updates.ts';

/** One sentence; null when there was no refresh. */
export function outcomeText({ rows }: UpdatesView, { t }: Words): string | null {
  if (rows.every(({ checked, failed }) => checked === null && !failed)) return null;
  const failed = rows.filter((row) => row.failed);
  return failed.length === 0 ? t('updates.complete') : t('updates.failed', { n: failed.length });
}
