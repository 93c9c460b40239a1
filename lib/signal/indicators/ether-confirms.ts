import type { Indicator } from '../finding.ts';
import { againstAverage } from '../measures.ts';
import { averageFinding } from './average-finding.ts';

/** How far above its average the full score stands. */
const FULL = 0.25;

/** Is Ether above its 200-day average? */
export const etherConfirms = {
  id: 'ether-confirms',
  family: 'echo',
  unit: 'percent',
  needs: ['ether'],
  evaluate: (market, session) => averageFinding(againstAverage(market, 'ether', session), FULL),
} as const satisfies Indicator;
