/** How the data are, in a few words: up to date, or what is late. */

import type { Words } from '../i18n/words.ts';
import type { SeriesId } from '../market/series.ts';
import type { Head } from '../signal/head.ts';
import type { IndicatorId, WarningId } from '../signal/ids.ts';
import { INDICATORS } from '../signal/indicators/list.ts';
import { WARNINGS } from '../signal/warnings/list.ts';

/** What a reader knows the figures of a series by. */
const FIGURES = {
  russell2000: 'index',
  iwm: 'flows',
  'russell2000-value': 'value',
  sp500: 'large',
  bitcoin: 'bitcoin',
  ether: 'ether',
  vix: 'vix',
  'fed-assets': 'fed',
  'treasury-account': 'fed',
  'reverse-repo': 'fed',
  'iwm-flow': 'flows',
  'iwm-shares': 'flows',
  'high-yield-spread': 'credit',
  'unprofitable-share': 'profits',
} as const satisfies Record<Exclude<SeriesId, 'altcoins'> | 'unprofitable-share', string>;

const NEEDS = new Map<string, readonly (keyof typeof FIGURES)[]>(
  [...INDICATORS, ...WARNINGS].map(({ id, needs }) => [id, needs]),
);

/** The figures a row rests on, in a word: the first it needs besides the index itself. */
export function figuresText(id: IndicatorId | WarningId, { t }: Words): string {
  const besides = NEEDS.get(id)?.find((series) => series !== 'russell2000') ?? 'russell2000';
  return t(`popover.health.figures.${FIGURES[besides]}`);
}

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
    const name = figuresText(row.id, words);
    if (row.observedOn < (late.get(name) ?? '9')) late.set(name, row.observedOn);
  }
  const oldest = [...late.values()].sort()[0];
  if (oldest === undefined) return t('popover.health.current');
  return t('popover.health.late', {
    figures: words.capital(words.list([...late.keys()])),
    date: words.shortDay(oldest, reading.asOf),
  });
}
