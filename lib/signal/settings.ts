import type { IndicatorId, WarningId } from './ids.ts';

/** What a reader switched off; ids of indicators and warnings. */
export interface SignalSettings {
  readonly off: readonly (IndicatorId | WarningId)[];
}
