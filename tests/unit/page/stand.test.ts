/** Where the popover stands as its word, its size and its window change, without a page around it. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopoverHost } from '../../../lib/page/popover/host.ts';
import { Heard, stubPage, wordAt } from './page-stub.ts';

stubPage();
const pinched = Object.assign(new Heard(), { scale: 1, offsetLeft: 0, offsetTop: 0, width: 0, height: 0 });
vi.stubGlobal('visualViewport', pinched);
const window = new Heard();
vi.stubGlobal('addEventListener', window.addEventListener);
/** The browser tells that the popover has another size. */
let grow = () => {};
/** How often its size is looked out for. */
let observed = 0;
vi.stubGlobal(
  'ResizeObserver',
  class {
    readonly told: () => void;
    constructor(told: () => void) {
      this.told = told;
    }
    observe() {
      observed++;
      grow = this.told;
      grow();
    }
    disconnect() {
      observed = 0;
      grow = () => {};
    }
  },
);
const { createStand } = await import('../../../lib/page/popover/stand.ts');

beforeEach(() => {
  Object.assign(pinched, { scale: 1 });
  observed = 0;
});

/** A popover of a size, which stands where it is moved to. */
function stood(height = 200) {
  const state = { x: 0, y: 0, width: 300, height, veiled: false, moves: 0 };
  const styles: Record<string, string> = {};
  const place = Object.assign(new Heard(), {
    style: { setProperty: (name: string, value: string) => void Object.assign(styles, { [name]: value }) },
    dataset: {} as Record<string, string>,
    dispatchEvent: ({ type }: Event) => void (type === 'moved' && state.moves++),
    setPointerCapture: () => {},
  });
  const host = {
    // It scrolls where it is given less room than it would have.
    element: {
      getBoundingClientRect: () => ({
        ...state,
        height: Math.min(state.height, Number.parseFloat(styles['--room'] ?? '')),
      }),
    },
    place,
    moveTo: ({ x, y }: { x: number; y: number }) => void Object.assign(state, { x, y }),
    veil: (veiled: boolean) => void Object.assign(state, { veiled }),
  } as unknown as PopoverHost;
  const end = new AbortController();
  const stand = createStand(host, end.signal);
  const handle = { closest: (selector: string) => (selector === 'button' ? null : {}) };
  Object.setPrototypeOf(handle, (globalThis as unknown as { Element: { prototype: object } }).Element.prototype);
  return {
    ...{ stand, state, styles, side: () => place.dataset.side, at: () => [state.x, state.y], end: () => end.abort() },
    drag(x: number, y: number) {
      place.tell('pointerdown', { button: 0, target: handle, clientX: 0, clientY: 0, preventDefault: () => {} });
      place.tell('pointermove', { clientX: x, clientY: y });
      place.tell('pointerup');
    },
  };
}
const AT = { x: 110, y: 110 };
const word = wordAt('BTC', { x: 100, y: 100 });
const low = wordAt('ETH', { x: 100, y: 700 });
const beside = { mention: word.mention, at: AT, pinned: false };
const pinned = { ...beside, pinned: true };

describe('beside a word', () => {
  it('it stands below, where that has room, tells what stands beside it, and is as high as there is room', () => {
    const { stand, at, side, state, styles } = stood();
    stand.beside(beside);
    expect([at(), side(), state.moves, styles['--room']]).toEqual([[100, 126], 'below', 1, '666px']);
  });

  it('it stays on its side as it grows; beside another word it is as if new', () => {
    const { stand, at, side, state, styles } = stood();
    const middle = { ...beside, mention: wordAt('IWM', { x: 100, y: 400 }).mention };
    stand.beside({ ...beside, mention: low.mention });
    expect([side(), at()]).toEqual(['above', [100, 494]]);
    state.height = 400;
    grow();
    expect([side(), at()]).toEqual(['above', [100, 294]]);
    state.height = 200;
    stand.beside(middle);
    expect(side()).toBe('below');
    // Too high for that, it scrolls; and has all of the window’s height again for another word.
    state.height = 500;
    grow();
    expect([side(), styles['--room']]).toEqual(['below', '366px']);
    stand.beside(beside);
    expect([side(), stand.box().height]).toEqual(['below', 500]);
  });

  it('its size is looked out for once, from when it stands until it is left', () => {
    const { stand, state } = stood();
    const counts = [observed];
    for (const act of [
      () => stand.beside(beside),
      () => stand.beside(pinned),
      stand.leave,
      () => stand.beside(beside),
    ]) {
      act();
      counts.push(observed);
    }
    expect(counts).toEqual([0, 1, 1, 0, 1]);
    // That it has the size it had is no news.
    expect(state.moves).toBe(3);
  });

  it('it goes where the word goes: when that is told, the window changes, or fingers zoom', () => {
    const { stand, at } = stood();
    const moving = wordAt('BTC', { x: 100, y: 100 });
    stand.beside({ ...beside, mention: moving.mention });
    const ways: (() => void)[] = [
      stand.settle,
      () => window.tell('resize'),
      () => pinched.tell('resize'),
      () => pinched.tell('scroll'),
    ];
    for (const [i, tell] of ways.entries()) {
      const [box] = (moving.mention.range.startContainer as unknown as { boxes: { top: number; bottom: number }[] })
        .boxes;
      Object.assign(box ?? {}, { top: 110 + i * 10, bottom: 130 + i * 10 });
      tell();
      expect(at()).toEqual([100, 136 + i * 10]);
    }
    stand.leave();
    stand.settle();
    expect(at()).toEqual([100, 166]);
  });

  it('it is the same beside the word written anew, and stays where that can’t be seen', () => {
    const { stand, at } = stood();
    stand.replace(low.mention);
    stand.beside(beside);
    stand.replace(wordAt('BTC', { x: 200, y: 300 }).mention);
    stand.settle();
    expect(at()).toEqual([200, 326]);
    const unseen = wordAt('BTC', {});
    Object.assign(unseen.mention.range.startContainer, { boxes: [] });
    stand.replace(unseen.mention);
    stand.settle();
    expect(at()).toEqual([200, 326]);
  });

  it('it is veiled where there is no room, and seen again where there is', () => {
    const { stand, state } = stood();
    stand.beside({ ...beside, mention: wordAt('BTC', { x: 0, y: 0, width: 1000, height: 800 }).mention });
    expect(state.veiled).toBe(true);
    stand.beside(beside);
    expect(state.veiled).toBe(false);
  });

  it('it is no wider than what two fingers leave of the page, and as wide as ever after that', () => {
    const { stand, styles } = stood();
    stand.beside(beside);
    expect(styles['--breadth']).toBeUndefined();
    Object.assign(pinched, { scale: 2, width: 500, height: 400 });
    stand.settle();
    expect(styles['--breadth']).toBe('484px');
    pinched.scale = 1.005;
    stand.settle();
    expect(styles['--breadth']).toBe('100vw');
  });
});

describe('one that is dragged', () => {
  it('while it is pinned stays there, also for the next word, inside the window', () => {
    const { stand, at, side, drag } = stood();
    stand.beside(beside);
    drag(400, 300);
    expect(at()).toEqual([100, 126]);
    stand.beside(pinned);
    drag(400, 300);
    expect(at()).toEqual([500, 426]);
    stand.beside({ ...pinned, mention: low.mention });
    expect([at(), side()]).toEqual([[500, 426], '']);
    drag(900, 900);
    expect(at()).toEqual([692, 592]);
    stand.beside(beside);
    expect([at(), side()]).toEqual([[100, 126], 'below']);
    stand.beside(pinned);
    expect(at()).toEqual([100, 126]);
  });

  it.each([
    [{ x: 500, y: 426 }, true],
    [{ x: 440, y: 426 }, false],
    [{ x: 800, y: 426 }, false],
    [{ x: 500, y: 406 }, false],
    [{ x: 500, y: 626 }, false],
    [{ x: 441, y: 407 }, true],
    [{ x: 799, y: 625 }, true],
  ])('goes beside its word where it would cover it: %j', (box, covers) => {
    const { stand, at, drag } = stood();
    stand.beside(pinned);
    drag(400, 300);
    stand.beside({ ...pinned, mention: wordAt('ETH', box).mention });
    expect(String(at()) !== '500,426').toBe(covers);
  });

  it('has as much height as the window', () => {
    const { stand, styles, drag } = stood();
    stand.beside(pinned);
    drag(400, 300);
    stand.settle();
    expect(styles['--room']).toBe('784px');
  });
});

it('it goes to another corner, and stays there while it is pinned', () => {
  const { stand, at, styles } = stood();
  stand.beside(pinned);
  stand.toNextCorner();
  expect([at(), styles['--room']]).toEqual([[692, 8], '784px']);
  stand.settle();
  expect(at()).toEqual([692, 8]);
});

it('it tells its box; once it is left, or at the end, nothing moves it', () => {
  const { stand, state, end } = stood();
  stand.beside(beside);
  expect(stand.box()).toMatchObject({ x: 100, y: 126, width: 300, height: 200 });
  stand.leave();
  Object.assign(state, { x: 1, y: 1 });
  grow();
  window.tell('resize');
  expect([state.x, state.y]).toEqual([1, 1]);
  stand.beside(beside);
  end();
  Object.assign(state, { x: 1, y: 1 });
  grow();
  window.tell('resize');
  pinched.tell('resize');
  expect([state.x, state.y]).toEqual([1, 1]);
});
