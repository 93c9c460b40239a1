/** What a reader must know about the store of closes. */

import type { PartId } from './schema.ts';

export type StoreNotice =
  /** `all`: the whole cache was gone. `at` in milliseconds since 1970. */
  | { kind: 'restored'; at: number; parts: readonly PartId[]; all: boolean }
  | { kind: 'memory-only'; reason: 'newer-version' | 'unavailable' | 'full' };
