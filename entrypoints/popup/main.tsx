/** Wires the toolbar popup: the newest overview, the tab's site, and what its buttons do. */

import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageStatus } from '../../components/page-status.tsx';
import { PopupPage } from '../../components/popup-page.tsx';
import { RefreshRow } from '../../components/refresh-row.tsx';
import { SiteRow } from '../../components/site-row.tsx';
import { useRefresh } from '../../components/use-refresh.ts';
import { useWords } from '../../components/use-words.ts';
import type { Ticker } from '../../lib/assets.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';
import { followNewest } from '../../lib/messages/newest.ts';
import { askForSites, type SiteAccess, siteAccess, switchSite } from '../../lib/sites/access.ts';
import type { OverviewView } from '../../lib/view/overview.ts';

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

function Popup({ tab }: { tab: Tab | null }) {
  const [overview, setOverview] = useState<OverviewView | Error | null>(null);
  const [ticker, setTicker] = useState<Ticker>('BTC');
  const [access, setAccess] = useState<SiteAccess>({ kind: 'closed' });
  const refresh = useRefresh();
  const [said, setSaid] = useState<'done' | 'refused' | null>(null);

  const words = useWords(overview instanceof Error ? null : (overview?.cards ?? null));

  // Before the first paint, not after it: the answer is a few milliseconds away.
  useLayoutEffect(() => followNewest('getOverview', setOverview, setOverview), []);
  const look = () => siteAccess(tab?.url).then(setAccess);
  useEffect(() => void look(), [tab]);

  if (overview === null || overview instanceof Error) return <PageStatus words={words} error={overview} />;
  document.documentElement.dataset.theme = overview.cards.theme;

  const readOnce = async () => {
    try {
      if (tab?.id !== undefined) await sendMessage('readPage', tab.id);
      setSaid('done');
    } catch {
      setSaid('refused');
    }
  };
  const always = async () => {
    if (access.kind !== 'unlisted') return;
    if (!(await askForSites([access.host]))) return setSaid('refused');
    await readOnce();
    await look();
  };
  const site = (
    <SiteRow
      words={words}
      access={access}
      said={said}
      onSwitch={async (on) => {
        if (access.kind === 'allowed') await switchSite(access.host, on);
        await look();
      }}
      onReadOnce={readOnce}
      onAlways={always}
    />
  );
  return (
    <PopupPage
      words={words}
      overview={overview}
      ticker={ticker}
      onTicker={setTicker}
      onSettings={() => void browser.runtime.openOptionsPage()}
      site={site}
      refresh={<RefreshRow words={words} resting={null} {...refresh} />}
    />
  );
}

const root = document.getElementById('root');
const show = (tab: Tab | null) => root && render(<Popup tab={tab} />, root);
show(null);
const [tab = {}] = await browser.tabs.query({ active: true, currentWindow: true });
show(tab);
