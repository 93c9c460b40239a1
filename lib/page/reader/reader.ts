/**
 * Reads a page: scans its text in slices while the page is idle, marks what it finds in view, and follows what the page
 * adds or changes later. The page's nodes are never touched.
 */

import type { Ticker } from '../../assets.ts';
import { createHighlights, type Highlights } from '../highlights.ts';
import type { PageMentions } from '../mentions.ts';
import type { MakeBlockReader } from './block-reader.ts';
import { createBlocks } from './blocks.ts';
import { followChanges } from './changes.ts';
import { createPace } from './pace.ts';
import { watchRestless } from './restless.ts';
import { createScan } from './scan.ts';

/** A page of more parts than this is not read to its end ahead of its reader, so nothing of it is. */
const FEW_PARTS = 64;

export interface ReaderOptions {
  assets: readonly Ticker[];
  /** The first mention of each asset in a block, or all of them. */
  marks: 'first' | 'all';
  /** How mentions are drawn, as the end of their highlight's name; dotted unless said. */
  style?: string;
  host: string;
  /** What reads blocks, once it is there; asked at the first word that may be a mention, and again after each `wake`. */
  blockReader(): MakeBlockReader | null;
  /** An element was added to the page, or a shadow root of it is read. */
  added?(part: Element | ShadowRoot): void;
  /** The page was written anew (`document.open`), which took all listeners of this document with it. */
  rewritten?(): void;
}

export interface Reader extends Highlights, PageMentions {
  /** Reads an open shadow root that nothing told of when the page made it. */
  enter(root: ShadowRoot): void;
  /** Goes on reading: what reads blocks arrived. */
  wake(): void;
}

/** Starts reading at once, in slices; ends and leaves nothing behind when `signal` aborts. */
export function readPage(options: ReaderOptions, signal: AbortSignal): Reader {
  const { assets, marks, style = '', host, blockReader } = options;
  const highlights = createHighlights(signal, style);
  const pace = createPace({ slice, hasMore, readNext }, signal);
  const { schedule, mayGoOn } = pace;
  const wanted = { assets: new Set(assets), marks };
  const blocks = createBlocks(highlights, { wanted, host, blockReader, near: schedule, mayGoOn });
  const { found, cleared } = blocks;
  const scan = createScan({ found, cleared, root: scanRoot, near: schedule, mayGoOn });
  const restless = watchRestless((block) => {
    scan.add(block);
    schedule();
  }, signal);
  /** Shadow roots that are followed. */
  let entered = new WeakSet<ShadowRoot>();
  let gone = false;

  function slice(): boolean {
    if (gone) sweep();
    blocks.readNear();
    while (mayGoOn()) if (!scan.step()) break;
    return scan.pending || blocks.hasNear();
  }

  function hasMore(): boolean {
    return scan.waiting <= FEW_PARTS && (blocks.hasFar() || scan.waiting > 0);
  }

  function readNext(): boolean {
    return scan.step() || blocks.readFar() || scan.takeNext();
  }

  function scanRoot(root: ShadowRoot): void {
    if (!entered.has(root)) {
      followRoot(root);
      options.added?.(root);
    }
    entered.add(root);
    scan.add(root);
    schedule();
  }

  function sweep(): void {
    gone = false;
    highlights.sweep();
    blocks.sweep();
    scan.sweep();
  }

  const followRoot = followChanges(
    {
      changed(changed, someLeft) {
        gone ||= someLeft;
        let isWanted = gone && highlights.size + scan.waiting > 0;
        for (const block of changed) {
          if (!restless.mayRead(block)) continue;
          scan.add(block);
          isWanted = true;
        }
        return isWanted;
      },
      added: (element) => options.added?.(element),
      schedule,
      lost() {
        scan.clear();
        entered = new WeakSet();
      },
      again() {
        sweep();
        blocks.forget();
        scan.add(wholePage());
        schedule();
      },
      rewritten: () => options.rewritten?.(),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    blocks.end();
    scan.end();
  });
  scan.add(wholePage());
  schedule();
  const readOn = () => {
    const { size } = highlights;
    return pace.readOn(() => highlights.size <= size);
  };
  const enter = (root: ShadowRoot) => {
    if (!entered.has(root)) scanRoot(root);
  };
  return Object.assign(highlights, { enter, readOn, wake: schedule });
}

function wholePage(): Element {
  return document.body ?? document.documentElement;
}
