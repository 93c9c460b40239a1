/** `npm run feed -- --out DIR …`: publishes a feed, see `docs/feed.md`. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeFeed, recentPart } from '../../lib/feed/encode.ts';
import { FeedError } from '../../lib/feed/fault.ts';
import { FEED_PATH, type Feed } from '../../lib/feed/feed.ts';
import { readSigned } from '../../lib/feed/parse.ts';
import { type Day, dayOf, isoDay } from '../../lib/market/day.ts';
import { type Market, type SeriesId, type SharePoint, seriesBy } from '../../lib/market/series.ts';
import { shippable } from '../../lib/market/shipped.ts';
import { type CommandProcess, InputError } from '../cli/input-error.ts';
import { marketLines } from '../cli/market-lines.ts';
import { marketFrom, readingOn } from '../cli/read-market.ts';
import { type Published, readFeed, writeFeed } from '../feed/feed-folder.ts';
import { makeKey, readKey } from '../feed/feed-key.ts';
import { type FeedOptions, feedOptions } from '../feed/feed-options.ts';
import { feedReading } from '../feed/feed-reading.ts';
import { FEED_SOURCES, PUBLIC_DOMAIN } from '../feed/feed-sources.ts';
import { FILINGS_SOURCE, filingsPoint, MOST_REQUESTS } from '../feed/filings/point.ts';
import { politeGet } from '../feed/polite-get.ts';
import { refreshMarket, withFeed } from '../feed/refresh-market.ts';

/** Calendar days of each series: a reader who was away for a year can still join them to what they have. */
const WINDOW = 400;

export async function feed(args: string[], own: CommandProcess): Promise<void> {
  const options = feedOptions(args);
  if ('newKey' in options) own.stdout.write(`public key  ${makeKey(options.newKey)}\n`);
  else await publish(options, own);
}

async function publish(options: FeedOptions, { env, stdout, stderr }: CommandProcess): Promise<void> {
  const { out, data, madeAt, includeCloses, filings } = options;
  const print = (line: string) => stdout.write(`${line}\n`);
  const say = (line: string) => stderr.write(`${line}\n`);
  const key = options.publicKey ? { publicKey: options.publicKey, sign: null } : readKey(options.key, env);
  const own = await marketFrom(data);
  const today = dayOf(madeAt);
  refuseLaterData(own, today);
  const before = await readFeed(out, key.publicKey);
  if (!before && existsSync(join(out, FEED_PATH))) {
    say(`${out} holds a feed that this key did not sign; it is replaced`);
  }
  const market = options.refresh ? await refreshMarket(withFeed(own, before?.feed ?? null), madeAt, say) : own;
  const kept = joinPoints(
    market.unprofitableShare,
    before?.feed.points.filter(({ source }) => source === FILINGS_SOURCE),
  );
  const get = filings && politeGet(filings.contact, MOST_REQUESTS);
  const computed = get && (await filingsPoint({ ...filings, get, tell: say, day: today, points: kept }));
  const points = joinPoints(kept, computed ? [computed] : []);

  const feed: Feed = { madeAt, ...passedOn(market, includeCloses), points };
  const reading = readingOn({ ...market, unprofitableShare: points }, today);
  const bytes = encoded(feed, feedReading(reading));
  await refuseWhatReadersRefuse(bytes, before, out);
  writeFeed(out, bytes, key.sign?.(bytes) ?? null);
  if (!key.sign) say(`not signed yet: npm run sign -- --out ${out}`);
  print(marketLines({ series: feed.series, unprofitableShare: points }).join('\n'));
  print(`${join(out, FEED_PATH)}  ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
  print(`public key  ${key.publicKey}`);
  if (computed) print(`for unprofitable-share-points.csv:\n${csvRow(computed)}`);
  else if (filings) print(`the share of ${isoDay(today)}'s newest filed quarter was published before`);
}

/** The series this feed carries, with their sources. */
function passedOn(market: Market, includeCloses: boolean): Pick<Feed, 'series' | 'sources'> {
  const { series } = shippable(market);
  const isPassedOn = (id: SeriesId) => includeCloses || PUBLIC_DOMAIN.has(id);
  return {
    series: seriesBy((id) => (series[id] && isPassedOn(id) ? recentPart(series[id], WINDOW) : undefined)),
    sources: FEED_SOURCES,
  };
}

/** All the points, each once, by day. */
function joinPoints(points: readonly SharePoint[], more: readonly SharePoint[] = []): SharePoint[] {
  const isThere = ({ day, source }: SharePoint) => points.some((point) => point.day === day && point.source === source);
  return [...points, ...more.filter((point) => !isThere(point))].toSorted((a, b) => a.day - b.day);
}

function refuseLaterData(market: Market, today: Day): void {
  const days = Object.values(market.series).map(({ days }) => days.at(-1) ?? today);
  const newest = Math.max(...days, ...market.unprofitableShare.map(({ published }) => published));
  if (newest > today) {
    throw new InputError(`the data go to ${isoDay(newest)}, after ${isoDay(today)}; give a later --made-at`);
  }
}

function encoded(feed: Feed, reading: object): Uint8Array<ArrayBuffer> {
  try {
    return encodeFeed(feed, reading);
  } catch (error) {
    throw error instanceof RangeError ? new InputError(`${error.message}; round the closes`) : error;
  }
}

/** Readers have the last word: what they would refuse beside the feed that lies there is not published. */
async function refuseWhatReadersRefuse(
  bytes: Uint8Array<ArrayBuffer>,
  before: Published | null,
  out: string,
): Promise<void> {
  try {
    await readSigned(bytes, { newerThan: before?.mark ?? null, now: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const isTime = error.fault === 'older' || error.fault === 'rewritten';
    const mend = isTime ? 'give a later --made-at' : 'bring the data up to date';
    throw new InputError(`readers of ${out} would refuse this feed: ${error.message}; ${mend}`);
  }
}

function csvRow({ day, published, share, source, definition }: SharePoint): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [isoDay(day), isoDay(published), share, quoted(source), quoted(definition)].join(',');
}
