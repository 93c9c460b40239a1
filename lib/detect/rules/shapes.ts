/** Ways of writing that tell a ticker: cashtags, pairs, exchange prefixes, prices, amounts, orders, lists of symbols. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import { NOTHING } from '../sense.ts';
import { isMarketSymbol } from '../signs.ts';
import { endsIn, matchBehind } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** `NYSEARCA:IWM`, `NYSE Arca: IWM`; at stock exchanges ETH and BTC are the tickers of funds and once of a furniture maker. */
const EXCHANGE = /(?<=\b([A-Z]+)(?: Arca)?\s?:\s?)/y;
const STOCK_EXCHANGE = /NYSE|NASD|TSX|OTC|ASX|^[BJ]SE/;

/** An index's caret or a future's slash: "^RUT", "/RTY". */
const INDEX_SIGN = /(?<=(?<!\w)[\^/])/y;

/** A price set against the ticker: "btc$62.7k", "ETH: $2,410"; and what neither coin has cost for long, but a share does. */
const PRICE =
  /^(?:[\s:(|–-]{0,3}(?:US)?[$€£¥₩]\s?\d[\d,.]*| (?:[a-z]+ ){0,2}(?:at|near|above|below) \$\d+,\d{3})(?!\d|[,.]\d|\s?(?:[bmt]n?|\w*illion)\b)/;
const SHARE_PRICE =
  /^(?:[^.;$]{1,25}\$\d?\d?\.\d\d(?!\d|\s?(?:[bmt]n?|k|\w*illion)\b)|(?: to| at)? \$\d\d(?![\d,.kmbt]| [bmt]))/;

/** "fined BTC $350,000": somebody gets the money, or pays it. */
const RECEIVES = /\b(?:fin|ow|award|grant|charg|cost)\w* $/;

/** An amount of the coin: "1,200 ETH", "0.5btc", "1 `ether`"; a time of day or of a race has a colon, and a year is none. */
const AMOUNT =
  /(?<=(?:^|[^\w:.,])(?!(?:19|20)\d\d\s)\d(?:[\d.,]*\d)?\s?(?:k|m|mi?l\S+)?(?: de| d['’]| (?:more|additional|[a-z]+ed))?\s?`?)/iy;

/** A put or a call at its strike: "IWM 225p". */
const OPTION = /^ \$?\d{2,3}(?:\.\d)?[cp]\b/i;

/** A tax number, or what one is called after: "RUT: 76.123.456-7", "RUT-avdrag". */
const TAX_NUMBER = /^(?:-[a-zå]|\W{1,2}\d?\d\.?\d{3}\.?\d{3})/;

/** The furniture maker's cashtag: among those of its trade, or with what a share has. */
const FURNITURE = /furni|dividend|discretionary|ethan|\$(?:LZB|WSM|HVT|RH)\b/i;
/** What has a number of its own: "40 BTC seats". */
const COUNTED = /^ (?!is|was|has|as|this)[a-z]+s\b/;

/** Another symbol beside it: "IWM vs. VIOO", "RH lost 4%, ETH 1.8% and LZB 3.3%". */
const LISTED_BEFORE = /(?<=\b([A-Z]{2,5})[\s\d.%+-]*(?:,|\d\.|\s(?:and|or|vs\.?|over|versus))\s)/y;
const LISTED_AFTER = /^(?:\syields)?[\s\d.%+-]*(?:,|\d\.|\s(?:and|or|vs\.?|over|versus))\s([A-Z]{2,5})\b(?!-)/;
/** A name that is not ours: "Meier (ETH)", "Ethan Allen (ETH)". */
const NAMED_BEFORE = /(?<=[A-Z][\w.&]* \()/y;
const SHARE = 6;

/** Options are bought to close at a premium, for a part of one, and so many: "BTC at 50%", "BTC +2 SPY". */
const ORDER =
  /^\s(?:(?:at|for|@)\s(?:half|\$?\d?\d?(?:%|\.\d))|(?:when (?:they|it)|before exp\w+)\b|[+-]?\d\d?\s[A-Z])/;
const ORDER_VERB = /^\s(?:(?:my|your)\b|(?:at|@) \$?\d?\.\d\d(?!\d|%))/;

export function shapes(
  { kind, asset, word }: Candidate,
  { before, written, after, tail, senseOf }: Surroundings,
): Opinion {
  // An abbreviation begins with a capital and goes on in small letters: "Agree Rty".
  if (asset === 'IWM' && /^[A-Z][a-z]{2}$/.test(written)) return -3;
  if (word === 'RUT' && TAX_NUMBER.test(after)) return 'elsewhere';
  if (word === 'BTC' && ORDER_VERB.test(after)) return 'other';
  if (kind === 'cashtag' && word === 'ETH' && FURNITURE.test(before + after)) return 'other';
  if (kind === 'pair' || kind === 'cashtag') return 'asset';
  const amount =
    asset !== 'IWM' &&
    /\d/.test(before.slice(-16)) &&
    endsIn(before, AMOUNT) &&
    !(COUNTED.test(tail) && senseOf(tail.slice(1)) === NOTHING)
      ? 6
      : 0;
  if (kind === 'name') return amount;
  const exchange = before.slice(-2).includes(':') ? matchBehind(before, EXCHANGE)?.[1] : undefined;
  const isStock = exchange && STOCK_EXCHANGE.test(exchange);
  if (isStock) return asset === 'IWM' ? 'asset' : 'other';
  if (exchange && asset === 'IWM' && before.endsWith(':')) return 'asset';
  const beside = [matchBehind(before, LISTED_BEFORE)?.[1], LISTED_AFTER.exec(after)?.[1]].filter((code) => code);
  if (asset === 'IWM')
    return endsIn(before, INDEX_SIGN) || OPTION.test(after) ? 'asset' : beside.length > 0 ? 1.5 : null;
  const isSharePrice = after.includes('$') && SHARE_PRICE.test(after);
  if (!isSharePrice && PRICE.test(after) && !RECEIVES.test(before)) return 'asset';
  const isNamed = after[0] === ')' && endsIn(before, NAMED_BEFORE);
  const isShare =
    (word === 'BTC' && !amount && !before.endsWith('/') && ORDER.test(after)) ||
    isNamed ||
    isSharePrice ||
    (beside.length > 0 && !beside.some((code = '') => isMarketSymbol(code)));
  return amount - (isShare ? SHARE : 0);
}
