/** Neighbours that make a ticker an institution, a place, an instrument or a cable. One line a meaning. */

import type { Candidate, Word } from '../candidates.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Opinion } from './verdict.ts';

interface Neighbours {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const HOMONYMS: Partial<Record<Word, Neighbours>> = {
  ETH: {
    // Another institution joined to it, a Swiss genitive, a degree or chair held there; the letter's name in Unicode.
    before:
      /(?:\b(?:EPFL?|Z[uü]rich['’]s|Swiss|MIT|Stanford|University|Universität|Professor\w* (?:at|an der)|(?:studied|graduated|professor|PhD|researchers?|scientists?|students?|Studium|Studierende\w*) (?:at|from|an der|der) (?:the )?|an der|capital letter|small letter|letter|thorn and)(?:\s|,\s|\s(?:and|und|&|et)\s))$/i,
    // The town and the bodies of the Swiss institute; the port of a device.
    after:
      /^[\s,–-]+(?:Z(?:ü|u|ue)rich\w*|Zentrum|H(?:ö|o|oe)nggerberg|Lausanne|Basel|and EPFL?|und EPFL?|domain\b|board\b|bereich|rat\b|council|library|bibliothek|professor\w*|student\w*|studi(?:e|um|er)\w*|alumni|alumnus|spin-?offs?|forsch\w+|wissenschaft\w*|institut\w*|rektor\w*|rector|president|präsident\w*|campus|doktor\w*|juniors|library|port|cable|interface|jack|connector|LED|PHY|frames?|MAC)\b/i,
  },
  BTC: {
    before: /\b(?:Baku|H3|Cu3?|Fe)[\s–-]$/,
    after:
      /^[\s-]+(?:(?:export |oil |crude |gas )?pipelines?\b|oil\b|crude\b|Co\b|patients?|cells?\b|tumou?rs?|cohort|medicines?|drugs?\b|status|linkers?)/i,
  },
  XBT: {
    after:
      /^[\s-]+(?:probes?|data\b|casts?|profiles?|drops?|deploy\w*|temperatures?|observ\w*|measure\w*|fall[\s-]rate|lines?\b|transects?|sections?|systems?)/i,
  },
  IWM: {
    // Photo credits of the museum carry a shelf mark: "© IWM (Q 70164)".
    before: /(?:©|\(c\)|museums?['’]?s?|courtesy of(?: the)?|Collections of(?: the)?)\s?$/i,
    after:
      /^(?:[\s,–-]+(?:London|North\b|Duxford|Manchester|Lambeth|Collections?|Museum|Film|Photo\w*|Friends|Tübingen|Tuebingen|Wien|Vienna)|\s\(?[A-Z]{1,3}\s\d{2,6}\b)/,
  },
  RUT: {
    // An ordinary rut takes an article; Chile's tax number has dots and a check digit; Sweden deducts for housework.
    before: /\b(?:an?|the same|this|my|his|her|their|our)\s$/i,
    after: /^(?:[\s:.°Nº]*\d{1,2}\.?\d{3}\.?\d{3}-[\dkK]|[\s-]?avdrag|[\s-]arbete)/i,
  },
};

export function homonyms({ word, kind }: Candidate, { before, after }: Surroundings): Opinion {
  if (kind !== 'ticker') return null;
  const neighbours = HOMONYMS[word];
  return neighbours?.before?.test(before) || neighbours?.after?.test(after) ? 'elsewhere' : null;
}
