/** Whether a page of a general site is a news story or a section on money, by what it says of itself. */

import { itemsOfJsonLd, typesOf } from '../../story/json-ld.ts';

const STORY_TYPE = /^(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)$/;
/** Sections on money, as parts of a path or of a section's name. */
const MONEY =
  /(?:^|[^a-z])(?:business|money|markets?|finance|financial|economy|economics|invest(?:ing|ment|ments|or|ors)|stocks?|crypto|cryptocurrenc(?:y|ies)|bitcoin|wirtschaft|finanzen|b(?:ö|oe)rse|m(?:ä|ae)rkte|economie|économie|bourse|econom(?:í|i)a|finanzas|mercados)(?:[^a-z]|$)/i;

/** @param path of the page's address */
export function isNewsPage(document: Document, path: string): boolean {
  const said = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.name;
    // Some publishers write `value`, and put `og:` before everything.
    said.set(name.replace(/^og:(?=article:)/, ''), meta.content || (meta.getAttribute('value') ?? ''));
  }
  return (
    /^(?:article|news)/i.test(said.get('og:type') ?? '') ||
    said.has('article:published') ||
    said.has('article:published_time') ||
    document.querySelectorAll('[itemtype$="schema.org/NewsArticle"]').length === 1 ||
    [...document.querySelectorAll('script[type="application/ld+json" i]')].some(({ textContent }) =>
      tellsOfStory(textContent),
    ) ||
    MONEY.test(said.get('article:section') ?? '') ||
    // The last part of a path is a story's or a product's own name.
    MONEY.test(sectionOf(path))
  );
}

/** `/business/markets` and `/section/business`; not `/sport/the-business-of-football`. */
function sectionOf(path: string): string {
  return path
    .split('/')
    .filter((part) => !part.includes('-'))
    .join(' ');
}

/** Whether the page itself, not one it lists, is a story in the words of schema.org. */
function tellsOfStory(json: string): boolean {
  return itemsOfJsonLd(json).some((item) => typesOf(item).some((type) => STORY_TYPE.test(type)));
}
