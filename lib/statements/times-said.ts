/** The times that serve a clause: at most one of each. */

import type { OwnDay, Period } from './statement.ts';
import type { Token } from './tags.ts';

export interface Times {
  readonly period: Period | null;
  readonly day: OwnDay | null;
  /** There are several of one. */
  readonly many: boolean;
}

export function timesOf(tokens: readonly Token[]): Times {
  const periods = tokens.flatMap(({ period }) => period ?? []);
  const days = tokens.flatMap(({ day }) => day ?? []);
  const many = [periods, days].some(
    (list: readonly object[]) => new Set(list.map((each) => JSON.stringify(each))).size > 1,
  );
  return { period: periods.at(-1) ?? null, day: days.at(-1) ?? null, many };
}
