/** What a page says of when it was written, see `storyMoment`. Asks nothing of the extension. */

import type { StoryFacts } from '../story/moment.ts';

/** Times in these parts of an article are other stories' or the readers'. */
const NOT_ITS_OWN = 'a, ul, ol, dl, aside, footer';

/** @param location null for a saved page of unknown address */
export function storyFacts(document: Document, location: string | null): StoryFacts {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    jsonLd: all('script[type^="application/ld+json" i]').map(({ textContent }) => textContent),
    metas: all('meta').flatMap(datesOf),
    times: ownTimes(all('article').length > 0 ? all('article') : all('main')),
    location,
    canonical: document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? null,
  };
}

/** Some publishers write `value` for `content`. */
function datesOf(meta: Element): { name: string; value: string }[] {
  const value = meta.getAttribute('content') ?? meta.getAttribute('value');
  const said = (attribute: string) => meta.getAttribute(attribute)?.trim() ?? '';
  const names = new Set([
    said('name'),
    ...['property', 'itemprop'].flatMap((attribute) => said(attribute).split(/\s+/)),
  ]);
  return value === null ? [] : [...names].filter(Boolean).map((name) => ({ name, value }));
}

function ownTimes([article, ...others]: readonly Element[]): string[] {
  if (!article || others.length > 0) return [];
  return [...article.querySelectorAll('time[datetime]')]
    .filter((time) => {
      const part = time.closest(NOT_ITS_OWN);
      return !part || part === article || !article.contains(part);
    })
    .map((time) => time.getAttribute('datetime') ?? '');
}
