/**
 * A market in transit: the one form in which it lies in the package and in a feed. JSON of columns; a column is its first
 * item and then the step to each next one, closes are whole numbers of the last decimal. `docs/feed.md` describes it.
 */

import * as v from 'valibot';
import { corrected } from './corrections.ts';
import { type Day, FIRST_DAY, isoDay, LAST_DAY, parseDay } from './day.ts';
import { decimalsOf, MOST_DECIMALS } from './decimals.ts';
import { type Market, SERIES_IDS, type Series, type SeriesId, type SharePoint, seriesBy } from './series.ts';
import { isValidClose } from './valid-close.ts';

/** Goes up with every change that an older reader could misread. */
export const TRANSIT_VERSION = 2;

/** Every day since 1945: more is a hostile file. */
const MOST_ROWS = 30_000;
/** Ten times what has been published in thirty years. */
const MOST_POINTS = 200;

export interface TransitMarket {
  readonly version: number;
  readonly series: Readonly<Record<string, { decimals: number; days: number[]; closes: number[] }>>;
  readonly points: readonly object[];
}

/** Why a document is no market: of a later version, or what is wrong and where. */
export class TransitError extends Error {
  override readonly name = 'TransitError';
  readonly fault: 'too-new' | 'malformed';

  constructor(fault: TransitError['fault'], message: string) {
    super(message);
    this.fault = fault;
  }
}

/**
 * The document of a market: the same for the same market, whatever order its series were put in.
 * Throws a RangeError when a series is empty or has closes with more than 15 decimals.
 */
export function toTransit({ series, unprofitableShare }: Pick<Market, 'series' | 'unprofitableShare'>): TransitMarket {
  const columns = SERIES_IDS.flatMap((id) => (series[id] ? [[id, columnsOf(id, series[id])] as const] : []));
  const points = unprofitableShare.map(({ day, published, share, source, definition }: SharePoint) => {
    return { day: isoDay(day), published: isoDay(published), share, source, definition };
  });
  return { version: TRANSIT_VERSION, series: Object.fromEntries(columns), points };
}

function columnsOf(id: SeriesId, { days, closes }: Series) {
  if (days.length === 0) throw new RangeError(`${id}: an empty series can't be passed on`);
  const decimals = decimalsOf(id, closes);
  const scale = 10 ** decimals;
  return { decimals, days: steps(days), closes: steps(closes.map((close) => Math.round(close * scale))) };
}

function steps(items: Int32Array | Float64Array): number[] {
  return Array.from(items, (item, i) => item - (items[i - 1] ?? 0));
}

const text = v.pipe(v.string(), v.maxLength(500));
const day = v.pipe(v.string(), v.transform(parseDay), v.number('must be a day, YYYY-MM-DD'));
const version = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
/** Fields and series that a later document of the same version adds are passed over. */
const document = v.object({
  series: v.record(v.string(), v.unknown()),
  points: v.pipe(
    v.array(
      v.object({
        day,
        published: day,
        share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
        source: text,
        definition: text,
      }),
    ),
    v.maxLength(MOST_POINTS),
  ),
});

/**
 * Reads a document of this version or an earlier one; closes that are known to be wrong are mended.
 * @param latest no close or point may be of a later day.
 * Throws a `TransitError`.
 */
export function fromTransit(given: unknown, latest: Day = LAST_DAY): Market {
  const of = checked(version, given).version;
  if (of > TRANSIT_VERSION) {
    throw new TransitError('too-new', `version ${of}; this Tidemark reads up to ${TRANSIT_VERSION}`);
  }
  const { series: columns, points } = checked(document, given);
  const series = seriesBy((id) =>
    Object.hasOwn(columns, id) ? corrected(id, seriesOf(id, columns[id], latest)) : undefined,
  );
  for (const { day, published } of points) {
    if (day > published) malformed('points: one was published before its own day');
    if (published > latest) malformed('points: one was published after the rest was made');
  }
  return { series, unprofitableShare: points };
}

/**
 * Checked by hand and in few steps: a worker that was just woken runs through a hundred thousand numbers before anything
 * of this is compiled.
 */
function seriesOf(id: SeriesId, given: unknown, latest: Day): Series {
  const { decimals, ...columns } = (given ?? {}) as Record<string, unknown>;
  if (!(Number.isInteger(decimals) && Number(decimals) >= 0 && Number(decimals) <= MOST_DECIMALS)) {
    malformed(`series.${id}.decimals: not a number of decimals`);
  }
  const daySteps = columnOf(id, 'days', columns.days);
  const closeSteps = columnOf(id, 'closes', columns.closes);
  const { length } = daySteps;
  if (closeSteps.length !== length) malformed(`series.${id}: not as many closes as days`);
  const days = new Int32Array(length);
  const closes = new Float64Array(length);
  const scale = 10 ** Number(decimals);
  let day = 0;
  let scaled = 0;
  for (let i = 0; i < length; i++) {
    const dayStep = daySteps[i] as number;
    const closeStep = closeSteps[i] as number;
    if (i > 0 && !(dayStep >= 1)) malformed(`series.${id}: days don't ascend`);
    day += dayStep;
    days[i] = day;
    // What is no whole number, or too large for one, comes back as another.
    if (days[i] !== day) malformed(`series.${id}: a day that is none`);
    scaled += closeStep;
    if (typeof closeStep !== 'number' || !Number.isSafeInteger(scaled)) malformed(`series.${id}: no whole numbers`);
    const close = scaled / scale;
    // Most closes lie well within what any series may hold.
    if (!(close > 1e-6 && close < 1e12) && !isValidClose(id, close))
      malformed(`series.${id}: a close of ${close} can't be`);
    closes[i] = close;
  }
  if ((days[0] ?? FIRST_DAY) < FIRST_DAY || day > latest) malformed(`series.${id}: a day out of range`);
  return { days, closes };
}

function columnOf(id: SeriesId, name: string, column: unknown): unknown[] {
  if (Array.isArray(column) && column.length >= 1 && column.length <= MOST_ROWS) return column;
  return malformed(`series.${id}.${name}: no column of 1 to ${MOST_ROWS} rows`);
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  return malformed(`${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`);
}

function malformed(message: string): never {
  throw new TransitError('malformed', message);
}
