import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceError } from '../../../lib/sources/failure.ts';
import { ask, type HttpOptions, type Question } from '../../../lib/sources/http.ts';

const MEGABYTE = 1024 * 1024;
type Answering = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answering: Answering;
let address: string;

beforeEach(async () => {
  server = createServer((request, response) => answering(request, response));
  server.listen(0);
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const get = (over: Partial<Question> = {}, options: HttpOptions = {}) =>
  ask({ address: `${address}/closes`, ...over }, options);

/** The error of a question to a server that answers so. */
async function errorOf(answer: Answering, options?: HttpOptions, over?: Partial<Question>): Promise<SourceError> {
  answering = answer;
  const error = await get(over, options).then(
    () => null,
    (cause) => cause,
  );
  expect(error).toBeInstanceOf(SourceError);
  return error;
}

const failureOf = async (...args: Parameters<typeof errorOf>) => (await errorOf(...args)).failure;
const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (_, response) => {
    response.writeHead(code, headers).end('{}');
  };

describe('an answer', () => {
  it('is its text, its length and its ETag', async () => {
    answering = (_, response) => response.writeHead(200, { ETag: '"a1"' }).end('DATE,VIX');
    expect(await get()).toMatchObject({ kind: 'fresh', body: 'DATE,VIX', etag: '"a1"', bytes: 8 });
  });

  it('says what time it is there: when it was made, and how long it then lay in a cache', async () => {
    const date = 'Wed, 07 Oct 2026 16:00:00 GMT';
    const at = async (headers: Record<string, string>) => {
      answering = (_, response) => {
        response.sendDate = false;
        response.writeHead(200, headers).end('DATE,VIX');
      };
      const reply = await get();
      return reply.kind === 'fresh' && reply.at;
    };
    expect(await at({ Date: date })).toBe(Date.parse(date));
    expect(await at({ Date: date, Age: '60' })).toBe(Date.parse(date) + 60_000);
    expect(await at({})).toBeNull();
    expect(await at({ Date: 'yesterday' })).toBeNull();
  });

  it('is read as UTF-8, without the byte order mark', async () => {
    answering = (_, response) => response.end('\uFEFFDATE,Zürich €');
    expect(await get()).toMatchObject({ body: 'DATE,Zürich €', etag: null });
  });

  it('in another charset is still text', async () => {
    answering = (_, response) => response.end(Buffer.from('caf\xe9', 'latin1'));
    expect(await get()).toMatchObject({ body: 'caf\uFFFD' });
  });

  it('is unpacked', async () => {
    answering = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(99)));
    expect(await get()).toMatchObject({ body: 'x'.repeat(99), bytes: 99 });
  });
});

describe('a question', () => {
  it('names the answer we have, and takes "unchanged" for an answer', async () => {
    answering = (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"a1"' ? 304 : 200).end();
    expect(await get({ etag: '"a1"' })).toEqual({ kind: 'unchanged' });
  });

  it('that named none is not answered by "unchanged"', async () => {
    expect(await failureOf(status(304))).toBe('server');
  });

  it('carries no cookies and no referrer, and passes the browser cache by', async () => {
    let asked: RequestInit = {};
    const fetch: typeof globalThis.fetch = async (_, init = {}) => {
      asked = init;
      return new Response('closes');
    };
    await get({}, { fetch });
    expect(asked).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    expect(asked.headers).toEqual({});
  });

  it('given up by the caller is no failure of the provider', async () => {
    const caller = new AbortController();
    answering = () => caller.abort();
    await expect(get({ signal: caller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('given up while the body comes is none either', async () => {
    const caller = new AbortController();
    answering = (_, response) => {
      response.write('half', () => caller.abort('enough'));
    };
    await expect(get({ signal: caller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a status', () => {
  it.each([
    [400, 'server'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [410, 'not-found'],
    [418, 'too-many'],
    [429, 'too-many'],
    [451, 'refused'],
    [500, 'server'],
    [503, 'server'],
  ])('%i means %s', async (code, failure) => expect(await failureOf(status(code))).toBe(failure));

  const now = () => Date.UTC(2026, 9, 7, 12);
  it.each([
    [418, '120', 120_000],
    [429, '120', 120_000],
    [429, 'Wed, 07 Oct 2026 12:05:00 GMT', 300_000],
    [429, 'Wed, 07 Oct 2026 11:00:00 GMT', 0],
    [429, '99999999999', 24 * 3_600_000],
    [429, 'soon', null],
    [429, '-5', null],
    [429, '', null],
    [503, '60', 60_000],
  ])('%i with Retry-After %j asks for %s ms', async (code, written, wait) => {
    expect((await errorOf(status(code, { 'retry-after': written }), { now })).retryAfter).toBe(wait);
  });

  it('429 without Retry-After asks for no certain time', async () => {
    expect((await errorOf(status(429))).retryAfter).toBeNull();
  });
});

describe('a failure is about', () => {
  it.each([
    [403, 'symbol'],
    [404, 'symbol'],
    [410, 'symbol'],
    [500, 'symbol'],
    [401, 'provider'],
    [407, 'provider'],
    [418, 'provider'],
    [429, 'provider'],
    [451, 'provider'],
  ])('with status %i, the %s', async (code, scope) => expect((await errorOf(status(code))).scope).toBe(scope));

  it('the provider when it sends us on to another host, or cannot be reached', async () => {
    const elsewhere: Answering = (_, response) =>
      response.writeHead(302, { location: address.replace('127.0.0.1', 'localhost') }).end();
    expect(await errorOf(elsewhere)).toMatchObject({ scope: 'provider' });
    expect(await errorOf((_, response) => response.destroy())).toMatchObject({ failure: 'network', scope: 'provider' });
  });
});

describe('a web page instead of data', () => {
  it('is known by its type', async () => {
    expect(await failureOf(status(200, { 'content-type': 'text/html; charset=utf-8' }))).toBe('web-page');
  });

  it.each(['<!DOCTYPE html><html></html>', '\n\n  <html>', '\uFEFF<noscript>'])('is known by %j', async (page) => {
    expect(await failureOf((_, response) => response.end(page))).toBe('web-page');
  });
});

describe('an answer that is not whole', () => {
  it('is empty', async () => {
    expect(await failureOf((_, response) => response.end())).toBe('empty');
    expect(await failureOf((_, response) => response.end(' \r\n\uFEFF '))).toBe('empty');
  });

  it('never comes', async () => {
    expect(await failureOf(() => {}, { timeLimit: 50 })).toBe('timeout');
  });

  it('stops in the middle', async () => {
    expect(await failureOf((_, response) => response.write('half'), { timeLimit: 50 })).toBe('timeout');
  });

  it('breaks off', async () => {
    const broken: Answering = (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    };
    expect(await failureOf(broken)).toBe('network');
  });

  it('is a closed connection', async () => {
    expect(await failureOf((request) => request.socket.destroy())).toBe('network');
  });

  it('is nobody there', async () => {
    expect(await failureOf(() => {}, {}, { address: 'http://127.0.0.1:1/' })).toBe('network');
  });

  it.each([301, 302, 303, 307, 308])('sends us on, with status %i: nobody is asked whom it names', async (code) => {
    const elsewhere = address.replace('127.0.0.1', 'localhost');
    const asked: (string | undefined)[] = [];
    const consent: Answering = ({ url }, response) => {
      asked.push(url);
      response.writeHead(code, { location: `${elsewhere}/consent` }).end();
    };
    expect(await failureOf(consent)).toBe('refused');
    expect(asked).toEqual(['/closes']);
  });
});

describe('an answer without end', () => {
  const endless = (total: number, sent: { bytes: number }) =>
    Readable.from(
      (function* () {
        const part = Buffer.alloc(MEGABYTE, '7');
        for (; sent.bytes < total; sent.bytes += part.length) yield part;
      })(),
    );

  it('is not read on beyond the limit', async () => {
    const sent = { bytes: 0 };
    expect(await failureOf((_, response) => endless(50 * MEGABYTE, sent).pipe(response))).toBe('too-large');
    expect(sent.bytes).toBeLessThan(40 * MEGABYTE);
  });

  it('is not unpacked on beyond the limit', async () => {
    const sent = { bytes: 0 };
    const before = process.memoryUsage().rss;
    const bomb: Answering = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      endless(128 * MEGABYTE, sent)
        .pipe(createGzip())
        .pipe(response);
    };
    expect(await failureOf(bomb)).toBe('too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE);
  });
});

it.each([
  ['its status', { status: 403 }],
  ['its type', { headers: { 'content-type': 'text/html' } }],
])('a body that is refused for %s is given up unread', async (_, init) => {
  const cancel = vi.fn();
  const body = new ReadableStream({ cancel }, { highWaterMark: 0 });
  const fetch = async () => new Response(body, init);
  await expect(ask({ address: 'https://provider.example/' }, { fetch })).rejects.toBeInstanceOf(SourceError);
  expect(cancel).toHaveBeenCalledOnce();
});
