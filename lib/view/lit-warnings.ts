/** Warnings at rest: those that are lit as dated sentences, the others in one line. */

import type { Words } from '../i18n/words.ts';
import type { Head } from '../signal/head.ts';
import type { WarningId } from '../signal/ids.ts';
import type { WarningLevel } from '../signal/warning-levels.ts';
import type { WarningReading } from '../signal/warning-readings.ts';
import { figuresText } from './health.ts';
import { warningView } from './rows.ts';

export interface LitWarningView {
  id: WarningId;
  /** "40% of Russell 2000 companies without a profit". */
  says: string;
  /** The day or month of its figure: "Oct 2025". */
  date: string;
}

export interface LitWarningsView {
  /** At most three. */
  lit: LitWarningView[];
  /** What its sign is called: "Warning". */
  label: string;
  /** "1 on watch, 8 quiet"; what can't be judged, by its figures; that all are off. */
  others: string;
  /** True when every warning is switched off. */
  allOff: boolean;
}

const AT_REST = 3;

export function litWarningsView(reading: Head, words: Words): LitWarningsView {
  const { t } = words;
  const { warnings } = reading;
  const at = (...levels: WarningLevel[]) => warnings.filter(({ level }) => levels.includes(level));
  const active = at('active');
  const label = t('report.warnings.name');
  if (warnings.length === 0) return { lit: [], label, others: t('popover.warnings.allOff'), allOff: true };
  const count = (key: 'more' | 'watch' | 'quiet', n: number) => (n > 0 ? [t(`popover.warnings.${key}`, { n })] : []);
  const unjudged = new Set(at('stale', 'missing').map(({ id }) => figuresText(id, words)));
  const others = [
    ...(active.length === 0 ? [t('popover.warnings.none')] : []),
    ...count('more', active.length - AT_REST),
    ...count('watch', at('watch').length),
    ...count('quiet', at('clear').length),
    ...(unjudged.size > 0 ? [t('popover.warnings.unjudged', { titles: [...unjudged].join(t('units.comma')) })] : []),
  ].join(t('units.comma'));
  return {
    lit: active.slice(0, AT_REST).map((warning) => litWarning(warning, reading, words)),
    label,
    others,
    allOff: false,
  };
}

/** A warning as a sentence, with the day of its figure. */
export function litWarning(warning: WarningReading, { asOf }: Head, words: Words): LitWarningView {
  const { id, observedOn } = warning;
  const shown = warningView(words, warning).value;
  // The sentence says which way; a correlation keeps its sign.
  const value = id === 'moving-apart' ? shown : shown.replace(/[−+]/, '');
  return {
    id,
    says: words.t(`popover.lit.${id}`, { value }),
    date: observedOn === null ? '' : dateOf(id, observedOn, asOf, words),
  };
}

/** Published shares are of a month, all else of a day. */
function dateOf(id: WarningId, day: string, asOf: string, words: Words): string {
  return id === 'unprofitable-share' ? words.month(day) : words.shortDay(day, asOf);
}
