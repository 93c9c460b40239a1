import { type IsoDay, isoDay } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import type { Indicator, Unit } from './finding.ts';
import type { FamilyId, IndicatorId } from './ids.ts';
import { INDICATORS, type IndicatorFigures } from './indicators/list.ts';
import type { SignalSettings } from './settings.ts';

interface IndicatorReadingOf<Id extends IndicatorId> {
  id: Id;
  family: FamilyId;
  /** In [−1, 1]; null unless status is ok. A stale one keeps what the formula gave in `staleScore`. */
  score: number | null;
  staleScore: number | null;
  value: number | null;
  unit: Unit;
  /** The oldest input's date. */
  observedOn: IsoDay | null;
  status: 'ok' | 'off' | 'missing' | 'stale';
  /** What its sentence says besides the value; null when it is missing. */
  figures: IndicatorFigures[Id] | null;
}

/** One of them; its id tells which figures it has. */
export type IndicatorReading = { [Id in IndicatorId]: IndicatorReadingOf<Id> }[IndicatorId];

/** Every indicator on a session, switched off or not. */
export function indicatorReadings(
  market: PreparedMarket,
  settings: SignalSettings,
  session: number,
): IndicatorReading[] {
  return INDICATORS.map((indicator) => readIndicator(market, indicator, session, settings.off.includes(indicator.id)));
}

/** One that is off still says its value, so that a reader can see what it would count. */
function readIndicator(market: PreparedMarket, indicator: Indicator, session: number, off: boolean): IndicatorReading {
  const { id, family, unit } = indicator;
  const found = indicator.evaluate(market, session);
  return {
    id,
    family,
    unit,
    score: found && !found.stale && !off ? found.score : null,
    staleScore: found?.stale ? found.score : null,
    value: found?.value ?? null,
    observedOn: found && isoDay(found.observed),
    status: off ? 'off' : !found ? 'missing' : found.stale ? 'stale' : 'ok',
    figures: found?.figures() ?? null,
    // The list ties the figures to the id.
  } as IndicatorReading;
}
