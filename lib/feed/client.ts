/** Asks a publisher for its feed: one conditional GET, and a second one for the signature when there is something new. */

import { MS_PER_DAY } from '../market/day.ts';
import { SourceError } from '../sources/failure.ts';
import { ask, type HttpOptions } from '../sources/http.ts';
import { FeedError } from './fault.ts';
import { digestOf, EARLIER_FEED_PATH, FEED_PATH, type Feed, type FeedMark, MOST_BYTES, markOf } from './feed.ts';
import { parseFeed } from './parse.ts';

/** A day: readers ask at their own hours, and a publisher sees them spread over it. */
const INTERVAL = MS_PER_DAY;

/** What is kept of the answer that was taken last. Belongs to one address and key. */
export interface FeedSeen extends FeedMark {
  readonly etag: string | null;
  /** Where it lay: an ETag says nothing of another file. */
  readonly from?: string;
}

export interface FeedQuestion {
  readonly address: string;
  /** 32 bytes in base64 or base64url. */
  readonly publicKey: string;
  readonly seen: FeedSeen | null;
  /** The feed of this key that was taken last, from whatever address. */
  readonly mark?: FeedMark | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal?: AbortSignal;
}

export type FeedAnswer =
  | { readonly status: 'unchanged' }
  | { readonly status: 'fresh'; readonly feed: Feed; readonly seen: FeedSeen };

/** Whether a day has passed since the publisher was asked last (ms; null for never); a clock set back counts as one. */
export function isFeedDue(askedAt: number | null, now: number): boolean {
  return askedAt === null || now - askedAt >= INTERVAL || now < askedAt;
}

/**
 * Where the feed may lie, in the order in which it is looked for, from what a publisher hands out: the address of its
 * folder, or of `market.json` itself. Throws a `FeedError` unless it is an https address without a password.
 */
export function feedAddresses(text: string): URL[] {
  const trimmed = text.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    throw new FeedError('address', 'the address of a feed must begin with https:// and hold no password');
  }
  url.hash = '';
  if (url.pathname.endsWith('/market.json')) return [url];
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return [FEED_PATH, EARLIER_FEED_PATH].map((path) => {
    const file = new URL(url);
    file.pathname += path;
    return file;
  });
}

/** The host of a feed, for which the browser's permission is needed. Throws as `feedAddresses` does. */
export function feedHost(text: string): string {
  const [first] = feedAddresses(text);
  return first?.hostname ?? '';
}

/** Whether a text can be the address of a feed. */
export function isFeedAddress(text: string): boolean {
  try {
    return feedAddresses(text).length > 0;
  } catch {
    return false;
  }
}

/**
 * Asks once. Throws a `FeedError` when what came is not to be used, a `SourceError` when nothing came, and an
 * `AbortError` when the signal gave up. `seen` goes back in with the next question; it is to be kept only once the feed
 * has been taken in.
 */
export async function askFeed(question: FeedQuestion, http: HttpOptions = {}): Promise<FeedAnswer> {
  const { address, publicKey, seen, mark = seen, now, signal } = question;
  const [newest, earlier] = feedAddresses(address) as [URL, URL?];
  const common = { most: MOST_BYTES + 1, ...(signal && { signal }) };
  const get = async (url: URL) => {
    const etag = seen?.from === url.href ? seen.etag : null;
    return { url, reply: await ask({ ...common, address: url.href, etag }, http) };
  };
  const { url, reply } = await get(newest).catch(async (error: unknown) => {
    // A publisher who has not moved on yet has the earlier one only.
    if (!earlier || !isNoFile(error)) throw error;
    return get(earlier).catch((second: unknown) => {
      throw isNoFile(second) ? error : second;
    });
  });
  if (reply.kind === 'unchanged') return { status: 'unchanged' };
  // What is checked is what is used: bytes that are no UTF-8 come out as others and fit no signature.
  const bytes = new TextEncoder().encode(reply.body);
  const digest = await digestOf(bytes);
  // A host without ETags sends the same file again.
  if (digest === seen?.digest) return { status: 'unchanged' };

  const beside = new URL(url);
  beside.pathname += '.sig';
  // Caches on the way keep the two files apart: this one may not be answered with yesterday's.
  beside.searchParams.set('for', digest.slice(0, 16));
  const signature = await ask({ ...common, address: beside.href }, http).catch(refuseUnsigned);
  const text = signature.kind === 'fresh' ? signature.body : '';
  const feed = await parseFeed(bytes, text, publicKey, { newerThan: mark, now });
  return { status: 'fresh', feed, seen: { ...markOf(feed, digest), etag: reply.etag, from: url.href } };
}

/** A host answers for a file that isn't there with 404, or with a page. */
function isNoFile(error: unknown): boolean {
  return error instanceof SourceError && ['not-found', 'web-page', 'empty'].includes(error.failure);
}

function refuseUnsigned(error: unknown): never {
  throw isNoFile(error) ? new FeedError('signature', 'no signature lies beside the feed') : error;
}
