/** All that a popover says before anything is unfolded, and how long that is as a reader counts it. */

import type { Language } from '../../../lib/i18n/languages.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import { parseDay } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import type { Reading } from '../../../lib/signal/reading.ts';
import { stripView } from '../../../lib/view/breakout-strip.ts';
import { headView } from '../../../lib/view/head.ts';
import { signalView } from '../../../lib/view/signal.ts';

/** Words in a language; characters in Japanese, which has no spaces. */
export const MOST: Record<Language, number> = { en: 60, de: 60, es: 60, tr: 60, ja: 180 };

const OF = [
  ['bitcoin', 'bitcoin'],
  ['ether', 'ether'],
  ['russell2000', 'index'],
] as const;

/** For each asset, all of it as one text. */
export function saidAtRest(market: Market, reading: Reading, words: Words): string[] {
  const signal = signalView(market, reading, words, null);
  const day = parseDay(reading.asOf) ?? 0;
  return OF.map(([asset, subject]) => {
    const head = headView(market, subject, day, words);
    const strip = stripView(reading, asset, words);
    return [
      head.name,
      ...(head.price?.changes.map(({ label }) => label) ?? []),
      signal.caption,
      signal.headline,
      signal.since,
      ...(signal.scoreChart ? [signal.scoreChart.high, signal.scoreChart.low, signal.scoreChart.to] : []),
      signal.reason,
      signal.allOff ? null : signal.crypto,
      ...(strip ? [strip.title, strip.chance, ...strip.ticks.map(({ label }) => label)] : []),
      ...signal.lit.lit.map(({ says }) => says),
      signal.lit.others,
      signal.data.health,
      signal.data.disclaimer,
      words.t('popover.report'),
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** Months as `Intl` shortens them; a word of a language that is one as well is none in a popover. */
const MONTHS =
  'Jan|Feb|Mar|März|Apr|May|Mai|June?|Juni|July?|Juli|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|ene|abr|jun|jul|ago|sept|oct|nov|dic|feb|mar|may|Oca|Şub|Nis|Haz|Tem|Ağu|Eyl|Eki|Kas|Ara';
const NO_WORD = new RegExp(
  `^([+−×$%\u2060]*[\\d.,]+(%|bn|tn)?|[%·–&+−$]|days?|points|Tage?|Punkte|días?|puntos|gün|puan|(${MONTHS})\\.?)[.:;,]?$`,
);

/** Words or characters; figures, units and dates are none. */
export function lengthOf(said: string, language: Language): number {
  if (language === 'ja') return said.replace(/[\s\d.,+−×$%·–&]|[日月年]/g, '').length;
  return said.split(/\s+/).filter((word) => !NO_WORD.test(word)).length;
}
