/**
 * Companies, holdings and frames here are SYNTHETIC, in the formats that the fund and the SEC answer with; a server
 * replays them.
 */

import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { readFolder } from '../../../tools/cli/read-folder.ts';
import { type Ended, expectRefused } from '../scripts/run-command.ts';
import { randomMarket } from '../signal/build-market.ts';
import { publisher } from './run-feed.ts';

const MADE_AT = '2026-11-22T06:00:00Z';
const COMPANIES = 20;
/** Companies 1 to 18 file, 1 to 9 of them lost money; 19 is foreign, 20 has no ticker at the SEC. */
const FILERS = 18;
const LOSSES = 9;

const QUARTERS: Record<string, [start: string, end: string]> = {
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31'],
  '': ['01-01', '12-31'],
};

function frame(period: string, filers = FILERS): string {
  const [, year = '', quarter = ''] = /^CY(\d{4})(Q\d)?$/.exec(period) ?? [];
  const [start, end] = QUARTERS[quarter] ?? [];
  const data = Array.from({ length: filers }, (_, i) => ({
    ...{
      accn: `0000000001-26-${String(i).padStart(6, '0')}`,
      cik: i + 1,
      entityName: `COMPANY ${i + 1}`,
      loc: 'US-CA',
    },
    ...{ start: `${year}-${start}`, end: `${year}-${end}`, val: i < LOSSES ? -1000 : 1000 },
  }));
  return JSON.stringify({ taxonomy: 'us-gaap', ccp: period, uom: 'USD', pts: data.length, data });
}

const companies = JSON.stringify(
  Object.fromEntries(
    Array.from({ length: COMPANIES - 1 }, (_, i) => [
      i,
      { cik_str: i + 1, ticker: `T-${i + 1}`, title: `COMPANY ${i + 1}` },
    ]),
  ),
);

const holdings = (day = 'Nov 20, 2026') =>
  [
    '\uFEFFiShares Russell 2000 ETF',
    `Fund Holdings as of,"${day}"`,
    '\u00a0',
    'Ticker,Name,Asset Class,Market Value,Exchange',
    ...Array.from({ length: COMPANIES }, (_, i) => `"T${i + 1}","COMPANY ${i + 1}","Equity","1,000.00","NYSE"`),
    '"USD","USD CASH","Cash","9,000.00","-"',
  ].join('\n');

type Answer = { status?: number; body: string };

let own: Awaited<ReturnType<typeof publisher>>;
let server: Server;
let requests: { path: string; agent: string }[];
/** Answers of their own for paths that contain the key. */
let instead: Record<string, Answer>;

function answerTo({ url = '' }: IncomingMessage): Answer {
  for (const [part, answer] of Object.entries(instead)) if (url.includes(part)) return answer;
  if (url.includes('component=holdings')) return { body: holdings() };
  if (url === '/files/company_tickers.json') return { body: companies };
  const [, period] = /^\/api\/xbrl\/frames\/us-gaap\/NetIncomeLoss\/USD\/(CY\w+)\.json$/.exec(url) ?? [];
  // Nobody here files the other tags, and the year is not over.
  return period && period !== 'CY2026' ? { body: frame(period) } : { status: 404, body: 'NoSuchKey' };
}

beforeAll(async () => {
  own = await publisher();
  own.writeData('data', randomMarket(3, '2025-01-01', 300));
  server = createServer((request, response) => {
    const agent = request.headers['user-agent'] ?? '';
    requests.push({ path: request.url ?? '', agent });
    const { status = 200, body } = answerTo(request);
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  own.remove();
});
beforeEach(() => {
  requests = [];
  instead = {};
});
afterEach(() => rmSync(own.path('out'), { recursive: true, force: true }));

function publish(madeAt = MADE_AT, ...options: string[]) {
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hosts = ['--sec-base', base, '--ishares-base', base];
  return own.publish(madeAt, '--data', 'data', '--filings', '--contact', 'feed@a.example', ...hosts, ...options);
}

/** Refused, after the lines about what had come by then. */
function expectRefusedAtLast({ stderr, ...ended }: Ended, message: RegExp | string): void {
  expectRefused({ ...ended, stderr: stderr.trimEnd().split('\n').at(-1) ?? '' }, message);
}

const computedPoint = async () => (await own.feed()).points.find(({ source }) => source.startsWith('Tidemark'));

describe('npm run feed -- --filings', { timeout: 60_000 }, () => {
  it('computes the share, with its coverage, in twelve requests under a declared contact', async () => {
    expect((await publish()).status).toBe(0);
    const { day = 0, published = 0, share, definition } = (await computedPoint()) ?? {};
    expect([isoDay(day), isoDay(published), share]).toEqual(['2026-09-30', '2026-11-22', 50]);
    expect(definition).toContain('18 of 20 companies, 90 % by number and 90 % by value');
    expect(requests).toHaveLength(12);
    expect(new Set(requests.map(({ agent }) => agent))).toEqual(new Set(['Tidemark feed publisher feed@a.example']));
  });

  it('prints the row that the snapshot’s input takes', async () => {
    const [, row = ''] = /points\.csv:\n(.*)\n/.exec((await publish()).stdout) ?? [];
    const file = own.path('data', 'unprofitable-share-points.csv');
    writeFileSync(file, 'date,published,close,source,definition\n');
    appendFileSync(file, `${row}\n`);
    expect(readFolder(own.path('data')).unprofitableShare).toEqual([await computedPoint()]);
    rmSync(file);
  });

  it('keeps the point in the feeds after it, and asks nobody for a quarter that is published', async () => {
    await publish('2026-11-21T06:00:00Z');
    const point = await computedPoint();
    requests = [];
    expect((await publish(MADE_AT)).stdout).toContain('was published before');
    expect(requests).toEqual([]);
    await own.publish(MADE_AT, '--data', 'data');
    expect(await computedPoint()).toEqual(point);
  });

  it('gives the quarter before while few have filed the newest one', async () => {
    instead = { CY2026Q3: { body: frame('CY2026Q3', 5) } };
    await publish();
    expect(isoDay((await computedPoint())?.day ?? 0)).toBe('2026-06-30');
    expect(requests.map(({ path }) => path).filter((path) => /CY202[45]Q4/.test(path))).toHaveLength(2);
    expect(requests).toHaveLength(12);
  });

  it('takes holdings from a file', async () => {
    writeFileSync(own.path('holdings.csv'), holdings());
    instead = { company_tickers: { status: 403, body: '' } };
    expectRefusedAtLast(await publish(MADE_AT, '--holdings', 'holdings.csv'), 'refuses with 403');
    expect(requests.map(({ path }) => path)).toEqual(['/files/company_tickers.json']);
    expectRefusedAtLast(await publish(MADE_AT, '--holdings', 'no.csv'), "no.csv can't be read");
  });

  it.each([403, 429])('stops at the first %i', async (status) => {
    instead = { CY2025Q3: { status, body: '<html>Undeclared Automated Tool' } };
    expectRefusedAtLast(await publish(), new RegExp(`refuses with ${status}; wait an hour`));
    expect(requests.at(-1)?.path).toContain('CY2025Q3');
    expect(own.published()).toEqual([null, null]);
  });

  it.each<[string, Record<string, Answer>, RegExp]>([
    ['holdings that are a web page', { holdings: { body: '<html>' } }, /a web page came.*--holdings FILE/],
    ['holdings of long ago', { holdings: { body: holdings('May 05, 2026') } }, /holdings are of 2026-05-05/],
    ['companies that are none', { company_tickers: { body: '{}' } }, /the list of companies is empty/],
    [
      'a frame that is none',
      { 'CY2025.json': { body: '{"data":1}' } },
      /CY2025\.json: .* not of the known form; try again later/,
    ],
    ['a service that is down', { CY2026Q3: { status: 503, body: '' } }, /answers with 503; try again later/],
    ['too few companies', { NetIncomeLoss: { body: frame('CY2025', 13) } }, /known for 13 of 20 companies, 65 %.*70 %/],
  ])('publishes nothing from %s', async (_, answers, line) => {
    instead = answers;
    expectRefusedAtLast(await publish(), line);
    expect(own.published()).toEqual([null, null]);
  });

  it('publishes nothing when nobody answers', async () => {
    const options = ['--contact', 'feed@a.example', '--ishares-base', 'http://127.0.0.1:9'];
    expectRefusedAtLast(await own.publish(MADE_AT, '--data', 'data', '--filings', ...options), /can't be reached/);
  });
});
