/**
 * What a page means by its bare tickers: what its blocks say is added up, so that a page which speaks of BTC's board and
 * network has none, and one that names Bitcoin has all, in whatever order its blocks are read.
 */

import type { Ticker } from '../assets.ts';
import type { Word } from './candidates.ts';
import type { Meaning } from './declarations.ts';

/** What one block says of a word. */
export interface Evidence {
  /** Above 0 for the asset. */
  weight: number;
  /** What it declares the word to mean; a namesake is not declared but plain ("the BTC pipeline"). */
  declared: Meaning | 'namesake' | null;
}

/** What one block says: of each word in it, and which assets it names in full. */
export interface Said {
  readonly evidence: ReadonlyMap<Word, Evidence>;
  readonly named: ReadonlySet<Ticker>;
}

export interface Senses {
  /** What a page declares a word to mean; its namesakes count where it declares nothing and never names the asset in full. */
  meaning(word: Word, asset: Ticker): Meaning | null;
  /** Whether a block of the page names an asset in full. */
  isNamed(asset: Ticker): boolean;
  /** What the page says of a word over all its blocks; 0 while only one speaks of it. */
  lean(word: Word): number;
  /** Takes what a block says now in place of what it said before. */
  take(block: object, said: Said): void;
  /** Grows whenever a meaning or a lean has changed: blocks read before may then read otherwise. */
  readonly turns: number;
}

/** From here on blocks that agree decide for those that are in doubt. */
const DECIDES = 4;
const FOR_ASSET = 4;
const AGAINST = -5;

/** Over all blocks of a page: how many speak of a word, what they say together, how many declare which meaning. */
interface Sense {
  blocks: number;
  weight: number;
  asset: number;
  elsewhere: number;
  namesake: number;
}

const SILENT: Sense = { blocks: 0, weight: 0, asset: 0, elsewhere: 0, namesake: 0 };

const leanOf = ({ blocks, weight }: Sense) =>
  blocks < 2 || Math.abs(weight) < DECIDES ? 0 : weight > 0 ? FOR_ASSET : AGAINST;
export function createSenses(): Senses {
  const senses = new Map<Word, Sense>();
  /** How many blocks name each asset. */
  const names = new Map<Ticker, number>();
  const heard = new WeakMap<object, Said>();
  let turns = 0;

  function add({ evidence, named }: Said, times: 1 | -1): void {
    for (const asset of named) names.set(asset, (names.get(asset) ?? 0) + times);
    for (const [word, { weight, declared }] of evidence) {
      const sense = senses.get(word) ?? { ...SILENT };
      senses.set(word, sense);
      sense.blocks += times;
      sense.weight += times * weight;
      if (declared) sense[declared] += times;
    }
  }
  const isNamed = (asset: Ticker) => (names.get(asset) ?? 0) > 0;

  function meaning(word: Word, asset: Ticker): Meaning | null {
    const { asset: ours, elsewhere, namesake } = senses.get(word) ?? SILENT;
    if (ours > 0 && ours >= elsewhere) return 'asset';
    return elsewhere > 0 || (namesake > 0 && !isNamed(asset)) ? 'elsewhere' : null;
  }

  /** All that what is found rests on. */
  function stateNow(): string {
    const leans = [...senses].map(([word, sense]) => {
      const { asset, elsewhere, namesake } = sense;
      return `${word}${leanOf(sense)}${asset > 0 && asset >= elsewhere}${elsewhere > 0}${namesake > 0}`;
    });
    const neutral = leans.filter((lean) => !lean.endsWith('0falsefalsefalse'));
    return `${neutral} ${[...names.keys()].filter(isNamed)}`;
  }

  let state = stateNow();

  return {
    meaning,
    isNamed,
    lean: (word) => leanOf(senses.get(word) ?? SILENT),
    take(block, said) {
      const before = heard.get(block);
      if (before) add(before, -1);
      add(said, 1);
      heard.set(block, said);
      const now = stateNow();
      if (now !== state) turns++;
      state = now;
    },
    get turns() {
      return turns;
    },
  };
}
