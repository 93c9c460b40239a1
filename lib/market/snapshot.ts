/** The embedded snapshot: a market in transit, gzipped, in one small file. */

import type { Day } from './day.ts';
import { gunzip, gzip } from './gzip.ts';
import type { Market } from './series.ts';
import { fromTransit, TransitError, toTransit } from './transit.ts';

/** Ten times what 39 years of thirteen series need; more is a hostile file. */
const MOST_UNPACKED = 4 * 1024 * 1024;

/** Why a file was refused as a snapshot. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly fault: 'too-new' | 'damaged';

  constructor(fault: SnapshotError['fault'], message: string) {
    super(message);
    this.fault = fault;
  }
}

export interface Snapshot {
  /** The newest day of any series. */
  newest: Day;
  market: Market;
}

/**
 * Packs every series of the market and the published shares; the same market always gives the same bytes.
 * Throws a RangeError when the market has no series, an empty one, or closes with more than 15 decimals.
 */
export async function encodeSnapshot(market: Market): Promise<Uint8Array<ArrayBuffer>> {
  const document = toTransit(market);
  if (newestDay(market) === null) throw new RangeError('a market without series makes no snapshot');
  return gzip(JSON.stringify(document));
}

/** Unpacks a snapshot. Throws a `SnapshotError`: `too-new`, or `damaged` for whatever is no snapshot. */
export async function decodeSnapshot(bytes: Uint8Array): Promise<Snapshot> {
  try {
    const market = fromTransit(JSON.parse(await gunzip(Uint8Array.from(bytes), MOST_UNPACKED)));
    const newest = newestDay(market);
    if (newest === null) throw new RangeError('it has no series');
    return { newest, market };
  } catch (cause) {
    const fault = cause instanceof TransitError ? cause.fault : 'malformed';
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SnapshotError(fault === 'too-new' ? fault : 'damaged', `the snapshot can't be read: ${why}`);
  }
}

function newestDay(market: Market): Day | null {
  const last = Object.values(market.series).flatMap(({ days }) => days.at(-1) ?? []);
  return last.length > 0 ? Math.max(...last) : null;
}
