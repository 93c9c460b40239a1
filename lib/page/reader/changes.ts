/** Follows what the page adds, changes and removes; many changes are gathered, and a burst is waited out. */

import { OWN_SELECTOR } from '../own.ts';
import { SKIPPING_ATTRIBUTES } from '../skipped.ts';
import { type Block, blockOf, isBlock } from './block.ts';
import { watchBursts } from './mutation-burst.ts';

export interface ChangeEvents {
  /** Blocks changed, and perhaps nodes left the page; false when that asks for no scan. */
  changed(blocks: ReadonlySet<Block>, gone: boolean): boolean;
  /** An element was added. */
  added(element: Element): void;
  /** Has the page scanned. */
  schedule(): void;
  /** A burst began: nothing that is known of the page holds. */
  lost(): void;
  /** The burst is over, or has gone on for long: the whole page is to be read again. */
  again(): void;
  /** The page was written anew (`document.open`), which took all listeners of this document with it. */
  rewritten(): void;
}

/** How long many changes are gathered, ms. */
const GATHER = 150;
/** How long a page is glanced at after a burst, ms. */
const GLANCE = 300;

/** Follows the document; returns what also follows a shadow root. */
export function followChanges(events: ChangeEvents, signal: AbortSignal): (root: ShadowRoot) => void {
  const bursts = watchBursts();
  let gathering = false;
  /** After a burst, before the page is read again: its changes are counted only. */
  let glancing = false;

  function follow(records: readonly MutationRecord[]): void {
    const pace = bursts.count(records.length);
    if (pace === 'burst') {
      waitForCalm();
      return;
    }
    if (glancing) return;
    if (records.some(isNewDocument)) {
      events.rewritten();
      return;
    }
    const gone = records.some(({ removedNodes }) => removedNodes.length > 0);
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) events.added(node);
    }
    if (!events.changed(changedBlocks(records), gone)) return;
    if (pace === 'few') events.schedule();
    else if (!gathering) {
      gathering = true;
      setTimeout(() => {
        gathering = false;
        events.schedule();
      }, GATHER);
    }
  }

  /** Looks away for a while, then glances whether it goes on. */
  function waitForCalm(): void {
    observer.disconnect();
    glancing = false;
    events.lost();
    const { calm, isLong } = bursts.lookAway();
    setTimeout(() => {
      if (signal.aborted) return;
      glancing = true;
      observe(document);
      if (isLong) readAgain();
      else setTimeout(readAgain, GLANCE);
    }, calm);
  }

  function readAgain(): void {
    if (!glancing || signal.aborted) return;
    glancing = false;
    events.again();
  }

  const observer = new MutationObserver(follow);
  const observe = (root: Node) =>
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: SKIPPING_ATTRIBUTES,
    });
  observe(document);
  signal.addEventListener('abort', () => observer.disconnect());
  return observe;
}

const isNewDocument = ({ target, addedNodes }: MutationRecord) =>
  target.nodeType === Node.DOCUMENT_NODE && [...addedNodes].some(({ nodeType }) => nodeType === Node.ELEMENT_NODE);

/** The blocks whose text changes touched. */
function changedBlocks(records: readonly MutationRecord[]): Set<Block> {
  const blocks = new Set<Block>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type !== 'childList') blocks.add(blockOf(target));
    // What a block lost may have stood in its text; another block never did.
    for (const node of removedNodes) if (hasText(node) && !isBlock(node)) blocks.add(blockOf(target));
    for (const node of addedNodes) if (hasText(node)) blocks.add(blockOf(node));
  }
  return blocks;
}

function hasText(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return true;
  return node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(OWN_SELECTOR);
}
