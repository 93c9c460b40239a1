/** The shape of statements that a page asks about: numbers, days and ids, never text. */

import * as v from 'valibot';
import { FIRST_DAY, LAST_DAY } from '../market/day.ts';
import { BOUNDS, KINDS, RELATIVE_PERIODS, STATED_ASSETS, UNITS } from '../statements/statement.ts';

/** A page of 5,000 words holds far fewer. */
const MOST = 100;
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const month = whole(1, 12);
const year = v.nullable(whole(1800, 2999));
const place = whole(0, 1_000_000);
const figure = v.pipe(v.number(), v.finite(), v.minValue(-1e9), v.maxValue(1e9));

const Period = v.variant('type', [
  v.strictObject({ type: v.picklist(RELATIVE_PERIODS) }),
  v.strictObject({ type: v.literal('named-month'), month, year }),
  v.strictObject({ type: v.literal('named-quarter'), quarter: whole(1, 4), year }),
  v.strictObject({ type: v.literal('named-year'), year: whole(1800, 2999) }),
  v.strictObject({ type: v.literal('since-date'), month, date: whole(1, 31), year }),
  v.strictObject({ type: v.literal('since-month'), month, year }),
]);

const OwnDay = v.variant('type', [
  v.strictObject({ type: v.picklist(['today', 'yesterday']) }),
  v.strictObject({ type: v.literal('weekday'), weekday: whole(0, 6) }),
  v.strictObject({ type: v.literal('date'), month, date: whole(1, 31), year }),
]);

const StatementShape = v.strictObject({
  start: place,
  end: place,
  asset: v.picklist(STATED_ASSETS),
  kind: v.picklist(KINDS),
  stated: v.nullable(figure),
  unit: v.nullable(v.picklist(UNITS)),
  half: v.pipe(figure, v.minValue(0)),
  bound: v.picklist(BOUNDS),
  period: v.nullable(Period),
  day: v.nullable(OwnDay),
  side: v.picklist([-1, 0, 1]),
  closing: v.boolean(),
  level: v.nullable(figure),
  peak: v.nullable(v.strictObject({ month, year })),
});

/** Statements of one page, and when it was written. */
export const StatedShape = v.strictObject({
  statements: v.pipe(v.array(StatementShape), v.maxLength(MOST)),
  moment: v.nullable(
    v.strictObject({ day: whole(FIRST_DAY, LAST_DAY), at: v.nullable(v.pipe(v.number(), v.integer())) }),
  ),
});
