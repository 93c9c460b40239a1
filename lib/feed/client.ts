/** Asks a publisher for its feed: one conditional GET, and a second one for the signature when there is something new. */

import { SourceError } from '../sources/failure.ts';
import { FeedError } from './fault.ts';
import { FEED_PATH, type Feed, type FeedMark, MOST_BYTES, markOf } from './feed.ts';
import { parseFeed } from './parse.ts';

/** A day: readers ask at their own hours, and a publisher sees them spread over it. */
const INTERVAL = 86_400_000;
const TIMEOUT = 20_000;
/** A signature in base64 has 88 characters. */
const MOST_SIGNATURE_BYTES = 1000;

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

/**
 * Asks once. Throws a `FeedError` when what came is not to be used, and a `SourceError` when nothing came. The fields
 * of `seen` go back in with the next question; they are to be kept only once the feed has been taken in.
 */
export async function askFeed(
  { address, publicKey, seen, now }: FeedQuestion,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<FeedAnswer> {
  const url = feedAddress(address);
  const response = await get(fetch, url, seen?.etag ?? null);
  if (response.status === 304 && seen) return { status: 'unchanged' };
  const bytes = await body(response, MOST_BYTES);
  const digest = hex(await crypto.subtle.digest('SHA-256', bytes));
  // A host without ETags sends the same file again.
  if (digest === seen?.digest) return { status: 'unchanged' };

  const signature = await askSignature(fetch, url, digest);
  const feed = await parseFeed(bytes, signature, publicKey, { newerThan: seen, now });
  return { status: 'fresh', feed, seen: { ...markOf(feed), etag: response.headers.get('etag'), digest } };
}

async function askSignature(fetch: typeof globalThis.fetch, feed: URL, digest: string): Promise<string> {
  const url = new URL(feed);
  url.pathname += '.sig';
  // Caches on the way keep the two files apart: this one may not be answered with yesterday's.
  url.searchParams.set('for', digest.slice(0, 16));
  try {
    return latin1(await body(await get(fetch, url, null), MOST_SIGNATURE_BYTES));
  } catch (error) {
    const none = error instanceof SourceError && (error.failure === 'not-found' || error.failure === 'web-page');
    throw none ? new FeedError('signature', 'no signature lies beside the feed') : error;
  }
}

async function get(fetch: typeof globalThis.fetch, url: URL, etag: string | null): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
      ...(etag === null ? {} : { headers: { 'If-None-Match': etag } }),
    });
  } catch (error) {
    throw connectionError(error);
  }
  if (response.ok || (response.status === 304 && etag !== null)) return response;
  await response.body?.cancel().catch(() => {});
  throw statusError(response);
}

/** Reads so many bytes at most and leaves the rest unread. */
async function body(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > most) throw new FeedError('too-large', `more than ${most} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof FeedError ? error : connectionError(error);
  }
  const whole = new Uint8Array(await new Blob(chunks).arrayBuffer());
  if (latin1(whole.subarray(0, 64)).trimStart().startsWith('<')) throw new SourceError('web-page', 'a web page came');
  return whole;
}

function connectionError(error: unknown): SourceError {
  const timeout = error instanceof DOMException && error.name === 'TimeoutError';
  return new SourceError(timeout ? 'timeout' : 'network', `the publisher can't be reached: ${error}`);
}

function statusError({ status, headers }: Response): SourceError {
  const message = `the publisher answered with status ${status}`;
  if (status === 401 || status === 403 || status === 451) return new SourceError('refused', message);
  if (status === 404 || status === 410) return new SourceError('not-found', message);
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
  if (status === 418 || status === 429) return new SourceError('too-many', message, retryAfter);
  return new SourceError('server', message, retryAfter);
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const hex = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (b) => b.toString(16).padStart(2, '0')).join('');
