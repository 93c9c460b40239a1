/** What came of a provider's test, in one sentence. */

import type { Words } from '../i18n/words.ts';
import type { ProviderTest } from '../sources/test-provider.ts';
import { sourceName } from './source-name.ts';

/** What came of a provider's test, in a sentence. */
export function testText(provider: string, test: ProviderTest, words: Words): string {
  const { t } = words;
  if (test.kind === 'failed') return t(`sources.failures.${test.why}`, { provider: sourceName(provider, words) });
  const { series, closes, last, ms } = test;
  const answer = t('updates.test.answered', { series: t(`series.${series}`), n: closes, ms });
  if (!last) return answer;
  const close = words.number(last.close, Math.abs(last.close) < 1000 ? 2 : 0);
  return `${answer} ${t('updates.test.last', { close, date: words.day(last.day) })}`;
}
