/** What a reader can do about a page that Tidemark does not read: said first, where there is something to do. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { SiteAccess } from '../../lib/sites/access.ts';

export interface OfferProps {
  words: Words;
  access: SiteAccess | null;
  /** What came of the last click. */
  said: string | null;
  onReadOnce(): void;
  onAlways(): void;
}

export function Offer({ words: { t }, access, said, onReadOnce, onAlways }: OfferProps): JSX.Element | null {
  if (access?.kind !== 'unlisted' && access?.kind !== 'withheld') return null;
  const { kind, host } = access;
  return (
    <section class="offer" aria-label={host}>
      <p>{t(`popup.site.${kind}`, { host })}</p>
      <div class="offer-buttons">
        <button type="button" class="button" onClick={onReadOnce}>
          {t('popup.site.once')}
        </button>
        <button type="button" class="button" onClick={onAlways}>
          {kind === 'withheld' ? t('popup.site.allow', { host }) : t('popup.site.always')}
        </button>
      </div>
      <p role="status" class="offer-said">
        {said}
      </p>
    </section>
  );
}
