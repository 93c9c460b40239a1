/** From a provider's rows to closes that may be trusted: finished days only, ascending, one close a day. */

import { corrected } from '../market/corrections.ts';
import { type Day, FIRST_DAY, LAST_DAY } from '../market/day.ts';
import { type Series, type SeriesId, seriesOfDays } from '../market/series.ts';
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
  const valid = new Map<Day, number>();
  for (const [day, closes] of sent) {
    const close = theClose(closes);
    if (close !== null) valid.set(day, close);
  }
  const holes = sent.size - valid.size;
  if (holes > Math.max(HOLES, sent.size * SHARE_OF_HOLES) || (holes > 0 && valid.size === 0)) {
    throw new SourceError('format', `${holes} of ${sent.size} days have no close that ${id} can have`);
  }
  return corrected(id, seriesOfDays(valid));
}

/** The close of a day from all that were sent of it; null when there is none, or they differ by more than rounding. */
function theClose([first, ...others]: readonly number[]): number | null {
  if (first === undefined) return null;
  return others.every((other) => agree(first, other)) ? first : null;
}

function agree(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}
