/** How far the refresh is: in session storage, where every extension page sees it change. */

import { storage } from '@wxt-dev/storage';
import { REFRESH_KEY } from '../storage-keys.ts';
import type { PartId, RefreshRun } from '../store/schema.ts';

export interface RefreshProgress {
  /** What is asked for now; null when nothing is. */
  current: PartId | null;
  done: number;
  total: number;
  /** Why not all came of it that was to come. */
  hindrance: Hindrance | null;
  /** The browser said that it has no network, and yet somebody answered: it is mistaken, as on some machines. */
  mistaken: boolean;
  /** Milliseconds since 1970. Each end is another one, though it may say the same: pages look what came of it. */
  at: number;
}

/** The reader asked and nobody could be reached; the browser has no room for what came; or something in it failed. */
export type Hindrance = 'offline' | 'full' | 'fault';

const item = storage.defineItem<RefreshProgress | null>(`session:${REFRESH_KEY}`, { fallback: null });

export const readProgress = () => item.getValue();
export const watchProgress = (changed: (progress: RefreshProgress | null) => void) => item.watch(changed);

/** Tells how far a run is; an ended one has no current part. */
export async function tellProgress({ waiting, done, endedAt }: RefreshRun): Promise<void> {
  const current = endedAt === undefined ? (waiting[0] ?? null) : null;
  const counts = { done: done.length, total: done.length + waiting.length };
  await item.setValue({ current, ...counts, hindrance: null, mistaken: false, at: Date.now() });
}

/** Tells that none is under way, and what kept the last one from doing all it was to do. */
export async function tellEnded(hindrance: Hindrance | null, mistaken = false): Promise<void> {
  await item.setValue({ current: null, done: 0, total: 0, hindrance, mistaken, at: Date.now() });
}
