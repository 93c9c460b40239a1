/**
 * What a page means by its bare tickers: what its blocks say is added up, so that a page which speaks of BTC's board and
 * network has none, and one that names Bitcoin has all, in whatever order its blocks are read.
 */

import type { Ticker } from '../assets.ts';
import type { Word } from './candidate.ts';
import type { Meaning } from './declarations.ts';

/** What one block says of a word, or all together. */
export interface Evidence {
  /** Blocks that speak of it. */
  blocks: number;
  /** Above 0 for the asset. */
  weight: number;
  /** Blocks that declare it to mean the asset or something else; those where something else is plain ("the BTC pipeline"). */
  asset: number;
  elsewhere: number;
  namesake: number;
  /** Blocks that name in full the asset whose ticker it is. */
  named: number;
}

/** What one block says. */
export interface Said {
  readonly evidence: ReadonlyMap<Word, Evidence>;
  /** Whether what is found in it rests on other blocks, too. */
  readonly doubtful: boolean;
}

export interface Senses {
  /** What a page declares a word to mean; its namesakes count where it declares nothing and never names the asset in full. */
  meaning(word: Word, asset: Ticker): Meaning | 'namesake' | null;
  /** Whether a block of the page names an asset in full. */
  isNamed(asset: Ticker): boolean;
  /** What the page says of a word over all its blocks; 0 while only one speaks of it. */
  lean(word: Word): number;
  /** Takes what a block says now in place of what it said before; a text of no block is never read again. */
  take(said: Said, block?: object): void;
  /** What a block said last. */
  heard(block: object): Said | undefined;
  /** Grows whenever a meaning or a lean has changed: blocks read before may then read otherwise. */
  readonly turns: number;
}

/** From here on blocks that agree decide for those that are in doubt. */
const DECIDES = 4;
const FOR_ASSET = 4;
const AGAINST = -5;

export const noEvidence = (blocks = 0): Evidence => ({
  blocks,
  weight: 0,
  asset: 0,
  elsewhere: 0,
  namesake: 0,
  named: 0,
});
const SILENT: Readonly<Evidence> = noEvidence();

export function createSenses(): Senses {
  const sums = new Map<Word, Evidence>();
  const sumOf = (word: Word) => sums.get(word) ?? SILENT;
  // Made for the first block: most texts have none.
  let heard: WeakMap<object, Said> | undefined;

  function add({ evidence }: Said, times: 1 | -1): void {
    for (const [word, one] of evidence) {
      const sum = sums.get(word) ?? noEvidence();
      for (const key of Object.keys(one) as (keyof Evidence)[]) sum[key] += times * one[key];
      sums.set(word, sum);
    }
  }
  const isNamed = (word: Word) => sumOf(word).named > 0;
  const lean = (word: Word) => {
    const { blocks, weight } = sumOf(word);
    return blocks < 2 || Math.abs(weight) < DECIDES ? 0 : weight > 0 ? FOR_ASSET : AGAINST;
  };
  const declared = (word: Word): Meaning | null => {
    const { asset, elsewhere } = sumOf(word);
    return asset > 0 && asset >= elsewhere ? 'asset' : elsewhere > 0 ? 'elsewhere' : null;
  };
  const hasNamesake = (word: Word) => sumOf(word).namesake > 0;
  /** All that what is found for a word rests on. */
  const stateOf = (word: Word) => `${lean(word)},${declared(word)},${hasNamesake(word)},${isNamed(word)}`;

  const senses = {
    turns: 0,
    isNamed,
    lean,
    meaning: (word: Word, of: Ticker) => declared(word) ?? (hasNamesake(word) && !isNamed(of) ? 'namesake' : null),
    take(said: Said, block?: object) {
      const earlier = block && heard?.get(block);
      const words = [...said.evidence.keys(), ...(earlier?.evidence.keys() ?? [])];
      const were = words.map(stateOf);
      if (earlier) add(earlier, -1);
      add(said, 1);
      if (block) {
        heard ??= new WeakMap();
        heard.set(block, said);
      }
      if (words.some((word, i) => stateOf(word) !== were[i])) senses.turns++;
    },
    heard: (block: object) => heard?.get(block),
  } satisfies Senses;
  return senses;
}
