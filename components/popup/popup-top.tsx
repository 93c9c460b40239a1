/** The popup's first line: its name, and the ways to the report and the settings. */

import type { ComponentChildren, JSX } from 'preact';
import type { PopupTexts } from '../../lib/view/popup-texts.ts';
import { Icon } from '../icons.tsx';

export interface PopupTopProps {
  texts: PopupTexts;
  onOpen(page: 'options' | 'report'): void;
  /** What else can be done with the reading. */
  children?: ComponentChildren;
}

export function PopupTop({ texts: { report, settings }, onOpen, children }: PopupTopProps): JSX.Element {
  return (
    <header class="top">
      <h1 class="brand">Tidemark</h1>
      <button type="button" class="report-link" onClick={() => onOpen('report')}>
        {report}
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
