/** A market from a folder of CSV files, for commands and checks. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corrected } from '../../lib/market/corrections.ts';
import { type Day, parseDay } from '../../lib/market/day.ts';
import { type Market, type Series, type SeriesId, type SharePoint, seriesBy } from '../../lib/market/series.ts';
import { isValidClose } from '../../lib/market/valid-close.ts';
import { InputError } from './input-error.ts';
import { readCsv } from './read-csv.ts';

const POINTS_FILE = 'unprofitable-share-points.csv';
const PLAIN_NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Reads `NAME.csv` (`date,close`) for every series Tidemark knows and `unprofitable-share-points.csv`
 * (`date,published,close,source,definition`). A file that isn't there is a missing series.
 * Throws an `InputError` for a folder that can't be read or holds no series, and for any row that is not sound. Closes that are known to be wrong are mended.
 */
export function readFolder(dir: string): Market {
  const files = new Set(listFolder(dir));
  const series = seriesBy((id) => (files.has(`${id}.csv`) ? readSeries(join(dir, `${id}.csv`), id) : undefined));
  if (Object.keys(series).length === 0) {
    throw new InputError(`${dir} holds none of the series; put files such as russell2000.csv (date,close) in it`);
  }
  return { series, unprofitableShare: files.has(POINTS_FILE) ? readSharePoints(join(dir, POINTS_FILE)) : [] };
}

function listFolder(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    const why = existsSync(dir) ? "can't be read as a folder" : 'does not exist';
    throw new InputError(`${dir} ${why}; give a folder of NAME.csv files (date,close)`);
  }
}

function readSeries(path: string, id: SeriesId): Series {
  const rows = readCsv(path, ['date', 'close']);
  if (rows.length === 0) throw new InputError(`${path} has no rows; add date,close lines or take the file away`);
  const days = new Int32Array(rows.length);
  const closes = new Float64Array(rows.length);
  rows.forEach(({ line, fields: [date = '', close = ''] }, i) => {
    const at = `${path} line ${line}`;
    const day = dayIn(at, date);
    const before = days[i - 1];
    if (before !== undefined && day === before) throw new InputError(`${at}: ${date} stands twice; keep one row a day`);
    if (before !== undefined && day < before) throw new InputError(`${at}: ${date} descends; sort rows by date`);
    days[i] = day;
    closes[i] = closeIn(at, id, close);
  });
  return corrected(id, { days, closes });
}

function readSharePoints(path: string): SharePoint[] {
  const rows = readCsv(path, ['date', 'published', 'close', 'source', 'definition']);
  let before = Number.NEGATIVE_INFINITY;
  return rows.map(({ line, fields: [date = '', publication = '', close = '', source = '', definition = ''] }) => {
    const at = `${path} line ${line}`;
    const day = dayIn(at, date);
    const published = dayIn(at, publication);
    const share = numberIn(at, close);
    if (day < before) throw new InputError(`${at}: ${date} descends; sort rows by date`);
    if (published < day) throw new InputError(`${at}: published before ${date}; give the day it could be known`);
    if (share < 0 || share > 100) throw new InputError(`${at}: ${close} is no share; give percent from 0 to 100`);
    before = day;
    return { day, published, share, source, definition };
  });
}

function dayIn(at: string, text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new InputError(`${at}: ${JSON.stringify(text)} is no day; write it as YYYY-MM-DD`);
  return day;
}

function numberIn(at: string, text: string): number {
  if (!PLAIN_NUMBER.test(text)) {
    throw new InputError(`${at}: ${JSON.stringify(text)} is no number; write it plainly, such as 2513.7`);
  }
  return Number(text);
}

function closeIn(at: string, id: SeriesId, text: string): number {
  const close = numberIn(at, text);
  if (!isValidClose(id, close)) {
    throw new InputError(`${at}: a close of ${text} can't be in ${id}; correct the row or leave it out`);
  }
  return close;
}
