/** The one figure of an indicator or a warning as it stands in a row, with its unit. */

import type { Words } from '../i18n/words.ts';
import type { Stage } from '../signal/breakout.ts';
import type { WarningId } from '../signal/ids.ts';
import type { IndicatorReading } from '../signal/indicator-readings.ts';
import type { WarningReading } from '../signal/warning-readings.ts';

type Reading = Pick<IndicatorReading | WarningReading, 'id' | 'value' | 'unit' | 'figures'>;

/** Given as a distance below something: written as a fall. */
const BELOW: ReadonlySet<string> = new Set<WarningId>(['bitcoin-diverges', 'value-lags']);
/** Shares of a whole: no sign. */
const SHARES: ReadonlySet<string> = new Set<WarningId>(['unprofitable-share', 'overextended']);

/** A value with its unit; a stage by its name, and what is missing as such. */
export function valueText(words: Words, { id, value, unit, figures }: Reading): string {
  if (unit === 'stage' && typeof figures.stage === 'string') return words.t(`state.stage.${figures.stage as Stage}`);
  if (value === null) return words.t('units.none');
  switch (unit) {
    case 'percent':
      if (SHARES.has(id)) return words.percent(value, { sign: false, digits: 0 });
      return words.percent(BELOW.has(id) ? -value : value);
    case 'usd-bn':
      return words.usdBn(value, { sign: true });
    case 'correlation':
      return words.signed(value, 2);
    case 'percentage-points':
      return words.percentagePoints(value);
    default:
      return words.number(value, 1);
  }
}
