/** Which closes a mention speaks of. */

import type { Mention } from '../detect/mention.ts';
import type { StatedAsset } from './statement.ts';

/** The house whose fund on the index IWM is; the word before "Russell 2000 ETF". */
const HOUSE = /ishares\s{1,3}$/i;
/** "20,000 BTC", "ETH/BTC", "BTC/ETH", "Bitcoin-linked": an amount, a relation, something else. */
const OTHER_BEFORE = /(?:[\d/]|\d\s)$/;
const OTHER_AFTER = /^(?:\s?\/|-\p{L})/u;
/** How far around a mention is looked. */
const NEAR = 16;

/** Null where the mention is no subject whose closes are known: an amount of coins, a relation, futures. */
export function assetOf({ start, end, asset, kind }: Mention, text: string): StatedAsset | null {
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(text.slice(end, end + NEAR))) return null;
  if (asset === 'BTC') return 'bitcoin';
  if (asset === 'ETH') return 'ether';
  const name = text.slice(start, end).toUpperCase();
  if (HOUSE.test(before) || name.includes('IWM')) return 'iwm';
  return kind === 'name' || name.includes('RUT') ? 'russell2000' : null;
}
