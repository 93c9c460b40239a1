/** What indicators say of their own value, in one plain sentence. */

import type { Words } from '../i18n/words.ts';
import type { Stage } from '../signal/breakout.ts';
import type { IndicatorId } from '../signal/ids.ts';
import type { IndicatorReading } from '../signal/indicator-readings.ts';
import { distanceText } from './distance.ts';
import { numberIn, textIn } from './figures.ts';
import { valueText } from './values.ts';

type Figures = IndicatorReading['figures'];
type Sentence = (words: Words, figures: Figures, value: number | null) => string;

/** Those whose sentence has more in it than the value with its unit. */
const SENTENCES = {
  'index-record': (words, figures, value) => belowRecord(words, 'index-record', figures, value, words.number),
  'value-record': (words, figures, value) => belowRecord(words, 'value-record', figures, value, words.usd),

  breakout(words, figures, value) {
    const stage = textIn(figures, 'stage') as Stage;
    if (value === null) return words.t('indicators.breakout.says.never');
    return words.t(`indicators.breakout.says.${stage}`, {
      level: words.number(numberIn(figures, 'level')),
      date: words.day(textIn(figures, 'date')),
      distance: distanceText(words, value),
    });
  },

  trend: (words, figures, value) => againstAverage(words, 'trend', figures, value, words.number),
  'bitcoin-confirms': (words, figures, value) => againstAverage(words, 'bitcoin-confirms', figures, value, words.usd),
  'ether-confirms': (words, figures, value) => againstAverage(words, 'ether-confirms', figures, value, words.usd),

  'small-vs-large': (words, _figures, value) =>
    words.t('indicators.small-vs-large.says', { distance: distanceText(words, value ?? 0) }),

  liquidity: (words, figures, value) =>
    words.t('indicators.liquidity.says', {
      net: words.usdBn(numberIn(figures, 'net')),
      before: words.usdBn(numberIn(figures, 'before')),
      value: words.percent(value ?? 0),
    }),
} as const satisfies Partial<Record<IndicatorId, Sentence>>;

/** The sentence of an indicator that has a value. */
export function indicatorSentence(words: Words, reading: IndicatorReading): string {
  const { id, figures, value } = reading;
  if (id in SENTENCES) return SENTENCES[id as keyof typeof SENTENCES](words, figures, value);
  const plain = id as Exclude<IndicatorId, keyof typeof SENTENCES>;
  return words.t(`indicators.${plain}.says`, { value: valueText(words, reading) });
}

type Price = (close: number) => string;

function belowRecord(
  words: Words,
  id: 'index-record' | 'value-record',
  figures: Figures,
  value: number | null,
  price: Price,
): string {
  const close = price(numberIn(figures, 'close'));
  if (value === 0) return words.t(`indicators.${id}.saysRecord`, { close });
  return words.t(`indicators.${id}.says`, {
    close,
    value: words.percent(Math.abs(value ?? 0), { sign: false }),
    record: price(numberIn(figures, 'record')),
    recordDate: words.day(textIn(figures, 'recordDate')),
  });
}

function againstAverage(
  words: Words,
  id: 'trend' | 'bitcoin-confirms' | 'ether-confirms',
  figures: Figures,
  value: number | null,
  price: Price,
): string {
  return words.t(`indicators.${id}.says`, {
    close: price(numberIn(figures, 'close')),
    average: price(numberIn(figures, 'average')),
    distance: distanceText(words, value ?? 0),
  });
}
