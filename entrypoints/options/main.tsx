/** Wires the options page: settings, the newest overview, permissions and the cache. */

import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { PageStatus } from '../../components/page-status.tsx';
import { useRefresh } from '../../components/use-refresh.ts';
import { useWords } from '../../components/use-words.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';
import { followNewest } from '../../lib/messages/newest.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings/stored.ts';
import { allowedHosts, askForSites, dropSites, switchSite } from '../../lib/sites/access.ts';
import { SITE_GROUPS } from '../../lib/sites/groups.ts';
import type { OverviewView } from '../../lib/view/overview.ts';
import type { UpdatesView } from '../../lib/view/updates.ts';

function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [overview, setOverview] = useState<OverviewView | Error | null>(null);
  const [updates, setUpdates] = useState<UpdatesView | null>(null);
  const refresh = useRefresh();
  const [allowed, setAllowed] = useState<string[]>([]);
  const [cleared, setCleared] = useState(false);

  const words = useWords(overview instanceof Error ? null : (overview?.cards ?? null));
  useEffect(() => {
    document.title = words.t('options.tab');
  }, [words]);

  const lookAtSites = () => void allowedHosts().then(setAllowed);
  useEffect(() => {
    void loadSettings().then(setSettings);
    lookAtSites();
    browser.permissions.onAdded.addListener(lookAtSites);
    browser.permissions.onRemoved.addListener(lookAtSites);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => followNewest('getOverview', setOverview, setOverview), []);
  const lookAtUpdates = () => void sendMessage('getUpdates', undefined).then(setUpdates, () => {});
  useEffect(lookAtUpdates, [overview, settings, allowed, refresh.progress]);

  if (settings === null || overview === null || overview instanceof Error) {
    return <PageStatus words={words} error={overview instanceof Error ? overview : null} />;
  }
  document.documentElement.dataset.theme = settings.theme;

  const change = (values: Partial<Settings>) => void changeSettings(values).then(setSettings);
  return (
    <OptionsPage
      words={words}
      settings={settings}
      overview={overview}
      onChange={change}
      onSwitch={(id, on) => change({ off: on ? settings.off.filter((other) => other !== id) : [...settings.off, id] })}
      sites={{
        allowed,
        onGroup: (group, on) => void (on ? askForSites(SITE_GROUPS[group]) : dropSites(SITE_GROUPS[group])),
        onAllow: (host) => askForSites([host]),
        onRemove: (host) => void dropSites([host]),
        onSwitchOn: (host) => void switchSite(host, true),
      }}
      data={{
        updates,
        refresh,
        onGrant: ({ id, origins }) =>
          void browser.permissions.request({ origins }).then((granted) => {
            if (granted) change({ providersOff: settings.providersOff.filter((other) => other !== id) });
          }),
        cleared,
        onClear: () => void sendMessage('clearCache', undefined).then(() => setCleared(true), setOverview),
      }}
    />
  );
}

const root = document.getElementById('root');
if (root) render(<Options />, root);
