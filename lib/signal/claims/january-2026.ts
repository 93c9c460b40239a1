/** The claims were made in the course of January 2026; what is counted from "then" is counted from its middle. */

import { type Day, dayOn } from '../../market/day.ts';

export const JANUARY = '2026-01';
/** Who says what a claim of the article itself says. */
export const ARTICLE = 'BeInCrypto';
export const JANUARY_FIRST: Day = dayOn(2026, 1, 1);
export const JANUARY_LAST: Day = dayOn(2026, 1, 31);

/** 2026-01-16, a Friday. */
export const THEN: Day = dayOn(2026, 1, 16);
