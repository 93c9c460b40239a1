/** What each warning says: its value, one plain sentence, from which values it is lit, how it is reckoned, its source. */

import type { Words } from '../i18n/words.ts';
import type { RawStage } from '../signal/breakout.ts';
import type { WarningId } from '../signal/ids.ts';
import type { WarningReading } from '../signal/warning-readings.ts';
import { bitcoinDiverges } from '../signal/warnings/bitcoin-diverges.ts';
import { breakoutFailed } from '../signal/warnings/breakout-failed.ts';
import { creditStress } from '../signal/warnings/credit-stress.ts';
import { etfOutflows } from '../signal/warnings/etf-outflows.ts';
import { liquidityShrinking } from '../signal/warnings/liquidity-shrinking.ts';
import type { WarningFigures } from '../signal/warnings/list.ts';
import { movingApart } from '../signal/warnings/moving-apart.ts';
import { overextended } from '../signal/warnings/overextended.ts';
import { unprofitableShare } from '../signal/warnings/unprofitable-share.ts';
import { valueLags } from '../signal/warnings/value-lags.ts';
import { volatility } from '../signal/warnings/volatility.ts';
import { distanceText } from './distance.ts';
import { liquiditySays } from './indicator-words.ts';
import { isUnseen, shareText, valueText } from './value.ts';

/** In the terms of the value as it is written. */
type Bound = readonly ['watch' | 'active', '≥' | '≤' | '<' | '>', number];

interface WarningWords<Id extends WarningId> {
  /** The value as a row shows it; by its unit unless said otherwise. */
  value?: (words: Words, value: number) => string;
  says(words: Words, figures: WarningFigures[Id], value: number): string;
  /** From which values it is lit, as short as a row has room for; what must hold besides is in the explanation. */
  bounds(figures: WarningFigures[Id] | null): readonly Bound[];
  explain(words: Words): string;
  /** What must hold besides, for a value that reaches a bound without being lit for it; null where nothing is lacking. */
  lacking?: (
    value: number,
    level: 'clear' | 'watch',
  ) => { key: 'onlyNear' | 'activeOnlyNear' | 'onlyNearAndBelow'; near: number } | null;
}

/** A level that was lost or let go is told as such, wherever the index stands now. */
const FALLEN: Partial<Record<RawStage, 'saysFell' | 'saysLetGo'>> = {
  failed: 'saysFell',
  lost: 'saysFell',
  none: 'saysLetGo',
};

const WORDS: { [Id in WarningId]: WarningWords<Id> } = {
  'etf-outflows': {
    says(words, { flow, from, yearToDate, year }, value) {
      const said = {
        from: words.day(from),
        yearToDate: words.usdBn(yearToDate, { sign: true, like: flow }),
        year: String(year),
      };
      if (isUnseen(words, value)) return words.t('warnings.etf-outflows.saysStill', said);
      return words.t(value < 0 ? 'warnings.etf-outflows.says' : 'warnings.etf-outflows.saysInflow', {
        ...said,
        value: words.percent(Math.abs(value), { sign: false }),
        flow: words.usdBn(Math.abs(flow), { like: yearToDate }),
      });
    },
    bounds: () => both('<', '≤', etfOutflows),
    lacking: (value, level) =>
      level === 'watch' && value <= etfOutflows.thresholds.active
        ? { key: 'activeOnlyNear', near: etfOutflows.thresholds.nearRecord }
        : null,
    explain: (words) =>
      words.t('warnings.etf-outflows.explain', {
        near: near(words, etfOutflows.thresholds.nearRecord),
        ...shares(words, etfOutflows),
      }),
  },
  'unprofitable-share': {
    value: shareText,
    says(words, { published, sources, low, high, orNone }, value) {
      const said = { value: shareText(words, value), published: words.day(published) };
      const key = orNone ? 'warnings.unprofitable-share.saysNone' : 'warnings.unprofitable-share.says';
      if (sources < 2) return words.t(key, said);
      const range = { low: shareText(words, low), high: shareText(words, high) };
      const rangeKey = orNone ? 'warnings.unprofitable-share.saysNoneRange' : 'warnings.unprofitable-share.saysRange';
      return words.t(rangeKey, { ...said, ...range });
    },
    bounds: () => both('≥', '≥', unprofitableShare),
    explain: (words) => words.t('warnings.unprofitable-share.explain', shares(words, unprofitableShare)),
  },
  'breakout-failed': {
    says(words, { newest, rawStage }, value) {
      if (!newest) return words.t('warnings.breakout-failed.saysNever');
      return words.t(`warnings.breakout-failed.${FALLEN[rawStage] ?? 'says'}`, {
        distance: distanceText(words, value),
        level: words.number(newest.level),
        date: words.day(newest.date),
      });
    },
    bounds: () => [['active', '<', breakoutFailed.thresholds.active]],
    explain: (words) => words.t('warnings.breakout-failed.explain', { sessions: breakoutFailed.thresholds.sessions }),
  },
  overextended: {
    value: shareText,
    says: (words, { distance }, value) =>
      words.t('warnings.overextended.says', {
        distance: distanceText(words, distance),
        value: shareText(words, value),
      }),
    bounds: () => both('≥', '≥', overextended),
    explain: (words) => words.t('warnings.overextended.explain', shares(words, overextended)),
  },
  volatility: {
    says: (words, { median }, value) =>
      words.t('warnings.volatility.says', { value: words.number(value, 1), median: words.number(median, 1) }),
    bounds: (figures) => [
      ...(figures ? ([['watch', '>', figures.watchAt]] as const) : []),
      ['active', '≥', volatility.thresholds.active],
    ],
    explain: (words) => words.t('warnings.volatility.explain', { ...volatility.thresholds }),
  },
  'credit-stress': {
    says(words, { spread }, value) {
      const now = words.percentagePoints(spread, { sign: false });
      if (value === 0) return words.t('warnings.credit-stress.saysSame', { spread: now });
      return words.t(value > 0 ? 'warnings.credit-stress.saysMore' : 'warnings.credit-stress.saysLess', {
        spread: now,
        value: words.number(Math.abs(value), 2),
      });
    },
    bounds: () => both('≥', '≥', creditStress),
    explain: (words) => words.t('warnings.credit-stress.explain', { ...creditStress.thresholds }),
  },
  'moving-apart': {
    says: (words, _figures, value) =>
      words.t('warnings.moving-apart.says', { value: valueText(words, 'correlation', value) }),
    bounds: () => both('<', '<', movingApart),
    explain: (words) => words.t('warnings.moving-apart.explain', { ...movingApart.thresholds }),
  },
  'bitcoin-diverges': {
    value: belowText,
    says(words, figures, value) {
      const high = words.usd(figures.high);
      if (value === 0) return words.t('warnings.bitcoin-diverges.saysHigh', { high });
      const said = { high, highDate: words.day(figures.highDate) };
      if (isUnseen(words, value)) return words.t('warnings.bitcoin-diverges.saysNear', said);
      return words.t('warnings.bitcoin-diverges.says', { ...said, value: words.percent(value, { sign: false }) });
    },
    bounds: () => [['active', '≤', bitcoinDiverges.thresholds.active]],
    lacking: (value, level) =>
      level === 'clear' && value >= bitcoinDiverges.thresholds.active
        ? { key: 'onlyNearAndBelow', near: bitcoinDiverges.thresholds.nearRecord }
        : null,
    explain: (words) =>
      words.t('warnings.bitcoin-diverges.explain', {
        near: near(words, bitcoinDiverges.thresholds.nearRecord),
        active: shareText(words, bitcoinDiverges.thresholds.active),
      }),
  },
  'liquidity-shrinking': {
    says: (words, { net }, value) => liquiditySays(words, net, value),
    bounds: () => both('<', '≤', liquidityShrinking),
    explain: (words) => words.t('warnings.liquidity-shrinking.explain', shares(words, liquidityShrinking)),
  },
  'value-lags': {
    value: belowText,
    says(words, { record, recordDate }, value) {
      if (value === 0) return words.t('warnings.value-lags.saysRecord');
      const said = { record: words.usd(record), recordDate: words.day(recordDate) };
      if (isUnseen(words, value)) return words.t('warnings.value-lags.saysNear', said);
      return words.t('warnings.value-lags.says', { ...said, value: words.percent(value, { sign: false }) });
    },
    bounds: () => both('≤', '≤', valueLags),
    lacking: (value, level) =>
      level === 'clear' && value >= valueLags.thresholds.watch
        ? { key: 'onlyNear', near: valueLags.thresholds.nearRecord }
        : null,
    explain: (words) =>
      words.t('warnings.value-lags.explain', {
        near: near(words, valueLags.thresholds.nearRecord),
        ...shares(words, valueLags),
      }),
  },
};

/** The words of one of them, for figures of its own: the id ties them, which the compiler can't follow through a table. */
const wordsOf = (id: WarningId) => WORDS[id] as WarningWords<never>;

/** What a warning says of its session, in a sentence; dated when it is not of today. */
export function warningSays(words: Words, { id, level, value, figures, observedOn }: WarningReading): string {
  if (level === 'missing' || observedOn === null || figures === null) return words.t('warnings.missing');
  const own = wordsOf(id);
  const whole = own.says(words, figures as never, value ?? 0);
  const lacking = level === 'clear' || level === 'watch' ? own.lacking?.(value ?? 0, level) : null;
  const says = lacking ? words.t(`warnings.${lacking.key}`, { says: whole, near: near(words, lacking.near) }) : whole;
  return level === 'stale' ? words.t('warnings.asOf', { date: words.day(observedOn), says }) : says;
}

/** Its value with the unit, and a dash for what is missing. */
export function warningValue(words: Words, { id, unit, value }: Pick<WarningReading, 'id' | 'unit' | 'value'>): string {
  if (value === null || unit === 'stage') return words.t('units.none');
  return WORDS[id].value?.(words, value) ?? valueText(words, unit, value);
}

/** "watch ≥ 30%, active ≥ 35%". */
export function warningBounds(words: Words, { id, unit, figures }: WarningReading): string {
  return wordsOf(id)
    .bounds(figures as never)
    .map(
      ([level, sign, value]) =>
        `${words.t(`warnings.level.${level}`)} ${sign}\u00A0${warningValue(words, { id, unit, value })}`,
    )
    .join(words.t('units.comma'));
}

/** How a warning is reckoned, with the thresholds that the signal itself uses. */
export function warningExplains(words: Words, id: WarningId): string {
  return WORDS[id].explain(words);
}

/** A dated source names itself; the others are the same every day. */
export function warningSource(words: Words, { id, figures }: WarningReading): string {
  if (id !== 'unprofitable-share') return words.t(`warnings.${id}.source`);
  return figures
    ? words.t('warnings.unprofitable-share.source', { source: figures.source })
    : words.t('warnings.unprofitable-share.sources');
}

interface Bounded {
  thresholds: { watch: number; active: number };
}

const both = (watch: Bound[1], active: Bound[1], { thresholds }: Bounded): Bound[] => [
  ['watch', watch, thresholds.watch],
  ['active', active, thresholds.active],
];
const shares = (words: Words, { thresholds }: Bounded) => ({
  watch: shareText(words, thresholds.watch),
  active: shareText(words, thresholds.active),
});

/** 0.95 of the record → "5%". */
function near(words: Words, part: number): string {
  return shareText(words, (1 - part) * 100);
}

/** A distance below something is written as a fall. */
function belowText(words: Words, value: number): string {
  return words.percent(-value);
}
