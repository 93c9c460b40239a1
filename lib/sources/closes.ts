/** From a provider's rows to closes that may be trusted: finished days only, ascending, one close a day. */

import { corrected } from '../market/corrections.ts';
import { type Day, FIRST_DAY, LAST_DAY } from '../market/day.ts';
import type { Series, SeriesId } from '../market/series.ts';
import { isValidClose } from '../market/valid-close.ts';
import { SourceError } from './failure.ts';

/** One row as sent; null where the provider has no figure, NaN where it sent something else. */
export interface Row {
  readonly day: Day;
  readonly close: number | null;
}

/** The closes of a day that stands twice may be a cent apart. */
const ROUNDING = 1e-3;
/** A hole or two happen in any answer; more than that and one in fifty, and it is not what it should be. */
const HOLES = 2;
const SHARE_OF_HOLES = 0.02;

/**
 * The closes of the rows up to `last`, the last finished day, in whatever order they came. There may be none, when
 * nothing of the span is finished yet. Throws a `SourceError` when there are no rows, or too many days without a close
 * that the series can have: also a day with two different ones has none.
 */
export function closesOf(id: SeriesId, rows: readonly Row[], last: Day): Series {
  if (rows.length === 0) throw new SourceError('empty', 'no rows');
  if (rows.some(({ day }) => !(day >= FIRST_DAY && day <= LAST_DAY))) throw new SourceError('format', 'an unreal day');
  const sent = new Map<Day, number[]>();
  for (const { day, close } of rows) {
    if (day > last) continue;
    const closes = sent.get(day) ?? [];
    if (close !== null && isValidClose(id, close)) closes.push(close);
    sent.set(day, closes);
  }
  const closes = new Map([...sent].map(([day, closes]) => [day, theClose(closes)]));
  const days = Int32Array.from(closes.keys()).sort();
  const valid = days.filter((day) => closes.get(day) !== null);
  const holes = days.length - valid.length;
  if (holes > Math.max(HOLES, days.length * SHARE_OF_HOLES) || (holes > 0 && valid.length === 0)) {
    throw new SourceError('format', `${holes} of ${days.length} days have no close that ${id} can have`);
  }
  return corrected(id, { days: valid, closes: Float64Array.from(valid, (day) => closes.get(day) ?? Number.NaN) });
}

/** The close of a day from all that were sent of it; null when there is none, or they differ by more than rounding. */
function theClose([first, ...others]: readonly number[]): number | null {
  if (first === undefined) return null;
  return others.every((other) => agree(first, other)) ? first : null;
}

function agree(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}
