/** Wires pointer, keyboard and touch to the hover machine, and the machine to the popover. */

import type { HoverSettings, PageMention, PageMentions } from '../mentions.ts';
import { createFocus } from './focus.ts';
import { runHovering } from './hovering.ts';
import { createWalk, followEscape } from './keyboard.ts';
import { watchLayers } from './layer.ts';
import { isReaders } from './own-events.ts';
import { followPointer } from './pointer.ts';
import { createPagePopover, type PopoverContent } from './popover.ts';
import { scrollToMention } from './scroll.ts';
import { followWord } from './word.ts';

export interface StartOptions {
  mentions: PageMentions;
  hover: HoverSettings;
  /** @param signal ends with the popover. */
  content(signal: AbortSignal): PopoverContent;
  /** False once the extension was updated or removed under the page. */
  isAlive(): boolean;
  /** Calls back when the reader asks for the next mention by keyboard; returns what ends that. */
  onNextMention(go: () => void): () => void;
}

/** Opens the popover on mentions until they end; where an update ended them, an open one stays until it is closed, and says so. */
export function startPopover(options: StartOptions): void {
  const { mentions, hover, content: createContent, isAlive, onNextMention } = options;
  const life = new AbortController();
  const { signal } = life;
  const hovering = runHovering<PageMention>(draw, signal);
  const { feed } = hovering;
  const isPinned = () => hovering.intent.kind === 'held' && hovering.intent.pinned;
  const content = createContent(signal);
  const popover = createPagePopover(
    content,
    {
      onPin: (event) => isReaders(event) && feed({ kind: isPinned() ? 'unpin' : 'pin' }),
      onClose: (event) => isReaders(event) && feed({ kind: 'close' }),
    },
    signal,
  );
  const focus = createFocus(popover);
  const word = followWord(
    mentions,
    {
      moved: popover.follow,
      replaced: (next) => {
        popover.replace(next);
        feed({ kind: 'replace', word: next });
      },
      lost: () => !isPinned() && feed({ kind: 'close' }),
    },
    signal,
  );
  const pointer = followPointer({ mentions, hover, popover, hovering, wordMoved: word.hasMoved, tapped: open }, signal);

  function draw(): void {
    const { intent } = hovering;
    const isReady = content.stamp !== null;
    mentions.point(intent.kind === 'idle' || !isReady ? null : intent.word);
    word.follow(intent.kind === 'idle' ? null : intent.word);
    if (intent.kind !== 'idle' && isReady) {
      const [pinned, canClose, orphaned] = [isPinned(), intent.kind === 'held', !isAlive()];
      const shown = { mention: intent.word, pinned, canClose, orphaned };
      if (intent.kind !== 'waiting') {
        popover.show(shown, pointer.at);
        focus.take();
        return;
      }
      // Drawn while the pointer rests: what it will see is a few milliseconds of layout away then.
      setTimeout(() => {
        const { intent: now } = hovering;
        if (now.kind === 'waiting' && now.word === shown.mention) popover.prepare(shown);
      });
    }
    popover.hide();
    if (intent.kind === 'idle') focus.giveBack();
    if (mentions.signal.aborted) life.abort();
  }

  /** Opens the popover for a reader without a pointer, and hands it the focus. */
  function open(mention: PageMention): void {
    pointer.goTo(mention);
    focus.want();
    feed({ kind: 'show', word: mention });
    if (content.stamp !== null) focus.take();
  }

  /** Goes to a mention, which need not be marked, and opens the popover there. */
  function openAt(mention: PageMention): void {
    scrollToMention(mention);
    open(mention);
  }

  const isOpen = () => hovering.intent.kind === 'open' || hovering.intent.kind === 'held';
  mentions.goTo = openAt;
  followEscape(
    () => {
      const wasOpen = isOpen();
      if (wasOpen) feed({ kind: 'close' });
      return wasOpen;
    },
    popover.inside,
    signal,
  );
  const current = () => (hovering.intent.kind === 'held' ? hovering.intent.word : null);
  const stopListening = onNextMention(createWalk({ mentions, current, open: openAt }, signal));
  signal.addEventListener('abort', stopListening);
  watchLayers(popover.element, (over) => isOpen() && popover.lift(over), signal);
  content.onChange(draw);
  mentions.signal.addEventListener('abort', () => {
    // A newer script of ours may have taken the popover away already.
    if (isAlive() || !isOpen() || !popover.element.isConnected) life.abort();
    else draw();
  });
}
