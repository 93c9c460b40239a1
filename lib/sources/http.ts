/** One polite question to a provider: no cookies, no cache but our own ETag, a time limit, and a limit to what is read. */

import { MS_PER_DAY } from '../market/day.ts';
import { type Failure, SourceError } from './failure.ts';

export interface Question {
  readonly address: string;
  /** Of the answer we still have; asks only for a newer one. */
  readonly etag?: string | null;
  /** Bytes, unpacked, after which the answer is cut off; 16 MB unless told. */
  readonly most?: number;
  readonly signal?: AbortSignal;
}

export type Reply =
  | {
      readonly kind: 'fresh';
      readonly body: string;
      readonly etag: string | null;
      /** Length of the body once unpacked. */
      readonly bytes: number;
      /** What time it was there, in milliseconds since 1970; null when the answer doesn't say. */
      readonly at: number | null;
    }
  | { readonly kind: 'unchanged' };

export interface HttpOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds until the whole answer must be here. A service worker dies when it takes 30 s. */
  readonly timeLimit?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Longest body, unpacked: ten times the longest history we ask for. */
const MOST_BYTES = 16 * 1024 * 1024;
const LONGEST_WAIT = MS_PER_DAY;
const LONGEST_ETAG = 500;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Refusals that are no matter of the symbol: who asks, or from where. */
const REFUSED_AT_ALL: ReadonlySet<number> = new Set([401, 407, 451]);

const FAILURE_OF_STATUS: Readonly<Record<number, Failure>> = {
  401: 'refused',
  403: 'refused',
  407: 'refused',
  404: 'not-found',
  410: 'not-found',
  418: 'too-many',
  429: 'too-many',
  451: 'refused',
};

/**
 * Asks and reads the whole answer. Throws a `SourceError` that says how it failed, or an `AbortError` when the caller's
 * signal gave up.
 */
export async function ask(question: Question, options: HttpOptions = {}): Promise<Reply> {
  const { fetch = globalThis.fetch, timeLimit = 20_000, now = Date.now } = options;
  const limit = AbortSignal.timeout(timeLimit);
  const signal = question.signal ? AbortSignal.any([question.signal, limit]) : limit;
  try {
    const response = await fetch(question.address, {
      credentials: 'omit',
      cache: 'no-store',
      // Followed by hand or not at all: the browser would ask the next host before we could look who it is.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      headers: question.etag ? { 'If-None-Match': question.etag } : {},
      signal,
    });
    try {
      return await read(response, question, now());
    } catch (cause) {
      await response.body?.cancel().catch(() => undefined);
      throw cause;
    }
  } catch (cause) {
    if (question.signal?.aborted) throw new DOMException('given up', 'AbortError');
    if (cause instanceof SourceError) throw cause;
    if (limit.aborted) throw new SourceError('timeout', `no whole answer within ${timeLimit / 1000} s`);
    throw new SourceError('network', cause instanceof Error ? cause.message : String(cause));
  }
}

async function read(response: Response, { etag, most = MOST_BYTES }: Question, now: number): Promise<Reply> {
  const { status, headers, type } = response;
  if (type === 'opaqueredirect' || REDIRECTS.has(status)) {
    throw new SourceError('refused', 'sent on to another address', { scope: 'provider' });
  }
  if (status === 304 && etag) return { kind: 'unchanged' };
  if (!response.ok) {
    const scope = REFUSED_AT_ALL.has(status) ? ({ scope: 'provider' } as const) : {};
    const failure = FAILURE_OF_STATUS[status] ?? 'server';
    throw new SourceError(failure, `status ${status}`, { retryAfter: retryAfter(headers, now), ...scope });
  }
  const page = new SourceError('web-page', 'a web page instead of data');
  if (/\bhtml\b/i.test(headers.get('content-type') ?? '')) throw page;
  const { body, bytes } = await readText(response, most);
  const first = /\S/.exec(body)?.[0];
  if (first === undefined) throw new SourceError('empty', 'an empty answer');
  if (first === '<') throw page;
  const newEtag = headers.get('etag');
  const kept = newEtag && newEtag.length <= LONGEST_ETAG ? newEtag : null;
  return { kind: 'fresh', body, etag: kept, bytes, at: timeThere(headers) };
}

/** The server's clock: the moment the answer was made, and the seconds it then lay in a cache. */
function timeThere(headers: Headers): number | null {
  const date = headers.get('date') ?? '';
  const age = headers.get('age') ?? '';
  const made = date.endsWith('GMT') ? Date.parse(date) : Number.NaN;
  return Number.isNaN(made) ? null : made + (/^\d{1,9}$/.test(age) ? Number(age) * 1000 : 0);
}

/** Reads no more than the limit, however small the packed body was. */
async function readText(response: Response, most: number): Promise<{ body: string; bytes: number }> {
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > most) throw new SourceError('too-large', `more than ${(most / 1024 / 1024).toFixed(0)} MB`);
    body += decoder.decode(part, { stream: true });
  }
  return { body: body + decoder.decode(), bytes };
}

/** Milliseconds that the provider asks us to wait: it may write seconds or a date. */
function retryAfter(headers: Headers, now: number): number | null {
  const written = headers.get('retry-after')?.trim() ?? '';
  let wait = Number.NaN;
  if (/^\d+$/.test(written)) wait = Number(written) * 1000;
  else if (written.endsWith('GMT')) wait = Date.parse(written) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_WAIT);
}
