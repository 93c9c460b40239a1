/** From a provider's rows to closes that may be trusted: finished days only, ascending, one close a day. */

import { corrected } from '../market/corrections.ts';
import { type Day, FIRST_DAY, isoDay, LAST_DAY } from '../market/day.ts';
import type { Series, SeriesId } from '../market/series.ts';
import { isValidClose } from '../market/valid-close.ts';
import { SourceError } from './failure.ts';

/** One row as sent; null where the provider has no figure, NaN where it sent something else. */
export interface Row {
  readonly day: Day;
  readonly close: number | null;
}

/** A hole or two happen in any answer; more than that and one in fifty, and it is not what it should be. */
const HOLES = 2;
const SHARE_OF_HOLES = 0.02;

/**
 * The closes of the rows up to `last`, the last finished day, in whatever order they came. There may be none, when
 * nothing of the span is finished yet. Throws a `SourceError` when there are no rows, too many closes that the series
 * cannot have, or different closes of one day.
 */
export function closesOf(id: SeriesId, rows: readonly Row[], last: Day): Series {
  if (rows.length === 0) throw new SourceError('empty', 'no rows');
  if (rows.some(({ day }) => !(day >= FIRST_DAY && day <= LAST_DAY))) throw new SourceError('format', 'an unreal day');
  const finished = rows.filter(({ day }) => day <= last);
  const valid = finished.filter((row): row is Close => row.close !== null && isValidClose(id, row.close));
  const holes = finished.length - valid.length;
  if (holes > Math.max(HOLES, finished.length * SHARE_OF_HOLES) || (holes > 0 && valid.length === 0)) {
    throw new SourceError('format', `${holes} of ${finished.length} rows have no close that ${id} can have`);
  }
  return corrected(id, toSeries(valid));
}

type Close = Row & { readonly close: number };

function toSeries(rows: Close[]): Series {
  rows.sort((a, b) => a.day - b.day);
  const single = rows.filter(({ day, close }, i) => {
    const before = rows[i - 1];
    if (before?.day !== day) return true;
    if (before.close !== close) throw new SourceError('format', `two closes of ${isoDay(day)}`);
    return false;
  });
  return {
    days: Int32Array.from(single, ({ day }) => day),
    closes: Float64Array.from(single, ({ close }) => close),
  };
}
