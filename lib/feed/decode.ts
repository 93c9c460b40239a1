/** A feed from the parsed `market.json`: its shape, then each series. */

import * as v from 'valibot';
import { at } from '../market/at.ts';
import { corrected } from '../market/corrections.ts';
import { type Day, dayOf, FIRST_DAY, parseDay } from '../market/day.ts';
import { MOST_DECIMALS } from '../market/decimals.ts';
import { SERIES_IDS, type Series, type SeriesId } from '../market/series.ts';
import { isValidClose } from '../market/valid-close.ts';
import { FeedError } from './fault.ts';
import { FEED_VERSION, type Feed } from './feed.ts';

const MOST_ROWS = 20_000;
const MOST_POINTS = 2000;

const text = v.pipe(v.string(), v.maxLength(500));
const isoDay = v.pipe(v.string(), v.transform(parseDay), v.number('must be a day, YYYY-MM-DD'));
const column = v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.minLength(1), v.maxLength(MOST_ROWS));
const columns = v.object({
  source: text,
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DECIMALS)),
  days: column,
  closes: column,
});
const point = v.object({
  day: isoDay,
  published: isoDay,
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  source: text,
  definition: text,
});
/** Fields and series that a later feed of the same version adds are passed over. */
const feed = v.object({
  madeAt: v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse), v.number()),
  series: v.record(v.string(), v.unknown()),
  points: v.pipe(v.array(point), v.maxLength(MOST_POINTS)),
});

/** Reads a feed. Throws a `FeedError`: `too-new`, or `malformed` with what is wrong and where. */
export function decodeFeed(document: unknown): Feed {
  const { version } = checked(v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) }), document);
  if (version > FEED_VERSION) {
    throw new FeedError('too-new', `feed version ${version}; this Tidemark reads up to ${FEED_VERSION}`);
  }
  const { madeAt, series: given, points } = checked(feed, document);
  /** Days in New York and in UTC differ by less than one. */
  const latest = dayOf(madeAt) + 1;
  const series: Partial<Record<SeriesId, Series>> = {};
  const sources: Partial<Record<SeriesId, string>> = {};
  for (const id of SERIES_IDS) {
    if (!Object.hasOwn(given, id)) continue;
    const own = checked(columns, given[id], `series.${id}`);
    series[id] = corrected(id, decodeSeries(id, own, latest));
    sources[id] = own.source;
  }
  for (const { day, published } of points) {
    if (day > published) malformed('points: one was published before its own day');
    if (published > latest) malformed('points: one was published after the feed was made');
  }
  return { madeAt, series, sources, points };
}

function decodeSeries(id: SeriesId, own: v.InferOutput<typeof columns>, latest: Day): Series {
  const { length } = own.days;
  if (own.closes.length !== length) malformed(`series.${id}: ${length} days and ${own.closes.length} closes`);
  const days = new Int32Array(length);
  const closes = new Float64Array(length);
  let day = 0;
  let scaled = 0;
  for (let i = 0; i < length; i++) {
    const step = at(own.days, i);
    if (i > 0 && step < 1) malformed(`series.${id}: days don't ascend`);
    day += step;
    if (day < FIRST_DAY || day > latest) malformed(`series.${id}: a day out of range`);
    days[i] = day;
    scaled += at(own.closes, i);
    const close = scaled / 10 ** own.decimals;
    if (!isValidClose(id, close)) malformed(`series.${id}: a close of ${close} can't be`);
    closes[i] = close;
  }
  return { days, closes };
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, where = ''): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = [where, v.getDotPath(issue)].filter(Boolean).join('.');
  return malformed(`${path || 'feed'}: ${issue.message}`);
}

function malformed(message: string): never {
  throw new FeedError('malformed', message);
}
