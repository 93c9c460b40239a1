/** How the data are, in a few words: up to date, or what is late. */

import type { Words } from '../i18n/words.ts';
import type { Head } from '../signal/head.ts';
import type { IndicatorId, WarningId } from '../signal/ids.ts';

/** What a reader knows the figures of a row by. */
export const FIGURES = {
  'index-record': 'index',
  'value-record': 'value',
  breakout: 'index',
  trend: 'index',
  'small-vs-large': 'large',
  liquidity: 'fed',
  calm: 'vix',
  'bitcoin-confirms': 'bitcoin',
  'ether-confirms': 'ether',
  'etf-outflows': 'flows',
  'unprofitable-share': 'profits',
  'breakout-failed': 'index',
  overextended: 'index',
  volatility: 'vix',
  'credit-stress': 'credit',
  'moving-apart': 'bitcoin',
  'bitcoin-diverges': 'bitcoin',
  'liquidity-shrinking': 'fed',
  'value-lags': 'value',
} as const satisfies Record<IndicatorId | WarningId, string>;

/** "Up to date", "Fed figures late: 19 Aug", "Data of 2 Oct, 55 days ago". */
export function healthText(reading: Head, words: Words): string {
  const { t } = words;
  if (reading.stale) {
    return t('popover.health.old', {
      date: words.shortDay(reading.session, reading.asOf),
      age: words.daysAgo(reading.age),
    });
  }
  const late = new Map<string, string>();
  for (const row of [...reading.indicators, ...reading.warnings]) {
    const isStale = 'status' in row ? row.status === 'stale' : row.level === 'stale';
    if (!isStale || row.observedOn === null) continue;
    const name = t(`popover.health.figures.${FIGURES[row.id]}`);
    if (row.observedOn < (late.get(name) ?? '9')) late.set(name, row.observedOn);
  }
  const oldest = [...late.values()].sort()[0];
  if (oldest === undefined) return t('popover.health.current');
  return t('popover.health.late', {
    figures: words.capital(words.list([...late.keys()])),
    date: words.shortDay(oldest, reading.asOf),
  });
}
