/** What followed each warning: the 90 days after the sessions on which it was active, beside those after the others. */

import { at } from '../market/at.ts';
import type { Day } from '../market/day.ts';
import { oncePerMarketAnd, type PreparedMarket, withoutEstimates } from '../market/prepared.ts';
import { lastAtOrBefore, valuesForward } from '../market/value.ts';
import { FIRST_START, realSeries } from './base-returns.ts';
import type { BaseRate } from './distribution.ts';
import { WARNING_IDS, type WarningId } from './ids.ts';
import { per } from './per-asset.ts';
import { WALK_START } from './score.ts';
import { levelWalk, WARNING_LEVELS, type WarningLevel } from './warning-levels.ts';

/** The assets whose days after a warning are told, and the day from which on they are. */
const SINCE = {
  russell2000: WALK_START,
  bitcoin: FIRST_START,
} as const satisfies Partial<Record<string, Day>>;
export type WarnedAsset = keyof typeof SINCE;
export const WARNED_ASSETS = Object.keys(SINCE) as WarnedAsset[];

export interface WarningRecord extends Record<WarnedAsset, AfterWarning> {
  /** How many sessions since 2003 stood at each level. */
  sessions: Record<WarningLevel, number>;
}

/** Returns over the next 90 days, from sessions whose level and outcome are known. */
export interface AfterWarning {
  active: BaseRate & {
    /** Unbroken runs of it. */
    episodes: number;
    /** Sessions at least 90 days apart, counted from the first one on. */
    independent: number;
  };
  /** From sessions on which it was clear or on watch. */
  other: BaseRate;
  /** Too few episodes or independent stretches to tell anything. */
  tooFew: boolean;
}

const HORIZON = 90;
const FEWEST = 5;
const [CLEAR, WATCH, ACTIVE] = (['clear', 'watch', 'active'] as const).map((id) => WARNING_LEVELS.indexOf(id));

/** The record of every warning, switched off or not, from what was known at a session. */
export function warningRecords(market: PreparedMarket, session: number): Record<WarningId, WarningRecord> {
  return per(WARNING_IDS, (id) => recordOf(market, id, session));
}

function recordOf(market: PreparedMarket, id: WarningId, session: number): WarningRecord {
  const { first, levels } = levelWalk(market);
  const column = (levels.get(id) ?? new Uint8Array()).subarray(0, Math.max(0, session + 1 - first));
  const counts = WARNING_LEVELS.map(() => 0);
  for (const level of column) counts[level]!++;
  return {
    sessions: per(WARNING_LEVELS, (level) => counts[WARNING_LEVELS.indexOf(level)] ?? 0),
    russell2000: after(market, 'russell2000', column, session),
    bitcoin: after(market, 'bitcoin', column, session),
  };
}

function after(market: PreparedMarket, asset: WarnedAsset, levels: Uint8Array, session: number): AfterWarning {
  const { first } = levelWalk(market);
  const gains = gainsAfter(market, asset);
  const from = lastAtOrBefore(market.sessions, SINCE[asset] - 1) + 1;
  const until = knownUntil(market, asset, session);
  const isActive = new Uint8Array(gains.bySession.length);
  const isOther = new Uint8Array(gains.bySession.length);
  let [episodes, independent, lit, next] = [0, 0, false, Number.NEGATIVE_INFINITY];
  for (let i = from; i <= until; i++) {
    if (Number.isNaN(gains.bySession[i])) continue;
    const level = levels[i - first];
    if (level === CLEAR || level === WATCH) isOther[i] = 1;
    if (level === ACTIVE) {
      isActive[i] = 1;
      if (!lit) episodes++;
      if (at(market.sessions, i) >= next) {
        independent++;
        next = at(market.sessions, i) + HORIZON;
      }
    }
    if (isOther[i] || isActive[i]) lit = level === ACTIVE;
  }
  return {
    active: { ...describeChosen(gains, isActive), episodes, independent },
    other: describeChosen(gains, isOther),
    tooFew: Math.min(episodes, independent) < FEWEST,
  };
}

/** The last session whose 90 days were over, and their outcome known, at a session. */
function knownUntil(market: PreparedMarket, asset: WarnedAsset, session: number): number {
  const { days } = realSeries(market, asset);
  const last = lastAtOrBefore(days, at(market.sessions, session));
  return last < 0 ? -1 : lastAtOrBefore(market.sessions, at(days, last) - HORIZON);
}

interface Gains {
  /** Percent over the 90 days after each session; NaN without a fresh close at either end. */
  bySession: Float64Array;
  /** The sessions that have one, the lowest gain first. */
  ascending: Int32Array;
}

const gainsAfter = oncePerMarketAnd((market, asset: WarnedAsset): Gains => {
  const real = withoutEstimates(market);
  const last = real.series[asset]?.days.at(-1) ?? Number.NEGATIVE_INFINITY;
  const [valueOnStart, valueOnEnd] = [valuesForward(real, asset), valuesForward(real, asset)];
  const bySession = new Float64Array(market.sessions.length).fill(Number.NaN);
  const known: number[] = [];
  for (let i = 0; i < bySession.length && at(market.sessions, i) + HORIZON <= last; i++) {
    const start = valueOnStart(at(market.sessions, i));
    const end = valueOnEnd(at(market.sessions, i) + HORIZON);
    if (!start || start.stale || !end || end.stale) continue;
    bySession[i] = (end.close / start.close - 1) * 100;
    known.push(i);
  }
  return { bySession, ascending: Int32Array.from(known).sort((a, b) => at(bySession, a) - at(bySession, b)) };
});

/** Number, median and share above 0 of the gains of chosen sessions, by two walks through the sorted ones. */
function describeChosen({ bySession, ascending }: Gains, chosen: Uint8Array): BaseRate {
  let [n, up] = [0, 0];
  for (const session of ascending) {
    if (chosen[session] !== 1) continue;
    n++;
    if (bySession[session]! > 0) up++;
  }
  if (n === 0) return { n, median: null, positive: null };
  const [lower, upper] = [(n - 1) >> 1, n >> 1];
  let [place, median] = [0, 0];
  for (const session of ascending) {
    if (chosen[session] !== 1) continue;
    if (place === lower) median += bySession[session]! / 2;
    if (place === upper) median += bySession[session]! / 2;
    if (place++ === upper) break;
  }
  return { n, median, positive: up / n };
}
