/** The site of the tab: what Tidemark may do there, and the clicks that change it. */

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Words } from '../../lib/i18n/words.ts';
import { ask } from '../../lib/messages/wire.ts';
import { reasonOf, watchSettings } from '../../lib/settings/stored.ts';
import { askForSites, type SiteAccess, siteAccess, switchSite } from '../../lib/sites/access.ts';

// Asked for while the page is still being drawn.
const asked = browser.tabs.query({ active: true, currentWindow: true });
const lookNow = async (): Promise<SiteAccess> => siteAccess((await asked)[0]?.url);

/** Known before the first drawing, so that an offer moves nothing; null when it could not be known. */
export const accessAtFirst: Promise<SiteAccess | null> = lookNow().catch(() => null);

export interface Site {
  access: SiteAccess | null;
  /** What came of the last click. */
  said: string | null;
  onSwitch(on: boolean): void;
  onReadOnce(): void;
  onAlways(): void;
}

export function useSite(words: Words, first: SiteAccess | null): Site {
  const [seen, setAccess] = useState<SiteAccess | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const access = seen ?? first;
  const look = async () => setAccess(await lookNow());
  // Also when it is changed in another place.
  useEffect(() => watchSettings(look), []);

  const onReadOnce = async () => {
    try {
      const [tab] = await asked;
      if (tab?.id !== undefined) await ask('readPage', tab.id);
      setSaid(words.t('popup.site.done'));
    } catch {
      setSaid(words.t('popup.site.refused'));
    }
  };
  return {
    access,
    said,
    async onSwitch(on) {
      if (access?.kind !== 'allowed') return;
      try {
        await switchSite(access.host, on);
        setSaid(null);
      } catch (error) {
        setSaid(words.t(`settings.notStored.${reasonOf(error)}`));
      }
      await look();
    },
    onReadOnce,
    async onAlways() {
      if (access?.kind !== 'unlisted' && access?.kind !== 'withheld') return;
      if (!(await askForSites([access.host]))) return setSaid(words.t('popup.site.refused'));
      await onReadOnce();
      await look();
    },
  };
}
