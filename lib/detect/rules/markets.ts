/** Ways of writing that markets use: cashtags, pairs, exchange prefixes, prices, amounts, and what is done with an asset. */

import type { Candidate } from '../candidates.ts';
import { stemsOf } from '../stems.ts';
import { endsIn, opensWith, type Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** `NYSEARCA:IWM`, `NYSE Arca: IWM`, `BINANCE:BTCUSDT`. */
const EXCHANGE = /(?<=\b(?:[A-Z]+|NYSE Arca)\s?:\s?)/y;

/** Stock exchanges: there ETH and BTC are the tickers of funds and once of a furniture maker. */
const STOCK_EXCHANGE = /(?<=\b(?:NYSE|NASDAQ|AMEX|ARCA|Arca|TSX|OTC|CBOE)\s?:\s?)/y;

/** An index's caret or a future's slash: "^RUT", "/RTY". */
const INDEX_SIGN = /(?<=(?:^|[\s(])[\^/])/y;

/** The other side of a pair written apart: "ETH/BTC", "BTC-ETH", "BTC / USD". */
const OTHER_SIDE = /^\s?[/:-]\s?(BTC|XBT|ETH|USD|EUR|GBP|JPY|KRW)/;

/** A price set against the ticker: "btc$62.7k", "ETH: $2,410". */
const PRICE = /^[\s:(|–-]{0,3}(?:US)?[$€£¥₩]\s?\d[\d,.]*(?!\d|\s?(?:m|bn|million|billion)\b)/;

/** An amount of the coin: "1,200 ETH", "0.5btc", "1 `ether`"; a time of day or of a race has a colon. */
const AMOUNT = /(?<=(?:^|[^\d:.,])\d[\d.,]*\s?(?:k|m|bn|thousand|million|billion)?\s?`?)/iy;

/** Paid, priced or worth so much in a coin. */
const PAID = stemsOf([[3, 'paid,pay,price,denominat,settle,salar,donat,worth,reward']]);
/** What only a coin is joined to: "BTC-backed loans", "ETH-denominated". */
const JOINED = /^-(?:backed|denom|linked|settled|margined|collat)/;
/** What one has of a coin, and has as a coin: "holdings of ETH", "exposure to BTC", "BTC yield", "their BTC". */
const HAD = stemsOf([
  [
    1.5,
    'holding,amount,supply,price,value,volume,exposure,allocat,use!,portion,treasur,yield,reserve,position,purchase,stash,collateral,inflow,outflow,dominance',
  ],
]);
const HAVING = new Set('my his her your'.split(' '));
/** Another fund beside it: "IWM vs. VIOO", "VTWO or IWM". */
const FUND_AFTER = /^\s(?:vs\.?|or|and|over|versus)\s[A-Z]{3,4}\b/;
const FUND_BEFORE = /(?<=\b[A-Z]{3,4}\s(?:vs\.?|or|and|over|versus)\s)/y;

/** Assets are bought, held and sent: stems of verbs, their endings, and the word before the asset. A set is ready at once. */
const HANDLED = new Set(
  'buy purchas convert sell hold stak own send min lock deposit withdraw transfer pay spend earn swap accumulat borrow lend short bought sold held sent long'.split(
    ' ',
  ),
);
const ENDING = /(?:e?s|ing|ed|e)$/;
const SOME = new Set('more some the their'.split(' '));
const BEING = new Set('is are was were be been'.split(' '));
const DONE = stemsOf([[2, 'sent,transferred,received,converted,stak,locked,sold,paid,trad,up,down']]);

export function markets({ kind, asset, word }: Candidate, around: Surroundings): Opinion {
  if (kind === 'pair' || kind === 'cashtag') return 'asset';
  const { before, written, after, ahead, behind } = around;
  const isDone = BEING.has(behind[0] ?? '') && DONE.at(behind[1] ?? '', 0) !== null;
  const isAmount = asset !== 'IWM' && /\d/.test(before.slice(-16)) && endsIn(before, AMOUNT);
  const isPaid = ahead[0] === 'in' && PAID.at(ahead[1] ?? '', 0) !== null;
  const lean = (isHandled(ahead) ? 1.5 : 0) + (isDone ? 2 : 0) + (isAmount ? 3 : 0) + (isPaid ? 3 : 0);
  const isHad =
    ahead[0] === 'into' ||
    HAVING.has(ahead[0] ?? '') ||
    ((ahead[0] === 'of' || ahead[0] === 'to') && HAD.at(ahead[1] ?? '', 0) !== null) ||
    HAD.at(behind[0] ?? '', 0) !== null;
  if (kind === 'name') return lean;
  if (/:\s?$/.test(before) && endsIn(before, EXCHANGE)) {
    if (asset === 'IWM') return 'asset';
    if (endsIn(before, STOCK_EXCHANGE)) return 'other';
  }
  if (asset === 'IWM') {
    if (word !== 'IWM') return endsIn(before, INDEX_SIGN) ? 'asset' : lean;
    return lean + (FUND_AFTER.test(after) || endsIn(before, FUND_BEFORE) ? 1.5 : 0);
  }
  const other = opensWith(after, '/:-') ? OTHER_SIDE.exec(after)?.[1] : undefined;
  return (other !== undefined && other !== written.toUpperCase()) ||
    (/[$€£¥₩]/.test(after.slice(0, 7)) && PRICE.test(after))
    ? 'asset'
    : lean + (isHad ? 2 : 0) + (after[0] === '-' && JOINED.test(after) ? 4 : 0);
}

function isHandled([last = '', earlier = '']: readonly string[]): boolean {
  const verb = (SOME.has(last) ? earlier : last).replace(/^\W+/, '');
  return HANDLED.has(verb) || HANDLED.has(verb.replace(ENDING, ''));
}
