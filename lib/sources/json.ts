/** The border for answers in JSON, and the forms that providers write days and figures in. */

import * as v from 'valibot';
import { type Day, dayOf, parseDay } from '../market/day.ts';
import { SourceError } from './failure.ts';

const SECONDS_PER_DAY = 86_400;
/** Every day since 1890: no answer has more rows, and more would take long to read. */
export const MOST_ROWS = 50_000;

/** Reads a body by a schema. Throws a `SourceError` when it is not JSON or not of that form. */
export function readJson<Schema extends v.GenericSchema>(schema: Schema, body: string): v.InferOutput<Schema> {
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    throw new SourceError('format', 'not JSON');
  }
  // One fault is enough: an answer may have a million.
  const { success, output, issues } = v.safeParse(schema, content, { abortEarly: true });
  if (success) return output;
  throw new SourceError('format', `${v.getDotPath(issues[0]) ?? 'the answer'} is not of the known form`);
}

/** As many items as an answer can have; counted before any is looked at. */
export function rowsOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(v.unknown()), v.maxLength(MOST_ROWS), v.array(item));
}

/** A figure written as a number or as its digits; NaN when the text is no number. */
export const figure = v.union([v.number(), v.pipe(v.string(), v.transform(toNumber))]);

/** Seconds since 1970, a number or its digits. */
export const unixSeconds = v.pipe(figure, v.integer());

/** `2026-10-02`, a time of that day after it allowed, as a day. */
export const isoDate = v.pipe(
  v.string(),
  v.transform((date) => parseDay(date.replace(/[T ]\d\d:.*$/, ''))),
  v.number(),
);

/** `20261002`, a number or its digits, as a day. */
export const compactDate = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform((date) => parseDay(String(date).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))),
  v.number(),
);

/** The number a text writes in plain decimals, commas between thousands allowed; NaN when it is anything else. */
export function toNumber(text: string): number {
  const plain = text.trim().replace(/^(-?)(\d{1,3})((?:,\d{3})+)(?=\.|$)/, (written) => written.replaceAll(',', ''));
  return /^-?\d{1,20}(\.\d{1,20})?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The UTC day of an instant in seconds. */
export function dayOfSeconds(seconds: number): Day {
  return dayOf(seconds * 1000);
}

/** Midnight UTC at which a day begins, in seconds. */
export function secondsOf(day: Day): number {
  return day * SECONDS_PER_DAY;
}
