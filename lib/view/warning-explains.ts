/** When each warning is on watch and when active, with the bounds that the signal itself uses; and its source. */

import type { Words } from '../i18n/words.ts';
import type { WarningId } from '../signal/ids.ts';
import type { WarningReading } from '../signal/warning-readings.ts';
import { bitcoinDiverges } from '../signal/warnings/bitcoin-diverges.ts';
import { breakoutFailed } from '../signal/warnings/breakout-failed.ts';
import { creditStress } from '../signal/warnings/credit-stress.ts';
import { etfOutflows } from '../signal/warnings/etf-outflows.ts';
import { liquidityShrinking } from '../signal/warnings/liquidity-shrinking.ts';
import { movingApart } from '../signal/warnings/moving-apart.ts';
import { overextended } from '../signal/warnings/overextended.ts';
import { unprofitableShare } from '../signal/warnings/unprofitable-share.ts';
import { valueLags } from '../signal/warnings/value-lags.ts';
import { volatility } from '../signal/warnings/volatility.ts';

const EXPLAINS: Record<WarningId, (words: Words) => string> = {
  'etf-outflows': (words) =>
    words.t('warnings.etf-outflows.explain', { near: near(words, etfOutflows.thresholds.nearRecord) }),
  'unprofitable-share': (words) => words.t('warnings.unprofitable-share.explain', bounds(words, unprofitableShare)),
  'breakout-failed': (words) =>
    words.t('warnings.breakout-failed.explain', { sessions: breakoutFailed.thresholds.sessions }),
  overextended: (words) => words.t('warnings.overextended.explain', bounds(words, overextended)),
  volatility: (words) => words.t('warnings.volatility.explain', { ...volatility.thresholds }),
  'credit-stress': (words) => words.t('warnings.credit-stress.explain', { ...creditStress.thresholds }),
  'moving-apart': (words) => words.t('warnings.moving-apart.explain', { ...movingApart.thresholds }),
  'bitcoin-diverges': (words) =>
    words.t('warnings.bitcoin-diverges.explain', {
      near: near(words, bitcoinDiverges.thresholds.nearRecord),
      active: share(words, bitcoinDiverges.thresholds.active),
    }),
  'liquidity-shrinking': (words) => words.t('warnings.liquidity-shrinking.explain', bounds(words, liquidityShrinking)),
  'value-lags': (words) =>
    words.t('warnings.value-lags.explain', {
      near: near(words, valueLags.thresholds.nearRecord),
      ...bounds(words, valueLags),
    }),
};

/** How a warning is reckoned, with its thresholds. */
export function warningExplains(words: Words, id: WarningId): string {
  return EXPLAINS[id](words);
}

/** A dated source names itself; the others are the same every day. */
export function warningSource(words: Words, id: WarningId, figures: WarningReading['figures']): string {
  if (id !== 'unprofitable-share') return words.t(`warnings.${id}.source`);
  return typeof figures.source === 'string'
    ? words.t('warnings.unprofitable-share.source', { source: figures.source })
    : words.t('warnings.unprofitable-share.sources');
}

/** 0.95 of the record → "5%". */
const near = (words: Words, part: number) => share(words, (1 - part) * 100);
const share = (words: Words, percent: number) => words.percent(Math.abs(percent), { sign: false, digits: 0 });
const bounds = (words: Words, { thresholds }: { thresholds: { watch: number; active: number } }) => ({
  watch: share(words, thresholds.watch),
  active: share(words, thresholds.active),
});
