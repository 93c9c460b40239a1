/** The popup's first line: its name, and the way to the settings. */

import type { JSX } from 'preact';
import type { Words } from '../lib/i18n/words.ts';
import { Icon } from './icons.tsx';

export function PopupTop({ words: { t }, onSettings }: { words: Words; onSettings(): void }): JSX.Element {
  const settings = t('popover.control.settings');
  return (
    <header class="top">
      <h1 class="brand">Tidemark</h1>
      <button type="button" class="icon-button" aria-label={settings} title={settings} onClick={onSettings}>
        <Icon name="settings" />
      </button>
    </header>
  );
}
