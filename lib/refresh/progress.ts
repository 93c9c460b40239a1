/** How far the refresh is: in session storage, where every extension page sees it change. */

import { storage } from '@wxt-dev/storage';
import { REFRESH_KEY } from '../storage-keys.ts';
import type { PartId, RefreshRun } from '../store/schema.ts';

export interface RefreshProgress {
  /** What is asked for now; null when nothing is. */
  current: PartId | null;
  done: number;
  total: number;
  /** Why nothing came of it: the reader asked and the browser is offline, or it has no room for what came. */
  hindrance: 'offline' | 'full' | null;
}

const item = storage.defineItem<RefreshProgress | null>(`session:${REFRESH_KEY}`, { fallback: null });

export const readProgress = () => item.getValue();
export const watchProgress = (changed: (progress: RefreshProgress | null) => void) => item.watch(changed);

/** Tells how far a run is; an ended one has no current part. */
export async function tellProgress({ waiting, done, endedAt }: RefreshRun): Promise<void> {
  const current = endedAt === undefined ? (waiting[0] ?? null) : null;
  await item.setValue({ current, done: done.length, total: done.length + waiting.length, hindrance: null });
}

/** Tells that a refresh was wanted and what kept it from beginning. */
export async function tellHindrance(hindrance: 'offline' | 'full'): Promise<void> {
  await item.setValue({ current: null, done: 0, total: 0, hindrance });
}
