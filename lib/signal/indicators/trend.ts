import type { Indicator } from '../finding.ts';
import { againstAverage } from '../measures.ts';
import { averageFinding } from './average-finding.ts';

/** How far above its average the full score stands. */
const FULL = 0.1;

/** Is the index above its 200-day average? */
export const trend = {
  id: 'trend',
  family: 'level',
  unit: 'percent',
  needs: ['russell2000'],
  evaluate: (market, session) => averageFinding(againstAverage(market, 'russell2000', session), FULL),
} as const satisfies Indicator;
