/** Every indicator, in the order shown. A new one is a file and a line here. */

import type { Indicator } from '../finding.ts';
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
