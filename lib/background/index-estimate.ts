/** Whether the index is to be estimated: all its sources were asked and none had the newest session, though IWM has it. */

import { withEstimates } from '../market/estimate.ts';
import { lastDay, type Market } from '../market/series.ts';
import type { PartId, RefreshRecord } from '../store/schema.ts';

/** The market as it is shown: with estimates where there is no other way, else as it is kept. */
export function shownMarket(market: Market, records: ReadonlyMap<PartId, RefreshRecord>): Market {
  const [index, iwm] = [records.get('russell2000'), records.get('iwm')];
  const last = lastDay(market, 'russell2000');
  const isBehind = last < lastDay(market, 'iwm');
  const wasAsked = index?.tried !== undefined && index.tried >= (iwm?.at ?? Number.POSITIVE_INFINITY);
  // What a source says of a later day contradicts the fund: then nobody knows.
  const isDisputed = index?.held?.some(({ day, why }) => day > last && why === 'apart') ?? false;
  return isBehind && wasAsked && !isDisputed ? withEstimates(market) : market;
}
