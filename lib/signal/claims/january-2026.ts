/** The claims were made in the course of January 2026; what is counted from "then" is counted from its middle. */

import { type Day, MS_PER_DAY } from '../../market/day.ts';

export const JANUARY = '2026-01';
/** Who says what a claim of the article itself says. */
export const ARTICLE = 'BeInCrypto';
export const JANUARY_FIRST: Day = Date.UTC(2026, 0, 1) / MS_PER_DAY;
export const JANUARY_LAST: Day = Date.UTC(2026, 0, 31) / MS_PER_DAY;

/** 2026-01-16, a Friday. */
export const THEN: Day = Date.UTC(2026, 0, 16) / MS_PER_DAY;
