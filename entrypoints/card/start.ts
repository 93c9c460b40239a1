/** Wires pointer, keyboard and touch to the hover machine, and the machine to the popover. */

import { ask, onMessage } from '../../lib/messages/wire.ts';
import { browser } from '../../lib/page/browser.ts';
import type { HoverSettings, Marked, Marks } from '../../lib/page/handover.ts';
import { boxesOf, elementOf, markedAt } from '../../lib/page/hit-test.ts';
import { type HoverEvent, type Intent, nextIntent, type Point, wakeAt } from '../../lib/page/hover-intent.ts';
import { parentOf } from '../../lib/page/parent.ts';
import { inReadingOrder } from '../../lib/page/reading-order.ts';
import { keepNewestCards } from './newest-cards.ts';
import { createPagePopover } from './popover.ts';

export function startCard(marks: Marks, hover: HoverSettings): void {
  /** Ends with the marks; where an update ended those, an open popover stays until it is closed, and says so. */
  const life = new AbortController();
  const { signal } = life;
  let intent: Intent<Marked> = { kind: 'idle' };
  let pointer: Point = { x: 0, y: 0 };
  let inCard = false;
  let wake: number | undefined;
  /** Where the word was when it was last looked at: scrolling counts only when it moves the word. */
  let seen: Point | undefined;
  /** What had the focus before the popover took it. */
  let focused: HTMLElement | SVGElement | null = null;
  /** Opened by keyboard or tap and not yet focused: the cards may still be on their way. */
  let awaitsFocus = false;

  const popover = createPagePopover(
    {
      onPin: (event) => {
        if (event.isTrusted) feed({ kind: intent.kind === 'held' && intent.pinned ? 'unpin' : 'pin' });
      },
      onClose: (event) => {
        if (event.isTrusted) feed({ kind: 'close' });
      },
      // It fails once the extension was updated under the page; drawing again says so.
      onOpen: (page, event) => {
        if (event.isTrusted) ask('openPage', page).catch(draw);
      },
    },
    signal,
  );
  const cards = keepNewestCards(draw, signal);

  function feed(event: HoverEvent<Marked>): void {
    const before = intent;
    intent = nextIntent(intent, event);
    if (intent === before) return;
    if (intent.kind !== 'idle') [seen] = boxesOf(intent.word);
    clearTimeout(wake);
    const due = wakeAt(intent);
    // A timer may fire a little early; what it says is that the time has come.
    if (due !== null) wake = window.setTimeout(() => feed({ kind: 'time', time: due }), due - performance.now());
    draw();
  }

  function draw(): void {
    const now = cards.current();
    marks.point(intent.kind === 'idle' || !now ? null : intent.word);
    if (intent.kind !== 'idle' && now) {
      const shown = {
        marked: intent.word,
        cards: now,
        at: pointer,
        pinned: intent.kind === 'held' && intent.pinned,
        canClose: intent.kind === 'held',
        orphaned: !browser.runtime?.id,
      };
      if (intent.kind !== 'waiting') {
        popover.show(shown);
        takeFocus();
        return;
      }
      // Drawn while the pointer rests: what it will see is a few milliseconds of layout away then.
      setTimeout(() => {
        if (intent.kind === 'waiting' && intent.word === shown.marked) popover.prepare(shown);
      });
    }
    popover.hide();
    inCard = false;
    giveBackFocus();
    if (marks.signal.aborted) life.abort();
  }

  function takeFocus(): void {
    if (!awaitsFocus || !cards.current()) return;
    awaitsFocus = false;
    popover.focus();
  }

  function giveBackFocus(): void {
    if (intent.kind !== 'idle') return;
    awaitsFocus = false;
    focused?.focus({ preventScroll: true });
    focused = null;
  }

  /** Opens the popover for a reader without a pointer, and hands it the focus. */
  function open(marked: Marked): void {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement && active !== popover.element) active = active.shadowRoot.activeElement;
    if (active !== popover.element && (active instanceof HTMLElement || active instanceof SVGElement)) focused = active;
    const [first] = boxesOf(marked);
    if (first) pointer = { x: first.x, y: first.y };
    const pinned = intent.kind === 'held' && intent.pinned;
    awaitsFocus = true;
    feed({ kind: 'show', word: marked });
    // A pinned popover goes on to the next word where it stands.
    if (pinned) feed({ kind: 'pin' });
    takeFocus();
  }

  const delayFor = (event: PointerEvent): number | null => {
    const { modifier, delay } = hover;
    return modifier === 'none' || event[`${modifier}Key`] ? delay : null;
  };

  const listen = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { signal, capture: true, passive: true });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    const onCard = event.target === popover.element;
    const element = onCard ? null : elementOf(event);
    const nothing = element === null || marks.under(element) === null;
    // Nearly every move of a pointer ends here.
    if (nothing && !onCard && intent.kind === 'idle') return;
    inCard = onCard;
    pointer = { x: event.clientX, y: event.clientY };
    feed({
      kind: 'move',
      time: performance.now(),
      at: pointer,
      word: element && !nothing ? markedAt(marks, element, pointer) : null,
      inCard,
      card: intent.kind === 'open' ? popover.box() : null,
      pressed: event.buttons !== 0,
      delay: delayFor(event),
    });
  });

  /** The pointer left the window or the frame. */
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (intent.kind === 'idle' || event.pointerType === 'touch') return;
      const at = { x: event.clientX, y: event.clientY };
      feed({
        kind: 'move',
        time: performance.now(),
        at,
        word: null,
        inCard: false,
        card: null,
        pressed: false,
        delay: null,
      });
    },
    { signal },
  );

  listen('scroll', () => {
    if (intent.kind === 'idle') return;
    // Tickers scroll all the time.
    const [now] = boxesOf(intent.word);
    if (now && seen && Math.hypot(now.x - seen.x, now.y - seen.y) < 1) return;
    seen = now;
    if (intent.kind === 'held') popover.follow();
    else feed({ kind: 'scroll', inCard });
  });

  listen('pointerdown', (event) => {
    if (!event.isTrusted || event.target === popover.element) return;
    if (intent.kind === 'waiting' || (intent.kind === 'held' && !intent.pinned)) feed({ kind: 'close' });
  });

  /** A tap opens, but in a link or a button it stays the page's. */
  listen('click', (event) => {
    const tap = event as PointerEvent;
    if (tap.pointerType !== 'touch' || !tap.isTrusted || event.target === popover.element) return;
    const element = elementOf(event);
    if (!element || element.closest('a, button, label, [role="button"], [role="link"]')) return;
    const marked = markedAt(marks, element, { x: event.clientX, y: event.clientY });
    if (marked) open(marked);
  });

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || intent.kind === 'idle' || intent.kind === 'waiting') return;
      // The page's own Escape must not close something of its own at the same stroke.
      event.stopImmediatePropagation();
      event.preventDefault();
      feed({ kind: 'close' });
    },
    { signal, capture: true },
  );

  let lookingOn: number | undefined;
  const goToNext = () => {
    const current = intent.kind === 'held' ? intent.word : null;
    const words = inReadingOrder(marks.all());
    // A page is read where its reader is: what comes next may lie beyond.
    if ((words.at(-1) ?? null) === current && marks.readOn()) {
      clearTimeout(lookingOn);
      lookingOn = window.setTimeout(goToNext);
      return;
    }
    const next = words[current ? words.indexOf(current) + 1 : 0] ?? words[0];
    if (!next) return;
    parentOf(next.range.startContainer)?.scrollIntoView({ block: 'center' });
    open(next);
  };
  const stopListening = onMessage(({ type }) => {
    if (type !== 'nextMention') return null;
    const inFrame = document.activeElement instanceof HTMLIFrameElement;
    if (!inFrame && (window === window.top || document.hasFocus())) goToNext();
    return Promise.resolve();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(wake);
    clearTimeout(lookingOn);
    stopListening();
  });

  // What opens later in the top layer lies over the popover, and a modal dialog also makes it inert.
  const liftOver = ({ target }: Event) => {
    if (target !== popover.element && (intent.kind === 'open' || intent.kind === 'held')) popover.lift();
  };
  listen('toggle', liftOver);
  listen('fullscreenchange', liftOver);

  marks.signal.addEventListener('abort', () => {
    if (browser.runtime?.id || intent.kind === 'idle' || intent.kind === 'waiting') life.abort();
    else draw();
  });
  marks.onChange(() => {
    // Marks that went with an update leave the popover that says so.
    if (marks.signal.aborted) return;
    if (intent.kind === 'idle' || (intent.kind === 'held' && intent.pinned)) return;
    if (!intent.word.range.startContainer.isConnected) feed({ kind: 'close' });
  });
}
