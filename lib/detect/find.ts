/** Finds where a text mentions Bitcoin, Ether or the Russell 2000, and not their namesakes. */

import type { Ticker } from '../assets.ts';
import type { Surroundings } from './around.ts';
import { type Candidate, candidates, type Word } from './candidates.ts';
import { declaration, isSpelled, type Meaning } from './declarations.ts';
import { formsOf } from './letters.ts';
import type { Mention, PageContext } from './mention.ts';
import type { OtherLanguages } from './other-languages.ts';
import { addresses } from './rules/addresses.ts';
import { ether } from './rules/ether.ts';
import { otherCoins } from './rules/other-coins.ts';
import { phrase } from './rules/phrase.ts';
import { russell } from './rules/russell.ts';
import { shapes } from './rules/shapes.ts';
import type { Opinion } from './rules/verdict.ts';
import { createSenses, type Evidence, noEvidence } from './senses.ts';
import { type Subject, subjectOf } from './subject.ts';
import { surroundingsOf } from './surroundings.ts';

type Rule = (candidate: Candidate, around: Surroundings) => Opinion;
/**
 * In order: the first verdict decides. Phrases come before shapes: "ETH Zürich: $12 million" is no price. Of a name that is
 * surely ours only the first are asked: all that can be said against it.
 */
const RULES: readonly Rule[] = [addresses, otherCoins, russell, ether, phrase, shapes];
const NAME_RULES = 2;

/** How likely the bare word is ours before anything else is known; above 0 it counts as a mention. */
const CERTAIN = 99;
const PRIOR: Record<Word, number> = {
  bitcoin: CERTAIN,
  ethereum: CERTAIN,
  russell: 1.5,
  BTC: 0.5,
  ETH: 0.5,
  IWM: -0.5,
  XBT: -0.5,
  RTY: 0.5,
  R2K: -0.5,
  ether: -1,
  RUT: -1.5,
};

/** Another of our words in the same text. */
const TOGETHER = 2;
/** In small letters tickers are often syllables, names or variables. */
const SMALL_LETTERS = -1;
/** What the page said of the word outweighs nearly all else; less so where the text also names the asset in full. */
const DECLARED: Record<Meaning, number> = { asset: 6, elsewhere: -7 };
const NAMED_TOO = 5;

/** Tidemark reads market and news sites and those a reader chose; universities and museums may be among the last. */
const OTHER_HOSTS = /\.edu\b|\.ac\.|ethz\.|epfl\.|museum|iwm/;
const hostPrior = (host?: string) => (host === undefined ? 0 : OTHER_HOSTS.test(host) ? -2 : 1);

/** How much of what is said of a ticker holds where it stands elsewhere in the text. */
const OTHERS = 0.6;
const MOST = 6;
/** What a block says for the ticker of an asset that it names. */
const NAMED = 3;
const clip = (lean: number) => Math.max(-MOST, Math.min(MOST, lean));
/** What verdicts weigh: they decide where they stand, and speak for others. */
const SURE: Record<Meaning, number> = { asset: 50, elsewhere: -50 };
const isSure = (lean: number) => Math.abs(lean) > 40;

/** Moves of prices count up to so many, for the coin in full letters by more. */
const MOVES = 2;
const ETHER_MOVES = 1.5;
/** Where coins are spoken of, companies are those that hold and mine them; where they are not, prices and profits are a company's. */
const AMONG_COINS = 0.25;
const WITHOUT_COINS = 1.5;

/**
 * What the text around a word says for it.
 * @param named whether the text also names the asset in full.
 */
function weigh({ word, asset }: Candidate, subject: Subject, named: boolean): number {
  const moves = Math.min(subject.moves, MOVES) * (word === 'ether' ? ETHER_MOVES : 0.5);
  const against = asset === 'IWM' || word === 'ether' ? 0 : subject.companies + (word === 'ETH' ? subject.swiss : 0);
  return subject.weight + moves - against * (named || subject.coins > 0 ? AMONG_COINS : WITHOUT_COINS);
}

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

/** A candidate with what rules and declarations say of it, what it declares, and what stands around it where that is in doubt. */
interface Judged extends Candidate {
  lean: number;
  readonly declared?: keyof Evidence | undefined;
  readonly subject?: Subject | undefined;
}

function judge(
  candidate: Candidate,
  around: Surroundings,
  subjectAt: (start: number, end: number) => Subject,
  abroad: OtherLanguages | undefined,
): Judged | null {
  const { word, start, end } = candidate;
  const isCertain = PRIOR[word] === CERTAIN;
  let lean = 0;
  const count = isCertain ? NAME_RULES : RULES.length;
  // Other languages speak first.
  for (let i = -1; i < count; i++) {
    const opinion = (i < 0 ? abroad?.rule : RULES[i])?.(candidate, around);
    if (opinion === 'other') return null;
    lean += typeof opinion === 'string' ? SURE[opinion] : (opinion ?? 0);
    if (isSure(lean)) break;
  }
  let declared: Judged['declared'];
  let subject: Subject | undefined;
  if (isCertain) lean = SURE.asset;
  else {
    const meaning = declaration(candidate, around, abroad);
    if (meaning) [declared, lean] = [meaning, SURE[meaning]];
    else if (!isSure(lean)) {
      subject = subjectAt(start, end);
      if (word !== 'russell' && subject.touched) lean = SURE.elsewhere;
    }
    if (isSure(lean) && lean < 0) declared ??= 'namesake';
  }
  return { ...candidate, lean, declared, subject };
}

/** What a block says of each word, and of the tickers of the assets that it names. */
function evidenceOf(judged: readonly Judged[], named: ReadonlySet<Ticker>): Map<Word, Evidence> {
  const evidence = new Map<Word, Evidence>();
  const add = (word: Word, weight: number, key?: keyof Evidence) => {
    const one = evidence.get(word) ?? { ...noEvidence(), blocks: 1 };
    one.weight = clip(one.weight + weight);
    if (key) one[key] = 1;
    evidence.set(word, one);
  };
  for (const { word, lean, declared } of judged) if (PRIOR[word] !== CERTAIN) add(word, clip(lean), declared);
  for (const asset of named) add(asset, NAMED, 'named');
  return evidence;
}

/** So many candidates are weighed in one step. */
const STEP = 50;

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

  function find(text: string, block?: object): Mention[] {
    const steps = findInSteps(text, block);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  function* findInSteps(text: string, block?: object): Generator<undefined, Mention[]> {
    const forms = formsOf(text);
    const { folded } = forms;
    const abroad = languages();
    const found = candidates(text, folded);
    if (abroad) found.push(...abroad.names(folded));
    found.sort((a, b) => a.start - b.start);
    const around = surroundingsOf(forms, abroad?.stems);
    const subjectAt = subjectOf(forms, abroad);
    const judged: Judged[] = [];
    for (const [i, candidate] of found.entries()) {
      if ((i + 1) % STEP === 0) yield;
      const one = judge(candidate, around(candidate), subjectAt, abroad);
      if (one) judged.push(one);
    }
    const possible = judged.filter(({ lean }) => lean > SURE.elsewhere / 2);
    const together = new Set(possible.map(({ word }) => word)).size > 1 ? TOGETHER : 0;
    const named = new Set(possible.flatMap(({ kind, asset }) => (kind === 'name' ? [asset] : [])));
    /** What all occurrences of each bare ticker say together. */
    const shared = new Map<Word, number>();
    for (const { word, kind, lean } of judged) {
      if (kind !== 'name') shared.set(word, (shared.get(word) ?? 0) + (isSure(lean) ? lean / 15 : lean));
    }
    const spelled = new Map<Word, boolean>();
    const doubtful = judged.some(({ lean }) => !isSure(lean));
    for (const one of judged) {
      const { word, kind, asset, lean, subject } = one;
      if (isSure(lean) || !subject) continue;
      if (kind === 'ticker') {
        one.lean = clip(lean + OTHERS * ((shared.get(word) ?? lean) - lean));
        if (!spelled.has(word)) spelled.set(word, !named.has(asset) && isSpelled(word, text));
        if (spelled.get(word)) one.lean -= MOST;
      }
      one.lean += weigh(one, subject, named.has(asset));
    }
    senses.take({ evidence: evidenceOf(judged, named), doubtful }, block);

    return judged
      .filter((one) => {
        const { word, kind, asset, start, end, lean, subject } = one;
        if (isSure(lean)) return lean > 0;
        const meaning = senses.meaning(word, asset);
        let score = PRIOR[word] + site + together + lean;
        if (kind === 'ticker' && /[a-z]/.test(text.slice(start, end - 1))) score += SMALL_LETTERS;
        score += meaning ? DECLARED[meaning] : senses.lean(word);
        // On a page about coins companies are those that hold them.
        if (subject && senses.lean(word) > 0)
          score += weigh(one, subject, true) - weigh(one, subject, named.has(asset));
        if (meaning === 'elsewhere' && senses.isNamed(asset)) score += NAMED_TOO;
        return score > 0;
      })
      .map(({ start, end, asset, kind }) => ({ start, end, asset, kind }));
  }

  return {
    find,
    findInSteps,
    isDoubtful: (block) => senses.heard(block)?.doubtful === true,
    get turns() {
      return senses.turns;
    },
  };
}
