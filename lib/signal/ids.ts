/** The ids of every indicator, warning and claim, in the order they are shown. */

import { INDICATORS } from './indicators/list.ts';
import { WARNINGS } from './warnings/list.ts';

export type IndicatorId = (typeof INDICATORS)[number]['id'];
export type WarningId = (typeof WARNINGS)[number]['id'];

export const INDICATOR_IDS: readonly IndicatorId[] = INDICATORS.map(({ id }) => id);
export const WARNING_IDS: readonly WarningId[] = WARNINGS.map(({ id }) => id);

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
