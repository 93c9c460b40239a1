/** What Tidemark does on the site of the tab, and the buttons that change it. */

import type { JSX } from 'preact';
import type { Words } from '../lib/i18n/words.ts';
import type { SiteAccess } from '../lib/sites/access.ts';
import { Switch } from './switch.tsx';

export interface SiteRowProps {
  words: Words;
  /** Null while it is not known. */
  access: SiteAccess | null;
  /** What came of the last click. */
  said: string | null;
  onSwitch(on: boolean): void;
  onReadOnce(): void;
  onAlways(): void;
}

export function SiteRow({ words: { t }, access, said, onSwitch, onReadOnce, onAlways }: SiteRowProps): JSX.Element {
  // As high as what comes in its place nearly always.
  if (access === null) return <div class="site" aria-hidden="true" />;
  if (access.kind === 'closed') return <p class="site muted">{t('popup.site.closed')}</p>;
  const { host } = access;
  if (access.kind === 'allowed') {
    return (
      <div class="site">
        <Switch id="site" label={t('popup.site.on', { host })} on={access.on} onChange={onSwitch} />
        <p role="status" class="muted">
          {said}
        </p>
      </div>
    );
  }
  return (
    <div class="site">
      <p class="muted">{t('popup.site.unlisted', { host })}</p>
      <div class="site-buttons">
        <button type="button" class="button" onClick={onReadOnce}>
          {t('popup.site.once')}
        </button>
        <button type="button" class="button" onClick={onAlways}>
          {t('popup.site.always')}
        </button>
      </div>
      <p role="status" class="muted">
        {said}
      </p>
    </div>
  );
}
