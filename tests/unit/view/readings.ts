/** Readings of a made-up market, for everything that puts a reading into words. */

import { createWords } from '../../../lib/i18n/words.ts';
import type { Market } from '../../../lib/market/series.ts';
import type { IndicatorReading } from '../../../lib/signal/indicator-readings.ts';
import { type Reading, read } from '../../../lib/signal/reading.ts';
import type { SignalSettings } from '../../../lib/signal/settings.ts';
import type { WarningReading } from '../../../lib/signal/warning-readings.ts';
import { day, randomMarket } from '../signal/build-market.ts';

export const words = createWords('en', { now: () => Date.UTC(2020, 5, 1) });

/** About nine years of everything, from 2012. */
export const market = randomMarket(7, '2012-01-02', 2200);

/** Readings of a market by an ISO day: made once for each day and choice, as one takes a while. */
export function readingsOf(market: Market): (iso: string, settings?: SignalSettings) => Reading {
  const made = new Map<string, Reading>();
  return (iso, settings = { off: [] }) => {
    const key = [iso, ...settings.off].join();
    const reading = made.get(key) ?? read(market, settings, day(iso));
    made.set(key, reading);
    return reading;
  };
}

export const readingOn = readingsOf(market);

export const FRESH = '2020-05-29';

export function indicator(reading: Partial<IndicatorReading> & Pick<IndicatorReading, 'id'>): IndicatorReading {
  return {
    family: 'level',
    score: 0.5,
    staleScore: null,
    value: 1,
    unit: 'percent',
    observedOn: '2026-08-19',
    status: 'ok',
    figures: {},
    ...reading,
  } as IndicatorReading;
}

export function warning(reading: Partial<WarningReading> & Pick<WarningReading, 'id'>): WarningReading {
  return {
    level: 'clear',
    value: 1,
    unit: 'percent',
    observedOn: '2026-08-19',
    newSince: null,
    figures: {},
    ...reading,
  } as WarningReading;
}
