/** When a story was written, by what its page says. Silent rather than wrong: contradictions give no moment. */

import { type Day, dayOf, MS_PER_DAY } from '../market/day.ts';
import { comparable, isFrontPage } from './address.ts';
import { type Item, itemsOfJsonLd, textsOf, typesOf } from './json-ld.ts';
import { parseWrittenDate, type WrittenDate } from './written-date.ts';

/** What `lib/page` collects of a page. */
export interface StoryFacts {
  /** The texts of the blocks of JSON-LD. */
  jsonLd: readonly string[];
  /** Meta elements in document order, one for each name they carry. */
  metas: readonly { name: string; value: string }[];
  /** The `datetime`s that may be the article's own. */
  times: readonly string[];
  /** Null for a saved page of unknown address. */
  location: string | null;
  /** As written, maybe relative. */
  canonical: string | null;
}

export interface StoryMoment extends WrittenDate {
  source: 'json-ld' | 'meta' | 'time';
}

/** In order of trust. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
  'dc.date.issued',
  'dcterms.created',
  'sailthru.date',
];
/** Bitcoin's first block, 2009-01-03: no story about our assets together is older. */
const EARLIEST: Day = 14_247;

/**
 * The moment a story was written: from JSON-LD, else meta elements, else the only time of its article; null when none
 * says it, when they contradict each other, and for what has no one moment (live blogs, front pages).
 * @param now in milliseconds: no story is later than a day after it
 */
export function storyMoment(facts: StoryFacts, now: number): StoryMoment | null {
  const { location, canonical, jsonLd, metas, times } = facts;
  const address = canonical === null ? location : (URL.parse(canonical, location ?? undefined)?.href ?? location);
  if (isFrontPage(location) || isFrontPage(address)) return null;
  const items = jsonLd.filter((text) => /datePublished|LiveBlogPosting/.test(text)).flatMap(itemsOfJsonLd);
  if (items.some((item) => typesOf(item).includes('LiveBlogPosting'))) return null;

  const valid = (text: string) => validDates(text, now);
  const byJsonLd = ofArticles(items, address, valid);
  const byMeta = ofMetas(metas, valid);
  if (byJsonLd && byMeta && areApart(byJsonLd, byMeta)) return null;
  if (byJsonLd) return { ...byJsonLd, source: 'json-ld' };
  if (byMeta) return { ...byMeta, source: 'meta' };
  const [time, ...others] = times;
  const [byTime] = time === undefined || others.length > 0 ? [] : valid(time);
  return byTime ? { ...byTime, source: 'time' } : null;
}

type Valid = (text: string) => WrittenDate[];

/** The date of the only article, else of those that say they are this page, when they agree on the day. */
function ofArticles(items: readonly Item[], address: string | null, valid: Valid): WrittenDate | null {
  const articles = items.filter((item) => 'datePublished' in item && typesOf(item).some(isArticle));
  const own = articles.length > 1 ? articles.filter((item) => isPage(item, address)) : articles;
  const dates = own.flatMap(({ datePublished }) => textsOf(datePublished).flatMap(valid));
  const [first] = dates;
  if (!first || dates.some(({ day }) => day !== first.day)) return null;
  return dates.find(({ at }) => at !== null) ?? first;
}

/** The date of the first name that has one. A name that says two different days says nothing. */
function ofMetas(metas: StoryFacts['metas'], valid: Valid): WrittenDate | null {
  for (const wanted of META_NAMES) {
    const dates = metas.filter(({ name }) => name.toLowerCase() === wanted).flatMap(({ value }) => valid(value));
    const [first] = dates;
    if (first && !dates.some((date) => areApart(first, date))) return first;
  }
  return null;
}

function isArticle(type: string): boolean {
  return type.endsWith('Article') || type === 'BlogPosting' || type === 'Report';
}

function isPage({ url, '@id': id, mainEntityOfPage }: Item, address: string | null): boolean {
  const page = address && comparable(address, null);
  return [url, id, mainEntityOfPage].flatMap(textsOf).some((said) => page && comparable(said, address) === page);
}

/** By more than 24 hours; days alone by more than one day. */
function areApart(a: WrittenDate, b: WrittenDate): boolean {
  return a.at !== null && b.at !== null ? Math.abs(a.at - b.at) > MS_PER_DAY : Math.abs(a.day - b.day) > 1;
}

/** The date, when it is one and may be a story's. */
function validDates(text: string, now: number): WrittenDate[] {
  const date = parseWrittenDate(text);
  if (!date || date.day < EARLIEST) return [];
  const isPast = date.at === null ? date.day <= dayOf(now) + 1 : date.at <= now + MS_PER_DAY;
  return isPast ? [date] : [];
}
