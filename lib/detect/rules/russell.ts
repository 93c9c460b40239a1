/** The index against authors named Russell who published in 2000, and against its own style indices. */

import type { Surroundings } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import { endsIn } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

/** Another author, an initial or a pointer before: "(Smith 1999; Russell 2000", "B. Russell 2000", "(see Russell 2000". */
const CITED_BEFORE = /(?<=\b[A-Z]\.\s|[Aa]ccording to\s|[Ss]ee also\s|\((?:see|cf)\b.{0,9})/y;

/** Among citations by their years: "(Smith 1999; Russell 2000)"; a year of news ends a headline, too. */
const YEAR_BEFORE = /(?<=\d\d[a-z]?;\s)/y;

/** A page, a later year or the next citation after: "Russell 2000: 45)", "Russell 2000–2005", "Russell 2000; Lee 2004". */
const CITED_AFTER =
  /^(?:[-–](?:seat|\d\d(?![.,%]))|[:,]\s?\d{1,3}(?:[–-]\d|[);])|\s(?:argue|claim|suggest|explain|introduc|monograph|book|paper)|,\s?pp?\.|;\s[A-Z][^;\d]{2,40}\d{4}\b)/;

/** Joint authors are written so, but so are two indices: "Ng and Russell 2000". */
const JOINED = /(?<=[A-Z][a-z]+,?\s(?:&|and)\s)/y;
/** People have first names, and take no article: "Kurt Russell 2000", "the small-cap Russell 2000". */
const FIRST_NAME = /(?<=(?:^|\b[a-z]+,? |[(.;:] ?)(?!The |Der |Mit )[A-Z][a-z]{2,}(?<![a-z]{4}(?:ed|ing)) )/y;
const ARTICLE = /(?<=\b[Tt]he (?:[\w-]+ )?)/y;

/** Russell 2000 Growth and Value are other indices with prices of their own; in small letters the words are ordinary. */
const STYLE = /^®?\s?(?:Growth|Value)\b/;

export function russell({ word }: Candidate, { before, written, after, tail, senseOf }: Surroundings): Opinion {
  if (word !== 'russell') return null;
  if (STYLE.test(after)) return 'other';
  // A year has no comma and no sign.
  if (!/\w(?:['’]s)? 2000$/.test(written)) return 'asset';
  const isListed = endsIn(before, YEAR_BEFORE) && !after.startsWith(' ');
  if (isListed || endsIn(before, CITED_BEFORE) || CITED_AFTER.test(after)) return 'other';
  if (endsIn(before, JOINED)) return -3;
  if (endsIn(before, ARTICLE)) return senseOf(tail.slice(1)).weight < 0 ? 0 : 'asset';
  return (before.endsWith('(') && after[0] === ')' ? -1 : 0) - (endsIn(before, FIRST_NAME) ? 4 : 0);
}
