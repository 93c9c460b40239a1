/** A published folder on a real web server, with gzip and ETags as a publisher would set them. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askFeed, type FeedAnswer, type FeedSeen } from '../../../lib/feed/client.ts';
import { needNginx } from '../../../tools/programs/find-nginx.ts';
import { publisher } from './run-feed.ts';

let own: Awaited<ReturnType<typeof publisher>>;
let nginx: ChildProcess;
let port: number;
/** What was asked, and the status of the answer. */
let answers: [path: string, status: number][] = [];

beforeAll(async () => {
  const program = await needNginx();
  own = await publisher();
  await own.publish('2026-11-02T06:00:00Z', '--include-closes');
  port = await freePort();
  for (const dir of ['tmp', 'logs']) mkdirSync(own.path(dir));
  writeFileSync(own.path('nginx.conf'), config());
  nginx = spawn(program, ['-p', own.path(), '-e', own.path('logs', 'error.log'), '-c', own.path('nginx.conf')], {
    stdio: 'ignore',
  });
  await vi.waitFor(() => reachable(port), { timeout: 60_000 });
}, 180_000);
afterAll(async () => {
  if (nginx?.exitCode === null && nginx.kill('SIGQUIT')) await once(nginx, 'exit');
  own?.remove();
});

function config(): string {
  return `
    daemon off;
    worker_processes 1;
    pid nginx.pid;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      access_log off;
      types { application/json json; }
      gzip on;
      gzip_types application/json;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path tmp;`).join('\n')}
      server { listen 127.0.0.1:${port}; root out; }
    }`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function reachable(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}

/** Asks the server under the https address that readers use, without TLS in between. */
async function plainFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const { pathname, search } = new URL(String(input));
  const response = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
  answers.push([pathname, response.status]);
  return Object.defineProperty(response, 'url', { value: String(input) });
}

function ask(seen: FeedSeen | null): Promise<FeedAnswer> {
  answers = [];
  const question = { address: 'https://feed.example/', publicKey: own.publicKey, seen, now: Date.now() };
  return askFeed(question, { fetch: plainFetch });
}

async function taken(answer: Promise<FeedAnswer>): Promise<FeedSeen> {
  const result = await answer;
  if (result.status !== 'fresh') throw new Error('nothing fresh');
  return result.seen;
}

/** Length of a file's body as it goes over the line, for a client that takes gzip. */
async function sentBytes(path: string): Promise<number> {
  const [response] = await once(get({ port, path, headers: { 'Accept-Encoding': 'gzip' } }), 'response');
  let length = 0;
  for await (const chunk of response) length += chunk.length;
  return length;
}

const FILE = '/feed/v2/market.json';

describe('a feed on nginx', { timeout: 30_000 }, () => {
  let first: FeedSeen;

  it('is taken once, and then answered with 304 in one request', async () => {
    first = await taken(ask(null));
    expect(answers).toEqual([
      [FILE, 200],
      [`${FILE}.sig`, 200],
    ]);
    expect(first.etag).toBeTruthy();
    expect(await ask(first)).toEqual({ status: 'unchanged' });
    expect(answers).toEqual([[FILE, 304]]);
  });

  it('takes at most 20 kB over the line, with all closes', async () => {
    const sent = (await sentBytes(FILE)) + (await sentBytes(`${FILE}.sig`));
    expect(sent).toBeLessThan(readFileSync(own.path('out', FILE)).length / 2);
    expect(sent).toBeLessThanOrEqual(20_000);
  });

  it('is taken again when it was published anew', async () => {
    await own.publish('2026-11-03T06:00:00Z', '--include-closes');
    // The server tells versions apart by their length and second; a feed is published days apart, here within one.
    utimesSync(own.path('out', FILE), new Date(), new Date(Date.now() + 5000));
    const second = await taken(ask(first));
    expect(answers.map(([, status]) => status)).toEqual([200, 200]);
    expect([second.madeAt > first.madeAt, second.etag === first.etag]).toEqual([true, false]);
    first = second;
  });

  it('is refused when one figure in it was changed', async () => {
    const path = own.path('out', FILE);
    const good = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      good.replace(/"closes":\[(\d+)/, (_, close) => `"closes":[${Number(close) + 1}`),
    );
    // nginx makes its ETag from the length and the second of the last change.
    utimesSync(path, new Date(0), new Date(0));
    await expect(ask(first)).rejects.toMatchObject({ name: 'FeedError', fault: 'signature' });
    writeFileSync(path, good);
  });

  it('is refused without its signature', async () => {
    rmSync(own.path('out', `${FILE}.sig`));
    await expect(ask(null)).rejects.toMatchObject({ name: 'FeedError', fault: 'signature' });
    expect(answers.at(-1)).toEqual([`${FILE}.sig`, 404]);
  });
});
