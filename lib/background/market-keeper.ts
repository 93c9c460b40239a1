/**
 * Holds the market for the background. It is read from the database; what the database lacks, lost or cannot vouch for
 * comes from the embedded snapshot, and so does everything where the browser gives us no database at all.
 */

import { MS_PER_DAY } from '../market/day.ts';
import { lastDay, type Market } from '../market/series.ts';
import { SHIPPED_SERIES } from '../market/shipped.ts';
import { commit } from '../store/commit.ts';
import { isClosed, isFull } from '../store/faults.ts';
import { partsOf, type Repair, readMarket, type StoredMarket } from '../store/market.ts';
import type { StoreNotice } from '../store/notice.ts';
import { type Database, deleteDatabase, openDatabase } from '../store/open.ts';
import { readRefreshes } from '../store/refreshes.ts';
import type { PartId, RefreshRecord } from '../store/schema.ts';
import { shownMarket } from './index-estimate.ts';

export interface KeptMarket {
  /** As it is shown: with estimated closes of the index where no source has real ones. */
  market: Market;
  /** As it is kept. */
  kept: Market;
  /** Changes with every change to what is shown: that of the closes, and a half more while some are estimated. */
  revision: number;
  notice: StoreNotice | null;
  /** Null when the browser gives us no database; everything then lives in memory. */
  database: Database | null;
}

export interface MarketKeeper {
  /** The market; read once, and again after the database was lost under us. */
  get(): Promise<KeptMarket>;
  /** Does something with it; once more from the beginning when the database was closed meanwhile, as when the cache is cleared. */
  use<T>(work: (kept: KeptMarket) => Promise<T>): Promise<T>;
  /** The market after a refresh, whatever came of it: handed on instead of read again. `revision` is null when no close changed. */
  take(market: Market, revision: number | null): void;
  /** Lets go of the database, and reads it anew at the next `get`. Resolves once it is closed. */
  forget(): Promise<void>;
}

export interface KeeperOptions {
  /** The version of the extension, whose snapshot is taken in once. */
  version: string;
  loadSnapshot(): Promise<Market>;
  /** Whether a snapshot was ever unpacked in this profile: an empty database is then a loss, not a beginning. */
  unpackedBefore(): Promise<boolean>;
  markUnpacked(): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

const WEEK = 7 * MS_PER_DAY;

/** Opens nothing until the market is asked for. */
export function createMarketKeeper(options: KeeperOptions): MarketKeeper {
  let kept: Promise<KeptMarket> | null = null;
  const lose = () => {
    kept = null;
  };
  const get = () => {
    if (!kept) {
      kept = keep(options, lose);
      kept.catch(lose);
    }
    return kept;
  };
  return {
    get,
    async use(work) {
      try {
        return await work(await get());
      } catch (error) {
        if (!isClosed(error)) throw error;
        lose();
        return await work(await get());
      }
    },
    take(market, revision) {
      kept =
        kept?.then(async (before) => {
          if (!before.database) return before;
          const known = revision ?? Math.floor(before.revision);
          return { ...before, ...shown(market, known, await readRefreshes(before.database)) };
        }) ?? null;
      kept?.catch(lose);
    },
    async forget() {
      const held = kept;
      lose();
      // One that could not be opened has nothing to close.
      (await held?.catch(() => null))?.database?.close();
    },
  };
}

async function keep(options: KeeperOptions, onLost: () => void): Promise<KeptMarket> {
  const opened = await openOrRebuild(onLost);
  if (typeof opened === 'string') {
    const notice = { kind: 'memory-only', reason: opened } as const;
    return { ...shown(await options.loadSnapshot(), 0), notice, database: null };
  }
  let stored = await readMarket(opened);
  if (stored.meta?.snapshotOf !== options.version || stored.damaged.length > 0 || lacksAny(stored.market)) {
    const snapshot = await options.loadSnapshot();
    try {
      await takeInSnapshot(opened, stored, snapshot, options);
    } catch (error) {
      if (!isFull(error)) throw error;
      opened.close();
      const notice = { kind: 'memory-only', reason: 'full' } as const;
      return { ...shown(newest(stored.market, snapshot), 0), notice, database: null };
    }
    stored = await readMarket(opened);
  }
  const { market, meta, repair } = stored;
  const as = shown(market, meta?.revision ?? 0, await readRefreshes(opened));
  return { ...as, notice: noticeOf(repair, options.now()), database: opened };
}

/** A market and what is shown of it. */
function shown(
  kept: Market,
  revision: number,
  records: ReadonlyMap<PartId, RefreshRecord> = new Map(),
): Pick<KeptMarket, 'market' | 'kept' | 'revision'> {
  const market = shownMarket(kept, records);
  return { market, kept, revision: revision + (market.estimatedFrom ? 0.5 : 0) };
}

/** A repair is told for a week, by a clock that may have been set back since; the record of it stays. */
function noticeOf(repair: Repair | null, now: number): StoreNotice | null {
  if (!repair || Math.abs(now - repair.at) > WEEK) return null;
  const parts = repair.restored;
  return { kind: 'restored', at: repair.at, parts, all: parts.length > SHIPPED_SERIES.length };
}

/** Puts in what the snapshot has and the database lacks, or has only to an earlier day. */
async function takeInSnapshot(
  database: Database,
  stored: StoredMarket,
  snapshot: Market,
  options: KeeperOptions,
): Promise<void> {
  const better = betterParts(stored.market, snapshot);
  // Empty on first install, or new with an update: no loss. Gone although something was put there before: a loss.
  const known = stored.meta ? await readRefreshes(database) : null;
  const allGone = !stored.meta && (await options.unpackedBefore());
  const lost = (part: PartId) =>
    stored.damaged.includes(part) ||
    (lastDay(stored.market, part) === Number.NEGATIVE_INFINITY && (known?.has(part) ?? allGone));
  const { series, unprofitableShare } = only(snapshot, better);
  const at = options.now();
  const restored = better.filter(lost);
  await commit(database, {
    series,
    points: unprofitableShare.length > 0 ? unprofitableShare : null,
    remove: stored.damaged,
    records: better.map((id) => ({ id, source: 'snapshot', at })),
    meta: restored.length > 0 ? [{ id: 'repair', at, restored }] : [],
    snapshotOf: options.version,
  });
  await options.markUnpacked();
}

/** Parts that the snapshot has to a later day. */
function betterParts(kept: Market, snapshot: Market): PartId[] {
  return partsOf(snapshot).filter((part) => lastDay(snapshot, part) > lastDay(kept, part));
}

function only(market: Market, parts: readonly PartId[]): Market {
  return {
    series: Object.fromEntries(Object.entries(market.series).filter(([id]) => parts.includes(id as PartId))),
    unprofitableShare: parts.includes('unprofitable-share') ? market.unprofitableShare : [],
  };
}

/** The newer of the two, part by part. */
function newest(kept: Market, snapshot: Market): Market {
  const { series, unprofitableShare } = only(snapshot, betterParts(kept, snapshot));
  return {
    series: { ...kept.series, ...series },
    unprofitableShare: unprofitableShare.length > 0 ? unprofitableShare : kept.unprofitableShare,
  };
}

function lacksAny(market: Market): boolean {
  return market.unprofitableShare.length === 0 || SHIPPED_SERIES.some((id) => !market.series[id]);
}

/** A database that cannot be opened twice in a row is deleted and made anew; one of a newer Tidemark is left alone. */
async function openOrRebuild(onLost: () => void): Promise<Database | 'newer-version' | 'full' | 'unavailable'> {
  for (const attempt of ['first', 'again', 'rebuilt'] as const) {
    try {
      if (attempt === 'rebuilt') await deleteDatabase();
      return await openDatabase(onLost);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'VersionError') return 'newer-version';
      // What is in it may be sound: it is not deleted for want of room.
      if (isFull(error)) return 'full';
    }
  }
  return 'unavailable';
}
