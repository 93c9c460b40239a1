/** What a page shows before it has a reading: that it is being read, or why it could not be. */

import type { JSX } from 'preact';
import type { Words } from '../lib/i18n/words.ts';
import { Icon } from './icons.tsx';

export function PageStatus({ words: { t }, error }: { words: Words; error: Error | null }): JSX.Element {
  return (
    <main class="page-status" aria-live="polite">
      {error && <Icon name="missing" />}
      <p>{error ? t('popup.failed', { reason: error.message }) : t('popup.loading')}</p>
      {error && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('popup.again')}
        </button>
      )}
    </main>
  );
}
