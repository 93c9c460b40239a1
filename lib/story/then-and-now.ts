/** What a story's day needs: what the signal said by its closes, and what has followed since. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import { type Day, type IsoDay, isoDay } from '../market/day.ts';
import { type PreparedMarket, prepare, withoutEstimates } from '../market/prepared.ts';
import type { Market } from '../market/series.ts';
import { lastAtOrBefore, valueAt, valuesForward } from '../market/value.ts';
import { independentStretches } from '../signal/base-rates.ts';
import { returnsAfter } from '../signal/base-returns.ts';
import { type BaseRate, describe } from '../signal/distribution.ts';
import { type Head, headOn } from '../signal/head.ts';
import { gainAfter } from '../signal/outcome.ts';
import { type Horizon, per, perHorizon } from '../signal/per-asset.ts';
import type { SignalSettings } from '../signal/settings.ts';

/** The assets whose later days are told of: what a reader can hover. */
export const FOLLOWED = ['russell2000', 'bitcoin', 'ether'] as const satisfies readonly OutcomeAsset[];
export type FollowedAsset = (typeof FOLLOWED)[number];

/** Nothing to compare before so many sessions have passed. */
const LEAST_SESSIONS = 5;
/** Points of a path: more than a small picture has pixels for. */
const PATH_POINTS = 160;

/** Reading of a story's day. Returns in percent. */
export interface StoryReading {
  /** As of the last session whose close its writer could know. */
  before: Head;
  /** As of the newest session. */
  now: Head;
  /** Null for an asset that didn't trade then. */
  followed: Record<FollowedAsset, Followed | null>;
}

/** What an asset did after a story's day. */
export interface Followed {
  from: { date: IsoDay; close: number };
  /** To the newest close. */
  toDate: { date: IsoDay; close: number; gain: number; base: ToDateRate };
  /** `due` is the day a horizon ends; the gain is null until then. */
  after: Record<`${Horizon}`, { gain: number | null; due: IsoDay }>;
  /** Gains from the start, 0, to the newest close, evenly thinned; `days` counted from the start. */
  path: { days: number[]; gains: number[] };
}

/** What usually followed within as many calendar days as have passed since. */
export interface ToDateRate extends BaseRate {
  days: number;
  independent: number;
  nearRecord: BaseRate;
}

/**
 * The reading of a story's day, from closes that were public by then, and what followed up to the day `today`.
 * Null when the story is too new to compare, or older than the closes.
 * @param known the last day whose close the writer could know, see `knownDay`
 */
export function storyReading(market: Market, settings: SignalSettings, known: Day, today: Day): StoryReading | null {
  const ready = prepare(market);
  const session = lastAtOrBefore(ready.sessions, known);
  const newest = lastAtOrBefore(ready.sessions, today);
  if (session < 0 || newest - session < LEAST_SESSIONS) return null;
  const day = at(ready.sessions, session);
  return {
    before: headOn(market, settings, day),
    now: headOn(market, settings, today),
    followed: per(FOLLOWED, (asset) => followedBy(ready, asset, day, today)),
  };
}

function followedBy(market: PreparedMarket, asset: FollowedAsset, start: Day, today: Day): Followed | null {
  const real = withoutEstimates(market);
  const from = valueAt(real, asset, start);
  const to = valueAt(real, asset, today);
  if (!from || from.stale || !to) return null;
  const base = returnsAfter(market, asset, to.day - start);
  const near = base.returns.filter((_, i) => base.nearRecord[i] === 1);
  return {
    from: { date: isoDay(from.day), close: from.close },
    toDate: {
      date: isoDay(to.day),
      close: to.close,
      gain: (to.close / from.close - 1) * 100,
      base: {
        ...describe(base.returns.toSorted()),
        days: to.day - start,
        independent: independentStretches(base.starts, to.day - start),
        nearRecord: describe(near.sort()),
      },
    },
    after: perHorizon((horizon) => ({
      gain: gainAfter(market, asset, start, horizon, today),
      due: isoDay(start + horizon),
    })),
    path: pathFrom(real, asset, start, to.day, from.close),
  };
}

function pathFrom(market: Market, asset: FollowedAsset, start: Day, end: Day, close: number): Followed['path'] {
  const points = Math.min(PATH_POINTS, end - start);
  const valueOnDay = valuesForward(market, asset);
  const days = Array.from({ length: points + 1 }, (_, i) => Math.round((i * (end - start)) / Math.max(points, 1)));
  return { days, gains: days.map((day) => ((valueOnDay(start + day)?.close ?? close) / close - 1) * 100) };
}
