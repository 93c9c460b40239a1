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

/** What makes a day like another: the raw values of these indicators. */
export const NEAREST_FEATURES = [
  'index-record',
  'small-vs-large',
  'bitcoin-confirms',
  'calm',
  'liquidity',
] as const satisfies readonly IndicatorId[];

export type NearestFeature = (typeof NEAREST_FEATURES)[number];

/** The analysts' claims of January 2026 that are checked, in the order they are shown. */
export const CLAIM_IDS = [
  'value-ath',
  'breakout-risk-on',
  'flip-2020',
  'liquidity-ahead',
  'three-highs',
  'ether-follows',
  'altcoins-follow',
  'outflows',
  'forty-percent',
  'timing',
] as const;

export type ClaimId = (typeof CLAIM_IDS)[number];
