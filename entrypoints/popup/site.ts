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

type Said = 'popup.site.done' | 'popup.site.refused' | `settings.notStored.${ReturnType<typeof reasonOf>}`;

export interface Site {
  access: SiteAccess | null;
  /** What came of the last click. */
  said: string | null;
  onSwitch(on: boolean): void;
  onReadOnce(): void;
  onAlways(): void;
}

/** @param words null until they are loaded: what came of a click is said once they are. */
export function useSite(words: Words | null, first: SiteAccess | null): Site {
  const [seen, setAccess] = useState<SiteAccess | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const access = seen ?? first;
  const look = async () => setAccess(await lookNow());
  // Also when it is changed in another place.
  useEffect(() => watchSettings(look), []);

  const onReadOnce = async () => {
    try {
      const [tab] = await asked;
      if (tab?.id !== undefined) await ask('readPage', tab.id);
      setSaid('popup.site.done');
    } catch {
      setSaid('popup.site.refused');
    }
  };
  return {
    access,
    said: words && said && words.t(said),
    async onSwitch(on) {
      if (access?.kind !== 'allowed') return;
      try {
        await switchSite(access.host, on);
        setSaid(null);
      } catch (error) {
        setSaid(`settings.notStored.${reasonOf(error)}`);
      }
      await look();
    },
    onReadOnce,
    async onAlways() {
      if (access?.kind !== 'unlisted' && access?.kind !== 'withheld') return;
      if (!(await askForSites([access.host]))) return setSaid('popup.site.refused');
      await onReadOnce();
      await look();
    },
  };
}
