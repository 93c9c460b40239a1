/** A publisher's feed: what was put in comes out; whatever else was signed is sound or refused, and leaves no trace. */

import fc from 'fast-check';
import { decodeFeed } from '../../lib/feed/decode.ts';
import { encodeFeed } from '../../lib/feed/encode.ts';
import { FeedError } from '../../lib/feed/fault.ts';
import type { Feed } from '../../lib/feed/feed.ts';
import { parseJson } from '../../lib/feed/json.ts';
import { dayOf } from '../../lib/market/day.ts';
import { SERIES_IDS, type SeriesId } from '../../lib/market/series.ts';
import { isValidClose } from '../../lib/market/valid-close.ts';
import { anyFeed, bytesOf, document, parseSigned } from '../unit/feed/build-feed.ts';
import { same, type Target, target } from './target.ts';

function mustBeSound({ series, points, madeAt }: Feed): void {
  const latest = dayOf(madeAt) + 1;
  for (const [id, { days, closes }] of Object.entries(series)) {
    if (!(SERIES_IDS as readonly string[]).includes(id)) throw new Error(`a series ${id}`);
    if (days.length === 0 || days.length !== closes.length) throw new Error(`${id}: days and closes differ`);
    if (!days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0))) throw new Error(`${id}: days do not ascend`);
    if ((days.at(-1) ?? 0) > latest) throw new Error(`${id}: a day to come`);
    if (!closes.every((close) => isValidClose(id as SeriesId, close))) throw new Error(`${id}: a close that can't be`);
  }
  for (const { day, published, share } of points) {
    if (!(day <= published && published <= latest && share >= 0 && share <= 100)) throw new Error('a point that lies');
  }
}

function unpolluted(): void {
  if (Object.keys(Object.prototype).length > 0) throw new Error('a prototype was changed');
  if (({} as { polluted?: unknown }).polluted !== undefined) throw new Error('a prototype was changed');
}

async function soundOrRefused(read: () => Feed | Promise<Feed>): Promise<void> {
  try {
    mustBeSound(await read());
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
  } finally {
    unpolluted();
  }
}

const harmful = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'polluted');
const hostileJson = fc
  .json({ maxDepth: 6, stringUnit: 'binary' })
  .chain((json) => harmful.map((name) => json.replace(/"[^"\\]*":/, `"${name}":`)));

const whole = fc.oneof(
  fc.integer({ min: -2, max: 30 }),
  fc.integer(),
  fc.double(),
  fc.constant('7'),
  fc.constant(null),
);
const column = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.array(whole, { maxLength: 8 }) },
);
/** Of the right form here and there, so that what is wrong is found late. */
const nearly = fc
  .record({
    source: fc.oneof({ weight: 9, arbitrary: fc.constant('any') }, { weight: 1, arbitrary: fc.anything() }),
    decimals: fc.integer({ min: -1, max: 17 }),
    first: fc.integer({ min: 19_990, max: 20_440 }),
    days: column,
    closes: column,
  })
  .map(({ first, days, closes, ...rest }) => ({ ...rest, days: [first, ...days], closes: [1500, ...closes] }));
const nearlyFeed = fc
  .record({
    madeAt: fc.oneof(fc.constant(document().madeAt), fc.date({ noInvalidDate: true }).map(String), fc.string()),
    series: fc.dictionary(fc.oneof(fc.constantFrom(...SERIES_IDS), harmful), nearly, { maxKeys: 4 }),
    points: fc.oneof(fc.constant(document().points), fc.array(fc.anything(), { maxLength: 3 })),
  })
  .map((change) => JSON.stringify(document(change), (_, value) => (typeof value === 'bigint' ? `${value}` : value)));

export const FEED: readonly Target[] = [
  target('feed: any feed comes back', 3, anyFeed, async (feed) => {
    const back = await parseSigned(encodeFeed(feed, {}));
    if (!same(back, feed)) throw new Error('another feed came back');
  }),
  target('feed: any signed bytes', 10, fc.uint8Array({ maxLength: 500 }), (bytes) =>
    soundOrRefused(() => parseSigned(Uint8Array.from(bytes))),
  ),
  target('feed: any JSON', 40, fc.oneof(fc.json({ maxDepth: 20 }), hostileJson), (text) =>
    soundOrRefused(() => decodeFeed(parseJson(bytesOf(text)))),
  ),
  target('feed: nearly a feed', 60, nearlyFeed, (text) => soundOrRefused(() => decodeFeed(parseJson(bytesOf(text))))),
];
