/** Why the extension asks for each permission, once, for `docs/permissions.md` and the stores' forms. */

import { createWords } from '../../lib/i18n/words.ts';
import { OPTIONAL_MATCHES } from '../../lib/sites/groups.ts';
import { REQUIRED_MATCHES } from '../../lib/sites/required.ts';
import { isRequired } from '../../lib/sites/site.ts';
import { OPTIONAL_PROVIDERS, REQUIRED_PROVIDERS } from '../../lib/sources/chains.ts';
import { hostPatterns } from '../../lib/sources/hosts.ts';
import type { Provider } from '../../lib/sources/provider.ts';

/** The one thing it is for, in the words of the stores' "single purpose". */
export const PURPOSE =
  'On finance and crypto-news pages Tidemark marks where a text names Bitcoin, Ether or the Russell 2000, and shows on hover how ' +
  'the Russell 2000 risk-on signal stands and stood when the story was written, what followed comparable moments in the past, which ' +
  'warnings are active, and whether the figure in that sentence agrees with daily closing prices.';

/** By the names of the manifest's `permissions`. */
export const PERMISSIONS: Readonly<Record<string, string>> = {
  storage: 'Keeps the settings, in the synced storage of the browser.',
  unlimitedStorage:
    'Keeps some forty years of daily closing prices in IndexedDB, which the browser must not evict: without them nothing can be shown offline.',
  alarms:
    'Wakes the background after the New York close to fetch the new closing prices, and goes on with a fetch that was cut off.',
  scripting:
    "Puts packaged scripts (those that find names and draw the popover) into a page once they are wanted there, so that other pages don't pay for them, and registers the packaged reader on sites that the user allows later.",
  activeTab:
    'Lets the user read a page of any other site once, by a click on "Read this page once" in the toolbar popup.',
};

/** By the names of the manifest's `optional_permissions`. */
export const OPTIONAL_PERMISSIONS: Readonly<Record<string, string>> = {
  notifications:
    'Never asked for at install. Once the user switches alerts on, at most one notification a session says that the state changed, that a breakout began, held or failed, or that a warning was lit.',
};

export interface HostGroup {
  readonly title: string;
  /** Match patterns, as in the manifest. */
  readonly patterns: readonly string[];
  readonly why: string;
}

/** The manifest's `host_permissions`. */
export const REQUIRED_GROUPS: readonly HostGroup[] = [
  {
    title: `${REQUIRED_MATCHES.length} market and crypto-news sites`,
    patterns: REQUIRED_MATCHES,
    why: 'The text of their pages is searched, on the page itself, for names of the three assets, and these are marked. Nothing of it is kept or sent anywhere. On pages where one signs in, orders or trades no text is read: the script looks at the address and for password fields alone.',
  },
  ...dataHosts(REQUIRED_PROVIDERS, 'Asked for'),
];

/** The manifest's `optional_host_permissions`. */
export const OPTIONAL_GROUPS: readonly HostGroup[] = [
  {
    title: 'Any site, one at a time or in groups',
    patterns: OPTIONAL_MATCHES,
    why: 'Never asked for at install. The user may allow single sites, or groups (general news, forums, brokers, all news pages), with a click of their own, to have them read as the sites above.',
  },
  ...dataHosts(OPTIONAL_PROVIDERS, 'Once the user switches the source on, asked for'),
];

/** One group a host: hosts that serve several providers stand once. */
function dataHosts(providers: readonly Provider[], how: string): HostGroup[] {
  const { t, list } = createWords('en');
  const patterns = [...new Set(providers.flatMap(hostPatterns))];
  return patterns.map((pattern) => {
    const asked = providers.filter((provider) => hostPatterns(provider).includes(pattern));
    const series = new Set(asked.flatMap(({ serves }) => serves));
    return {
      title: asked[0]?.name ?? '',
      patterns: [pattern],
      why:
        `${how} public daily figures (${list([...series].map((id) => t(`series.${id}`)))}), on a schedule, without cookies, never because of what is read.` +
        (providers === OPTIONAL_PROVIDERS && asked.some(({ hosts }) => hosts.some(isRequired))
          ? ' The browser allows its host with the pages above, so the switch in the options is the consent: it is off at first.'
          : ''),
    };
  });
}
