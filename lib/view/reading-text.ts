/** The reading as plain text, to be copied: what is said, of which day, and from where. */

import type { Words } from '../i18n/words.ts';
import type { Reading } from '../signal/reading.ts';
import type { StripView } from './breakout-strip.ts';
import type { HeadView } from './head.ts';
import type { SignalView } from './signal.ts';

/** Some lines, each whole. */
export function readingText(
  reading: Reading,
  signal: SignalView,
  { head, strip }: { head: HeadView; strip: StripView | null },
  words: Words,
): string {
  const { t } = words;
  const { price } = head;
  return [
    `${signal.caption}: ${[signal.headline, signal.score, signal.since].filter(Boolean).join(t('units.comma'))}`,
    signal.estimated,
    [signal.reason, signal.allOff ? null : signal.crypto].filter(Boolean).join(' '),
    price &&
      `${head.name}: ${[price.value, ...price.changes.map(({ label, value }) => `${value} ${label}`)].join(t('units.comma'))} (${price.date})`,
    strip && `${strip.title} ${strip.chance} (${strip.text})`,
    [...signal.lit.lit.map(({ says, date }) => `${says} (${date})`), signal.lit.others].join('; '),
    t('popover.copy.sources', { sources: sourcesOf(reading, words).join('; ') }),
    t('popover.copy.by', { date: words.day(reading.asOf), disclaimer: signal.data.disclaimer }),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Each once, with the day of its oldest figure. */
function sourcesOf(reading: Reading, words: Words): string[] {
  const days = new Map<string, string>();
  for (const { id, observedOn } of reading.indicators) {
    if (observedOn === null) continue;
    const source = words.t(`indicators.${id}.source`);
    const known = days.get(source);
    if (known === undefined || observedOn < known) days.set(source, observedOn);
  }
  return [...days].map(([source, day]) => `${source} (${words.day(day)})`);
}
