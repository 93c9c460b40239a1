/** The head of a reading: what the signal says on a session, without what it is held against. Cheap for any session. */

import { at } from '../market/at.ts';
import { type Day, type IsoDay, isoDay } from '../market/day.ts';
import { prepare } from '../market/prepared.ts';
import type { Market } from '../market/series.ts';
import { type BreakoutState, breakoutState } from './breakout-state.ts';
import { FAMILIES, type FamilyId } from './ids.ts';
import { type IndicatorReading, indicatorReadings } from './indicator-readings.ts';
import { familiesLeft, meanOfKnown, scoreOf } from './score.ts';
import { sessionOn } from './session.ts';
import type { SignalSettings } from './settings.ts';
import { type KnownState, type State, scoreWalk } from './state.ts';
import { type WarningReading, warningReadings } from './warning-readings.ts';

/** What the signal says on one session. Figures and ids only; words are made in `lib/i18n`. */
export interface Head {
  asOf: IsoDay;
  session: IsoDay;
  /** Calendar days from session to asOf. */
  age: number;
  stale: boolean;
  /** The session's close is estimated by IWM's return, in this row of sessions the first on `estimatedFrom`. */
  estimated: boolean;
  estimatedFrom: IsoDay | null;
  score: number | null;
  state: State;
  since: Since;
  echo: number | null;
  breakout: BreakoutState;
  families: { id: FamilyId; value: number | null }[];
  indicators: IndicatorReading[];
  /** Those that are switched on. */
  warnings: WarningReading[];
}

/** Since when the state is what it is. */
export interface Since {
  /** First session of its unbroken run; null while the state is unknown. */
  date: IsoDay | null;
  /** The state before it; null too when there was none. */
  before: KnownState | null;
}

/** Calendar days after which a session is too old to speak for today. */
const STALE_AFTER = 7;

/**
 * The head as of a day, from nothing that was not public by the end of its session; of a market read before it takes
 * well under a millisecond. Throws a `NoSessionError` when the index has no session at or before the day.
 */
export function headOn(market: Market, settings: SignalSettings, day: Day): Head {
  const ready = prepare(market);
  const session = sessionOn(ready, day);
  const today = at(ready.sessions, session);
  const { states } = scoreWalk(ready, settings);
  const indicators = indicatorReadings(ready, settings, session);
  const families = familiesOf(indicators);
  return {
    asOf: isoDay(day),
    session: isoDay(today),
    age: day - today,
    stale: day - today > STALE_AFTER,
    estimated: session >= ready.real,
    estimatedFrom: session >= ready.real ? isoDay(at(ready.sessions, ready.real)) : null,
    score: scoreFrom(families, settings),
    state: states[session] ?? 'unknown',
    since: sinceWhen(ready.sessions, states, session),
    echo: familyValue('echo', families),
    breakout: breakoutState(ready, session),
    families,
    indicators,
    warnings: warningReadings(ready, settings, session),
  };
}

/** Sessions without a state neither break a run nor stand before one. */
export function sinceWhen(days: Int32Array, states: readonly State[], session: number): Since {
  const state = states[session] ?? 'unknown';
  if (state === 'unknown') return { date: null, before: null };
  let first = session;
  for (let i = session - 1; i >= 0; i--) {
    const earlier = states[i] ?? 'unknown';
    if (earlier === 'unknown') continue;
    if (earlier !== state) return { date: isoDay(at(days, first)), before: earlier };
    first = i;
  }
  return { date: isoDay(at(days, first)), before: null };
}

type Families = Head['families'];

function familiesOf(indicators: readonly IndicatorReading[]): Families {
  return FAMILIES.map((id) => {
    const own = indicators.filter(({ family }) => family === id);
    return { id, value: numberOrNull(meanOfKnown(own.map(({ score }) => score ?? Number.NaN))) };
  });
}

function familyValue(id: FamilyId, families: Families): number | null {
  return families.find((family) => family.id === id)?.value ?? null;
}

/** The score from the families shown; the walk's own scores begin in 2003. */
function scoreFrom(families: Families, settings: SignalSettings): number | null {
  return numberOrNull(scoreOf(familiesLeft(settings).map((id) => familyValue(id, families) ?? Number.NaN)));
}

function numberOrNull(x: number): number | null {
  return Number.isNaN(x) ? null : x;
}
