/** Feeds the hover machine with what pointer, finger and scrolling do. */

import { boxesOf } from '../boxes.ts';
import type { HoverSettings, PageMention, PageMentions } from '../mentions.ts';
import { mentionThrough } from './cover.ts';
import { elementOf, isOn, mentionAt } from './hit-test.ts';
import type { Hovering } from './hovering.ts';
import type { Move, Point } from './intent.ts';
import type { PagePopover } from './popover.ts';
import { watchRest } from './rest.ts';

export interface PointerOptions {
  mentions: PageMentions;
  hover: HoverSettings;
  popover: Pick<PagePopover, 'element' | 'box' | 'follow'>;
  hovering: Hovering<PageMention>;
  /** Whether the word of the popover is elsewhere than when it was last looked at. */
  wordMoved(): boolean;
  /** A finger tapped a mention. */
  tapped(mention: PageMention): void;
}

export interface Pointer {
  /** Where it was last, in the viewport. */
  readonly at: Point;
  /** Takes the place of a mention for the pointer's, for a reader without one. */
  goTo(mention: PageMention): void;
}

export function followPointer(options: PointerOptions, signal: AbortSignal): Pointer {
  const { mentions, hover, popover, hovering } = options;
  let at: Point = { x: 0, y: 0 };
  let inPopover = false;

  const listen = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { signal, capture: true, passive: true });
  const isOwn = (event: Event) => event.composedPath().includes(popover.element);
  const delayFor = (event: PointerEvent): number | null => {
    const { modifier, delay } = hover;
    return modifier === 'none' || event[`${modifier}Key`] ? delay : null;
  };
  const moved = (move: Partial<Move<PageMention>>) =>
    hovering.feed({
      kind: 'move',
      time: performance.now(),
      at,
      word: null,
      inPopover,
      popover: null,
      pressed: false,
      delay: null,
      ...move,
    });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    const { kind } = hovering.intent;
    const onPopover = kind !== 'idle' && isOwn(event);
    const element = onPopover ? null : elementOf(event);
    const nothing = element === null || mentions.under(element) === null;
    if (nothing && !onPopover) rest.note(event);
    // Nearly every move of a pointer ends here.
    if (nothing && !onPopover && kind === 'idle') return;
    inPopover = onPopover;
    at = { x: event.clientX, y: event.clientY };
    moved({
      word: element && !nothing ? mentionAt(mentions, element, at) : onPopover ? null : stillCovered(),
      popover: kind === 'open' ? popover.box() : null,
      pressed: event.buttons !== 0,
      delay: delayFor(event),
    });
  });

  /** A word under something transparent, as long as the pointer is on it. */
  let covered: PageMention | null = null;
  const stillCovered = () => (covered && isOn(covered, at) ? covered : null);
  const rest = watchRest((last) => {
    at = { x: last.clientX, y: last.clientY };
    covered = mentionThrough(mentions, at);
    const { kind } = hovering.intent;
    if (covered && !inPopover)
      moved({
        word: covered,
        time: last.timeStamp,
        delay: delayFor(last),
        popover: kind === 'open' ? popover.box() : null,
      });
  }, signal);

  // It may rest on a word already.
  if (mentions.pointer) rest.note(mentions.pointer);
  delete mentions.pointer;

  /** The pointer left the window or the frame. */
  const left = (event: PointerEvent) => {
    if (hovering.intent.kind === 'idle' || event.pointerType === 'touch') return;
    inPopover = false;
    at = { x: event.clientX, y: event.clientY };
    moved({});
  };
  document.documentElement.addEventListener('pointerleave', left, { signal });

  listen('pointerdown', (event) => {
    if (!event.isTrusted || isOwn(event)) return;
    const { intent } = hovering;
    if (intent.kind === 'waiting' || (intent.kind === 'held' && !intent.pinned)) hovering.feed({ kind: 'close' });
  });

  /** A tap opens, but in a link or a button it stays the page's. */
  listen('click', (event) => {
    const tap = event as PointerEvent;
    if (tap.pointerType !== 'touch' || !tap.isTrusted || isOwn(event)) return;
    const element = elementOf(event);
    if (!element || element.closest('a, button, label, [role="button"], [role="link"]')) return;
    const mention = mentionAt(mentions, element, { x: event.clientX, y: event.clientY });
    if (mention) options.tapped(mention);
  });

  listen('scroll', () => {
    const { intent } = hovering;
    // Tickers scroll all the time: it counts only when it moves the word.
    if (intent.kind === 'idle' || !options.wordMoved()) return;
    if (intent.kind === 'held') popover.follow();
    else hovering.feed({ kind: 'scroll', inPopover });
  });

  return {
    get at() {
      return at;
    },
    goTo(mention) {
      const [first] = boxesOf(mention);
      if (first) at = { x: first.x, y: first.y };
    },
  };
}
