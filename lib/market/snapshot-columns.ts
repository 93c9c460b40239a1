/**
 * A market as columns of small numbers: for each series its id, rows, decimals, first day and day steps, first close
 * and close steps (as whole numbers of the last decimal); then the published shares as JSON.
 */

import * as v from 'valibot';
import { FIRST_DAY, LAST_DAY } from './day.ts';
import { decimalsOf, MOST_DECIMALS } from './decimals.ts';
import { type Market, SERIES_IDS, type Series, type SeriesId, type SharePoint } from './series.ts';
import { ByteReader, ByteWriter } from './snapshot-bytes.ts';
import { isValidClose } from './valid-close.ts';

function writeSeries(out: ByteWriter, id: SeriesId, { days, closes }: Series): void {
  const decimals = decimalsOf(id, closes);
  out.text(id);
  out.unsigned(days.length);
  out.unsigned(decimals);
  let before = 0;
  days.forEach((day, i) => {
    if (i === 0) out.signed(day);
    else out.unsigned(day - before);
    before = day;
  });
  before = 0;
  for (const close of closes) {
    const scaled = Math.round(close * 10 ** decimals);
    out.signed(scaled - before);
    before = scaled;
  }
}

function readSeries(input: ByteReader, id: SeriesId): Series {
  const rows = input.unsigned();
  // Every row takes at least a byte for its day and one for its close: no allocation beyond what is there.
  if (rows < 1 || rows * 2 > input.left) throw new RangeError(`${id}: ${rows} rows can't be`);
  const decimals = input.unsigned();
  if (decimals > MOST_DECIMALS) throw new RangeError(`${id}: ${decimals} decimals can't be`);
  const days = new Int32Array(rows);
  const closes = new Float64Array(rows);
  let day = input.signed();
  for (let i = 0; i < rows; i++) {
    const step = i === 0 ? 0 : input.unsigned();
    if (i > 0 && step < 1) throw new RangeError(`${id}: a day stands twice`);
    day += step;
    if (day < FIRST_DAY || day > LAST_DAY) throw new RangeError(`${id}: a day out of range`);
    days[i] = day;
  }
  let scaled = 0;
  for (let i = 0; i < rows; i++) {
    scaled += input.signed();
    const close = scaled / 10 ** decimals;
    if (!isValidClose(id, close)) throw new RangeError(`${id}: a close of ${close} can't be`);
    closes[i] = close;
  }
  return { days, closes };
}

const dayNumber = v.pipe(v.number(), v.integer(), v.minValue(FIRST_DAY), v.maxValue(LAST_DAY));
const sharePoints = v.array(
  v.object({
    day: dayNumber,
    published: dayNumber,
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    source: v.string(),
    definition: v.string(),
  }),
);

/** Throws a RangeError when a series is empty or has closes that need more than 15 decimals. */
export function encodeMarket(market: Market): Uint8Array<ArrayBuffer> {
  const present = SERIES_IDS.flatMap((id) => {
    const series = market.series[id];
    return series ? [{ id, series }] : [];
  });
  const out = new ByteWriter();
  out.unsigned(present.length);
  for (const { id, series } of present) {
    if (series.days.length === 0) throw new RangeError(`${id}: an empty series can't go into a snapshot`);
    writeSeries(out, id, series);
  }
  out.text(
    JSON.stringify(
      market.unprofitableShare.map(({ day, published, share, source, definition }) => {
        return { day, published, share, source, definition } satisfies SharePoint;
      }),
    ),
  );
  return out.done();
}

/** Throws a RangeError, SyntaxError or ValiError when the bytes are not an encoded market. */
export function decodeMarket(bytes: Uint8Array): Market {
  const input = new ByteReader(bytes);
  const count = input.unsigned();
  const series: Partial<Record<SeriesId, Series>> = {};
  for (let i = 0; i < count; i++) {
    const name = input.text();
    const id = SERIES_IDS.find((known) => known === name);
    if (!id || series[id]) throw new RangeError(`a series named ${JSON.stringify(name)} can't be here`);
    series[id] = readSeries(input, id);
  }
  const unprofitableShare = v.parse(sharePoints, JSON.parse(input.text()));
  if (input.left > 0) throw new RangeError('goes on after its end');
  return { series, unprofitableShare };
}
