import { describe, expect, it } from 'vitest';
import {
  askFeed,
  type FeedAnswer,
  type FeedSeen,
  feedAddresses,
  feedHost,
  isFeedDue,
} from '../../../lib/feed/client.ts';
import { encodeFeed } from '../../../lib/feed/encode.ts';
import { FeedError } from '../../../lib/feed/fault.ts';
import { MOST_BYTES } from '../../../lib/feed/feed.ts';
import { SourceError } from '../../../lib/sources/failure.ts';
import { MADE_AT, NOW, PUBLIC_KEY, signed, small } from './build-feed.ts';

const bytes = encodeFeed(small, {});
const later = encodeFeed({ ...small, madeAt: MADE_AT + 1 }, {});
const asked = { address: 'https://feed.example/daily', publicKey: PUBLIC_KEY, seen: null, now: NOW };

type Answer = (url: URL, init: RequestInit) => Response | Promise<Response>;

/** A host that answers every request with `answer`, and what it was asked. */
function host(answer: Answer) {
  const requests: { url: URL; init: RequestInit }[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}) => {
    const url = new URL(String(input));
    requests.push({ url, init });
    return answer(url, init);
  };
  return { requests, fetch };
}

/** A host with a right signature beside the file. */
const publisher = (file: Uint8Array<ArrayBuffer>, etag: string | null = '"1"') =>
  host((url) =>
    url.pathname.endsWith('.sig')
      ? new Response(`${signed(file)}\n`)
      : new Response(file, { headers: etag === null ? {} : { etag } }),
  );

async function taken(answer: Promise<FeedAnswer>): Promise<FeedSeen> {
  const result = await answer;
  if (result.status !== 'fresh') throw new Error('nothing fresh');
  return result.seen;
}

/** The kind of error a question ends with. */
async function kindOf(question: Promise<FeedAnswer>): Promise<string> {
  const error = await question.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (error instanceof FeedError) return `feed: ${error.fault}`;
  return error instanceof SourceError ? `source: ${error.failure}` : `not refused properly: ${error}`;
}

const answered = (answer: Answer, seen: FeedSeen | null = null) => kindOf(askFeed({ ...asked, seen }, host(answer)));

describe('a reader', () => {
  it('asks for the feed and its signature, without cookies or referrer', async () => {
    const { fetch, requests } = publisher(bytes);
    expect(await askFeed(asked, { fetch })).toMatchObject({ status: 'fresh', feed: small });
    expect(requests.map(({ url }) => url.origin + url.pathname)).toEqual([
      'https://feed.example/daily/feed/v2/market.json',
      'https://feed.example/daily/feed/v2/market.json.sig',
    ]);
    for (const { init } of requests) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
      expect(init.headers).toEqual({});
    }
  });

  it('asks for the signature of this very file, so that no cache gives an older one', async () => {
    const [one, two] = [publisher(bytes), publisher(later)];
    await askFeed(asked, one);
    await askFeed(asked, two);
    expect(one.requests[1]?.url.search).not.toBe(two.requests[1]?.url.search);
  });

  it('asks once more, for what is new since then: one request', async () => {
    const seen = await taken(askFeed(asked, publisher(bytes)));
    const { fetch, requests } = host((_, { headers }) => {
      expect(headers).toEqual({ 'If-None-Match': '"1"' });
      return new Response(null, { status: 304 });
    });
    expect(await askFeed({ ...asked, seen }, { fetch })).toEqual({ status: 'unchanged' });
    expect(requests).toHaveLength(1);
  });

  it('needs one request too where the host has no ETags and the file is the same', async () => {
    const seen = await taken(askFeed(asked, publisher(bytes, null)));
    const { fetch, requests } = publisher(bytes, null);
    expect(await askFeed({ ...asked, seen }, { fetch })).toEqual({ status: 'unchanged' });
    expect(requests).toHaveLength(1);
  });

  it('takes a changed file, and then holds older ones against it', async () => {
    const first = await taken(askFeed(asked, publisher(bytes)));
    const second = await taken(askFeed({ ...asked, seen: first }, publisher(later, '"2"')));
    expect(second).toMatchObject({ etag: '"2"', madeAt: MADE_AT + 1 });
    expect(await kindOf(askFeed({ ...asked, seen: second }, publisher(bytes, '"3"')))).toBe('feed: older');
  });

  it('takes the earlier version where a publisher has no other yet, and looks for the newer one each time', async () => {
    const { fetch, requests } = host((url) => {
      if (url.pathname.includes('/v2/')) return new Response('none', { status: 404 });
      return url.pathname.endsWith('.sig')
        ? new Response(signed(bytes))
        : new Response(bytes, { headers: { etag: '"1"' } });
    });
    const seen = await taken(askFeed(asked, { fetch }));
    expect(seen.from).toBe('https://feed.example/daily/feed/v1/market.json');
    await askFeed({ ...asked, seen }, { fetch });
    expect(requests.map(({ url, init }) => [url.pathname.slice(12), init.headers])).toEqual([
      ['v2/market.json', {}],
      ['v1/market.json', {}],
      ['v1/market.json.sig', {}],
      ['v2/market.json', {}],
      ['v1/market.json', { 'If-None-Match': '"1"' }],
    ]);
  });

  it('looks for the earlier version only where there is no newer one', async () => {
    const { fetch, requests } = host(() => new Response('', { status: 503 }));
    expect(await kindOf(askFeed(asked, { fetch }))).toBe('source: server');
    expect(requests).toHaveLength(1);
    const nothing = host(() => new Response('', { status: 404 }));
    expect(await kindOf(askFeed(asked, nothing))).toBe('source: not-found');
  });

  it('holds a feed against the mark of its publisher, whatever the address had', async () => {
    const mark = await taken(askFeed(asked, publisher(later)));
    expect(await kindOf(askFeed({ ...asked, address: 'https://other.example', mark }, publisher(bytes)))).toBe(
      'feed: older',
    );
    expect(await askFeed({ ...asked, mark }, publisher(later))).toMatchObject({ status: 'fresh' });
  });

  it('asks once a day, and again when the clock was set back', () => {
    const day = 86_400_000;
    expect([null, NOW - day, NOW - day + 1, NOW, NOW + 1].map((at) => isFeedDue(at, NOW))).toEqual([
      ...[true, true, false, false, true],
    ]);
  });
});

describe('an address', () => {
  it('is that of the folder, or of the file', () => {
    const found = (text: string) => feedAddresses(text).map(({ href }) => href);
    for (const text of ['https://a.example', 'https://a.example/', ' https://a.example/#top ']) {
      expect(found(text)).toEqual(['https://a.example/feed/v2/market.json', 'https://a.example/feed/v1/market.json']);
    }
    expect(found('https://a.example/x')[0]).toBe('https://a.example/x/feed/v2/market.json');
    expect(found('https://a.example/x/market.json')).toEqual(['https://a.example/x/market.json']);
    expect(feedHost('https://a.example:8443/x')).toBe('a.example');
  });

  it.each([
    'http://a.example',
    'ftp://a.example',
    'a.example',
    '',
    'javascript:1',
    'https://me:pass@a.example',
    'https://me@a.example',
    'https://:pass@a.example',
  ])('is refused when it is %j, and nothing is asked', async (address) => {
    const { fetch, requests } = publisher(bytes);
    expect(await kindOf(askFeed({ ...asked, address }, { fetch }))).toBe('feed: address');
    expect(requests).toEqual([]);
  });
});

describe('what is not to be used', () => {
  it.each<[string, number]>([
    ['refused', 401],
    ['refused', 403],
    ['refused', 451],
    ['not-found', 404],
    ['too-many', 429],
    ['server', 500],
    ['server', 304],
  ])('is %s for status %i', async (failure, status) => {
    expect(await answered(() => new Response(null, { status }))).toBe(`source: ${failure}`);
  });

  it('is a connection that fails, or breaks half-way', async () => {
    expect(await answered(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('source: network');
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, 50));
        controller.error(new TypeError('terminated'));
      },
    });
    expect(await answered(() => new Response(broken))).toBe('source: network');
  });

  it('is a web page', async () => {
    expect(await answered(() => new Response('\n<!doctype html><p>Log in'))).toBe('source: web-page');
  });

  it('is a file larger than a feed can be', async () => {
    expect(await kindOf(askFeed(asked, publisher(new Uint8Array(MOST_BYTES + 1).fill(32))))).toBe('source: empty');
    expect(await kindOf(askFeed(asked, publisher(new Uint8Array(MOST_BYTES + 1).fill(49))))).toBe('feed: too-large');
  });

  it('is one that another host answers', async () => {
    const moved = () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } });
    expect(await answered(moved)).toBe('source: refused');
  });

  it('is a file without a signature, or with that of another', async () => {
    const beside = (signature: () => Response) =>
      answered((url) => (url.pathname.endsWith('.sig') ? signature() : new Response(bytes)));
    expect(await beside(() => new Response(null, { status: 404 }))).toBe('feed: signature');
    expect(await beside(() => new Response('<html>'))).toBe('feed: signature');
    expect(await beside(() => new Response(signed(later)))).toBe('feed: signature');
    expect(await beside(() => new Response(null, { status: 503 }))).toBe('source: server');
  });
});
