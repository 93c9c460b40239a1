/**
 * The embedded snapshot: a whole market in one small file. Its layout, big-endian:
 *
 *     8  "TIDEMARK"
 *     2  version
 *     4  bytes of the packed part      4  bytes of it unpacked
 *    32  SHA-256 of all the rest (the 18 bytes before and the packed part)
 *     …  packed part: gzip of the columns in `snapshot-columns.ts`
 */

import type { Day } from './day.ts';
import type { Market } from './series.ts';
import { decodeMarket, encodeMarket } from './snapshot-columns.ts';
import { gunzip, gzip } from './snapshot-gzip.ts';

export const SNAPSHOT_VERSION = 1;

const MAGIC = new TextEncoder().encode('TIDEMARK');
const BEFORE_CHECKSUM = 18;
const HEADER = BEFORE_CHECKSUM + 32;
/** Twenty times what 39 years of twelve series need; more is a hostile file. */
const MOST_UNPACKED = 4 * 1024 * 1024;

export type SnapshotFault = 'foreign' | 'truncated' | 'too-new' | 'damaged';

/** Why a file was refused as a snapshot. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly fault: SnapshotFault;

  constructor(fault: SnapshotFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

export interface Snapshot {
  version: number;
  /** The newest day of any series. */
  newest: Day;
  market: Market;
}

/**
 * Packs every series of the market and the published shares; the same market always gives the same bytes.
 * Throws a RangeError when the market has no series, an empty one, or closes with more than 15 decimals.
 */
export async function encodeSnapshot(market: Market): Promise<Uint8Array<ArrayBuffer>> {
  const columns = encodeMarket(market);
  if (newestDay(market) === null) throw new RangeError('a market without series makes no snapshot');
  if (columns.length > MOST_UNPACKED) throw new RangeError('this market is too large for a snapshot');
  const packed = await gzip(columns);
  const bytes = new Uint8Array(HEADER + packed.length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint16(8, SNAPSHOT_VERSION);
  view.setUint32(10, packed.length);
  view.setUint32(14, columns.length);
  bytes.set(packed, HEADER);
  bytes.set(await checksum(bytes), BEFORE_CHECKSUM);
  return bytes;
}

/** Unpacks a snapshot. Throws a `SnapshotError` that says whether the file is foreign, truncated, too new or damaged. */
export async function decodeSnapshot(input: Uint8Array): Promise<Snapshot> {
  if (!MAGIC.every((byte, i) => i >= input.length || input[i] === byte)) {
    throw new SnapshotError('foreign', 'not a Tidemark snapshot');
  }
  if (input.length < HEADER) throw new SnapshotError('truncated', 'the snapshot ends within its header');
  const bytes = Uint8Array.from(input);
  const view = new DataView(bytes.buffer);
  const version = view.getUint16(8);
  if (version > SNAPSHOT_VERSION) {
    throw new SnapshotError('too-new', `snapshot version ${version}; this Tidemark reads up to ${SNAPSHOT_VERSION}`);
  }
  const end = HEADER + view.getUint32(10);
  if (bytes.length < end) {
    throw new SnapshotError('truncated', `the snapshot has ${bytes.length} bytes and should have ${end}`);
  }
  const expected = bytes.subarray(BEFORE_CHECKSUM, HEADER);
  const actual = await checksum(bytes);
  const unpacked = view.getUint32(14);
  if (version < 1 || bytes.length > end || unpacked > MOST_UNPACKED || !actual.every((b, i) => b === expected[i])) {
    throw new SnapshotError('damaged', 'the snapshot does not match its checksum');
  }
  try {
    const market = decodeMarket(await gunzip(bytes.subarray(HEADER), unpacked));
    const newest = newestDay(market);
    if (newest === null) throw new RangeError('it has no series');
    return { version, newest, market };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SnapshotError('damaged', `the snapshot makes no sense: ${why}`);
  }
}

async function checksum(file: Uint8Array): Promise<Uint8Array> {
  const covered = new Uint8Array(file.length - 32);
  covered.set(file.subarray(0, BEFORE_CHECKSUM));
  covered.set(file.subarray(HEADER), BEFORE_CHECKSUM);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', covered));
}

function newestDay(market: Market): Day | null {
  const last = Object.values(market.series).flatMap(({ days }) => days.at(-1) ?? []);
  return last.length > 0 ? Math.max(...last) : null;
}
