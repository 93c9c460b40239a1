/** How old the figures are, and what is late or missing. */

import type { Words } from '../i18n/words.ts';
import type { Head } from '../signal/head.ts';
import { healthText } from './health.ts';

export interface FreshnessView {
  /** "Up to date", "Fed figures late: 19 Aug". */
  health: string;
  /** Said in its place while the browser has no connection. */
  offline: string;
  /** "Data to 2 Oct 2026". */
  through: string;
  /** When the data were last refreshed (ms), and the phrase whose `{age}` is filled in when drawn. */
  refreshed: { at: number; text: string } | null;
  /** What is stale or missing and why, a sentence each. */
  notes: string[];
  disclaimer: string;
}

/** How old the figures are, and what is stale or missing. `refreshedAt` in milliseconds since 1970; null when never. */
export function freshnessView(reading: Head, words: Words, refreshedAt: number | null): FreshnessView {
  const date = words.day(reading.session);
  const age = words.daysAgo(reading.age);
  const rows = [
    ...reading.indicators.map(({ id, status, observedOn }) => ({
      title: words.t(`indicators.${id}.title`),
      status,
      observedOn,
    })),
    ...reading.warnings.map(({ id, level, observedOn }) => ({
      title: words.t(`warnings.${id}.title`),
      status: level,
      observedOn,
    })),
  ];
  const late = rows.filter(({ status }) => status === 'stale');
  const absent = rows.filter(({ status }) => status === 'missing');
  const off = rows.filter(({ status }) => status === 'off');
  return {
    health: healthText(reading, words),
    offline: words.t('popover.health.offline', { date: words.shortDay(reading.session, reading.asOf) }),
    through: words.t('popover.data.through', { date }),
    refreshed:
      refreshedAt === null ? null : { at: refreshedAt, text: words.t('popover.data.refreshed', { age: '{age}' }) },
    notes: [
      reading.stale ? words.t('popover.data.stale', { date, age }) : words.t('popover.data.complete', { date }),
      ...late.map(({ title, observedOn }) =>
        words.t('popover.data.lateNote', {
          title,
          date: observedOn === null ? words.t('units.none') : words.day(observedOn),
        }),
      ),
      ...absent.map(({ title }) => words.t('popover.data.absentNote', { title })),
      ...(off.length > 0
        ? [words.t('popover.data.offNote', { titles: words.list(off.map(({ title }) => title)) })]
        : []),
    ],
    disclaimer: words.t('popover.data.disclaimer'),
  };
}
