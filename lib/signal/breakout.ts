/** Breakouts: does old resistance hold as support? The walk over closes that `signal.md` defines. */

import { at } from '../market/at.ts';
import { oncePerMarket, oncePerMarketAnd, type PreparedMarket } from '../market/prepared.ts';
import { NO_SERIES } from '../market/series.ts';

export type RawStage = 'none' | 'fresh' | 'held' | 'failed' | 'lost';

export type Stage = RawStage | 'testing' | 'fading';

/** Sessions without a record before a breakout. */
export const BASE = 126;
/** Sessions after which a fresh breakout is held. */
const HOLD = 60;
/** Sessions after which a failed breakout is forgotten. */
const FORGET = 126;
/** How far a close leaves the level before it counts, and how near it must come back to retest it. */
const BAND = 0.05;
const RETEST_BAND = 0.03;
/** Below this part of the record a held breakout reads as fading. */
const FADING = 0.9;

/** Sessions are indices into the closes walked. */
export interface Breakout {
  session: number;
  /** The record close before it. */
  level: number;
  levelSession: number;
  /** Sessions since that record. */
  base: number;
  /** Raw stages in order, each with the session it began, until the next breakout. */
  stages: { stage: RawStage; session: number }[];
}

/** What stood after each session; nothing of a session depends on later closes. */
export interface RecordWalk {
  /** Highest close so far, and its first session. */
  record: Float64Array;
  recordSession: Int32Array;
  stage: RawStage[];
  /** Session at which the raw stage began; that of the first close before any breakout. */
  stageSince: Int32Array;
  /** Place of the newest breakout in `breakouts`; −1 before the first. */
  newest: Int32Array;
  breakouts: Breakout[];
}

/** The walk over the sessions of the index; with another base on demand. */
export function indexWalk(market: PreparedMarket, base = BASE): RecordWalk {
  return indexWalks(market, base);
}

const indexWalks = oncePerMarketAnd((market, base: number) => walkRecords(market.closes, { real: market.real, base }));

/** The walk over `russell2000-value`, on its own sessions. */
export const valueIndexWalk = oncePerMarket((market) =>
  walkRecords((market.series['russell2000-value'] ?? NO_SERIES).closes),
);

/** Walks closes from the first to the last; those after the first `real` ones are estimates, which change nothing. */
export function walkRecords(closes: Float64Array, { real = closes.length, base = BASE } = {}): RecordWalk {
  const walk: RecordWalk = {
    record: new Float64Array(closes.length),
    recordSession: new Int32Array(closes.length),
    stage: new Array<RawStage>(closes.length),
    stageSince: new Int32Array(closes.length),
    newest: new Int32Array(closes.length),
    breakouts: [],
  };
  let record = 0;
  let recordSession = 0;
  let current: Standing | null = null;
  closes.forEach((close, session) => {
    const setsRecord = session < real && close > record;
    if (setsRecord && record > 0 && session - recordSession >= base) {
      current = breakOut(session, record, recordSession);
      walk.breakouts.push(current.breakout);
    } else if (current && session < real) {
      advance(current, close, setsRecord, session);
    }
    if (setsRecord) {
      record = close;
      recordSession = session;
    }
    walk.record[session] = record;
    walk.recordSession[session] = recordSession;
    walk.stage[session] = current?.stage ?? 'none';
    walk.stageSince[session] = current?.since ?? 0;
    walk.newest[session] = walk.breakouts.length - 1;
  });
  return walk;
}

/** The stage a reader is shown, from the raw one and where the close stands below the record. */
export function shownStage(raw: RawStage, close: number, record: number): Stage {
  if (raw === 'fresh') return raw;
  if (raw === 'held') return close < FADING * record ? 'fading' : raw;
  return close >= record * (1 - BAND) ? 'testing' : raw;
}

/** The stage of the index that a reader is shown on a session. */
export function stageOn(market: PreparedMarket, session: number): Stage {
  const walk = indexWalk(market);
  return shownStage(walk.stage[session] ?? 'none', at(market.closes, session), at(walk.record, session));
}

/** The newest breakout and what has become of it. */
interface Standing {
  breakout: Breakout;
  stage: RawStage;
  since: number;
  /** Closed above the band since; and came back to the level after that. */
  cleared: boolean;
  retested: boolean;
}

function breakOut(session: number, level: number, levelSession: number): Standing {
  const stages: Breakout['stages'] = [{ stage: 'fresh', session }];
  const breakout = { session, level, levelSession, base: session - levelSession, stages };
  return { breakout, stage: 'fresh', since: session, cleared: false, retested: false };
}

function advance(standing: Standing, close: number, setsRecord: boolean, session: number): void {
  const stage = nextStage(standing, close, setsRecord, session);
  if (stage === 'fresh') {
    const { level } = standing.breakout;
    if (standing.cleared && close <= level * (1 + RETEST_BAND)) standing.retested = true;
    if (close >= level * (1 + BAND)) standing.cleared = true;
  }
  if (stage !== standing.stage) {
    standing.stage = stage;
    standing.since = session;
    standing.breakout.stages.push({ stage, session });
  }
}

function nextStage(standing: Standing, close: number, setsRecord: boolean, session: number): RawStage {
  const { stage, retested, breakout } = standing;
  const age = session - breakout.session;
  const below = close < breakout.level * (1 - BAND);
  switch (stage) {
    case 'fresh':
      if (below) return 'failed';
      return age >= HOLD || (retested && setsRecord) ? 'held' : 'fresh';
    case 'failed':
      if (setsRecord) return 'held';
      return age >= FORGET ? 'none' : 'failed';
    case 'held':
      return below ? 'lost' : 'held';
    case 'lost':
      return setsRecord ? 'held' : 'lost';
    case 'none':
      return 'none';
  }
}
