/** Closes in the database, checked when read; `commit.ts` writes them. */

import { correctedMarket } from '../market/corrections.ts';
import type { Market, Series, SeriesId, SharePoint } from '../market/series.ts';
import { SERIES_IDS } from '../market/series.ts';
import type { Database } from './open.ts';
import type { MetaRecord, PartId, SeriesRecord, SharePointsRecord } from './schema.ts';

export type MarketMeta = Extract<MetaRecord, { id: 'market' }>;
export type Repair = Extract<MetaRecord, { id: 'repair' }>;

/** The sound part of what is stored, what is there but cannot be trusted, and what the database says about itself. */
export interface StoredMarket {
  market: Market;
  damaged: string[];
  meta: MarketMeta | null;
  repair: Repair | null;
}

/** Reads every series, checks and mends it; a damaged one is named and left out, never passed on. */
export async function readMarket(database: Database): Promise<StoredMarket> {
  const transaction = database.transaction(['series', 'meta']);
  const meta = transaction.objectStore('meta');
  const [records, market, repair] = await Promise.all([
    transaction.objectStore('series').getAll(),
    meta.get('market'),
    meta.get('repair'),
  ]);
  const series: Partial<Record<SeriesId, Series>> = {};
  const damaged: string[] = [];
  let points: SharePoint[] = [];
  for (const record of records) {
    if (isSeriesRecord(record)) series[record.id] = { days: record.days, closes: record.closes };
    else if (isSharePointsRecord(record)) points = record.points;
    else damaged.push(String((record as { id: unknown }).id));
  }
  return {
    market: correctedMarket({ series, unprofitableShare: points }),
    damaged,
    meta: market?.id === 'market' ? market : null,
    repair: repair?.id === 'repair' ? repair : null,
  };
}

/** The parts a market has. */
export function partsOf(market: Market): PartId[] {
  const parts: PartId[] = SERIES_IDS.filter((id) => market.series[id] !== undefined);
  return market.unprofitableShare.length > 0 ? [...parts, 'unprofitable-share'] : parts;
}

function isSeriesRecord(record: SeriesRecord | SharePointsRecord): record is SeriesRecord {
  if (!(SERIES_IDS as readonly string[]).includes(record.id)) return false;
  const { days, closes } = record as Partial<SeriesRecord>;
  if (!(days instanceof Int32Array && closes instanceof Float64Array)) return false;
  if (days.length === 0 || days.length !== closes.length) return false;
  return (
    closes.every((close) => Number.isFinite(close)) && days.every((day, i) => i === 0 || day > (days[i - 1] as number))
  );
}

function isSharePointsRecord(record: SeriesRecord | SharePointsRecord): record is SharePointsRecord {
  const { id, points } = record as Partial<SharePointsRecord>;
  return (
    id === 'unprofitable-share' &&
    Array.isArray(points) &&
    points.every(
      (point) =>
        Number.isInteger(point.day) &&
        Number.isInteger(point.published) &&
        Number.isFinite(point.share) &&
        typeof point.source === 'string' &&
        typeof point.definition === 'string',
    )
  );
}
