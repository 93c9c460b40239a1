/** The ids of every indicator and warning, in the order they are shown. */

export const INDICATOR_IDS = [
  'index-record',
  'value-record',
  'breakout',
  'trend',
  'small-vs-large',
  'liquidity',
  'calm',
  'bitcoin-confirms',
  'ether-confirms',
] as const;

export const WARNING_IDS = [
  'etf-outflows',
  'unprofitable-share',
  'breakout-failed',
  'overextended',
  'volatility',
  'credit-stress',
  'moving-apart',
  'bitcoin-diverges',
  'liquidity-shrinking',
  'value-lags',
] as const;

export type IndicatorId = (typeof INDICATOR_IDS)[number];
export type WarningId = (typeof WARNING_IDS)[number];
