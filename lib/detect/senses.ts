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
  /** Whether what is found in it rests on other blocks, too. */
  readonly doubtful: boolean;
}

export interface Senses {
  /** What a page declares a word to mean; its namesakes count where it declares nothing and never names the asset in full. */
  meaning(word: Word, asset: Ticker): Meaning | null;
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
/** All that what is found for a word rests on, but for names, as one number. */
const stateOf = (sense: Sense) =>
  leanOf(sense) * 8 +
  (sense.asset > 0 && sense.asset >= sense.elsewhere ? 4 : 0) +
  (sense.elsewhere > 0 ? 2 : 0) +
  (sense.namesake > 0 ? 1 : 0);

function isSame(a: Said, b: Said): boolean {
  if (a.doubtful !== b.doubtful || a.evidence.size !== b.evidence.size || a.named.size !== b.named.size) return false;
  for (const asset of a.named) if (!b.named.has(asset)) return false;
  for (const [word, { weight, declared }] of a.evidence) {
    const other = b.evidence.get(word);
    if (other?.weight !== weight || other.declared !== declared) return false;
  }
  return true;
}

export function createSenses(): Senses {
  const senses = new Map<Word, Sense>();
  /** How many blocks name each asset. */
  const names = new Map<Ticker, number>();
  // Made for the first block: most texts have none.
  let heard: WeakMap<object, Said> | undefined;
  let turns = 0;

  /** Whether that changed a lean or a meaning. */
  function add({ evidence, named }: Said, times: 1 | -1): boolean {
    let changed = false;
    for (const asset of named) {
      const was = isNamed(asset);
      names.set(asset, (names.get(asset) ?? 0) + times);
      changed ||= was !== isNamed(asset);
    }
    for (const [word, { weight, declared }] of evidence) {
      const sense = senses.get(word) ?? { ...SILENT };
      const was = stateOf(sense);
      sense.blocks += times;
      sense.weight += times * weight;
      if (declared) sense[declared] += times;
      senses.set(word, sense);
      changed ||= was !== stateOf(sense);
    }
    return changed;
  }
  const isNamed = (asset: Ticker) => (names.get(asset) ?? 0) > 0;

  return {
    isNamed,
    meaning(word, asset) {
      const { asset: ours, elsewhere, namesake } = senses.get(word) ?? SILENT;
      if (ours > 0 && ours >= elsewhere) return 'asset';
      return elsewhere > 0 || (namesake > 0 && !isNamed(asset)) ? 'elsewhere' : null;
    },
    lean: (word) => leanOf(senses.get(word) ?? SILENT),
    take(said, block) {
      const earlier = block && heard?.get(block);
      if (earlier && isSame(earlier, said)) return;
      if (block) {
        heard ??= new WeakMap();
        heard.set(block, said);
      }
      const left = earlier !== undefined && add(earlier, -1);
      if (add(said, 1) || left) turns++;
    },
    heard: (block) => heard?.get(block),
    get turns() {
      return turns;
    },
  };
}
