/** The popup's first line: its name, and the ways to the report and the settings. */

import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import { Icon } from '../icons.tsx';

export interface PopupTopProps {
  words: Words;
  onOpen(page: 'options' | 'report'): void;
  /** What else can be done with the reading. */
  children?: ComponentChildren;
}

export function PopupTop({ words: { t }, onOpen, children }: PopupTopProps): JSX.Element {
  const settings = t('popover.control.settings');
  return (
    <header class="top">
      <h1 class="brand">Tidemark</h1>
      <button type="button" class="report-link" onClick={() => onOpen('report')}>
        {t('popover.control.report')}
        <Icon name="external" />
      </button>
      {children}
      <button
        type="button"
        class="icon-button"
        aria-label={settings}
        title={settings}
        onClick={() => onOpen('options')}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
