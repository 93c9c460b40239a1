/** Warnings in the order they matter: those that are lit first. */

import type { Words } from '../i18n/words.ts';
import type { WarningId } from '../signal/ids.ts';
import type { Reading } from '../signal/reading.ts';
import type { WarningLevel } from '../signal/warning-levels.ts';
import { timingText } from './evidence.ts';
import { type WarningView, warningView } from './rows.ts';

type WarnedReading = Pick<Reading, 'warnings' | 'timing' | 'breakouts'>;

export interface WarningsView {
  /** "2 warnings active, 1 on watch". */
  summary: string;
  /** Beside the ones shown at rest: "+2", "1 on watch", or null. */
  more: string | null;
  /** Number of active ones. */
  active: number;
  /** At most three active ones, shown at rest. */
  top: WarningView[];
  /** All that are switched on, active first. */
  all: WarningView[];
}

const ORDER: readonly WarningLevel[] = ['active', 'watch', 'stale', 'missing', 'clear'];
const AT_REST = 3;

/** The warnings as text, the active ones first. */
export function warningsView(reading: WarnedReading, words: Words): WarningsView {
  const sorted = reading.warnings.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  const all = sorted.map((warning) => warningView(words, warning, besideOf(warning.id, reading, words)));
  const active = all.filter(({ level }) => level === 'active');
  const watched = all.filter(({ level }) => level === 'watch').length;
  const hidden = active.length - AT_REST;
  const onWatch = watched > 0 ? [words.t('warnings.summary.watch', { n: watched })] : [];
  const lit =
    active.length > 0 ? words.t('warnings.summary.active', { n: active.length }) : words.t('warnings.summary.none');
  return {
    summary: [lit, ...onWatch].join(words.t('units.comma')),
    more: hidden > 0 ? words.t('warnings.summary.more', { n: hidden }) : (onWatch[0] ?? null),
    active: active.length,
    top: active.slice(0, AT_REST),
    all,
  };
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
