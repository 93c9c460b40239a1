/** The embedded snapshot's file: any market comes back exactly, and nothing else comes out of any other bytes. */

import fc from 'fast-check';
import type { Market } from '../../lib/market/series.ts';
import { decodeSnapshot, encodeSnapshot, SnapshotError } from '../../lib/market/snapshot.ts';
import { toTransit } from '../../lib/market/transit.ts';
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

/** Made once: what matters is where it is hurt. */
const text = JSON.stringify(toTransit(fc.sample(anyMarket, { seed: 7, numRuns: 3 }).at(-1) as Market));
const bytes = forge(text);

const hostileValue = fc.constantFrom(
  ...['null', '-1', '0', '0.5', '1e999', '9007199254740993', '""', '"2026-02-30"', '[]', '{}', 'true', '2'],
);
/** A value somewhere in the document replaced by a hostile one. */
const changes = fc.array(fc.tuple(fc.nat(), hostileValue), { minLength: 1, maxLength: 4 });
const changed = (document: string, [at, value]: [number, string]) => {
  const values = [...document.matchAll(/"[^"]*"|-?\d[\d.]*|null/g)];
  const hit = values[at % Math.max(values.length, 1)];
  return hit ? document.slice(0, hit.index) + value + document.slice(hit.index + hit[0].length) : value;
};

export const CODEC: readonly Target[] = [
  target('snapshot: any market comes back', 5, anyMarket, async (market) => {
    const { market: back } = await decodeSnapshot(await encodeSnapshot(market));
    if (!same(back, market)) throw new Error('another market came back');
  }),
  target('snapshot: any bytes', 10, fc.uint8Array({ maxLength: 400 }), async (noise) => {
    if (await refusedOrSound(noise)) throw new Error('noise was taken for a snapshot');
  }),
  target('snapshot: bytes flipped', 10, flips, async (flips) => {
    const other = bytes.slice();
    for (const [at, flip] of flips) other[at % other.length] = (other[at % other.length] ?? 0) ^ flip;
    await refusedOrSound(other);
  }),
  target('snapshot: values changed', 25, changes, async (changes) => {
    await refusedOrSound(forge(changes.reduce(changed, text)));
  }),
  target('snapshot: any JSON', 10, fc.json({ maxDepth: 5 }), async (json) => {
    await refusedOrSound(forge(json));
  }),
];
