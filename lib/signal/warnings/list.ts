/** Every warning, in the order of `WARNING_IDS`. */

import type { FiguresOf, Warning } from '../finding.ts';
import { bitcoinDiverges } from './bitcoin-diverges.ts';
import { breakoutFailed } from './breakout-failed.ts';
import { creditStress } from './credit-stress.ts';
import { etfOutflows } from './etf-outflows.ts';
import { liquidityShrinking } from './liquidity-shrinking.ts';
import { movingApart } from './moving-apart.ts';
import { overextended } from './overextended.ts';
import { unprofitableShare } from './unprofitable-share.ts';
import { valueLags } from './value-lags.ts';
import { volatility } from './volatility.ts';

export const WARNINGS = [
  etfOutflows,
  unprofitableShare,
  breakoutFailed,
  overextended,
  volatility,
  creditStress,
  movingApart,
  bitcoinDiverges,
  liquidityShrinking,
  valueLags,
] as const satisfies readonly Warning[];

/** What each carries to its sentence. */
export type WarningFigures = { [One in (typeof WARNINGS)[number] as One['id']]: FiguresOf<One> };
