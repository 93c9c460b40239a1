/** Neighbours that make a ticker an institution, a place, an instrument or a port, beyond the words of `subject-words.ts`. */

import type { Candidate, Word } from '../candidates.ts';
import { endsIn, type Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** One line a meaning. */
const BEFORE: Partial<Record<Word, RegExp>> = {
  // Chairs and degrees of the Swiss institute, and its town; the letter's name in Unicode.
  ETH: /(?<=(?:(?:studied|graduated|professor\w*|ph\.?d|researchers?|scientists?|students?|Forsch\w+) (?:at|from|of|an der|der)(?: the)?|\ban der|z[uü]e?rich['’]?s?|letter|dipl\.|Arch\.)[\s,(]{1,3})/iy,
  // Photo credits of the museum.
  IWM: /(?<=(?:©|\(c\)|courtesy of(?: the)?)\s?)/iy,
  // An ordinary rut takes an article, as does Chile's tax number.
  RUT: /(?<=\b(?:an?|the same|this|my|his|her|their|our|un|el|su|tu|mi|del)\s)/iy,
};
const AFTER: Partial<Record<Word, RegExp>> = {
  // The town and the bodies of the Swiss institute.
  ETH: /^[\s,–-]*(?:(?:in|de|di|of)\s)?(?:z[uüú]e?ri(?:ch|g|que)|苏黎世)|^[\s–-]+(?:zentrum|hönggerberg|lausanne|(?:domain|board|bereich|rat(?:e?s)?|library|council)\b)/i,
  // The museum's branches, and its shelf marks: "IWM (Q 70164)".
  IWM: /^(?:[\s,–-]+(?:London|North\b|Duxford|[Cc]ollection|Film|Tübingen|Vienna)|\s\(?(?:Q|HU|CH|TR|FLM|COL|ART)\s\d)/,
  // Chile's number has dots and a check digit; Sweden deducts for housework.
  RUT: /^(?:[\s:.°Nº]*\d{1,2}\.?\d{3}\.?\d{3}-[\dkK]|-?avdrag)/,
};

/** What institutions do, have and are, and assets seldom: "BTC agreed to", "IWM director", "the BTC Act". */
const INSTITUTION =
  /^(?:['’]s)?\s(?:(?:has|have|is|was|were|also|will|[a-z]+ly)\s)*(?:chief|chairman|(?:managing )?director|board\b|staff\b|employ|appoint|headquarter|\d+% owned|found|act\b|co(?:mpany)?\b|agree|provid|offer|establish|launch|commit|upgrad|operat|works?\b|award|publish|organi|privati|located|celebrat|erforsch)/i;

/** German gives the institute an article ("die ETH"), and seldom the coin. */
const GERMAN_ARTICLE = /(?<=\b(?:der|die|das|zur|des|beiden)\s)/iy;

/** German joins both the institute and the coin to nouns ("ETH-Tag", "ETH-Kurs"); the noun must speak for the coin. */
const GERMAN_COMPOUND = /^-[A-ZÄÖÜ][a-zäöü]/;

export function homonyms({ word, kind }: Candidate, { before, after }: Surroundings): Opinion {
  if (kind !== 'ticker') return null;
  const ahead = BEFORE[word];
  if (AFTER[word]?.test(after) || (ahead && endsIn(before, ahead))) return 'elsewhere';
  return (
    (INSTITUTION.test(after) ? -2 : 0) +
    (endsIn(before, GERMAN_ARTICLE) ? -1 : 0) +
    (word === 'ETH' && GERMAN_COMPOUND.test(after) ? -1 : 0)
  );
}
