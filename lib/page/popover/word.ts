/** Follows the word that the popover explains: where it moves with the page, and when the page writes it anew. */

import { boxesOf } from '../boxes.ts';
import type { PageMention, PageMentions } from '../mentions.ts';
import { parentOf } from '../parent.ts';
import { watchBox } from './box-watch.ts';
import type { Point } from './intent.ts';

/** A mention of the same asset no further from where the word was is the same word, px. */
const SAME_PLACE = 60;
/** How long a page may take to write a word anew, ms. */
const REWRITE = 1000;

export interface WordEvents {
  /** The page moved the word, and not by scrolling. */
  moved(): void;
  /** The page wrote the word anew. */
  replaced(word: PageMention): void;
  /** It is gone. */
  lost(): void;
}

export interface FollowedWord {
  /** Follows another word; null for none. */
  follow(word: PageMention | null): void;
  /** Whether it is elsewhere than when it was last looked at. */
  hasMoved(): boolean;
}

export function followWord(mentions: PageMentions, events: WordEvents, signal: AbortSignal): FollowedWord {
  let word: PageMention | null = null;
  /** One that is opened from elsewhere need not be marked. */
  let isMarked = false;
  let seen: Point | undefined;
  let missed: number | undefined;
  const box = watchBox(() => {
    look();
    watch();
  }, signal);

  const isKnown = (mention: PageMention) => {
    const parent = parentOf(mention.range.startContainer);
    return parent !== null && mentions.under(parent)?.has(mention) === true;
  };
  const isThere = (mention: PageMention) => mention.range.startContainer.isConnected && (!isMarked || isKnown(mention));
  const hasBox = (mention: PageMention) => isThere(mention) && boxesOf(mention).length > 0;

  function hasMoved(): boolean {
    const [now] = word ? boxesOf(word) : [];
    if (!now) return false;
    const before = seen;
    seen = { x: now.x, y: now.y };
    return before !== undefined && Math.hypot(now.x - before.x, now.y - before.y) >= 1;
  }

  /** The mention that stands where the word was. */
  function successor(): PageMention | null {
    const at = seen;
    if (!word || !at) return null;
    let nearest: PageMention | null = null;
    let least = SAME_PLACE;
    for (const other of mentions.all()) {
      if (other.asset !== word.asset) continue;
      const [box] = boxesOf(other);
      const distance = box ? Math.hypot(box.x - at.x, box.y - at.y) : least;
      if (distance < least) [nearest, least] = [other, distance];
    }
    return nearest;
  }

  function watch(): void {
    const element = word && parentOf(word.range.startContainer);
    if (element) box.watch(element);
    else box.end();
  }

  function look(): void {
    if (!word || signal.aborted) return;
    // Mentions that went with an update leave the popover that says so.
    if (mentions.signal.aborted || hasBox(word)) {
      found();
      if (hasMoved()) events.moved();
    } else missed ??= window.setTimeout(giveUp, REWRITE);
  }

  function found(): void {
    clearTimeout(missed);
    missed = undefined;
  }

  function giveUp(): void {
    missed = undefined;
    if (word && !hasBox(word)) events.lost();
  }

  mentions.onChange(() => {
    if (!word || mentions.signal.aborted) return;
    const next = isThere(word) ? null : successor();
    if (next) {
      word = next;
      isMarked = true;
      watch();
      events.replaced(next);
    }
    look();
  });
  signal.addEventListener('abort', () => {
    word = null;
    found();
  });

  return {
    follow(next) {
      if (next === word) return;
      word = next;
      isMarked = next !== null && isKnown(next);
      found();
      seen = undefined;
      hasMoved();
      watch();
    },
    hasMoved,
  };
}
