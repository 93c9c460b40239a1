/** The shape of the IndexedDB database `tidemark`. Records are written only by `lib/store`. */

import type { DBSchema } from 'idb';
import type { FeedSeen } from '../feed/client.ts';
import type { FeedFault } from '../feed/fault.ts';
import type { Revision } from '../market/append.ts';
import type { Day, IsoDay } from '../market/day.ts';
import type { HeldClose } from '../market/held.ts';
import type { Refusal } from '../market/merge.ts';
import type { SeriesId, SharePoint } from '../market/series.ts';
import type { Failure } from '../sources/failure.ts';
import type { Carry } from '../sources/provider.ts';

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

/** Where the closes of a part came from, and what came of asking for newer ones. Times are milliseconds since 1970. */
export interface RefreshRecord {
  id: PartId;
  /** Id of the provider of the newest closes, `feed` or `snapshot`. */
  source: string;
  /** When the newest closes were put in. */
  at: number;
  /** When a provider last confirmed that these are the newest. */
  checked?: number;
  /** When it was last asked for, and before when it is not asked for again. */
  tried?: number;
  next?: number;
  /** What went wrong at the last try, provider by provider; empty when nothing did. */
  troubles?: readonly Trouble[];
  /** Tries in a row that brought nothing. */
  failures?: number;
  /** What the last answers of `source` are known by, for each address. */
  etags?: Readonly<Record<string, string>>;
  /** What `source` handed on for its next answer. */
  carry?: Carry;
  /** Corrections of closes that were kept, newest last. */
  revisions?: readonly (Revision & { at: number })[];
  /** The last split that was recognised. */
  rescaled?: { by: number; at: number };
  /** Closes that were sent but not believed: kept aside, never among the closes. */
  held?: readonly HeldClose[];
  /** Days that should be there and that no provider who was asked has. */
  missing?: readonly Day[];
  /** The further providers were last asked for `days`, missing or in doubt, for the so-manieth time. */
  second?: { days: readonly Day[]; times: number; at: number };
}

/** Why one provider brought nothing. */
export interface Trouble {
  provider: string;
  why: Failure | Refusal;
}

export type ResultId = 'reading' | 'popover' | 'overview';

/** A result, under its own name, with what it was computed from: another `madeFrom` makes it worthless. What it holds is its maker's business. */
export type ResultRecord = {
  id: ResultId;
  madeFrom: string;
  /** The version of the extension that made it. */
  version: string;
} & Partial<Record<ResultId, unknown>>;

/** The reading of a story's day; several are kept, the least recently used go first. */
export interface StoryRecord {
  /** The last day whose close the writer could know. */
  id: IsoDay;
  madeFrom: string;
  /** Milliseconds since 1970. */
  usedAt: number;
  /** What it holds is its maker's business. */
  story: unknown;
}

/** A refresh, from its start to its end. */
export interface RefreshRun {
  id: 'run';
  startedAt: number;
  /** Whether the reader asked for it. */
  byHand: boolean;
  waiting: readonly PartId[];
  done: readonly PartId[];
  requests: number;
  /** Unpacked. */
  bytes: number;
  endedAt?: number;
}

/** The publisher's feed that was asked last, if the reader has one. Times are milliseconds since 1970. */
export interface FeedState {
  id: 'feed';
  address: string;
  key: string;
  /** What the last feed that was taken is known by. */
  seen: FeedSeen | null;
  askedAt: number | null;
  /** When it was last taken, or said to be unchanged. */
  takenAt: number | null;
  /** Why the last answer was refused. */
  fault: FeedFault | Failure | null;
}

/** What the database says about itself. */
export type MetaRecord =
  /** `revision` is raised with every change to the closes; `snapshotOf` is the version whose snapshot was taken in. */
  | { id: 'market'; revision: number; snapshotOf: string }
  /** The refresh that is under way: a worker that was killed goes on with what is waiting. */
  | RefreshRun
  /** Providers that asked to be left alone, and until when. */
  | { id: 'backoff'; until: Record<string, number> }
  | FeedState
  /** The last repair: when, and what had to be put back from the embedded snapshot. */
  | { id: 'repair'; at: number; restored: PartId[] };

export interface TidemarkDatabase extends DBSchema {
  series: { key: string; value: SeriesRecord | SharePointsRecord };
  readings: { key: string; value: ResultRecord };
  refreshes: { key: string; value: RefreshRecord };
  meta: { key: string; value: MetaRecord };
  stories: { key: IsoDay; value: StoryRecord; indexes: { usedAt: number } };
}
