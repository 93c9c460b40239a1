/** How old the figures are, and what is late or missing. */

import type { Words } from '../i18n/words.ts';
import type { Reading } from '../signal/reading.ts';

export interface FreshnessView {
  /** "Data to 2 Oct 2026". */
  through: string;
  /** "49 days ago", said when the reading is stale. */
  age: string | null;
  /** When the data were last refreshed (ms), and the phrase whose `{age}` is filled in when drawn. */
  refreshed: { at: number; text: string } | null;
  /** "2 late, 1 missing", or null. */
  summary: string | null;
  /** What is stale or missing and why, a sentence each. */
  notes: string[];
  disclaimer: string;
}

/** How old the figures are, and what is stale or missing. `refreshedAt` in milliseconds since 1970; null when never. */
export function freshnessView(reading: Reading, words: Words, refreshedAt: number | null): FreshnessView {
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
  const counts = [
    ...(late.length > 0 ? [words.t('card.data.late', { n: late.length })] : []),
    ...(absent.length > 0 ? [words.t('card.data.absent', { n: absent.length })] : []),
  ];
  return {
    through: words.t('card.data.through', { date }),
    age: reading.stale ? age : null,
    refreshed:
      refreshedAt === null ? null : { at: refreshedAt, text: words.t('card.data.refreshed', { age: '{age}' }) },
    summary: counts.length > 0 ? counts.join(words.t('units.comma')) : null,
    notes: [
      reading.stale ? words.t('card.data.stale', { date, age }) : words.t('card.data.complete', { date }),
      ...late.map(({ title, observedOn }) =>
        words.t('card.data.lateNote', {
          title,
          date: observedOn === null ? words.t('units.none') : words.day(observedOn),
        }),
      ),
      ...absent.map(({ title }) => words.t('card.data.absentNote', { title })),
      ...(off.length > 0 ? [words.t('card.data.offNote', { titles: words.list(off.map(({ title }) => title)) })] : []),
    ],
    disclaimer: words.t('card.data.disclaimer'),
  };
}
