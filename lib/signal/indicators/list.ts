/** Every indicator, in the order of `INDICATOR_IDS`. */

import type { FiguresOf, Indicator } from '../finding.ts';
import { bitcoinConfirms } from './bitcoin-confirms.ts';
import { breakout } from './breakout.ts';
import { calm } from './calm.ts';
import { etherConfirms } from './ether-confirms.ts';
import { indexRecord } from './index-record.ts';
import { liquidity } from './liquidity.ts';
import { smallVsLarge } from './small-vs-large.ts';
import { trend } from './trend.ts';
import { valueRecord } from './value-record.ts';

export const INDICATORS = [
  indexRecord,
  valueRecord,
  breakout,
  trend,
  smallVsLarge,
  liquidity,
  calm,
  bitcoinConfirms,
  etherConfirms,
] as const satisfies readonly Indicator[];

/** What each carries to its sentence. */
export type IndicatorFigures = { [One in (typeof INDICATORS)[number] as One['id']]: FiguresOf<One> };
