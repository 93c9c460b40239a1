/** What a reader can do about a page that Tidemark does not read: said first, where there is something to do. */

import type { JSX } from 'preact';
import type { SiteAccess } from '../../lib/sites/access.ts';
import { ofSite, type PopupTexts } from '../../lib/view/popup-texts.ts';

export interface OfferProps {
  texts: PopupTexts['site'];
  access: SiteAccess | null;
  /** What came of the last click. */
  said: string | null;
  onReadOnce(): void;
  onAlways(): void;
}

export function Offer({ texts, access, said, onReadOnce, onAlways }: OfferProps): JSX.Element | null {
  if (access?.kind !== 'unlisted' && access?.kind !== 'withheld') return null;
  const { kind, host } = access;
  return (
    <section class="offer" aria-label={host}>
      <p>{ofSite(texts[kind], host)}</p>
      <div class="offer-buttons">
        <button type="button" class="button" onClick={onReadOnce}>
          {texts.once}
        </button>
        <button type="button" class="button" onClick={onAlways}>
          {kind === 'withheld' ? ofSite(texts.allow, host) : texts.always}
        </button>
      </div>
      <p role="status" class="offer-said">
        {said}
      </p>
    </section>
  );
}
