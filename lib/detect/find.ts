/** Finds where a text mentions Bitcoin, Ether or the Russell 2000, and not their namesakes. */

import type { Ticker } from '../assets.ts';
import { type Candidate, candidates, type Word } from './candidates.ts';
import { declaration, type Meaning } from './declarations.ts';
import { fold } from './letters.ts';
import type { Mention, PageContext } from './mention.ts';
import type { OtherLanguages } from './other-languages.ts';
import { addresses } from './rules/addresses.ts';
import { companies } from './rules/companies.ts';
import { ether } from './rules/ether.ts';
import { homonyms } from './rules/homonyms.ts';
import { markets } from './rules/markets.ts';
import { otherCoins } from './rules/other-coins.ts';
import { russell } from './rules/russell.ts';
import type { Verdict } from './rules/verdict.ts';
import { createSenses, type Evidence } from './senses.ts';
import { type Subject, subjectOf } from './subject.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { weigh } from './weigh.ts';

/** In order: the first verdict decides. Homonyms come before markets: "ETH Zürich: $12 million" is no price. */
const RULES = [addresses, otherCoins, russell, ether, homonyms, companies, markets];
/** All that can be said against a name that is surely ours; the others are not asked, nor their patterns compiled. */
const NAME_RULES = [addresses, otherCoins];

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
  RUT: -1,
};

/** Another of our words in the same text. */
const TOGETHER = 2;
/** In small letters tickers are often syllables, names or variables. */
const SMALL_LETTERS = -1;
/** What the page said of the word outweighs nearly all else; less so where the text also names the asset in full. */
const DECLARED: Record<Meaning, number> = { asset: 6, elsewhere: -9 };
const NAMED_TOO = 5;

/** Tidemark reads market and news sites and those a reader chose; universities and museums may be among the last. */
const OTHER_HOSTS = ['.edu.', '.ac.', 'ethz.', 'epfl.', 'museum', 'iwm'];
const hostPrior = (host?: string) =>
  host === undefined ? 0 : OTHER_HOSTS.some((part) => `${host}.`.includes(part)) ? -2 : 1;

/** What verdicts weigh for the other occurrences of a ticker. */
const VERDICT: Record<Verdict, number> = { asset: 3, other: 0, elsewhere: -4 };
/** How much of what is said of a ticker holds where it stands elsewhere in the text. */
const OTHERS = 0.6;
const MOST = 6;
/** What a block says for the ticker of an asset that it names. */
const NAMED = 3;
const clip = (lean: number) => Math.max(-MOST, Math.min(MOST, lean));

/** What all occurrences of each bare ticker in a text say together. */
function sharedOf(found: readonly Candidate[], opinions: readonly (Verdict | number)[]): Map<Word, number> {
  const shared = new Map<Word, number>();
  for (const [i, { word, kind }] of found.entries()) {
    if (kind === 'name') continue;
    const opinion = opinions[i] ?? 0;
    const lean = typeof opinion === 'string' ? VERDICT[opinion] : opinion;
    shared.set(word, (shared.get(word) ?? 0) + lean);
  }
  return shared;
}

/** What a block says of each word, and of the tickers of an asset that it names. */
function evidenceOf(
  found: readonly Candidate[],
  judgements: readonly Judgement[],
  weights: readonly number[],
  named: ReadonlySet<Ticker>,
): Map<Word, Evidence> {
  const evidence = new Map<Word, Evidence>();
  const at = (word: Word): Evidence => {
    const before = evidence.get(word) ?? { weight: 0, declared: null };
    evidence.set(word, before);
    return before;
  };
  for (let i = 0; i < found.length; i++) {
    const [candidate, judgement] = [found[i], judgements[i]];
    if (!candidate || !judgement || PRIOR[candidate.word] === CERTAIN || judgement.opinion === 'other') continue;
    const one = at(candidate.word);
    one.weight = clip(one.weight + (weights[i] ?? 0));
    // A declaration outweighs what is plain.
    if (judgement.declared && (!one.declared || one.declared === 'namesake')) one.declared = judgement.declared;
  }
  for (const word of named) {
    const one = at(word);
    one.weight = clip(one.weight + NAMED);
  }
  return evidence;
}

/** Reads the blocks of one page in turn and remembers what the page means by its tickers: see `createDetector`. */
export interface Detector {
  /** @param block what the text is of, if it may be read again: it then says what it says now, and no longer what it said before. */
  find(text: string, block?: object): Mention[];
  /** Whether what was found in a block rests on what the page says elsewhere. */
  isDoubtful(block: object): boolean;
  /** Grows whenever the page's sense of a word has changed: doubtful blocks that were read before are to be read again. */
  readonly turns: number;
}

/** What rules, neighbours and declarations say of one candidate, and what it declares. */
interface Judgement {
  readonly opinion: Verdict | number;
  readonly declared: Evidence['declared'];
}

const OURS: Judgement = { opinion: 'asset', declared: null };
const NOT_OURS: Judgement = { opinion: 'other', declared: null };

function judge(
  candidate: Candidate,
  place: Surroundings,
  subject: () => Subject,
  abroad: OtherLanguages | undefined,
): Judgement {
  const isCertain = PRIOR[candidate.word] === CERTAIN;
  let lean = 0;
  let verdict: Verdict | undefined;
  const rules = isCertain ? NAME_RULES : RULES;
  for (const rule of abroad ? [abroad.rule, ...rules] : rules) {
    const opinion = rule(candidate, place);
    if (opinion === 'other') return NOT_OURS;
    if (typeof opinion === 'number') lean += opinion;
    else if (opinion) {
      verdict = opinion;
      break;
    }
  }
  if (isCertain) return OURS;
  const declared = declaration(candidate, place, abroad);
  if (declared) return { opinion: declared, declared };
  if (!verdict && candidate.word !== 'russell' && subject().touched) verdict = 'elsewhere';
  return { opinion: verdict ?? lean, declared: verdict === 'elsewhere' ? 'namesake' : null };
}

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
    const folded = fold(text);
    const abroad = languages();
    const found = candidates(text, folded);
    if (abroad) found.push(...abroad.names(folded));
    found.sort((a, b) => a.start - b.start);
    const around = surroundingsOf(text, folded);
    const subjectAt = subjectOf(text, folded, abroad);
    const judgements = found.map((candidate) =>
      judge(candidate, around(candidate), () => subjectAt(candidate.start, candidate.end), abroad),
    );
    const opinions = judgements.map(({ opinion }) => opinion);
    const possible = found.filter((_, i) => opinions[i] !== 'other' && opinions[i] !== 'elsewhere');
    const together = new Set(possible.map(({ word }) => word)).size > 1 ? TOGETHER : 0;
    const named = new Set(possible.flatMap(({ kind, asset }) => (kind === 'name' ? [asset] : [])));
    const bothCoins = ['BTC', 'ETH'].every((coin) => possible.some(({ asset }) => asset === coin));
    const shared = sharedOf(found, opinions);

    /** What the text says for each that is in doubt. */
    const weights = found.map((candidate, i) => {
      const opinion = opinions[i] ?? 0;
      if (typeof opinion === 'string') return VERDICT[opinion];
      const { word, kind, asset, start, end } = candidate;
      const lean = kind === 'ticker' ? clip(opinion + OTHERS * ((shared.get(word) ?? opinion) - opinion)) : opinion;
      return lean + weigh(candidate, subjectAt(start, end), named.has(asset) || bothCoins);
    });
    const doubtful = opinions.some((opinion) => typeof opinion === 'number');
    senses.take({ evidence: evidenceOf(found, judgements, weights, named), named, doubtful }, block);

    return found
      .filter(({ word, kind, asset, start, end }, i) => {
        const opinion = opinions[i] ?? 0;
        if (typeof opinion === 'string') return opinion === 'asset';
        const meaning = senses.meaning(word, asset);
        let score = PRIOR[word] + site + together + (weights[i] ?? 0);
        if (kind === 'ticker' && /[a-z]/.test(text.slice(start, end - 1))) score += SMALL_LETTERS;
        score += meaning ? DECLARED[meaning] : senses.lean(word);
        if (meaning === 'elsewhere' && senses.isNamed(asset)) score += NAMED_TOO;
        return score > 0;
      })
      .map(({ start, end, asset, kind }) => ({ start, end, asset, kind }));
  }

  return {
    find,
    isDoubtful: (block) => senses.heard(block)?.doubtful === true,
    get turns() {
      return senses.turns;
    },
  };
}
