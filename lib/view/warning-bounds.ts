/** From which value each warning is on watch and active, as short as a row has room for. */

import type { Words } from '../i18n/words.ts';
import type { WarningId } from '../signal/ids.ts';
import type { WarningReading } from '../signal/warning-readings.ts';
import { bitcoinDiverges } from '../signal/warnings/bitcoin-diverges.ts';
import { breakoutFailed } from '../signal/warnings/breakout-failed.ts';
import { creditStress } from '../signal/warnings/credit-stress.ts';
import { etfOutflows } from '../signal/warnings/etf-outflows.ts';
import { liquidityShrinking } from '../signal/warnings/liquidity-shrinking.ts';
import { movingApart } from '../signal/warnings/moving-apart.ts';
import { overextended } from '../signal/warnings/overextended.ts';
import { unprofitableShare } from '../signal/warnings/unprofitable-share.ts';
import { valueLags } from '../signal/warnings/value-lags.ts';
import { volatility } from '../signal/warnings/volatility.ts';
import { valueText } from './values.ts';

type Sign = '≥' | '≤' | '<' | '>';
type Bound = readonly ['watch' | 'active', Sign, number];

/** In the terms of the value: a distance below something is written as a fall, so its sign is turned. */
const BOUNDS: Record<WarningId, (figures: WarningReading['figures']) => readonly Bound[]> = {
  'etf-outflows': () => [['watch', '<', etfOutflows.thresholds.watch]],
  'unprofitable-share': () => both('≥', '≥', unprofitableShare),
  'breakout-failed': () => [['active', '<', breakoutFailed.thresholds.active]],
  overextended: () => both('≥', '≥', overextended),
  volatility: ({ watchAt }) => [
    ...(typeof watchAt === 'number' ? ([['watch', '>', watchAt]] as const) : []),
    ['active', '≥', volatility.thresholds.active],
  ],
  'credit-stress': () => both('≥', '≥', creditStress),
  'moving-apart': () => both('<', '<', movingApart),
  'bitcoin-diverges': () => [['active', '≤', bitcoinDiverges.thresholds.active]],
  'liquidity-shrinking': () => both('<', '≤', liquidityShrinking),
  'value-lags': () => both('≤', '≤', valueLags),
};

/** "watch ≥ 30%, active ≥ 35%". What must hold besides is in the explanation. */
export function warningBounds(words: Words, { id, unit, figures }: WarningReading): string {
  return BOUNDS[id](figures)
    .map(([level, sign, value]) => {
      const bound = valueText(words, { id, unit, value, figures });
      return `${words.t(`warnings.level.${level}`)} ${sign} ${bound}`;
    })
    .join(words.t('units.comma'));
}

const both = (watch: Sign, active: Sign, { thresholds }: { thresholds: { watch: number; active: number } }) =>
  [
    ['watch', watch, thresholds.watch],
    ['active', active, thresholds.active],
  ] as const;
