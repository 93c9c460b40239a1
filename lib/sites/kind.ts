/** Which of the sites a reader allowed are read as a whole, and on which only news pages are. Pure. */

import { SITE_GROUPS } from './groups.ts';
import { hostOf, isUnder } from './site.ts';

/** Match patterns, parted. General news sites have pages of every kind, and so has a pattern that covers all sites. */
export function byKind(patterns: readonly string[]): { whole: string[]; newsOnly: string[] } {
  const isNewsOnly = (pattern: string) => {
    const host = hostOf(pattern);
    return host === null || SITE_GROUPS['general-news'].some((news) => isUnder(host, news));
  };
  return { whole: patterns.filter((pattern) => !isNewsOnly(pattern)), newsOnly: patterns.filter(isNewsOnly) };
}
