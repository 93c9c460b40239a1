/** Readings of the embedded snapshot: a market with breakouts that held, failed and were lost. */

import { readFileSync } from 'node:fs';
import { createWords } from '../../../../lib/i18n/words.ts';
import { decodeSnapshot } from '../../../../lib/market/snapshot.ts';
import { type Reading, read } from '../../../../lib/signal/reading.ts';
import type { SignalSettings } from '../../../../lib/signal/settings.ts';
import { day } from '../../signal/build-market.ts';

export const { market } = await decodeSnapshot(new Uint8Array(readFileSync('public/snapshot.bin')));
export const words = createWords('en', { now: () => Date.UTC(2026, 6, 1) });

/** A day on which every series has a fresh close. */
export const FRESH = '2026-06-30';

const made = new Map<string, Reading>();

/** Made once for each day and choice. */
export function readingOn(iso: string, settings: SignalSettings = { off: [] }): Reading {
  const key = [iso, ...settings.off].join();
  const reading = made.get(key) ?? read(market, settings, day(iso));
  made.set(key, reading);
  return reading;
}
