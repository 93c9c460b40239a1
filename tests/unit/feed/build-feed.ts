/** Feeds made for tests, and a publisher who signs them. */

import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import type { Feed } from '../../../lib/feed/feed.ts';
import { type FeedExpectations, parseFeed } from '../../../lib/feed/parse.ts';
import { FIRST_DAY } from '../../../lib/market/day.ts';
import { SERIES_IDS } from '../../../lib/market/series.ts';
import { TRANSIT_VERSION } from '../../../lib/market/transit.ts';
import { anySeries } from '../market/any-series.ts';
import { day, point, weekdays } from '../signal/build-market.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

/** The publisher's public key, 32 bytes in base64. */
export const PUBLIC_KEY = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');

export const MADE_AT = Date.parse('2026-11-22T06:00:00Z');
export const NOW = MADE_AT + 3_600_000;

export const signed = (bytes: Uint8Array): string => sign(null, bytes, privateKey).toString('base64');

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

/** Reads bytes as a reader does who has this publisher's key, with a right signature over them. */
export function parseSigned(bytes: Uint8Array<ArrayBuffer>, expectations: Partial<FeedExpectations> = {}) {
  return parseFeed(bytes, signed(bytes), PUBLIC_KEY, { newerThan: null, now: NOW, ...expectations });
}

export const small: Feed = {
  madeAt: MADE_AT,
  series: {
    'fed-assets': weekdays('2026-11-16', [6_730_912, 6_730_000]),
    vix: weekdays('2026-11-16', [15.31, 16, 15.5]),
  },
  sources: { 'fed-assets': 'FRED WALCL', vix: 'Cboe' },
  points: [point('2026-09-30', '2026-11-15', 40)],
};

/** A feed's document as a publisher could write it by hand. */
export function document(change: object = {}): Record<string, unknown> {
  const days = [day('2026-11-16'), 1, 1];
  return {
    version: TRANSIT_VERSION,
    madeAt: new Date(MADE_AT).toISOString(),
    sources: { vix: 'Cboe' },
    series: { vix: { decimals: 2, days, closes: [1531, 69, -50] } },
    points: [{ day: '2026-09-30', published: '2026-11-15', share: 40, source: 'A bank', definition: 'any' }],
    ...change,
  };
}

/** The same as version 1 had it: the source within each series. */
export function document1(change: object = {}): Record<string, unknown> {
  const { sources, series, ...rest } = document();
  const named = Object.entries(series as Record<string, object>).map(([id, columns]) => [
    id,
    { source: (sources as Record<string, string>)[id], ...columns },
  ]);
  return { ...rest, series: Object.fromEntries(named), ...change, version: 1 };
}

const anyPoint = fc
  .record({
    day: fc.integer({ min: FIRST_DAY, max: 20_000 }),
    later: fc.nat(400),
    share: fc.double({ min: 0, max: 100, noNaN: true }).map((share) => share + 0),
    source: fc.string({ unit: 'grapheme', maxLength: 50 }),
    definition: fc.string({ maxLength: 50 }),
  })
  .map(({ later, ...rest }) => ({ ...rest, published: rest.day + later }));

export const anyFeed: fc.Arbitrary<Feed> = fc.subarray([...SERIES_IDS]).chain((ids) =>
  fc.record({
    madeAt: fc.integer({ min: 20_400 * 86_400_000, max: MADE_AT }),
    series: fc.record(Object.fromEntries(ids.map((id) => [id, anySeries(id, { min: FIRST_DAY, max: 20_000 })]))),
    sources: fc.record(Object.fromEntries(ids.map((id) => [id, fc.string({ maxLength: 50 })]))),
    points: fc.array(anyPoint, { maxLength: 5 }),
  }),
);
