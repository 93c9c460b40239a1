/** What pointer, finger and scrolling make of the hover machine, without a page around them. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoverSettings, PageMention, PageMentions } from '../../../lib/page/mentions.ts';
import { StubElement, stubPage, wordAt } from './page-stub.ts';

const page = stubPage();
const { runHovering } = await import('../../../lib/page/popover/hovering.ts');
const { followPointer } = await import('../../../lib/page/popover/pointer.ts');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Two words beside one another, and a popover below the first. */
const bitcoin = wordAt('BTC', { x: 100, y: 100 });
const ether = wordAt('ETH', { x: 170, y: 110 });
const text = new StubElement('text');
const own = new StubElement('popover');
const BOX = { x: 100, y: 126, width: 300, height: 200 };
const [ON, ON_OTHER, OFF] = [
  { clientX: 110, clientY: 110 },
  { clientX: 190, clientY: 120 },
  { clientX: 500, clientY: 20 },
];

function pointed({ hover = {}, before }: { hover?: Partial<HoverSettings>; before?: object } = {}) {
  const words = [bitcoin, ether];
  const mentions = {
    under: (element: unknown) => {
      const found = words.filter((word) => word.element === element).map(({ mention }) => mention);
      return found.length > 0 ? new Set(found) : null;
    },
    pointer: before,
  } as unknown as PageMentions;
  const end = new AbortController();
  const hovering = runHovering<PageMention>(() => {}, end.signal);
  const state = { wordMoved: true };
  const [follow, tapped] = [vi.fn(), vi.fn()];
  const pointer = followPointer(
    {
      ...{ mentions, hovering, tapped, wordMoved: () => state.wordMoved },
      hover: { delay: 100, modifier: 'none', statements: false, ...hover },
      popover: { element: own as never, box: () => BOX, follow },
    },
    end.signal,
  );
  const tell = (type: string, on: StubElement, event: object = {}) =>
    page.tell(type, { ...DEFAULT, timeStamp: performance.now(), composedPath: () => [on], ...event });
  return {
    ...{ mentions, hovering, state, follow, tapped, pointer, tell, end: () => end.abort() },
    move: (on: StubElement, event: object = {}) => tell('pointermove', on, { ...OFF, ...event }),
    intent: () => {
      const { intent } = hovering;
      return intent.kind === 'idle' ? 'idle' : `${intent.kind} ${intent.word.asset}`;
    },
    /** Opens the popover by resting on the first word. */
    open() {
      this.move(bitcoin.element, ON);
      vi.advanceTimersByTime(100);
      expect(this.intent()).toBe('open BTC');
    },
  };
}
const DEFAULT = { pointerType: 'mouse', buttons: 0, altKey: false, ctrlKey: false, shiftKey: false };

describe('a move', () => {
  it('onto a word waits there and opens; off all words it is idle, and where it was on one is known', () => {
    const { move, intent, pointer } = pointed();
    move(bitcoin.element, ON);
    expect([intent(), pointer.at]).toEqual(['waiting BTC', { x: 110, y: 110 }]);
    vi.advanceTimersByTime(99);
    expect(intent()).toBe('waiting BTC');
    vi.advanceTimersByTime(1);
    expect(intent()).toBe('open BTC');
    move(text);
    vi.advanceTimersByTime(299);
    expect(intent()).toBe('open BTC');
    vi.advanceTimersByTime(1);
    expect(intent()).toBe('idle');
  });

  it('in the element of a word, but beside its boxes, is on none', () => {
    const { move, intent } = pointed();
    move(bitcoin.element, { clientX: 99, clientY: 110 });
    expect(intent()).toBe('idle');
    move(bitcoin.element, { clientX: 100, clientY: 121 });
    expect(intent()).toBe('idle');
  });

  it.each([
    ['of a finger', { pointerType: 'touch' }],
    ['that a script made', { isTrusted: false }],
    ['with a button down', { buttons: 1 }],
  ])('%s opens nothing', (_, event) => {
    const { move, intent } = pointed();
    move(bitcoin.element, { ...ON, ...event });
    expect(intent()).toBe('idle');
  });

  it.each(['alt', 'ctrl', 'shift'] as const)('opens with %s alone where the reader chose that', (modifier) => {
    const { move, intent } = pointed({ hover: { modifier } });
    for (const other of ['alt', 'ctrl', 'shift']) {
      move(text);
      move(bitcoin.element, { ...ON, [`${other}Key`]: true });
      expect([other, intent()]).toEqual([other, other === modifier ? 'waiting BTC' : 'idle']);
    }
  });

  it('into the popover keeps it, and so does the way there over another word; away from it that one opens', () => {
    const it = pointed();
    it.open();
    // Inside the triangle from where it left the word to the popover’s corners.
    it.move(ether.element, ON_OTHER);
    expect(it.intent()).toBe('open BTC');
    it.move(own, { clientX: 200, clientY: 200 });
    vi.advanceTimersByTime(2000);
    expect(it.intent()).toBe('open BTC');
    it.move(bitcoin.element, { clientX: 155, clientY: 119 });
    it.move(ether.element, { clientX: 225, clientY: 111 });
    expect(it.intent()).toBe('open ETH');
  });

  it('within the popover is no move while none is open', () => {
    const { move, intent } = pointed();
    move(own);
    expect(intent()).toBe('idle');
  });
});

describe('a pointer that rests', () => {
  const cover = new StubElement('cover');

  it('on what covers a word waits for it, from when it came to rest, and while it stays on it', () => {
    page.under = [cover, bitcoin.element];
    const { move, intent, hovering, pointer } = pointed();
    move(cover, ON);
    vi.advanceTimersByTime(59);
    expect(intent()).toBe('idle');
    vi.advanceTimersByTime(1);
    expect([intent(), pointer.at]).toEqual(['waiting BTC', { x: 110, y: 110 }]);
    expect(hovering.intent).toMatchObject({ openAt: performance.now() + 40 });
    move(cover, { clientX: 112, clientY: 110 });
    expect(intent()).toBe('waiting BTC');
    move(cover, { clientX: 90, clientY: 110 });
    expect(intent()).toBe('idle');
  });

  it('there with the key that is wanted alone', () => {
    page.under = [cover, bitcoin.element];
    const { move, intent } = pointed({ hover: { modifier: 'alt' } });
    move(cover, ON);
    vi.advanceTimersByTime(60);
    expect(intent()).toBe('idle');
    move(cover, { ...ON, altKey: true });
    vi.advanceTimersByTime(60);
    expect(intent()).toBe('waiting BTC');
  });

  it('on the way to the popover opens no other word; nor in the popover, which it may have reached meanwhile', () => {
    const it = pointed();
    it.open();
    page.under = [cover, ether.element];
    it.move(cover, ON_OTHER);
    vi.advanceTimersByTime(60);
    expect(it.intent()).toBe('open BTC');
    it.move(cover, ON_OTHER);
    it.move(own, { clientX: 200, clientY: 200 });
    vi.advanceTimersByTime(1000);
    expect(it.intent()).toBe('open BTC');
  });

  it('on a word before the popover’s script was there is seen', () => {
    page.under = [bitcoin.element];
    const { intent, mentions } = pointed({ before: { ...DEFAULT, ...ON, timeStamp: performance.now() } });
    expect('pointer' in mentions).toBe(false);
    vi.advanceTimersByTime(60);
    expect(intent()).toBe('waiting BTC');
  });
});

describe('a pointer that leaves the window', () => {
  const leave = (event: object = {}) => page.documentElement.tell('pointerleave', { ...DEFAULT, ...OFF, ...event });

  it('waits no more, but a finger that is lifted is none', () => {
    const { move, intent } = pointed();
    move(bitcoin.element, ON);
    leave({ pointerType: 'touch' });
    expect(intent()).toBe('waiting BTC');
    leave();
    expect(intent()).toBe('idle');
  });

  it('out of the popover closes it a moment later', () => {
    const it = pointed();
    it.open();
    it.move(own, { clientX: 200, clientY: 200 });
    leave();
    expect(it.pointer.at).toEqual({ x: 500, y: 20 });
    vi.advanceTimersByTime(300);
    expect(it.intent()).toBe('idle');
  });
});

describe('a press', () => {
  const held = (pinned: boolean) => {
    const it = pointed();
    it.hovering.feed({ kind: 'show', word: bitcoin.mention });
    if (pinned) it.hovering.feed({ kind: 'pin' });
    return it;
  };

  it('ends what waits, and closes what a reader without a pointer opened', () => {
    const waiting = pointed();
    waiting.move(bitcoin.element, ON);
    waiting.tell('pointerdown', text);
    expect(waiting.intent()).toBe('idle');
    const shown = held(false);
    shown.tell('pointerdown', text);
    expect(shown.intent()).toBe('idle');
  });

  it('leaves what is pinned, and what the pointer opened', () => {
    const pinned = held(true);
    pinned.tell('pointerdown', text);
    expect(pinned.intent()).toBe('held BTC');
    const it = pointed();
    it.open();
    it.tell('pointerdown', text);
    expect(it.intent()).toBe('open BTC');
  });

  it('in the popover, or by a script, does nothing', () => {
    const it = held(false);
    it.tell('pointerdown', own);
    it.tell('pointerdown', text, { isTrusted: false });
    expect(it.intent()).toBe('held BTC');
  });
});

describe('a tap', () => {
  const tap = { ...ON, pointerType: 'touch' };

  it('on a word tells which', () => {
    const { tell, tapped } = pointed();
    tell('click', bitcoin.element, tap);
    expect(tapped.mock.calls).toEqual([[bitcoin.mention]]);
  });

  it.each([
    ['beside it', bitcoin.element, { ...tap, clientX: 90 }],
    ['on what has none', text, tap],
    ['by a script', bitcoin.element, { ...tap, isTrusted: false }],
    ['that is a click', bitcoin.element, { ...tap, pointerType: 'mouse' }],
    ['on what is no element', {} as StubElement, tap],
    ['in the popover', bitcoin.element, { ...tap, composedPath: () => [bitcoin.element, own] }],
  ])('%s tells nothing', (_, on, event) => {
    const { tell, tapped } = pointed();
    tell('click', on, event);
    expect(tapped).not.toHaveBeenCalled();
  });

  it.each(['a', 'button', 'label', '[role="button"]', '[role="link"]'])('in %s stays the page’s', (selector) => {
    const { tell, tapped } = pointed();
    vi.spyOn(bitcoin.element, 'closest').mockImplementation((list) =>
      list.split(', ').includes(selector) ? {} : null,
    );
    tell('click', bitcoin.element, tap);
    expect(tapped).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('scrolling', () => {
  it('that moves the word ends what waits and closes what is open, but not with the pointer in it', () => {
    const waiting = pointed();
    waiting.move(bitcoin.element, ON);
    page.tell('scroll');
    expect(waiting.intent()).toBe('idle');
    waiting.end();
    const it = pointed();
    it.open();
    it.move(own, { clientX: 200, clientY: 200 });
    page.tell('scroll');
    expect(it.intent()).toBe('open BTC');
    it.move(bitcoin.element, ON);
    page.tell('scroll');
    expect([it.intent(), it.follow.mock.calls.length]).toEqual(['idle', 0]);
  });

  it('takes along what is held', () => {
    const it = pointed();
    it.hovering.feed({ kind: 'show', word: bitcoin.mention });
    page.tell('scroll');
    expect([it.intent(), it.follow.mock.calls.length]).toEqual(['held BTC', 1]);
  });

  it('elsewhere does nothing', () => {
    const it = pointed();
    it.state.wordMoved = false;
    it.open();
    page.tell('scroll');
    it.hovering.feed({ kind: 'pin' });
    page.tell('scroll');
    expect([it.intent(), it.follow.mock.calls.length]).toEqual(['held BTC', 0]);
  });
});

it('a reader without a pointer has it on the word that they go to', () => {
  const { pointer } = pointed();
  pointer.goTo(ether.mention);
  expect(pointer.at).toEqual({ x: 170, y: 110 });
});
