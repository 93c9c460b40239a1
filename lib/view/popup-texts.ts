/** What the toolbar popup says around its reading, as finished text: it draws before its words could be loaded. */

import type { Words } from '../i18n/words.ts';

export interface PopupTexts {
  report: string;
  settings: string;
  changes: string;
  assets: string;
  history: string;
  refresh: string;
  cancel: string;
  offline: string;
  site: Record<'closed' | 'unlisted' | 'withheld' | 'once' | 'always' | 'allow', string>;
}

/** Stands for the site, which is known only where the popup opens. */
const HOST = '{host}';

export function popupTexts({ t }: Words): PopupTexts {
  const host = HOST;
  return {
    report: t('popover.control.report'),
    settings: t('popover.control.settings'),
    changes: t('popup.changes.title'),
    assets: t('popup.assets'),
    history: t('popup.history'),
    refresh: t('updates.refresh'),
    cancel: t('updates.cancel'),
    offline: t('updates.offline'),
    site: {
      closed: t('popup.site.closed'),
      unlisted: t('popup.site.unlisted', { host }),
      withheld: t('popup.site.withheld', { host }),
      once: t('popup.site.once'),
      always: t('popup.site.always'),
      allow: t('popup.site.allow', { host }),
    },
  };
}

/** Such a text, said of this site. */
export function ofSite(text: string, host: string): string {
  return text.replace(HOST, () => host);
}
