/** What can be told of one candidate: by the rules in turn, by what it declares, by the text around it. */

import type { Surroundings } from './around.ts';
import type { Candidate } from './candidate.ts';
import { declaration } from './declarations.ts';
import type { OtherLanguages } from './other-languages.ts';
import { addresses } from './rules/addresses.ts';
import { ether } from './rules/ether.ts';
import { otherCoins } from './rules/other-coins.ts';
import { phrase } from './rules/phrase.ts';
import { russell } from './rules/russell.ts';
import { shapes } from './rules/shapes.ts';
import type { Opinion } from './rules/verdict.ts';
import type { Evidence } from './senses.ts';
import type { Subject } from './subject.ts';
import { isCertain, isSure, SURE } from './weigh.ts';

type Rule = (candidate: Candidate, around: Surroundings) => Opinion;
/**
 * In order: the first verdict decides. Phrases come before shapes: "ETH Zürich: $12 million" is no price. Of a name that is
 * surely ours only the first are asked: all that can be said against it.
 */
const RULES: readonly Rule[] = [addresses, otherCoins, russell, ether, phrase, shapes];
const NAME_RULES = 2;

/** A candidate with what rules and declarations say of it, what it declares, and what stands around it where that is in doubt. */
export interface Judged extends Candidate {
  lean: number;
  readonly declared?: keyof Evidence | undefined;
  subject?: Subject | undefined;
}

/** What rules and declarations say of a candidate, and where they leave it in doubt the text around it; null when this occurrence is not ours. */
export function judge(
  candidate: Candidate,
  around: Surroundings,
  subjectAt: (start: number, end: number) => Subject,
  abroad: OtherLanguages | undefined,
): Judged | null {
  const { start, end, word, asset, kind } = candidate;
  const certain = isCertain(word);
  let lean = 0;
  // Other languages speak first.
  for (let i = -1; i < (certain ? NAME_RULES : RULES.length) && !isSure(lean); i++) {
    const opinion = (i < 0 ? abroad?.rule : RULES[i])?.(candidate, around);
    if (opinion === 'other') return null;
    lean += typeof opinion === 'string' ? SURE[opinion] : (opinion ?? 0);
  }
  let declared: Judged['declared'];
  let subject: Subject | undefined;
  if (certain) lean = SURE.asset;
  else {
    const meaning = declaration(candidate, around, abroad);
    if (meaning) [declared, lean] = [meaning, SURE[meaning]];
    else if (!isSure(lean)) {
      subject = subjectAt(start, end);
      if (word !== 'russell' && subject.touched) lean = SURE.elsewhere;
    }
    if (isSure(lean) && lean < 0) declared ??= 'namesake';
  }
  return { start, end, word, asset, kind, lean, declared, subject };
}
