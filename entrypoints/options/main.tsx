/** Wires the options page: settings, the newest overview, permissions and the cache. */

import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { PageStatus } from '../../components/page-status.tsx';
import { useAllowed } from '../../components/use-allowed.ts';
import { usePermission } from '../../components/use-permission.ts';
import { useRefresh } from '../../components/use-refresh.ts';
import { useWords } from '../../components/use-words.ts';
import { followNewest } from '../../lib/messages/follow-newest.ts';
import { ask } from '../../lib/messages/wire.ts';
import { askForSites, dropSites } from '../../lib/sites/access.ts';
import { askForData } from '../../lib/sites/consents.ts';
import { OPTIONAL_MATCHES, SITE_GROUPS } from '../../lib/sites/groups.ts';
import type { OverviewView } from '../../lib/view/overview.ts';
import { isSameOverview } from '../../lib/view/same-overview.ts';
import type { UpdatesView } from '../../lib/view/updates.ts';
import { useAllowedHosts } from './use-allowed-hosts.ts';
import { useSettings } from './use-settings.ts';

function Options() {
  const [overview, setOverview] = useState<OverviewView | Error | null>(null);
  const [updates, setUpdates] = useState<UpdatesView | null>(null);
  const refresh = useRefresh();
  const allowed = useAllowedHosts();
  const allNews = usePermission(OPTIONAL_MATCHES);
  const notifications = useAllowed({ permissions: ['notifications'] });
  const [cleared, setCleared] = useState(false);

  const words = useWords(overview instanceof Error ? undefined : overview?.popover.language, 'options.tab');

  const { settings, trouble, change, replace } = useSettings(words);
  useEffect(() => {
    const take = (newest: OverviewView) =>
      setOverview((shown) => (shown && !(shown instanceof Error) && isSameOverview(newest, shown) ? shown : newest));
    return followNewest('getOverview', take, setOverview);
  }, []);
  const lookAtUpdates = () => void ask('getUpdates').then(setUpdates, () => {});
  useEffect(lookAtUpdates, [overview, settings, allowed, refresh.progress]);

  if (settings === null || overview === null || overview instanceof Error) {
    return <PageStatus words={words} error={overview instanceof Error ? overview : null} />;
  }
  document.documentElement.dataset.theme = settings.theme;

  return (
    <OptionsPage
      words={words}
      settings={settings}
      overview={overview}
      trouble={trouble}
      onChange={change}
      onReplace={replace}
      onSwitch={(id, on) =>
        change(({ off }) => {
          const others = off.filter((other) => other !== id);
          return { off: on ? others : [...others, id] };
        })
      }
      alerts={{
        allowed: notifications,
        async onChange(on) {
          // Asked in the click itself, as browsers want it.
          const allowed = !on || (await browser.permissions.request({ permissions: ['notifications'] }));
          if (allowed) await change({ alerts: on });
          return allowed && on;
        },
      }}
      sites={{
        allowed,
        allNews,
        onGroup: (group, on) => void (on ? askForSites(SITE_GROUPS[group]) : dropSites(SITE_GROUPS[group])),
        onAllow: (host) => askForSites([host]),
        onRemove: (host) => void dropSites([host]),
        onSwitchOn: (host) => void change(({ sitesOff }) => ({ sitesOff: sitesOff.filter((other) => other !== host) })),
      }}
      data={{
        updates,
        refresh,
        onGrant: ({ id, origins }) =>
          void askForData(origins).then((granted) => {
            if (granted)
              void change(({ providersOff }) => ({ providersOff: providersOff.filter((other) => other !== id) }));
          }),
        onTest: (id) => ask('testProvider', id),
        onAllowFeed: (host) => askForData([`https://${host}/*`]).finally(lookAtUpdates),
        cleared,
        onClear: () => void ask('clearCache').then(() => setCleared(true), setOverview),
      }}
    />
  );
}

const root = document.getElementById('root');
if (root) render(<Options />, root);
