/** Ways of writing that only markets use: cashtags, pairs, exchange prefixes, index carets. */

import type { Candidate } from '../candidates.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** `NYSEARCA:IWM`, `NYSE Arca: IWM`, `BINANCE:BTCUSDT`. */
const EXCHANGE = /\b([A-Z][A-Za-z]*(?:[ _][A-Z][A-Za-z]+)?)\s?:\s?$/;

/** Stock exchanges: there ETH and BTC are the tickers of funds and once of a furniture maker. */
const STOCK_EXCHANGE = /^(?:NYSE|NASDAQ|AMEX|ARCA|TSX|LSE|OTC|ASX|XETRA|SIX|CBOE|BATS)/i;

/** The other side of a pair written apart: "ETH/BTC", "BTC-ETH", "BTC / USD". */
const OTHER_SIDE = /^\s?[/:-]\s?(?:BTC|XBT|ETH|USD[TC]?|EUR|GBP|JPY|KRW)\b/;

/** A price set against the ticker: "btc$62.7k", "ETH: $2,410". */
const PRICE = /^[\s:(|–-]{0,3}(?:US)?[$€£¥₩]\s?\d/;

/** An amount of the coin: "1,200 ETH", "0.5btc"; a time of day or a race has a colon. */
const AMOUNT = /(?:^|[^\d:.,])\d[\d.,]*\s?(?:k|m|bn|thousand|million|billion)?\s?$/i;

export function markets({ kind, asset, word }: Candidate, { before, after }: Surroundings): Opinion {
  if (kind === 'pair' || kind === 'cashtag') return 'asset';
  if (kind === 'name') return null;
  const exchange = EXCHANGE.exec(before)?.[1];
  if (exchange !== undefined && /^[A-Z_ ]+$|^NYSE Arca$/.test(exchange)) {
    if (asset === 'IWM') return 'asset';
    if (STOCK_EXCHANGE.test(exchange)) return 'other';
  }
  if (asset === 'IWM' && word !== 'IWM') return /(?:^|[\s(])[\^/]$/.test(before) ? 'asset' : null;
  if (OTHER_SIDE.test(after) || PRICE.test(after)) return 'asset';
  return AMOUNT.test(before) ? 3 : null;
}
