/** The shape of claims that a page asks about: letters of word classes, numbers, days and ids, never text. */

import * as v from 'valibot';
import { FIRST_DAY, LAST_DAY } from '../market/day.ts';
import { RELATIVE_PERIODS, STATED_ASSETS } from '../statements/statement.ts';

/** A page of 5,000 words holds far fewer. */
const MOST = 100;
/** A sentence has at most 1,000 characters. */
const MOST_TOKENS = 500;
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
/** Any day a close can be of. */
export const day = whole(FIRST_DAY, LAST_DAY);
const month = whole(1, 12);
const year = v.nullable(whole(1800, 2999));
const place = whole(0, 1_000_000);

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

/** A word, a figure or a mark: a letter of `tags.ts`, and what it stands for where that is a number or a time. */
const TokenShape = v.strictObject({
  tag: v.pipe(v.string(), v.regex(/^[\w%$#@&~=+<>^!?,;:().-]$/)),
  start: place,
  end: place,
  figure: v.optional(
    v.strictObject({
      written: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e20)),
      scale: v.picklist([0.01, 1, 1000]),
      decimals: whole(0, 20),
      sign: v.picklist([-1, 0, 1]),
    }),
  ),
  period: v.optional(Period),
  day: v.optional(OwnDay),
  month: v.optional(v.nullable(v.strictObject({ month, year }))),
});

const Tokens = v.pipe(v.array(TokenShape), v.maxLength(MOST_TOKENS));

const ClaimShape = v.strictObject({
  asset: v.picklist(STATED_ASSETS),
  subject: place,
  segments: v.pipe(v.array(Tokens), v.maxLength(MOST)),
  opening: Tokens,
  isVague: v.boolean(),
});

/** Claims of one page, and when it was written. */
export const ClaimedShape = v.strictObject({
  claims: v.pipe(v.array(ClaimShape), v.maxLength(MOST)),
  moment: v.nullable(v.strictObject({ day, at: v.nullable(v.pipe(v.number(), v.integer())) })),
});
