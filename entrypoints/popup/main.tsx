/** Wires the toolbar popup: the newest overview, the tab's site, and what its buttons do. */

import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageStatus } from '../../components/page-status.tsx';
import { PopupLoading } from '../../components/popup-loading.tsx';
import { PopupPage } from '../../components/popup-page.tsx';
import { PopupTop } from '../../components/popup-top.tsx';
import { RefreshRow } from '../../components/refresh-row.tsx';
import { SiteRow } from '../../components/site-row.tsx';
import { useRefresh } from '../../components/use-refresh.ts';
import { useWords } from '../../components/use-words.ts';
import type { Ticker } from '../../lib/assets.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';
import { followNewest } from '../../lib/messages/newest.ts';
import { askForSites, type SiteAccess, siteAccess, switchSite } from '../../lib/sites/access.ts';
import type { OverviewView } from '../../lib/view/overview.ts';
import { outcomeText } from '../../lib/view/refresh-outcome.ts';

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/** What came of the last refresh, asked for once the popup is drawn. */
function useOutcome(words: Words, ...causes: unknown[]): string | null {
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    sendMessage('getUpdates', undefined).then(
      (updates) => setOutcome(outcomeText(updates, words)),
      () => {},
    );
  }, [words, ...causes]);
  return outcome;
}

function Popup({ tab }: { tab: Tab | null }) {
  const [overview, setOverview] = useState<OverviewView | Error | null>(null);
  const [ticker, setTicker] = useState<Ticker>('BTC');
  const [access, setAccess] = useState<SiteAccess | null>(null);
  const refresh = useRefresh();
  const [said, setSaid] = useState<'done' | 'refused' | null>(null);

  const words = useWords(overview instanceof Error ? undefined : overview?.cards.language);

  // Before the first paint, not after it: the answer is a few milliseconds away.
  useLayoutEffect(() => followNewest('getOverview', setOverview, setOverview), []);
  const look = () => siteAccess(tab?.url).then(setAccess);
  // A tab that is not known yet says nothing.
  useEffect(() => void (tab && look()), [tab]);
  const outcome = useOutcome(words, overview, refresh.progress);

  const onSettings = () => void browser.runtime.openOptionsPage();
  if (overview === null) return <PopupLoading words={words} onSettings={onSettings} />;
  if (overview instanceof Error) {
    return (
      <>
        <PopupTop words={words} onSettings={onSettings} />
        <PageStatus words={words} error={overview} />
      </>
    );
  }
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
    if (access?.kind !== 'unlisted') return;
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
        if (access?.kind === 'allowed') await switchSite(access.host, on);
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
      onSettings={onSettings}
      site={site}
      refresh={<RefreshRow words={words} resting={outcome} {...refresh} />}
    />
  );
}

const root = document.getElementById('root');
const show = (tab: Tab | null) => root && render(<Popup tab={tab} />, root);
show(null);
const [tab = {}] = await browser.tabs.query({ active: true, currentWindow: true });
show(tab);
