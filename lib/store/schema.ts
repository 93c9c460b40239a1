/** The shape of the IndexedDB database `tidemark`. Records are written only by `lib/store`. */

import type { DBSchema } from 'idb';
import type { SeriesId, SharePoint } from '../market/series.ts';
import type { Reading } from '../signal/types.ts';
import type { Cards } from '../view/card.ts';

export const DATABASE_NAME = 'tidemark';

/** What is written and refreshed as one: a series, or the published shares of loss-making members. */
export type PartId = SeriesId | 'unprofitable-share';

/** Closes of one series, as in `lib/market/series.ts`. */
export interface SeriesRecord {
  id: SeriesId;
  days: Int32Array;
  closes: Float64Array;
}

/** The published shares of loss-making members, which carry more than a close. */
export interface SharePointsRecord {
  id: 'unprofitable-share';
  points: SharePoint[];
}

/** Where the closes of a series came from, and when they were last fetched. */
export interface RefreshRecord {
  id: PartId;
  source: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A result kept with what it was computed from; a different `madeFrom` makes it worthless. */
export type ReadingRecord =
  | { id: 'reading'; madeFrom: string; reading: Reading }
  | { id: 'cards'; madeFrom: string; cards: Cards };

/** What the database says about itself. */
export type MetaRecord =
  /** `revision` is raised with every change to the closes; `snapshotOf` is the version whose snapshot was taken in. */
  | { id: 'market'; revision: number; snapshotOf: string }
  /** The last repair: when, and what had to be put back from the embedded snapshot. */
  | { id: 'repair'; at: number; restored: PartId[] };

export interface TidemarkDatabase extends DBSchema {
  series: { key: string; value: SeriesRecord | SharePointsRecord };
  readings: { key: string; value: ReadingRecord };
  refreshes: { key: string; value: RefreshRecord };
  meta: { key: string; value: MetaRecord };
}
