/** Warnings in the order they matter: those that are lit first. */

import type { Words } from '../i18n/words.ts';
import type { WarningId } from '../signal/ids.ts';
import type { Reading } from '../signal/reading.ts';
import type { WarningLevel } from '../signal/warning-levels.ts';
import { timingText } from './evidence.ts';
import { type WarningView, warningView } from './rows.ts';
import { warningRecordText } from './warning-record.ts';

/** Their own records are left out where only the head of a session is told. */
type WarnedReading = Pick<Reading, 'warnings' | 'timing' | 'breakouts'> & Partial<Pick<Reading, 'warningRecord'>>;

export interface WarningsView {
  /** "2 warnings active, 1 on watch". */
  summary: string;
  /** All that are switched on, active first. */
  all: WarningView[];
}

const ORDER: readonly WarningLevel[] = ['active', 'watch', 'stale', 'missing', 'clear'];

/** The warnings as text, the active ones first. */
export function warningsView(reading: WarnedReading, words: Words): WarningsView {
  const sorted = reading.warnings.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  const all = sorted.map((warning) =>
    warningView(words, warning, {
      beside: besideOf(warning.id, reading, words),
      record: reading.warningRecord ? warningRecordText(words, reading.warningRecord[warning.id]) : [],
    }),
  );
  const count = (level: WarningLevel) => all.filter((own) => own.level === level).length;
  const [active, watched] = [count('active'), count('watch')];
  const lit = active > 0 ? words.t('warnings.summary.active', { n: active }) : words.t('warnings.summary.none');
  const onWatch = watched > 0 ? [words.t('warnings.summary.watch', { n: watched })] : [];
  return { summary: [lit, ...onWatch].join(words.t('units.comma')), all };
}

/** What belongs beside a warning's own figure. */
function besideOf(id: WarningId, reading: WarnedReading, words: Words): string | null {
  if (id === 'moving-apart') return timingText(words, reading.timing);
  if (id !== 'etf-outflows') return null;
  const flows = reading.breakouts.flatMap(({ date, flowBeforePercent: flow }) =>
    flow === null
      ? []
      : [words.t('warnings.etf-outflows.flow', { flow: words.percent(flow, { digits: 1 }), date: words.month(date) })],
  );
  return flows.length > 0 ? words.t('warnings.etf-outflows.beside', { flows: words.list(flows) }) : null;
}
