import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeFeed, recentPart } from '../../../lib/feed/encode.ts';
import { FEED_FAULTS, FeedError } from '../../../lib/feed/fault.ts';
import { digestOf, type Feed, MOST_BYTES, markOf } from '../../../lib/feed/feed.ts';
import { parseFeed } from '../../../lib/feed/parse.ts';
import { en } from '../../../lib/i18n/en/catalogue.ts';
import { isoDay } from '../../../lib/market/day.ts';
import { day, weekdays } from '../signal/build-market.ts';
import {
  anyFeed,
  bytesOf,
  document,
  document1,
  MADE_AT,
  NOW,
  PUBLIC_KEY,
  parseSigned,
  signed,
  small,
} from './build-feed.ts';

const bytes = encodeFeed(small, {});
const signature = signed(bytes);
const expectations = { newerThan: null, now: NOW };

/** The fault a feed is refused with; a promise that is kept, or another error, is none. */
async function faultOf(feed: Promise<Feed>): Promise<string> {
  const error = await feed.then(
    () => null,
    (cause: unknown) => cause,
  );
  return error instanceof FeedError ? error.fault : `not refused properly: ${error}`;
}

const written = (text: string) => faultOf(parseSigned(bytesOf(text)));
const published = (change: object) => written(JSON.stringify(document(change)));
const series = (own: object) =>
  published({ series: { vix: { decimals: 2, days: [20_000, 1], closes: [1500, 1], ...own } } });
const later = (change: Partial<Feed>) =>
  faultOf(parseSigned(encodeFeed({ ...small, ...change }, {}), { newerThan: markOf(small, 'the one before') }));

describe('a feed', () => {
  it('gives back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(anyFeed, async (feed) => {
        expect(await parseSigned(encodeFeed(feed, {}))).toEqual(feed);
      }),
    );
  });

  it('is the same bytes for the same market, whatever order its series were put in', () => {
    const turned = { ...small, series: Object.fromEntries(Object.entries(small.series).reverse()) };
    expect(encodeFeed(turned, {})).toEqual(bytes);
  });

  it('carries the newest part of a series', () => {
    const whole = weekdays('2026-11-02', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(recentPart(whole, 4).closes).toEqual(Float64Array.of(7, 8, 9, 10));
    expect(recentPart(whole, 400)).toEqual(whole);
  });

  it('takes a public key in base64 or base64url, padded or not', async () => {
    const keys = [PUBLIC_KEY, PUBLIC_KEY.replace('=', ''), Buffer.from(PUBLIC_KEY, 'base64').toString('base64url')];
    for (const key of keys) expect((await parseFeed(bytes, signature, key, expectations)).madeAt).toBe(MADE_AT);
  });

  it('may hold fields and series that came after this Tidemark', async () => {
    const more = { series: { ...(document().series as object), gold: { any: 'thing' } }, mood: [1] };
    const feed = await parseSigned(bytesOf(JSON.stringify(document(more))));
    expect(Object.keys(feed.series)).toEqual(['vix']);
    expect([...(feed.series.vix?.closes ?? [])]).toEqual([15.31, 16, 15.5]);
    expect(feed).not.toHaveProperty('mood');
  });
});

describe('a feed of version 1', () => {
  /** Made and signed by a Tidemark that wrote that version, of invented closes. */
  const key = 'X3IUe96865iLsAjQsQFYRrI2dGdwyiGyUgY/qJCnuZQ=';
  const file = Uint8Array.from(readFileSync('tests/fixtures/feed-1.txt'));
  const sig = readFileSync('tests/fixtures/feed-1.sig', 'utf8');

  it('is read as it was when it was made', async () => {
    const feed = await parseFeed(file, sig, key, expectations);
    expect(new Date(feed.madeAt).toISOString()).toBe('2026-11-02T06:00:00.000Z');
    expect(Object.keys(feed.series)).toHaveLength(13);
    expect(feed.series.bitcoin?.days).toHaveLength(84);
    expect(isoDay(feed.series.bitcoin?.days.at(-1) ?? 0)).toBe('2026-10-25');
    expect(feed.sources.bitcoin).toBe('Day closes at 00:00 UTC, USD');
    expect(feed.points.map(({ share }) => share)).toEqual([40, 41.5]);
  });

  it('says the same as one of today with the same market', async () => {
    const feed = await parseFeed(file, sig, key, expectations);
    expect(await parseSigned(encodeFeed(feed, {}))).toEqual(feed);
    expect(await parseSigned(bytesOf(JSON.stringify(document1())))).toEqual(
      await parseSigned(bytesOf(JSON.stringify(document()))),
    );
  });

  it.each([undefined, 7, 'x'.repeat(501)])('is refused with a source of %j', async (source) => {
    const columns = { source, decimals: 2, days: [20_000, 1], closes: [1500, 1] };
    expect(await written(JSON.stringify(document1({ series: { vix: columns } })))).toBe('malformed');
  });
});

describe('a feed is refused', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('when any byte of it or of its signature is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ flip;
        expect(await faultOf(parseFeed(other, signature, PUBLIC_KEY, expectations))).toBe('signature');
      }),
    );
    // It is another one each time, whatever it begins with.
    const changed = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    for (const forged of ['', 'x', signature.slice(4), changed]) {
      expect(await faultOf(parseFeed(bytes, forged, PUBLIC_KEY, expectations))).toBe('signature');
    }
  });

  it('when the key is another, or is none', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const other = publicKey.export({ format: 'jwk' }).x ?? '';
    expect(await faultOf(parseFeed(bytes, signature, other, expectations))).toBe('signature');
    for (const key of ['', 'abc', `${PUBLIC_KEY}AAAA`, '-----BEGIN PUBLIC KEY-----', 'ключ', 'A'.repeat(10_000)]) {
      expect([key, await faultOf(parseFeed(bytes, signature, key, expectations))]).toEqual([key, 'key']);
    }
  });

  it('when the browser has no Ed25519', async () => {
    const importKey = () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
    vi.stubGlobal('crypto', { subtle: { importKey } });
    expect(await faultOf(parseFeed(bytes, signature, PUBLIC_KEY, expectations))).toBe('unsupported');
    vi.stubGlobal('crypto', {});
    expect(await faultOf(parseFeed(bytes, signature, PUBLIC_KEY, expectations))).toBe('unsupported');
  });

  it('when it is too large', async () => {
    expect(await faultOf(parseSigned(new Uint8Array(MOST_BYTES + 1)))).toBe('too-large');
  });

  it('when it is no feed', async () => {
    for (const text of ['', 'no', 'null', '[]', '7', '{', '{}', '{"version":0}', '{"version":"1"}', '\uD800']) {
      expect([text, await written(text)]).toEqual([text, 'malformed']);
    }
    expect(await faultOf(parseSigned(Uint8Array.of(0x22, 0xff, 0x22)))).toBe('malformed');
  });

  it('when it is of a later version, whatever else it holds', async () => {
    expect(await published({ version: 3 })).toBe('too-new');
    expect(await written('{"version":99}')).toBe('too-new');
  });

  it('when it is there to do harm', async () => {
    expect(await written('{"version":1,"__proto__":{"polluted":true}}')).toBe('hostile');
    expect(await written('{"version":1,"series":{"vix":{"constructor":{}}}}')).toBe('hostile');
    expect(await published({ points: [{ prototype: 1 }] })).toBe('hostile');
    expect(await written(`${'['.repeat(400_000)}${']'.repeat(400_000)}`)).toBe('hostile');
    expect(await written('{"a":'.repeat(150_000))).toBe('hostile');
    expect(await written('{"version":1e999}')).toBe('hostile');
    expect(await series({ closes: [1e300, 1] })).toBe('hostile');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('when it is nested deeper than 16, or has a number above 10¹⁵', async () => {
    const nested = (depth: number) => ({ more: JSON.parse(`${'['.repeat(depth - 1)}1${']'.repeat(depth - 1)}`) });
    expect(await published(nested(17))).toBe('hostile');
    expect((await parseSigned(bytesOf(JSON.stringify(document(nested(16)))))).madeAt).toBe(MADE_AT);
    for (const sign of [1, -1]) {
      expect(await published({ more: sign * 1.001e15 })).toBe('hostile');
      expect((await parseSigned(bytesOf(JSON.stringify(document({ more: sign * 1e15 }))))).madeAt).toBe(MADE_AT);
    }
  });

  it('may have brackets in texts', async () => {
    const deep = document({ note: `${'["{'.repeat(50)}\\` });
    expect((await parseSigned(bytesOf(JSON.stringify(deep)))).madeAt).toBe(MADE_AT);
  });

  it.each<[string, object]>([
    ['no rows', { days: [], closes: [] }],
    ['more days than closes', { days: [20_000, 1, 1] }],
    ['a day twice', { days: [20_000, 0] }],
    ['days that descend', { days: [20_000, -1] }],
    ['a day before all markets', { days: [-70_000, 1] }],
    ['a day after it was made', { days: [20_000, 9_000] }],
    ['a broken step', { closes: [1500, 0.5] }],
    ['a close of zero', { closes: [1500, -1500] }],
    ['a close below zero', { closes: [1500, -1501] }],
    ['a word for a close', { closes: [1500, '1'] }],
    ['decimals that are none', { decimals: -1 }],
    ['too many decimals', { decimals: 16 }],
  ])('for a series with %s', async (_, own) => expect(await series(own)).toBe('malformed'));

  it('for a source without end', async () => {
    expect(await published({ sources: { vix: 'x'.repeat(501) } })).toBe('malformed');
  });

  it.each<[string, object]>([
    ['a day that is none', { day: '2026-02-30' }],
    ['a share over 100', { share: 101 }],
    ['publication before its day', { published: '2026-09-29' }],
    ['publication after the feed was made', { published: '2026-11-25' }],
  ])('for a point with %s', async (_, own) => {
    const [point] = document().points as object[];
    expect(await published({ points: [{ ...point, ...own }] })).toBe('malformed');
  });

  it('when it was made in the future; a clock may be an hour behind', async () => {
    expect(await faultOf(parseSigned(bytes, { now: MADE_AT - 3_600_001 }))).toBe('future');
    expect((await parseSigned(bytes, { now: MADE_AT - 3_600_000 })).madeAt).toBe(MADE_AT);
    expect(await published({ madeAt: 'yesterday' })).toBe('malformed');
  });

  it('when it is older than the one taken last', async () => {
    expect(await later({ madeAt: MADE_AT - 1 })).toBe('older');
  });

  it('when it was made as the one taken last was, and says something else', async () => {
    const same = markOf(small, await digestOf(bytes));
    expect((await parseSigned(bytes, { newerThan: same })).madeAt).toBe(MADE_AT);
    const other = encodeFeed({ ...small, series: { vix: weekdays('2026-11-16', [15.31, 16, 99]) } }, {});
    expect(await faultOf(parseSigned(other, { newerThan: same }))).toBe('rewritten');
  });

  it('when a series ends earlier or points are gone', async () => {
    const shorter = { madeAt: MADE_AT + 1, series: { vix: weekdays('2026-11-16', [15.31, 16]) } };
    expect(await later(shorter)).toBe('shorter');
    expect(await later({ madeAt: MADE_AT + 1, points: [] })).toBe('shorter');
  });

  it('when it has more points than were ever published', async () => {
    const [point] = document().points as object[];
    expect(await published({ points: Array(201).fill(point) })).toBe('malformed');
  });

  it('but not when it begins later, or a series is left out', async () => {
    const next: Feed = { ...small, madeAt: MADE_AT + 1, series: { vix: weekdays('2026-11-17', [16, 15.5]) } };
    const taken = await parseSigned(encodeFeed(next, {}), { newerThan: markOf(small, 'the one before') });
    expect(taken.series.vix?.days[0]).toBe(day('2026-11-17'));
  });

  it('with nothing but a FeedError, whatever was signed', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }).map((random) => Uint8Array.from(random)),
      fc.json({ maxDepth: 30 }).map(bytesOf),
      fc
        .record(
          {
            version: fc.constantFrom(1, 2),
            madeAt: fc.constant(document().madeAt),
            series: fc.object(),
            points: fc.jsonValue(),
          },
          { requiredKeys: ['version'] },
        )
        .map((value) => bytesOf(JSON.stringify(value) ?? '')),
      fc.tuple(fc.nat(200), fc.string()).map(([at, text]) => {
        const own = JSON.stringify(document());
        return bytesOf(own.slice(0, at) + text + own.slice(at));
      }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (random) => {
        const error = await parseSigned(random).then(
          () => null,
          (cause: unknown) => cause,
        );
        if (error !== null) expect(error).toBeInstanceOf(FeedError);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('with a sentence for each fault', () => expect(Object.keys(en.feed.refused)).toEqual([...FEED_FAULTS]));
});
