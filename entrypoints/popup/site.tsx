/** The row about the site of the tab: what Tidemark may do there, and the clicks that change it. */

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SiteRow } from '../../components/site-row.tsx';
import type { Words } from '../../lib/i18n/words.ts';
import { ask } from '../../lib/messages/wire.ts';
import { reasonOf, watchSettings } from '../../lib/settings/stored.ts';
import { askForSites, type SiteAccess, siteAccess, switchSite } from '../../lib/sites/access.ts';

// Asked for while the page is still being drawn.
const asked = browser.tabs.query({ active: true, currentWindow: true });

export function Site({ words }: { words: Words }): JSX.Element {
  const [access, setAccess] = useState<SiteAccess | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const look = async () => setAccess(await siteAccess((await asked)[0]?.url));
  useEffect(() => {
    void look();
    // Also when it is changed in another place.
    return watchSettings(look);
  }, []);

  const readOnce = async () => {
    try {
      const [tab] = await asked;
      if (tab?.id !== undefined) await ask('readPage', tab.id);
      setSaid(words.t('popup.site.done'));
    } catch {
      setSaid(words.t('popup.site.refused'));
    }
  };
  return (
    <SiteRow
      words={words}
      access={access}
      said={said}
      onSwitch={async (on) => {
        if (access?.kind !== 'allowed') return;
        try {
          await switchSite(access.host, on);
          setSaid(null);
        } catch (error) {
          setSaid(words.t(`settings.notStored.${reasonOf(error)}`));
        }
        await look();
      }}
      onReadOnce={readOnce}
      onAlways={async () => {
        if (access?.kind !== 'unlisted') return;
        if (!(await askForSites([access.host]))) return setSaid(words.t('popup.site.refused'));
        await readOnce();
        await look();
      }}
    />
  );
}
