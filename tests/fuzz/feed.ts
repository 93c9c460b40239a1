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

/** From one row to the next: mostly right, sometimes back or on the spot, now and then no number. */
const step = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: -2000, max: 0 }) },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.constant('7'), fc.constant(null)) },
);
const rows = fc.array(fc.tuple(step, step), { maxLength: 8 });
const rarely = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 19, arbitrary: usual }, { weight: 1, arbitrary: fc.anything() });
/** Of the right form here and there, so that what is wrong is found late. */
const nearly = fc
  .record({
    source: rarely(fc.constant('any')),
    decimals: fc.integer({ min: 0, max: 3 }),
    first: fc.integer({ min: 20_300, max: 20_780 }),
    rows,
    /** One close too few, now and then. */
    lost: fc.integer({ min: 0, max: 19 }).map((n) => n === 1),
  })
  .map(({ first, rows, lost, ...rest }) => ({
    ...rest,
    days: [first, ...rows.map(([day]) => day)],
    closes: [1500, ...rows.map(([, close]) => close)].slice(0, lost ? -1 : undefined),
  }));
const name = fc.oneof(
  { weight: 19, arbitrary: fc.constantFrom<string>(...SERIES_IDS) },
  { weight: 1, arbitrary: harmful },
);
const nearlyFeed = fc
  .record({
    version: fc.constantFrom(1, 2),
    madeAt: rarely(fc.constant(document().madeAt)),
    sources: rarely(fc.constant({ vix: 'any' })),
    series: fc.dictionary(name, nearly, { maxKeys: 3 }),
    points: rarely(fc.constant(document().points)),
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
