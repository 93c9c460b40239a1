/** What each warning says of its own value, in one plain sentence. */

import type { Words } from '../i18n/words.ts';
import type { WarningId } from '../signal/ids.ts';
import type { WarningReading } from '../signal/warning-readings.ts';
import { distanceText } from './distance.ts';
import { numberIn, textIn } from './figures.ts';

type Sentence = (words: Words, figures: WarningReading['figures'], value: number) => string;

export const WARNING_SENTENCES: Record<WarningId, Sentence> = {
  'etf-outflows': (words, figures, value) =>
    words.t(value < 0 ? 'warnings.etf-outflows.says' : 'warnings.etf-outflows.saysInflow', {
      value: words.usdBn(Math.abs(value)),
      windowStart: words.day(textIn(figures, 'windowStart')),
      yearToDate: words.usdBn(numberIn(figures, 'yearToDate'), { sign: true }),
      year: String(numberIn(figures, 'year')),
    }),

  'unprofitable-share'(words, figures, value) {
    const share = (percent: number) => words.percent(percent, { sign: false, digits: 0 });
    const said = { value: share(value), published: words.day(textIn(figures, 'published')) };
    if (numberIn(figures, 'sources') < 2) return words.t('warnings.unprofitable-share.says', said);
    const [low, high] = [share(numberIn(figures, 'low')), share(numberIn(figures, 'high'))];
    return words.t('warnings.unprofitable-share.saysRange', { ...said, low, high });
  },

  'breakout-failed': (words, figures, value) =>
    words.t('warnings.breakout-failed.says', {
      distance: distanceText(words, value),
      level: words.number(numberIn(figures, 'level')),
      date: words.day(textIn(figures, 'date')),
    }),

  overextended: (words, figures, value) =>
    words.t('warnings.overextended.says', {
      distance: distanceText(words, numberIn(figures, 'distance')),
      value: words.percent(value, { sign: false, digits: 0 }),
    }),

  volatility: (words, figures, value) =>
    words.t('warnings.volatility.says', {
      value: words.number(value, 1),
      median: words.number(numberIn(figures, 'median'), 1),
    }),

  'credit-stress': (words, figures, value) =>
    words.t('warnings.credit-stress.says', {
      spread: words.percentagePoints(numberIn(figures, 'spread'), { sign: false }),
      value: words.percentagePoints(value),
    }),

  'moving-apart': (words, _figures, value) => words.t('warnings.moving-apart.says', { value: words.signed(value, 2) }),

  'bitcoin-diverges'(words, figures, value) {
    const high = words.usd(numberIn(figures, 'high'));
    if (value === 0) return words.t('warnings.bitcoin-diverges.saysHigh', { high });
    return words.t('warnings.bitcoin-diverges.says', {
      value: words.percent(value, { sign: false }),
      high,
      highDate: words.day(textIn(figures, 'highDate')),
    });
  },

  'liquidity-shrinking': (words, figures, value) =>
    words.t('warnings.liquidity-shrinking.says', {
      net: words.usdBn(numberIn(figures, 'net')),
      before: words.usdBn(numberIn(figures, 'before')),
      value: words.percent(value),
    }),

  'value-lags'(words, figures, value) {
    if (value === 0) return words.t('warnings.value-lags.saysRecord');
    return words.t('warnings.value-lags.says', {
      value: words.percent(value, { sign: false }),
      record: words.usd(numberIn(figures, 'record')),
      recordDate: words.day(textIn(figures, 'recordDate')),
    });
  },
};
