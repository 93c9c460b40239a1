import type { Indicator } from '../finding.ts';
import { againstAverage } from '../measures.ts';
import { averageFinding } from './average-finding.ts';

/** How far above its average the full score stands. */
const FULL = 0.2;

/** Is Bitcoin above its 200-day average? */
export const bitcoinConfirms = {
  id: 'bitcoin-confirms',
  family: 'echo',
  unit: 'percent',
  needs: ['bitcoin'],
  evaluate: (market, session) => averageFinding(againstAverage(market, 'bitcoin', session), FULL),
} as const satisfies Indicator;
