/** A frame of the SEC: one figure of all companies for one calendar period. */

import * as v from 'valibot';
import { type Day, parseDay } from '../../market/day.ts';
import { SourceError } from '../../sources/failure.ts';

export interface Fact {
  readonly cik: number;
  /** First and last day of the period the company itself reports. */
  readonly start: Day;
  readonly end: Day;
  /** USD. */
  readonly value: number;
  /** Number of the filing, such as 0000320193-25-000073. */
  readonly accession: string;
}

const isoDay = v.pipe(v.string(), v.transform(parseDay), v.number());
const frame = v.object({
  data: v.array(
    v.object({
      accn: v.pipe(v.string(), v.regex(/^\d{10}-\d{2}-\d{6}$/)),
      cik: v.pipe(v.number(), v.integer(), v.minValue(1)),
      start: isoDay,
      end: isoDay,
      val: v.pipe(v.number(), v.finite()),
    }),
  ),
});

/** The facts of a frame. Throws a `SourceError` when the body is none. */
export function parseFrame(body: string): Fact[] {
  if (body.trimStart().startsWith('<')) throw new SourceError('web-page', 'a web page came instead of a frame');
  const result = v.safeParse(frame, jsonOf(body));
  if (!result.success) throw new SourceError('format', 'this is no frame of the SEC');
  return result.output.data.map(({ accn, cik, start, end, val }) => ({ cik, start, end, value: val, accession: accn }));
}

/** Parsed JSON, or undefined. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
