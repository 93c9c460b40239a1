/** The days most like the reading's, and what followed for one asset. */

import type { OutcomeAsset } from '../assets.ts';
import type { Words } from '../i18n/words.ts';
import type { Reading } from '../signal/reading.ts';
import { leftOutText } from './evidence.ts';

export interface NearestView {
  title: string;
  columns: string[];
  /** `alike` says how near the day really is. */
  rows: { date: string; alike: string; cells: string[] }[];
  /** Medians of all days. */
  base: { label: string; cells: string[] };
  /** Features that could not be compared, or that nothing could. */
  note: string | null;
}

/** The days most like this one as rows, with what followed for one asset. */
export function nearestView(reading: Reading, asset: OutcomeAsset, words: Words): NearestView {
  const { t } = words;
  const base = reading.baseRates[asset];
  return {
    title: t('past.nearest', { asset: t(`assets.${asset}.name`) }),
    columns: [t('past.column.day'), t('past.column.90'), t('past.column.365'), t('past.column.alike')],
    rows: reading.nearest.map(({ date, alike, outcomes }) => ({
      date: words.day(date),
      alike: t(`evidence.nearest.alike.${alike}`),
      cells: [outcomes[asset]?.['90'] ?? null, outcomes[asset]?.['365'] ?? null].map((gain) => words.gain(gain)),
    })),
    base: {
      label: t('past.base.all'),
      cells: [words.gain(base['90'].median), words.gain(base['365'].median)],
    },
    note: reading.nearest.length === 0 ? t('evidence.nearest.none') : leftOutText(words, reading),
  };
}
