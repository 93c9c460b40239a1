/** Which closes a series may hold: every border (files, providers, snapshot) asks here. */

import type { SeriesId } from './series.ts';

const ANY_SIGN: ReadonlySet<SeriesId> = new Set<SeriesId>(['iwm-flow']);
const ZERO_ALLOWED: ReadonlySet<SeriesId> = new Set<SeriesId>(['reverse-repo']);

/** Whether a close is finite and of a sign that the series can have. */
export function isValidClose(id: SeriesId, close: number): boolean {
  if (!Number.isFinite(close)) return false;
  if (ANY_SIGN.has(id)) return true;
  return ZERO_ALLOWED.has(id) ? close >= 0 : close > 0;
}
