/** Finds where a text mentions Bitcoin, Ether or the Russell 2000, and not their namesakes. */

import type { Ticker } from '../assets.ts';
import type { Word } from './candidate.ts';
import { candidates } from './candidates.ts';
import { isSpelled, type Meaning } from './declarations.ts';
import { type Judged, judge } from './judge.ts';
import { formsOf } from './letters.ts';
import type { Mention, PageContext } from './mention.ts';
import type { OtherLanguages } from './other-languages.ts';
import { createSenses, type Evidence, noEvidence, type Senses } from './senses.ts';
import { subjectOf } from './subject.ts';
import { surroundingsOf } from './surroundings.ts';
import { clip, hostPrior, isCertain, isSure, priorOf, SURE, silence, weigh } from './weigh.ts';

/** Another of our words in the same text. */
const TOGETHER = 2.5;
/** In small letters tickers are often syllables, names or variables: half as much so where no language has the syllable. */
const SMALL_LETTERS = -1;
/** What the page said of the word outweighs nearly all else; less so where the text also names the asset in full. */
const DECLARED: Record<Meaning, number> = { asset: 6, elsewhere: -7 };
/** What a namesake on the page says beside what its blocks say together. */
const NAMESAKE = -2;
const NAMED_TOO = 5;

/** From here on what stands beside a word says that it is something else. */
const AGAINST = -2.5;
/** By what stands beside it, an occurrence is ours, is something else, is so surely: with two of these a word has two senses. */
const OURS = 1;
const OTHERWISE = 2;
const ELSEWHERE = 4;
/** How much of what is said of a ticker holds where it stands elsewhere in the text. */
const OTHERS = 0.6;
/** What a block says for the ticker of an asset that it names. */
const NAMED = 3;

/** What its initials say when the text spells them otherwise. */
const SPELLED = -10;

/** Reads the blocks of one page in turn and remembers what the page means by its tickers: see `createDetector`. */
export interface Detector {
  /** @param block what the text is of, if it may be read again: it then says what it says now, and no longer what it said before. */
  find(text: string, block?: object): Mention[];
  /** The same in steps: whoever goes through them may stop after each, and go on later. */
  findInSteps(text: string, block?: object): Generator<undefined, Mention[]>;
  /** Whether what was found in a block rests on what the page says elsewhere. */
  isDoubtful(block: object): boolean;
  /** Grows whenever the page's sense of a word has changed: doubtful blocks that were read before are to be read again. */
  readonly turns: number;
}

/** What a block says of each word, and of the tickers of the assets that it names. */
function evidenceOf(judged: readonly Judged[], named: ReadonlySet<Ticker>): Map<Word, Evidence> {
  const evidence = new Map<Word, Evidence>();
  const add = (word: Word, weight: number, key?: keyof Evidence) => {
    const one = evidence.get(word) ?? noEvidence(1);
    one.weight = clip(one.weight + weight);
    if (key) one[key] = 1;
    evidence.set(word, one);
  };
  for (const { word, lean, declared } of judged) if (!isCertain(word)) add(word, clip(lean), declared);
  for (const asset of named) add(asset, NAMED, 'named');
  return evidence;
}

/** So many candidates are weighed in one step. */
const STEP = 50;

/** What is known before a text is read: of its page, of its site, and of other languages. */
interface Known {
  readonly senses: Senses;
  readonly site: number;
  readonly abroad: OtherLanguages | undefined;
}

function* findInSteps(text: string, { senses, site, abroad }: Known, block?: object): Generator<undefined, Mention[]> {
  const forms = formsOf(text);
  const { folded } = forms;
  const more = abroad?.names(folded) ?? [];
  // No call takes a million arguments.
  const found = candidates(text, folded).concat(more);
  if (more.length > 0) found.sort((a, b) => a.start - b.start);
  const around = surroundingsOf(forms, abroad?.stems);
  const subjectAt = subjectOf(forms, abroad);
  const judged: Judged[] = [];
  let count = 0;
  for (const candidate of found) {
    if (++count % STEP === 0) yield;
    const one = judge(candidate, around(candidate), subjectAt, abroad);
    if (one) judged.push(one);
  }
  const words = new Set<Word>();
  const named = new Set<Ticker>();
  /** What all occurrences of each word say together. */
  const shared = new Map<Word, number>();
  /** What single occurrences of each say: bits of `OURS`, `OTHERWISE` and `ELSEWHERE`. */
  const senseOf = new Map<Word, number>();
  let doubtful = false;
  for (const { word, kind, asset, lean } of judged) {
    doubtful ||= !isSure(lean);
    if (lean > SURE.elsewhere / 2) {
      words.add(word);
      if (kind === 'name') named.add(asset);
    }
    const says = lean > 0 ? OURS : lean > AGAINST ? 0 : isSure(lean) ? ELSEWHERE : OTHERWISE;
    if (says) senseOf.set(word, (senseOf.get(word) ?? 0) | says);
    if (kind !== 'name') {
      const before = shared.get(word) ?? (isSpelled(word, text) ? SPELLED : 0);
      shared.set(word, before + (isSure(lean) ? lean / 15 : lean));
    }
  }
  const together = words.size > 1 ? TOGETHER : 0;
  for (const one of judged) {
    const { word, kind, asset, lean, start, end } = one;
    if (isSure(lean) || !one.subject) continue;
    if ((senseOf.get(word) ?? 0) > OTHERWISE) {
      one.subject = subjectAt(start, end, true);
      one.lean = clip(lean * 2);
    } else if (kind === 'ticker') one.lean = clip(lean + OTHERS * ((shared.get(word) ?? lean) - lean));
    const { subject } = one;
    if (!together) one.lean += silence(one, subject, named.has(asset), text);
    one.lean += weigh(one, subject, named.has(asset));
  }
  senses.take({ evidence: evidenceOf(judged, named), doubtful }, block);

  return judged.filter((one) => {
    const { word, kind, asset, start, end, lean, subject } = one;
    if (isSure(lean)) return lean > 0;
    const meaning = senses.meaning(word, asset);
    let score = priorOf(word) + site + together + lean;
    if (kind === 'ticker' && /[a-z]/.test(text.slice(start, end - 1)))
      score += word === 'BTC' ? SMALL_LETTERS / 2 : SMALL_LETTERS;
    const page = senses.lean(word);
    score += !meaning ? page : meaning === 'namesake' ? NAMESAKE + page : DECLARED[meaning];
    // On a page about coins companies are those that hold them.
    if (subject && page > 0) score += weigh(one, subject, true) - weigh(one, subject, named.has(asset));
    if (meaning === 'elsewhere' && senses.isNamed(asset)) score += NAMED_TOO;
    return score > 0;
  });
}

/** All steps at once. */
function inOne(steps: Generator<undefined, Mention[]>): Mention[] {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The mentions of one text that stands alone: ascending and not overlapping. */
export const findAlone = (text: string, abroad?: OtherLanguages, { host }: PageContext = {}): Mention[] =>
  inOne(findInSteps(text, { senses: createSenses(), site: hostPrior(host), abroad }));

/**
 * A detector for one page. `find` returns the mentions of a block of text, ascending and not overlapping, as far as the
 * page is known: meanings that blocks declare ("Imperial War Museum (IWM)", "ETH Zürich", "Bitcoin (BTC)") and what they
 * speak of hold in all of them.
 * @param languages what other languages add, once it is there.
 */
export function createDetector(
  context: PageContext = {},
  languages: () => OtherLanguages | undefined = () => undefined,
): Detector {
  const senses = createSenses();
  const site = hostPrior(context.host);
  const inSteps = (text: string, block?: object) => findInSteps(text, { senses, site, abroad: languages() }, block);
  return {
    find: (text, block) => inOne(inSteps(text, block)),
    findInSteps: inSteps,
    isDoubtful: (block) => senses.heard(block)?.doubtful === true,
    get turns() {
      return senses.turns;
    },
  };
}
