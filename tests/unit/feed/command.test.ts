import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_SERIES } from '../../../lib/market/shipped.ts';
import { InputError } from '../../../tools/cli/input-error.ts';
import { feedOptions } from '../../../tools/feed/feed-options.ts';
import { expectRefused } from '../scripts/run-command.ts';
import { cutAfter, day, randomMarket } from '../signal/build-market.ts';
import { publisher } from './run-feed.ts';

let own: Awaited<ReturnType<typeof publisher>>;

beforeAll(async () => {
  own = await publisher();
  const market = randomMarket(3, '2024-01-01', 600);
  own.writeData('data', market);
  own.writeData('older', cutAfter(market, day('2026-04-01')));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(own.path('rsa.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
});
afterAll(() => own.remove());
afterEach(() => rmSync(own.path('out'), { recursive: true, force: true }));

const MADE_AT = '2026-11-02T06:00:00Z';
const PUBLIC_DOMAIN = ['fed-assets', 'treasury-account', 'reverse-repo'];

describe('npm run feed', { timeout: 60_000 }, () => {
  it('makes a key that only its owner can read, and never over another one', async () => {
    expect(statSync(own.path('key.pem')).mode & 0o077).toBe(0);
    expect(own.publicKey).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expectRefused(await own.run('--new-key', 'key.pem'), /key\.pem exists already.*--new-key/);
  });

  it('publishes the embedded data: public-domain series, every point, and the reading', async () => {
    const { stdout, status } = await own.publish(MADE_AT);
    expect([status, stdout]).toEqual([0, expect.stringContaining(own.publicKey)]);
    const { madeAt, series, sources, points } = await own.feed();
    expect(new Date(madeAt).toISOString()).toBe('2026-11-02T06:00:00.000Z');
    expect(Object.keys(series).sort()).toEqual([...PUBLIC_DOMAIN].sort());
    expect(sources['fed-assets']).toContain('FRED');
    expect(points.length).toBeGreaterThanOrEqual(15);
    const { reading } = JSON.parse(own.published()[0] ?? '');
    expect(reading).toMatchObject({ asOf: '2026-11-02', session: '2026-10-02', state: expect.any(String) });
    expect(reading.breakouts[0].outcomes.bitcoin).toHaveProperty('90');
    expect(JSON.stringify(reading)).not.toMatch(/"(level|record|close)":\d/);
  });

  it('is made in one place and signed in another, to the same bytes', async () => {
    await own.begin(MADE_AT);
    const [bytes, signature] = own.published();
    rmSync(own.path('out'), { recursive: true });
    const made = ['--out', 'out', '--public-key', own.publicKey, '--made-at', MADE_AT] as const;
    expect((await own.run(...made)).stderr).toMatch(/not signed yet/);
    expect(own.published()).toEqual([bytes, null]);
    expect((await own.sign('--out', 'out', '--key', 'key.pem')).stdout).toContain(own.publicKey);
    expect(own.published()).toEqual([bytes, signature]);
    // Made again, the signature that lay there goes, until the new one is made.
    await own.run(...made.slice(0, 4), '--made-at', '2026-11-03T06:00:00Z');
    expect(own.published()[1]).toBeNull();
  });

  it('is signed by no other key than readers were given, and not before it is made', async () => {
    const other = `${'A'.repeat(43)}=`;
    const wrong = await own.sign('--out', 'out', '--key', 'key.pem', '--public-key', other);
    expectRefused(wrong, /readers were given/);
    expectRefused(await own.sign('--out', 'nowhere', '--key', 'key.pem'), /npm run feed first/);
    expectRefused(await own.sign('--key', 'key.pem'), /name the folder/);
    expect(() => feedOptions(['--out', 'out', '--public-key', 'short'])).toThrow(InputError);
    expect(() => feedOptions(['--out', 'out', '--key', 'f', '--public-key', other])).toThrow(/not both/);
  });

  it('adds the closes only when told so, and never those of which none may be passed on', async () => {
    await own.publish(MADE_AT, '--data', 'data', '--include-closes');
    const { series } = await own.feed();
    expect(Object.keys(series).sort()).toEqual([...SHIPPED_SERIES].sort());
    expect(series['high-yield-spread']).toBeUndefined();
    const { days } = series.bitcoin ?? { days: [] };
    expect((days.at(-1) ?? 0) - (days[0] ?? 0)).toBe(399);
  });

  it('takes at most 20 kB of gzip with all closes, 5 kB without', async () => {
    await own.begin(MADE_AT);
    expect(gzipSync(own.published()[0] ?? '', { level: 1 }).length).toBeLessThanOrEqual(5000);
    rmSync(own.path('out'), { recursive: true });
    await own.begin(MADE_AT, '--include-closes');
    expect(gzipSync(own.published()[0] ?? '', { level: 1 }).length).toBeLessThanOrEqual(20_000);
  });

  it('writes the same files from the same data, key and time, and nothing else', async () => {
    await own.begin(MADE_AT, '--data', 'data');
    const first = own.published();
    await own.publish(MADE_AT, '--data', 'data');
    expect(own.published()).toEqual(first);
    expect(readdirSync(own.path('out', 'feed', 'v2')).sort()).toEqual(['market.json', 'market.json.sig']);
  });

  it('takes the key from the environment too', async () => {
    const pem = readFileSync(own.path('key.pem'), 'utf8');
    await own.begin(MADE_AT, '--data', 'data');
    const first = own.published();
    rmSync(own.path('out'), { recursive: true });
    await own.runWith({ TIDEMARK_FEED_KEY: pem }, '--out', 'out', '--made-at', MADE_AT, '--data', 'data');
    expect(own.published()).toEqual(first);
  });

  it('replaces a feed that was damaged or that another key signed, and says so', async () => {
    await own.begin(MADE_AT, '--data', 'data');
    const first = own.published();
    writeFileSync(own.path('out/feed/v2/market.json'), (first[0] ?? '').replace('FRED', 'FAKE'));
    const { status, stderr } = await own.publish(MADE_AT, '--data', 'data');
    expect([status, stderr]).toEqual([0, expect.stringContaining('this key did not sign; it is replaced')]);
    expect(own.published()).toEqual(first);
  });

  it.each<[string, string[], RegExp]>([
    ['an older feed', ['2026-11-01T06:00:00Z', '--data', 'data'], /refuse this feed: the feed is older.*--made-at/],
    ['older data', ['2026-11-03T06:00:00Z', '--data', 'older'], /ends before the one taken last; bring the data up to/],
  ])('never puts %s over a newer one', async (_, options, line) => {
    await own.begin(MADE_AT, '--data', 'data');
    const before = own.published();
    expectRefused(await own.publish(...(options as [string])), line);
    expect(own.published()).toEqual(before);
  });

  it('goes on from a feed of version 1 that lies in the folder', async () => {
    await own.begin(MADE_AT, '--data', 'data');
    const { sources, series, ...rest } = JSON.parse(own.published()[0] ?? '');
    const within = Object.entries(series).map(([id, columns]) => [id, { source: sources[id], ...(columns as object) }]);
    const earlier = JSON.stringify({ ...rest, version: 1, series: Object.fromEntries(within) });
    rmSync(own.path('out/feed/v2'), { recursive: true });
    mkdirSync(own.path('out/feed/v1'));
    writeFileSync(own.path('out/feed/v1/market.json'), earlier);
    const signature = sign(null, Buffer.from(earlier), readFileSync(own.path('key.pem'), 'utf8')).toString('base64');
    writeFileSync(own.path('out/feed/v1/market.json.sig'), signature);
    const older = await own.publish('2026-11-01T06:00:00Z', '--data', 'data');
    expectRefused(older, /refuse this feed: the feed is older/);
    expect((await own.publish('2026-11-03T06:00:00Z', '--data', 'data')).status).toBe(0);
    expect((await own.feed()).points).toHaveLength(rest.points.length);
  });

  it.each<[string, string[], RegExp]>([
    ['no key', ['--out', 'out'], /no key; name one with --key FILE or TIDEMARK_FEED_KEY/],
    ['a key that is not there', ['--out', 'out', '--key', 'no.pem'], /no\.pem can't be read/],
    [
      'a key that is none',
      ['--out', 'out', '--key', 'data/vix.csv'],
      /vix\.csv holds no private key; it must be PKCS8/,
    ],
    ['a key of another kind', ['--out', 'out', '--key', 'rsa.pem'], /rsa\.pem is a key for rsa; make one for Ed25519/],
    ['a folder of data that is not there', ['--out', 'out', '--key', 'key.pem', '--data', 'no'], /no does not exist/],
    [
      'data of a later day',
      ['--out', 'out', '--key', 'key.pem', '--made-at', '2025-01-02T06:00:00Z'],
      /the data go to/,
    ],
    ['a file for a folder', ['--out', 'key.pem', '--key', 'key.pem'], /can't be written; name a folder/],
    ['an unknown option', ['--out', 'out', '--when', 'x'], /Unknown option '--when'; usage/],
  ])('refuses %s, and writes nothing', async (_, options, line) => {
    expectRefused(await own.run(...options), line);
    expect(own.published()).toEqual([null, null]);
  });
});

describe('its options', () => {
  it.each<[string, string[], string]>([
    ['no folder', ['--key', 'key.pem'], 'name a folder to publish in; usage: npm run feed'],
    ['a word too many', ['out'], "Unexpected argument 'out'"],
    ['a time that is none', ['--out', 'out', '--made-at', 'today'], 'today is no time; write it as 2026-'],
    ['a time to come', ['--out', 'out', '--made-at', '2999-01-01T00:00:00Z'], 'is yet to come'],
    ['a key beside a feed', ['--new-key', 'new.pem', '--out', 'out'], '--new-key FILE goes alone'],
    ['filings without a contact', ['--out', 'out', '--filings'], '--filings needs --contact MAIL'],
    ['a contact that is none', ['--out', 'out', '--filings', '--contact', 'me'], '--contact me is no e-mail address'],
    ['a contact without filings', ['--out', 'out', '--contact', 'me@a.example'], 'belong to --filings; add it'],
    [
      'a base that is no address',
      ['--out', 'out', '--filings', '--contact', 'me@a.example', '--sec-base', 'localhost'],
      '--sec-base localhost is no address',
    ],
  ])('are refused for %s', (_, options, line) => {
    expect(() => feedOptions(options)).toThrow(InputError);
    expect(() => feedOptions(options)).toThrow(line);
  });
});
