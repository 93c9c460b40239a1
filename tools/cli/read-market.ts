/** The market and the reading that commands work on. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../lib/market/day.ts';
import type { Market } from '../../lib/market/series.ts';
import { decodeSnapshot, SnapshotError } from '../../lib/market/snapshot.ts';
import { type Reading, read } from '../../lib/signal/reading.ts';
import { NoSessionError } from '../../lib/signal/session.ts';
import { InputError } from './input-error.ts';
import { readFolder } from './read-folder.ts';

const SNAPSHOT = fileURLToPath(new URL('../../public/snapshot.bin', import.meta.url));

/** The market of a folder of `NAME.csv`, or the embedded one. Throws an `InputError` for data that are not sound. */
export async function marketFrom(dir: string | undefined): Promise<Market> {
  return dir === undefined ? embeddedMarket() : readFolder(dir);
}

async function embeddedMarket(): Promise<Market> {
  try {
    return (await decodeSnapshot(readFileSync(SNAPSHOT))).market;
  } catch (error) {
    const why = error instanceof SnapshotError ? error.message : "it can't be read";
    throw new InputError(
      `${SNAPSHOT}: ${why}; make it anew with npm run snapshot -- DIR, or name a folder with --data DIR`,
    );
  }
}

/** The reading of a day. Throws an `InputError` when the market has no session by then. */
export function readingOn(market: Market, day: Day): Reading {
  try {
    return read(market, { off: [] }, day);
  } catch (error) {
    if (!(error instanceof NoSessionError)) throw error;
    const mend = error.first === null ? 'give russell2000.csv (date,close)' : 'ask for that day or a later one';
    throw new InputError(`${error.message}; ${mend}`);
  }
}
