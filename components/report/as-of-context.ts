/** The day that all of the report is of, where it isn't today: copied tables carry it. */

import { createContext } from 'preact';
import type { IsoDay } from '../../lib/market/day.ts';

export const AsOfDay = createContext<IsoDay | null>(null);
