import { at } from '../market/at.ts';
import { type IsoDay, isoDay } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import type { Unit, Warning } from './finding.ts';
import type { WarningId } from './ids.ts';
import type { SignalSettings } from './settings.ts';
import { shownLevel, type WarningLevel } from './warning-levels.ts';
import { WARNINGS, type WarningFigures } from './warnings/list.ts';

interface WarningReadingOf<Id extends WarningId> {
  id: Id;
  level: WarningLevel;
  value: number | null;
  unit: Unit;
  observedOn: IsoDay | null;
  /** First session of the unbroken run of `active` that ends today, when it began within the last five sessions. */
  newSince: IsoDay | null;
  /** What its sentence says besides the value; null when it is missing. */
  figures: WarningFigures[Id] | null;
}

/** One of them; its id tells which figures it has. */
export type WarningReading = { [Id in WarningId]: WarningReadingOf<Id> }[WarningId];

/** A run of `active` is new when it began within so many sessions, today's included. */
const NEW_SESSIONS = 5;

/** Every warning that is switched on, on a session. */
export function warningReadings(market: PreparedMarket, settings: SignalSettings, session: number): WarningReading[] {
  return WARNINGS.filter(({ id }) => !settings.off.includes(id)).map((warning) =>
    readWarning(market, warning, session),
  );
}

function readWarning(market: PreparedMarket, warning: Warning, session: number): WarningReading {
  const found = warning.evaluate(market, session);
  const level = shownLevel(found);
  return {
    id: warning.id,
    unit: warning.unit,
    level,
    value: found?.value ?? null,
    observedOn: found && isoDay(found.observed),
    newSince: level === 'active' ? newSince(market, warning, session) : null,
    figures: found?.figures() ?? null,
    // The list ties the figures to the id.
  } as WarningReading;
}

/** The first session of the run of `active` that ends here, if it began within the last five sessions. */
function newSince(market: PreparedMarket, warning: Warning, session: number): string | null {
  let first = session;
  while (first > 0 && shownLevel(warning.evaluate(market, first - 1)) === 'active') {
    first--;
    if (session - first >= NEW_SESSIONS) return null;
  }
  return isoDay(at(market.sessions, first));
}
