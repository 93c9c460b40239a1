/** Asks a publisher for its feed: one conditional GET, and a second one for the signature when there is something new. */

import { SourceError } from '../sources/failure.ts';
import { ask, type HttpOptions } from '../sources/http.ts';
import { FeedError } from './fault.ts';
import { FEED_PATH, type Feed, type FeedMark, MOST_BYTES, markOf } from './feed.ts';
import { parseFeed } from './parse.ts';

/** A day: readers ask at their own hours, and a publisher sees them spread over it. */
const INTERVAL = 86_400_000;

/** What is kept of the answer that was taken last. Belongs to one address and key. */
export interface FeedSeen extends FeedMark {
  readonly etag: string | null;
  /** SHA-256 of the file, in hex. */
  readonly digest: string;
}

export interface FeedQuestion {
  readonly address: string;
  /** 32 bytes in base64 or base64url. */
  readonly publicKey: string;
  readonly seen: FeedSeen | null;
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
 * Where the feed lies, from what a publisher hands out: the address of its folder, or of `market.json` itself.
 * Throws a `FeedError` unless it is an https address without a password.
 */
export function feedAddress(text: string): URL {
  const trimmed = text.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    throw new FeedError('address', 'the address of a feed must begin with https:// and hold no password');
  }
  url.hash = '';
  if (url.pathname.endsWith('/market.json')) return url;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  url.pathname += FEED_PATH;
  return url;
}

/** Whether a text can be the address of a feed. */
export function isFeedAddress(text: string): boolean {
  try {
    return feedAddress(text) instanceof URL;
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
  const { address, publicKey, seen, now, signal } = question;
  const url = feedAddress(address);
  const common = { hosts: [url.hostname], most: MOST_BYTES + 1, ...(signal && { signal }) };
  const reply = await ask({ ...common, address: url.href, etag: seen?.etag ?? null }, http);
  if (reply.kind === 'unchanged') return { status: 'unchanged' };
  // What is checked is what is used: bytes that are no UTF-8 come out as others and fit no signature.
  const bytes = new TextEncoder().encode(reply.body);
  const digest = hex(await crypto.subtle.digest('SHA-256', bytes));
  // A host without ETags sends the same file again.
  if (digest === seen?.digest) return { status: 'unchanged' };

  const beside = new URL(url);
  beside.pathname += '.sig';
  // Caches on the way keep the two files apart: this one may not be answered with yesterday's.
  beside.searchParams.set('for', digest.slice(0, 16));
  const signature = await ask({ ...common, address: beside.href }, http).catch(refuseUnsigned);
  const text = signature.kind === 'fresh' ? signature.body : '';
  const feed = await parseFeed(bytes, text, publicKey, { newerThan: seen, now });
  return { status: 'fresh', feed, seen: { ...markOf(feed), etag: reply.etag, digest } };
}

/** A host answers for a file that isn't there with 404, or with a page. */
function refuseUnsigned(error: unknown): never {
  const isNone = error instanceof SourceError && ['not-found', 'web-page', 'empty'].includes(error.failure);
  throw isNone ? new FeedError('signature', 'no signature lies beside the feed') : error;
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
