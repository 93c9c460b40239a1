/** Optional groups of sites, each granted by one click; registered at run time. One line a host. */

export type SiteGroupId = 'general-news' | 'forums' | 'brokers';

export const SITE_GROUPS: Record<SiteGroupId, readonly string[]> = {
  'general-news': [
    'apnews.com',
    'axios.com',
    'bbc.com',
    'businessinsider.com',
    'economist.com',
    'forbes.com',
    'fortune.com',
    'ft.com',
    'handelsblatt.com',
    'nikkei.com',
    'nytimes.com',
    'spiegel.de',
    'theguardian.com',
    'washingtonpost.com',
    'wsj.com',
  ],
  forums: ['bitcointalk.org', 'news.ycombinator.com', 'reddit.com', 'stocktwits.com', 'x.com'],
  brokers: ['etrade.com', 'fidelity.com', 'interactivebrokers.com', 'robinhood.com', 'schwab.com'],
};

/** What the manifest may ask for later: any site the reader names, and so every group. */
export const OPTIONAL_MATCHES: readonly string[] = ['*://*/*'];
