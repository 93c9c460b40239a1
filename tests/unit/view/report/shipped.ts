/** Readings of the embedded snapshot: a market with breakouts that held, failed and were lost. */

import { readFileSync } from 'node:fs';
import { createWords } from '../../../../lib/i18n/words.ts';
import { decodeSnapshot } from '../../../../lib/market/snapshot.ts';
import { readingsOf } from '../readings.ts';

export const { market } = await decodeSnapshot(new Uint8Array(readFileSync('public/snapshot.bin')));
export const words = createWords('en', { now: () => Date.UTC(2026, 6, 1) });

/** A day on which every series has a fresh close. */
export const FRESH = '2026-06-30';

export const readingOn = readingsOf(market);
