/** What each indicator says: its value, and one plain sentence whatever its status, dated when it is not of today. */

import type { Words } from '../i18n/words.ts';
import type { Stage } from '../signal/breakout.ts';
import type { IndicatorId } from '../signal/ids.ts';
import type { IndicatorReading } from '../signal/indicator-readings.ts';
import type { AverageFigures } from '../signal/indicators/average-finding.ts';
import type { IndicatorFigures } from '../signal/indicators/list.ts';
import type { RecordFigures } from '../signal/indicators/record-finding.ts';
import { distanceText } from './distance.ts';
import { isUnseen, valueText } from './value.ts';

type Sentence<Id extends IndicatorId> = (words: Words, figures: IndicatorFigures[Id], value: number) => string;

const SENTENCES: { [Id in IndicatorId]: Sentence<Id> } = {
  'index-record': (words, figures, value) => belowRecord(words, 'index-record', figures, value, words.number),
  'value-record': (words, figures, value) => belowRecord(words, 'value-record', figures, value, words.usd),
  breakout(words, { stage, newest }, value) {
    if (!newest) return words.t('indicators.breakout.says.never');
    return words.t(`indicators.breakout.says.${toldStage(stage, value)}`, {
      level: words.number(newest.level),
      date: words.day(newest.date),
      distance: distanceText(words, value),
    });
  },
  trend: (words, figures, value) => againstAverage(words, 'trend', figures, value, words.number),
  'small-vs-large': (words, _figures, value) =>
    words.t('indicators.small-vs-large.says', { distance: distanceText(words, value) }),
  liquidity: (words, { net }, value) => liquiditySays(words, net, value),
  calm: (words, _figures, value) => words.t('indicators.calm.says', { value: valueText(words, 'points', value) }),
  'bitcoin-confirms': (words, figures, value) => againstAverage(words, 'bitcoin-confirms', figures, value, words.usd),
  'ether-confirms': (words, figures, value) => againstAverage(words, 'ether-confirms', figures, value, words.usd),
};

/** What an indicator says of its session, in a sentence. */
export function indicatorSays(words: Words, reading: IndicatorReading): string {
  const { id, status, observedOn, figures, value } = reading;
  if (status === 'off') return words.t('indicators.off');
  if (status === 'missing' || observedOn === null || figures === null) return words.t('indicators.missing');
  // The id ties the figures to their sentence, which the compiler can't follow through a table.
  const says = (SENTENCES[id] as Sentence<never>)(words, figures as never, value ?? 0);
  return status === 'stale' ? words.t('indicators.asOf', { date: words.day(observedOn), says }) : says;
}

/** Its value with the unit; a stage by its name, and a dash for what is missing. */
export function indicatorValue(words: Words, reading: IndicatorReading): string {
  const { id, figures, unit, value } = reading;
  if (id === 'breakout' && figures) return words.t(`state.stage.${figures.stage}`);
  return value === null || unit === 'stage' ? words.t('units.none') : valueText(words, unit, value);
}

/** "Net liquidity fell 1.1% in 91 days, to $5.77tn." */
export function liquiditySays(words: Words, net: number, percent: number): string {
  const now = words.usdBn(net, { digits: Math.abs(net) < 1000 ? 0 : 2 });
  if (isUnseen(words, percent)) return words.t('indicators.liquidity.still', { net: now });
  const value = words.percent(Math.abs(percent), { sign: false });
  return words.t(percent < 0 ? 'indicators.liquidity.fell' : 'indicators.liquidity.rose', { value, net: now });
}

/** A stage whose level lies on the other side of the index than its name has it is told as such. */
function toldStage(stage: Stage, distance: number): Stage | 'heldBelow' | 'failedAbove' | 'lostAbove' {
  if (stage === 'held' && distance < 0) return 'heldBelow';
  if (stage === 'failed' && distance >= 0) return 'failedAbove';
  return stage === 'lost' && distance >= 0 ? 'lostAbove' : stage;
}

type Price = (close: number) => string;

function belowRecord(
  words: Words,
  id: 'index-record' | 'value-record',
  figures: RecordFigures,
  value: number,
  price: Price,
): string {
  const close = price(figures.close);
  if (value === 0) return words.t(`indicators.${id}.saysRecord`, { close });
  const said = { close, record: price(figures.record), recordDate: words.day(figures.recordDate) };
  // Only an estimated close of the index can stand above the record.
  if (value > 0) return words.t('indicators.index-record.saysAbove', said);
  if (isUnseen(words, value)) return words.t(`indicators.${id}.saysNear`, said);
  return words.t(`indicators.${id}.says`, { ...said, value: words.percent(-value, { sign: false }) });
}

function againstAverage(
  words: Words,
  id: 'trend' | 'bitcoin-confirms' | 'ether-confirms',
  { close, average }: AverageFigures,
  value: number,
  price: Price,
): string {
  return words.t(`indicators.${id}.says`, {
    close: price(close),
    average: price(average),
    distance: distanceText(words, value),
  });
}
