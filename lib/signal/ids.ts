/** The ids of everything that is shown by name, in the order it is shown. */

/** The questions that make the score; `echo` stands beside it. */
export const SCORE_FAMILIES = ['level', 'lead', 'conditions'] as const;
export const FAMILIES = [...SCORE_FAMILIES, 'echo'] as const;
export type FamilyId = (typeof FAMILIES)[number];

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
export type IndicatorId = (typeof INDICATOR_IDS)[number];

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

/** The analysts' claims of January 2026 and after that are checked. */
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
  'coincided',
  'before-rallies',
  'no-bear-market',
] as const;
export type ClaimId = (typeof CLAIM_IDS)[number];
