/** The cache: every series with its first and last close and its source, and a button that clears it. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { LineageView } from '../../lib/view/lineage.ts';
import { LineageTable } from '../lineage-table.tsx';

export interface DataSettingsProps {
  words: Words;
  lineage: readonly LineageView[];
  cleared: boolean;
  onClear(): void;
}

export function DataSettings({ words, lineage, cleared, onClear }: DataSettingsProps): JSX.Element {
  const { t } = words;
  return (
    <>
      <p class="muted">{t('options.data.note')}</p>
      <LineageTable words={words} lineage={lineage} />
      <div class="setting">
        <button type="button" class="button" onClick={onClear}>
          {t('options.data.clear')}
        </button>
        <p role="status" class="muted">
          {cleared && t('options.data.cleared')}
        </p>
      </div>
    </>
  );
}
