/** The embedded snapshot's file: any market comes back exactly, and nothing else comes out of any other bytes. */

import fc from 'fast-check';
import type { Market } from '../../lib/market/series.ts';
import { decodeSnapshot, encodeSnapshot, SnapshotError } from '../../lib/market/snapshot.ts';
import { encodeMarket } from '../../lib/market/snapshot-columns.ts';
import { isValidClose } from '../../lib/market/valid-close.ts';
import { anyMarket, forge } from '../unit/market/build-snapshot.ts';
import { same, type Target, target } from './target.ts';

/** A few bytes of a file replaced. */
const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });

async function refusedOrSound(bytes: Uint8Array): Promise<Market | null> {
  try {
    const { market } = await decodeSnapshot(bytes);
    for (const [id, { days, closes }] of Object.entries(market.series)) {
      if (days.length === 0 || days.length !== closes.length) throw new Error(`${id}: days and closes differ`);
      if (!days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0))) throw new Error(`${id}: days do not ascend`);
      if (!closes.every((close) => isValidClose(id as never, close))) throw new Error(`${id}: a close that can't be`);
    }
    return market;
  } catch (error) {
    if (error instanceof SnapshotError) return null;
    throw error;
  }
}

const hurt = (bytes: Uint8Array, changes: readonly [number, number][]) => {
  const other = bytes.slice();
  for (const [at, flip] of changes) other[at % other.length] = (other[at % other.length] ?? 0) ^ flip;
  return other;
};

/** Made once: what matters is where it is hurt. */
const columns = encodeMarket(fc.sample(anyMarket, { seed: 7, numRuns: 3 }).at(-1) as Market);

export const CODEC: readonly Target[] = [
  target('snapshot: any market comes back', 5, anyMarket, async (market) => {
    const { market: back } = await decodeSnapshot(await encodeSnapshot(market));
    if (!same(back, market)) throw new Error('another market came back');
  }),
  target('snapshot: any bytes', 10, fc.uint8Array({ maxLength: 400 }), async (bytes) => {
    if (await refusedOrSound(bytes)) throw new Error('noise was taken for a snapshot');
  }),
  target('snapshot: columns hurt under a right checksum', 25, flips, async (changes) => {
    await refusedOrSound(await forge(hurt(columns, changes)));
  }),
  target('snapshot: any columns under a right checksum', 20, fc.uint8Array({ maxLength: 200 }), async (noise) => {
    await refusedOrSound(await forge(noise));
  }),
];
