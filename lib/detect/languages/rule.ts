/** What stands around a candidate in other languages: forks, the air of Slavic broadcasts, the article of the Swiss institute. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import type { Opinion } from '../rules/verdict.ts';
import { endsIn, matchBehind, opensAbroad } from '../surroundings.ts';

const BITCOIN_FORK =
  /^[\s・-]?(?:キャッシュ|SV|ABC|ゴールド|[现現]金(?!流)|黄金|캐시|골드|에스브이|에이비씨|다이아몬드|사토시|к[эе]ш|голд|[كک]ا?ش|कैश|แคช|קאש)/i;
const ETHEREUM_FORK = /^[\s・-]?(?:クラシック|[经經]典|클래식|класс?ик|[كک]لاس|क्लासि|คลาส|קלאסי)/i;

/** On the air, in Russian, Ukrainian and Bulgarian: "в прямом эфире", "из эфира". */
const ON_AIR = /(?<=(?:^|[^а-яіїє])(?:в|во|у|із|з|из|по)\s(?:[а-яіїє]+(?:ом|ому|ой|ий)\s)?)/iy;
const LOCATIVE = /[еі]$/;
const INTO_AIR = -3;
/** And in French and Dutch: "dans l’éther", "in de ether". */
const THE_AIR = /\b(?:dans l['’]|in de )$/;
/** Of chemists and pharmacists in Romance languages. */
const SUBSTANCE = /^ (?:de p[eé]tr|(?:di)?[eé]th?[iíy]l|sulf)/;
/** And in Russian, before it: "диэтиловый эфир". */
const RUSSIAN_SUBSTANCE = /(?:илов|тролейн)[а-я]{2,3} $/;
/** So spelled it is air, a medium or a medicine sooner than a coin. */
const AIRY = /^[éеэ][tтф](?!hers)/i;
const AIR = 0.75;

/** A percentage or an amount of money soon after the coin is its price's; a substance's share stands before it. */
const FIGURE_AFTER = /^(?:[^.;]|\.\d){0,30}?\d\s?(?:%|€|dol|дол|euro)/;

/** It opens the phrase, as a subject does. */
const OPENING = /(?<=^|[.:!?]\s|[«"“(]|\bel\s|l['’])/iy;

/** Amid words in small letters a capital makes a proper name; the medium of light takes an article. */
const NAME_BEFORE = /(?<=[\s'’][a-zß-ü]{1,20}\s)(?<!\b(?:the|an|this|der|dem)\s)/y;
const NAME_AFTER = /^(?:(?:['’]s)?\s[a-zäöüß]|-[A-Z]|[?!]|$)/;

/** Romance languages write the substance without an h, and other scripts in letters of their own: so written it is the coin's name. */
const LOANWORD =
  /(?<=\b(?:el|del|al|o|do|ao|pelo|của) |s de |\b(?:l|dell|all|d)['’]|[\u0370-\u1fff\u3000-\ud7ff][ (]{0,2})/iy;

/** German and French give the institute an article ("die ETH"), and seldom the coin. */
const ARTICLE = /(?<=\b(?:(?:der|die|das|zur|des|beiden) |(l['’])))/y;

/** In Chile and Colombia it is the tax number, which people and funds have; seldom the index. */
const TAX_NUMBER = /(?<=\b(?:el|su|tu|un|del|con|sin|tiene) )/y;
const SPANISH = /\b(?:para|los|las|del?|una?|que)\b/;

/** As East Asia counts: "35 枚 BTC", "ETH 120개". */
const COUNTED_BEFORE = /\d\s?[個个顆颗枚]\s?$/;
const COUNTED_AFTER = /^\s?\d[\d,.]*\s?[개個个顆颗枚]/;
/** A ministry's decree, in Vietnamese: "219/2013/TT-BTC". */
const DECREE = /\/[A-ZĐ]{2,4}-$/;

/** German joins both the institute and the coin to nouns ("ETH-Tag", "ETH-Kurs"); the noun must speak for the coin. */
const GERMAN_COMPOUND = /^-[A-ZÄÖÜ][a-zäöü]/;

export function ruleAbroad(
  { word, kind }: Candidate,
  { before, written, after, head, tail, senseOf }: Surroundings,
): Opinion {
  if (kind === 'name') {
    if (opensAbroad(after) || opensAbroad(written)) {
      const fork = word === 'bitcoin' ? BITCOIN_FORK : ETHEREUM_FORK;
      if (fork.test(after)) return 'other';
    }
    if (word === 'ether' && /[а-яі]/.test(written) && endsIn(before, ON_AIR))
      return LOCATIVE.test(written) ? 'other' : INTO_AIR;
    if (word !== 'ether') return null;
    if (SUBSTANCE.test(tail) || RUSSIAN_SUBSTANCE.test(head)) return 'other';
    if (THE_AIR.test(before)) return INTO_AIR;
    const isName = written === 'Ether' && NAME_AFTER.test(after) && endsIn(before, NAME_BEFORE);
    const isPriced = /\d/.test(tail) && FIGURE_AFTER.test(tail) && endsIn(before, OPENING);
    const isLoan = /^ether/i.test(written) && (written.length > 5 || endsIn(before, LOANWORD));
    return (isName || isLoan ? 1.5 : 0) + (isPriced ? 1.5 : 0) - (AIRY.test(written) ? AIR : 0);
  }
  if (kind !== 'ticker') return null;
  if (DECREE.test(before)) return 'elsewhere';
  if (word === 'RUT' && SPANISH.test(head + tail)) return endsIn(head, TAX_NUMBER) ? -6 : -2;
  if (COUNTED_BEFORE.test(before) || COUNTED_AFTER.test(after)) return 5;
  const found = matchBehind(head, ARTICLE);
  const article = !found ? 0 : word === 'IWM' ? -1.5 : found[1] || after[0] === '-' ? -1 : -2.5;
  if (word !== 'ETH' || after[0] !== '-' || !GERMAN_COMPOUND.test(after)) return article;
  // Bodies have presidents and teams, whatever the page is about.
  return senseOf(tail.slice(1)).after < 0 ? 'elsewhere' : article - 1;
}
