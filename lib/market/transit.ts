/**
 * A market in transit: the one form in which it lies in the package and in a feed. JSON of columns; a column is its first
 * item and then the step to each next one, closes are whole numbers of the last decimal. `docs/feed.md` describes it.
 */

import * as v from 'valibot';
import { corrected } from './corrections.ts';
import { type Day, FIRST_DAY, isoDay, LAST_DAY, parseDay } from './day.ts';
import { decimalsOf, MOST_DECIMALS } from './decimals.ts';
import { type Market, SERIES_IDS, type Series, type SeriesId, type SharePoint } from './series.ts';
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
  const series: Partial<Record<SeriesId, Series>> = {};
  for (const id of SERIES_IDS) {
    if (Object.hasOwn(columns, id)) series[id] = corrected(id, seriesOf(id, columns[id], latest));
  }
  for (const { day, published } of points) {
    if (day > published) malformed('points: one was published before its own day');
    if (published > latest) malformed('points: one was published after the rest was made');
  }
  return { series, unprofitableShare: points };
}

/** Checked by hand: a check of a library for each of a hundred thousand numbers takes longer than reading them. */
function seriesOf(id: SeriesId, columns: unknown, latest: Day): Series {
  const { decimals, days: daySteps, closes: closeSteps } = (columns ?? {}) as Record<string, unknown>;
  if (!(Number.isInteger(decimals) && Number(decimals) >= 0 && Number(decimals) <= MOST_DECIMALS)) {
    malformed(`series.${id}.decimals: not a number of decimals`);
  }
  const length = columnLength(id, 'days', daySteps);
  if (length !== columnLength(id, 'closes', closeSteps)) malformed(`series.${id}: not as many closes as days`);
  const days = new Int32Array(length);
  const closes = new Float64Array(length);
  const scale = 10 ** Number(decimals);
  let day = 0;
  let scaled = 0;
  for (let i = 0; i < length; i++) {
    const [dayStep, closeStep] = [(daySteps as number[])[i] as number, (closeSteps as number[])[i] as number];
    if (!(Number.isSafeInteger(dayStep) && Number.isSafeInteger(closeStep)))
      malformed(`series.${id}: no whole numbers`);
    if (i > 0 && dayStep < 1) malformed(`series.${id}: days don't ascend`);
    day += dayStep;
    scaled += closeStep;
    if (day < FIRST_DAY || day > latest) malformed(`series.${id}: a day out of range`);
    const close = scaled / scale;
    if (!isValidClose(id, close)) malformed(`series.${id}: a close of ${close} can't be`);
    days[i] = day;
    closes[i] = close;
  }
  return { days, closes };
}

function columnLength(id: SeriesId, name: string, column: unknown): number {
  if (!Array.isArray(column) || column.length < 1 || column.length > MOST_ROWS) {
    return malformed(`series.${id}.${name}: no column of 1 to ${MOST_ROWS} rows`);
  }
  return column.length;
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
