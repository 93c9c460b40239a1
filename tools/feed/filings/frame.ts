/** A frame of the SEC: one figure of all companies for one calendar period. */

import * as v from 'valibot';
import type { Day } from '../../../lib/market/day.ts';
import { isoDate, readJson, rowsOf } from '../../../lib/sources/json.ts';
import { refusePage } from './page.ts';

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

const frame = v.object({
  data: rowsOf(
    v.object({
      accn: v.pipe(v.string(), v.regex(/^\d{10}-\d{2}-\d{6}$/)),
      cik: v.pipe(v.number(), v.integer(), v.minValue(1)),
      start: isoDate,
      end: isoDate,
      val: v.pipe(v.number(), v.finite()),
    }),
  ),
});

/** The facts of a frame. Throws a `SourceError` when the body is none. */
export function parseFrame(body: string): Fact[] {
  refusePage(body);
  const { data } = readJson(frame, body);
  return data.map(({ accn, cik, start, end, val }) => ({ cik, start, end, value: val, accession: accn }));
}
