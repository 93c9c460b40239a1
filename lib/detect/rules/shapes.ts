/** Ways of writing that tell a ticker: cashtags, pairs, exchange prefixes, prices, amounts, orders, lists of symbols. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidates.ts';
import { isMarketSymbol } from '../signs.ts';
import { endsIn, opensWith } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** `NYSEARCA:IWM`, `NYSE Arca: IWM`; at stock exchanges ETH and BTC are the tickers of funds and once of a furniture maker. */
const EXCHANGE = /\b([A-Z]+)(?: Arca)?\s?:\s?$/;
const STOCK_EXCHANGE = /NYSE|NASD|AMEX|ARCA|TSX|OTC|CBOE/;

/** An index's caret or a future's slash: "^RUT", "/RTY". */
const INDEX_SIGN = /(?:^|[\s(])[\^/]$/;

/** The other side of a pair written apart: "ETH/BTC", "BTC-ETH", "BTC / USD". */
const OTHER_SIDE = /^\s?[/:-]\s?(BTC|XBT|ETH|USD|EUR|GBP|JPY|KRW)/;

/** A price set against the ticker: "btc$62.7k", "ETH: $2,410"; and what neither coin has cost for long, but a share does. */
const PRICE = /^[\s:(|–-]{0,3}(?:US)?[$€£¥₩]\s?\d[\d,.]*(?![\d,.]|\s?(?:m|bn|million|billion)\b)/;
const SHARE_PRICE = /^[^.;$]{1,25}\$\d?\d\.\d\d(?!\d|\s?(?:[bmtk]|bn|tn)\b|\s?(?:b|m|tr)illion)/;

/** An amount of the coin: "1,200 ETH", "0.5btc", "1 `ether`"; a time of day or of a race has a colon. */
const AMOUNT = /(?<=(?:^|[^\d:.,])\d[\d.,]*\s?(?:k|m|bn|thousand|million|billion)?\s?`?)/iy;

/** Another symbol beside it: "IWM vs. VIOO", "RH lost 4%, ETH 1.8% and LZB 3.3%". */
const LISTED_BEFORE = /\b([A-Z]{2,5})(?:\s(?:lost|yields))?[\s\d.%+-]*(?:,|\d\.|\s(?:and|or|vs\.?|over|versus))\s$/;
const LISTED_AFTER = /^(?:\syields)?[\s\d.%+-]*(?:,|\d\.|\s(?:and|or|vs\.?|over|versus))\s([A-Z]{2,5})\b/;
const SHARE = 4.5;
const NO_SYMBOL = /^(?:US|UK|EU|AI|CEO|SEC|IPO|ETF|NFT|CPI|GDP|FOMC)$/;

/** Options are bought to close: beside other orders, as an order, of mine; among words of options also at premiums and for parts of them. */
const ORDERS = /\b(?:sto|bto|stc|gtc)\b/;
const ORDER = /^\s(?:orders?|my)\b/;
const AT_PREMIUM = /^\s(?:(?:at|for|@)\s(?:half|\$?\d?\d%|\$?\d?\d?\.\d)|[+-]\d+\s[a-z]|when|and roll)/;
const OPTIONS = /\b(?:puts?|calls?|spreads?|credit|premium|orders?|roll|rolled|assigned)\b/;

const CASHTAG = /\$([A-Z]{1,5})\b/g;

export function shapes({ kind, asset, word }: Candidate, around: Surroundings): Opinion {
  const { before, written, after, head, tail } = around;
  if (kind === 'cashtag' && word === 'ETH' && isShareTag(before + after)) return 'other';
  if (kind === 'pair' || kind === 'cashtag') return 'asset';
  const amount = asset !== 'IWM' && /\d/.test(before.slice(-16)) && endsIn(before, AMOUNT) ? 3 : 0;
  if (kind === 'name') return amount;
  const isOrder =
    ORDERS.test(head.slice(-30) + tail.slice(0, 12)) ||
    ORDER.test(tail) ||
    (AT_PREMIUM.test(tail) && OPTIONS.test(head + tail));
  if (word === 'BTC' && isOrder) return 'other';
  const exchange = EXCHANGE.exec(before)?.[1];
  if (exchange && asset === 'IWM') return 'asset';
  if (exchange && STOCK_EXCHANGE.test(exchange)) return 'other';
  const beside = [LISTED_BEFORE.exec(before)?.[1], LISTED_AFTER.exec(after)?.[1]].filter(
    (code) => code && !NO_SYMBOL.test(code),
  );
  if (asset === 'IWM') return INDEX_SIGN.test(before) ? 'asset' : beside.length > 0 ? 1.5 : null;
  const other = opensWith(after, '/:-') ? OTHER_SIDE.exec(after)?.[1] : undefined;
  if ((other !== undefined && other !== written.toUpperCase()) || PRICE.test(after)) return 'asset';
  const isShare = SHARE_PRICE.test(after) || beside.some((code = '') => !isMarketSymbol(code));
  return amount - (isShare ? SHARE : 0);
}

/** A cashtag among others of which none is of a coin, an index or a fund. */
function isShareTag(text: string): boolean {
  const others = [...text.matchAll(CASHTAG)];
  return others.length > 1 && others.every(([, code = '']) => !isMarketSymbol(code));
}
