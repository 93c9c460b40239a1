/** What tells a company, a public body or its shares by our letters: what it does, who belongs to it, where its shares trade. */

import type { Candidate } from '../candidates.ts';
import { isMarketSymbol, senseOf } from '../signs.ts';
import { stemsOf } from '../stems.ts';
import { endsIn, type Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** What institutions do, have and are, and assets seldom: "BTC agreed to", "IWM director", "the BTC Act". */
const INSTITUTION = stemsOf([
  [
    true,
    'chief,chairman,director,managing d,finance chief,board!,staff!,employ,majority stake,new owner,appoint,headquarter,owned!,found,act!,co.,company!,capital man,trust company,agree,provid,offer,establish,launch,commit,upgrad,operat,work*,award,publish,organi,privati,located,celebrat,erforsch,said!,says!,announc,confirm,apolog,recommend,introduc,serves!,receives!,may resign,manages!,plans to,lay off,to lay,to build,to invest,wins tender,transport,carries!,declared!,reported!,earned!,sale to',
  ],
]);
/** Words between, and the share in "is 30% owned". */
const BETWEEN = /^(?:has|have|is|was|were|also|will|would|its|[a-z]+ly|\d+%)$/;

/** Who works there, or has a part of it: "a stake in BTC", "51 percent of BTC", "the CEO of BTC". */
const belongs = (word: string) =>
  (senseOf(word)?.companies ?? 0) > 0 || /^(?:head|work|percent|majority|job)/.test(word);
const OF = new Set('of at in by'.split(' '));
/** What is done to people and bodies. */
const ADDRESSED = new Set('fined sued ordered told asked urged accused met'.split(' '));

/** What a body is, before its name: "the operator BTC". */
const BODIES = new Set('agency company operator trustee carrier telco provider institute'.split(' '));

/** Shares are of a company, where no fund's word follows: "shares of ETH traded", not "shares of ETH treasuries". */
const SHARES_AFTER = /^\s(?:stock\b|shares?\s(?:price|of|at|were|rose|fell|opened|closed|traded|have)\b)/;
const FUND = /^[\s-](?:etf|etp|trust|fund|treasur|mining|miner|firm|compan|hold|stak|prox|linked|relat|back|expos)/;

/** An exchange of stocks before it, without the colon: "Shares of NYSE ETH". */
const EXCHANGES = new Set('nyse nasdaq amex'.split(' '));

/** Orders of options, to open and to close, and good till cancelled: "STO and BTC", "GTC BTC". */
const ORDERS = new Set('sto bto stc gtc'.split(' '));
/** Options are bought to close: "BTC order", "BTC my puts"; among words of options also at premiums and for parts of them. */
const ORDER = /^\sorders?\b|^\smy\s/;
const AT_PREMIUM = /^\s(?:(?:at|for|@)\s?\$?(?:\d?\d%|\d?\d?\.\d)|[+-]\d+\s[a-z])/;
const OPTIONS = /\b(?:puts?|calls?|spreads?|credit|premium|orders?|sto|roll|rolled)\b/;

/** A proper name before the bracket that holds it is the name it stands for. */
const NAMED = /(?<=[A-Z][a-z]+\s[A-Z][a-z]+,?(?:\s(?:Inc|Corp|Ltd|plc)\.?)?\s\()/y;

const CASHTAG = /\$([A-Z]{1,5})\b/g;
const isStrange = (code: string | undefined) => code !== undefined && !isMarketSymbol(code);

/** Outweighs nearly all else. */
const MOST = 6;

/** A cashtag among others of which none is of a coin, an index or a fund. */
function isShareTag(before: string, after: string): boolean {
  const others = [...`${before} ${after}`.matchAll(CASHTAG)].map(([, code]) => code);
  return others.length > 1 && others.every(isStrange);
}

export function companies({ word, kind, asset }: Candidate, around: Surroundings): Opinion {
  if (kind === 'cashtag' && word === 'ETH' && isShareTag(around.before, around.after)) return 'other';
  if (kind !== 'ticker') return null;
  const { before, after, tail, ahead, behind } = around;
  if (word === 'BTC' && isOrder(around)) return 'other';
  const lean = isActing(tail, behind) ? -2 : 0;
  if (asset === 'IWM') return lean;
  const [last = '', earlier = ''] = ahead[0] === 'the' ? ahead.slice(1) : ahead;
  if (EXCHANGES.has(last)) return 'other';
  const isBody = ADDRESSED.has(last) || BODIES.has(last.replace(/,$/, '')) || (OF.has(last) && belongs(earlier));
  const trades = SHARES_AFTER.test(tail) || (OF.has(last) && earlier === 'shares');
  const named = after[0] === ')' && endsIn(before, NAMED);
  return lean + (isBody ? -2.5 : 0) + (trades && !FUND.test(tail) ? -MOST : 0) + (named ? -2 : 0);
}

function isOrder({ head, tail, ahead }: Surroundings): boolean {
  if (ORDERS.has(ahead[0] ?? '') || (ahead[0] === 'and' && ORDERS.has(ahead[1] ?? '')) || ORDER.test(tail)) return true;
  return AT_PREMIUM.test(tail) && OPTIONS.test(head + tail);
}

function isActing(tail: string, behind: readonly string[]): boolean {
  const words = behind.length > 0 ? behind : /^['’]s\s/.test(tail) ? tail.split(/\s/).slice(1) : [];
  const from = words.findIndex((word) => !BETWEEN.test(word));
  return from >= 0 && INSTITUTION.at(words.slice(from, from + 2).join(' '), 0) !== null;
}
