/**
 * What a page means by its bare tickers: what its blocks say is added up, so that a page which speaks of BTC's board and
 * network has none, and one that names Bitcoin has all, in whatever order its blocks are read.
 */

import type { Word } from './candidates.ts';
import type { Meaning } from './declarations.ts';

/** What one block says of a word. */
export interface Evidence {
  /** Above 0 for the asset. */
  weight: number;
  /** What it declares the word to mean; a namesake is not declared but plain ("the BTC pipeline"). */
  declared: Meaning | 'namesake' | null;
}

export interface Senses {
  /** What a page declares a word to mean; its namesakes count where it declares nothing. */
  meaning(word: Word): Meaning | null;
  /** What the page says of a word over all its blocks; 0 while only one speaks of it. */
  lean(word: Word): number;
  /** Takes what a block says now in place of what it said before. */
  take(block: object, evidence: ReadonlyMap<Word, Evidence>): void;
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
function meaningOf({ asset, elsewhere, namesake }: Sense): Meaning | null {
  if (asset > 0 && asset >= elsewhere) return 'asset';
  return elsewhere + namesake > 0 ? 'elsewhere' : null;
}

export function createSenses(): Senses {
  const senses = new Map<Word, Sense>();
  const said = new WeakMap<object, ReadonlyMap<Word, Evidence>>();
  let turns = 0;

  function add(word: Word, { weight, declared }: Evidence, times: 1 | -1): void {
    const sense = senses.get(word) ?? { ...SILENT };
    senses.set(word, sense);
    sense.blocks += times;
    sense.weight += times * weight;
    if (declared) sense[declared] += times;
  }

  const meaning = (word: Word) => meaningOf(senses.get(word) ?? SILENT);
  const lean = (word: Word) => leanOf(senses.get(word) ?? SILENT);

  return {
    meaning,
    lean,
    take(block, evidence) {
      const earlier = said.get(block) ?? new Map<Word, Evidence>();
      const words = new Set([...earlier.keys(), ...evidence.keys()]);
      const state = () => [...words].map((word) => `${lean(word)} ${meaning(word)}`).join();
      const before = state();
      for (const [word, one] of earlier) add(word, one, -1);
      for (const [word, one] of evidence) add(word, one, 1);
      said.set(block, evidence);
      if (state() !== before) turns++;
    },
    get turns() {
      return turns;
    },
  };
}
