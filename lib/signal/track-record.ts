/** What the state was worth: each month-end since 2014, and what the assets did in the 90 days after it. */

import type { OutcomeAsset } from '../assets.ts';
import { at } from '../market/at.ts';
import { type Day, dayOn, type IsoDay, isoDay, monthOf } from '../market/day.ts';
import { oncePerMarket, type PreparedMarket } from '../market/prepared.ts';
import { lastAtOrBefore } from '../market/value.ts';
import { independentStretches } from './base-rates.ts';
import { type BaseRate, describe } from './distribution.ts';
import { gainAfter } from './outcome.ts';
import { per } from './per-asset.ts';
import { rankCorrelation } from './rank-correlation.ts';
import { type KnownState, type ScoreWalk, STATES, type State } from './state.ts';

/** 90-day returns after month-ends, by the state then, and after all of them. */
export interface TrackTable {
  states: Record<KnownState, BaseRate>;
  all: BaseRate;
}

export interface TrackHalf extends TrackTable {
  /** Its last month-end. */
  to: IsoDay | null;
}

export type TrackedAsset = Exclude<OutcomeAsset, 'altcoins'>;

export interface TrackRecord extends TrackTable {
  months: readonly TrackMonth[];
  /** The first ⌊n/2⌋ months and the rest. */
  halves: [TrackHalf, TrackHalf];
  /** Rank correlation of score and return, and its 90 % interval; null with too few months. */
  spearman: number | null;
  interval: [low: number, high: number] | null;
  /** Stretches of 90 days, one after the other, that the months span. */
  independent: number;
  from: IsoDay | null;
  to: IsoDay | null;
  /** How much the score said about the next 90 days. */
  says: 'too-short' | 'nothing' | 'little' | 'something';
  /** It said so the wrong way round: low scores were followed by the higher returns. */
  wrongWay: boolean;
}

const HORIZON = 90;
const SINCE = dayOn(2014, 12, 1);
/** With fewer months or stretches the record is too short to tell. */
const FEWEST_MONTHS = 24;
const FEWEST_STRETCHES = 8;
/** A correlation below it says little, even when it isn't zero. */
const LITTLE = 0.3;

export const TRACKED_ASSETS = ['bitcoin', 'ether', 'russell2000'] as const satisfies readonly TrackedAsset[];

/** A month-end with what was said and what followed, in percent. */
export interface TrackMonth {
  day: Day;
  score: number;
  state: State;
  gain: number;
}

/** The record of each asset from what was known at a session. */
export function trackRecords(
  market: PreparedMarket,
  walk: ScoreWalk,
  session: number,
): Record<TrackedAsset, TrackRecord> {
  // A month is over when a session of the next one is there.
  const ends = monthEnds(market).filter((end) => end < session);
  return per(TRACKED_ASSETS, (asset) => recordOf(walk, asset, monthsOf(market, walk, asset, ends, session)));
}

/** One record serves every session by which the same months are known; its many draws take their time. */
function recordOf(walk: ScoreWalk, asset: TrackedAsset, months: readonly TrackMonth[]): TrackRecord {
  const known = records.get(walk) ?? new Map<string, TrackRecord>();
  records.set(walk, known);
  const key = `${asset} ${months.length}`;
  const record = known.get(key) ?? trackRecord(months);
  known.set(key, record);
  return record;
}

const records = new WeakMap<ScoreWalk, Map<string, TrackRecord>>();

/** Last sessions of the months from 2014-12 on; the newest month, which may still run, has none. */
const monthEnds = oncePerMarket(({ sessions }) => {
  const ends: number[] = [];
  for (let i = lastAtOrBefore(sessions, SINCE - 1) + 1; i < sessions.length - 1; i++) {
    if (monthOf(at(sessions, i)) !== monthOf(at(sessions, i + 1))) ends.push(i);
  }
  return ends;
});

function monthsOf(
  market: PreparedMarket,
  walk: ScoreWalk,
  asset: TrackedAsset,
  ends: readonly number[],
  session: number,
): TrackMonth[] {
  const until = at(market.sessions, session);
  return ends.flatMap((end) => {
    const day = at(market.sessions, end);
    const state = walk.states[end] ?? 'unknown';
    const gain = state === 'unknown' ? null : gainAfter(market, asset, day, HORIZON, until);
    return gain === null ? [] : [{ day, score: at(walk.scores, end), state, gain }];
  });
}

function trackRecord(months: readonly TrackMonth[]): TrackRecord {
  const half = Math.floor(months.length / 2);
  const { spearman, interval } = rankCorrelation(
    months.map(({ score }) => score),
    months.map(({ gain }) => gain),
  );
  const independent = independentStretches(
    Int32Array.from(months, ({ day }) => day),
    HORIZON,
  );
  const isShort = months.length < FEWEST_MONTHS || independent < FEWEST_STRETCHES;
  const says = isShort ? 'too-short' : saysOf(spearman, interval);
  return {
    ...table(months),
    months,
    halves: [halfOf(months.slice(0, half)), halfOf(months.slice(half))],
    spearman,
    interval,
    independent,
    from: dateOf(months[0]),
    to: dateOf(months.at(-1)),
    says,
    wrongWay: (says === 'little' || says === 'something') && (spearman ?? 0) < 0,
  };
}

function halfOf(months: readonly TrackMonth[]): TrackHalf {
  return { to: dateOf(months.at(-1)), ...table(months) };
}

function table(months: readonly TrackMonth[]): TrackTable {
  const gains = (chosen: readonly TrackMonth[]) => describe(Float64Array.from(chosen, ({ gain }) => gain).sort());
  const states = per(STATES, (state) => gains(months.filter((month) => month.state === state)));
  return { states, all: gains(months) };
}

/** A score or an outcome that never changes has no correlation, and tells nothing. */
function saysOf(spearman: number | null, interval: TrackRecord['interval']): Exclude<TrackRecord['says'], 'too-short'> {
  if (spearman === null || interval === null || (interval[0] <= 0 && interval[1] >= 0)) return 'nothing';
  return Math.abs(spearman) < LITTLE ? 'little' : 'something';
}

function dateOf(month: TrackMonth | undefined): IsoDay | null {
  return month ? isoDay(month.day) : null;
}
