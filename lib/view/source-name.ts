/** What readers call a source of closes. */

import type { Words } from '../i18n/words.ts';
import { PROVIDERS } from '../sources/chains.ts';

/** @param source id of a provider, `feed` or `snapshot`; any other stands for itself. */
export function sourceName(source: string, { t }: Words): string {
  if (source === 'snapshot') return t('options.data.snapshot');
  if (source === 'feed') return t('options.feed.title');
  return PROVIDERS.find(({ id }) => id === source)?.name ?? source;
}
