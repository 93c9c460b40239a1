/** The blocks that may hold a mention: what is read when, and again, without a page around them. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Highlights } from '../../../lib/page/highlights.ts';
import { createBlocks } from '../../../lib/page/reader/blocks.ts';

vi.stubGlobal('ShadowRoot', class {});
type Target = { isConnected: boolean };
/** What is looked out for, and who is told that it came into view. */
const watched = new Set<Target>();
let tell: (entries: object[]) => void = () => {};
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(told: typeof tell) {
      tell = told;
    }
    observe = (block: Target) => watched.add(block);
    unobserve = (block: Target) => watched.delete(block);
    disconnect = () => watched.clear();
  },
);
const comesNear = (block: object) =>
  tell([{ isIntersecting: true, boundingClientRect: { width: 1, height: 1 }, target: block }]);

/** A page with a reader of blocks that takes so many steps for each, and what becomes of them. */
function page({ steps = 1, isThere = true } = {}) {
  const marked = new Map<object, unknown>();
  let pointed: object | null = null;
  let onPoint = () => {};
  const highlights = {
    has: (block: object) => marked.has(block),
    replace: (block: object, mentions: unknown[]) =>
      void (mentions.length > 0 ? marked.set(block, mentions) : marked.delete(block)),
    isPointed: (block: object) => block === pointed,
    onPoint: (told: () => void) => {
      onPoint = told;
    },
  } as unknown as Highlights;
  const state = { isThere, time: 100, turns: 0, asked: 0, near: 0, given: [] as unknown[][] };
  /** Each step that is taken, and each end of a block’s reading. */
  const log: string[] = [];
  const doubtful = new Set<object>();
  const make = (...given: unknown[]) => ({
    given: state.given.push(given),
    *mentionsIn(block: { name: string }) {
      for (let i = 1; i < steps; i++) yield void log.push(`step in ${block.name}`);
      log.push(`read ${block.name}`);
      return ['a mention'];
    },
    leave: (block: { name: string }) => void log.push(`left ${block.name}`),
    sweep: () => void log.push('swept'),
    isDoubtful: (block: object) => doubtful.has(block),
    get turns() {
      return state.turns;
    },
  });
  const blocks = createBlocks(highlights, {
    ...({ wanted: 'all', host: 'example.org' } as { wanted: never; host: string }),
    blockReader() {
      state.asked++;
      return state.isThere ? (make as never) : null;
    },
    near: () => void state.near++,
    mayGoOn: () => state.time-- > 0,
  });
  return {
    ...{ blocks, state, log, doubtful, marked },
    point(block: object | null) {
      pointed = block;
      onPoint();
    },
    /** All that was taken since. */
    taken: () => log.splice(0),
  };
}
const block = (name: string) => ({ name, isConnected: true }) as never;
const [A, B, C] = ['A', 'B', 'C'].map(block) as [never, never, never];

beforeEach(() => watched.clear());

describe('a block that may hold a mention', () => {
  it('waits out of view; in view it is read and marked, once', () => {
    const { blocks, state, marked, taken } = page();
    blocks.found(A);
    blocks.readNear();
    expect([[...watched], taken(), blocks.hasFar(), blocks.hasNear()]).toEqual([[A], [], true, false]);
    comesNear(A);
    expect([state.near, blocks.hasNear(), blocks.hasFar()]).toEqual([1, true, false]);
    blocks.readNear();
    expect([taken(), marked.has(A), blocks.hasNear()]).toEqual([['read A'], true, false]);
    blocks.readNear();
    expect(taken()).toEqual([]);
  });

  it('that is marked already is read at once, and none twice', () => {
    const { blocks, taken } = page();
    blocks.found(A);
    comesNear(A);
    blocks.found(A);
    expect(watched.has(A)).toBe(false);
    blocks.readNear();
    blocks.found(A);
    expect(watched.has(A)).toBe(false);
    blocks.readNear();
    expect(taken()).toEqual(['read A', 'read A']);
  });

  it('waits for what reads blocks, which is asked for once one does', () => {
    const { blocks, state, taken } = page({ isThere: false });
    expect([blocks.hasFar(), state.asked]).toEqual([false, 0]);
    blocks.found(A);
    blocks.found(B);
    expect([blocks.hasFar(), state.asked, blocks.readFar()]).toEqual([false, 1, false]);
    comesNear(A);
    comesNear(B);
    state.asked = 0;
    blocks.readNear();
    expect([blocks.hasNear(), taken(), state.asked]).toEqual([false, [], 1]);
    state.isThere = true;
    blocks.readNear();
    expect([taken(), state.given]).toEqual([['read A', 'read B'], [['example.org', 'all', expect.any(Function)]]]);
    const { asked } = state;
    blocks.found(C);
    expect([blocks.hasFar(), state.asked]).toEqual([true, asked]);
  });

  it('is read out of view on demand, one after the other', () => {
    const { blocks, taken } = page();
    blocks.found(A);
    blocks.found(B);
    expect([blocks.readFar(), taken(), [...watched]]).toEqual([true, ['read A'], [B]]);
    expect([blocks.readFar(), taken(), [...watched]]).toEqual([true, ['read B'], []]);
    expect([blocks.readFar(), blocks.hasFar(), taken()]).toEqual([false, false, []]);
  });

  it('in which a slice ends is gone on with, and begun anew where the page changed it meanwhile', () => {
    const { blocks, state, taken, marked } = page({ steps: 3 });
    blocks.found(A);
    blocks.found(B);
    comesNear(A);
    comesNear(B);
    state.time = 1;
    blocks.readNear();
    expect([taken(), marked.size, blocks.hasNear()]).toEqual([['step in A'], 0, true]);
    state.time = 100;
    blocks.readNear();
    expect(taken()).toEqual(['step in A', 'read A', 'step in B', 'step in B', 'read B']);
    blocks.found(A);
    state.time = 1;
    blocks.readNear();
    blocks.found(A);
    state.time = 1;
    blocks.readNear();
    blocks.found(B);
    state.time = 100;
    blocks.readNear();
    expect(taken()).toEqual(['step in A', 'step in A', 'step in A', 'read A', 'step in B', 'step in B', 'read B']);
  });

  it('that left the page is not read, nor looked out for', () => {
    const { blocks, taken, marked } = page();
    const gone = { name: 'gone', isConnected: true };
    blocks.found(gone as never);
    comesNear(gone);
    gone.isConnected = false;
    blocks.readNear();
    expect([taken(), marked.size, blocks.hasNear()]).toEqual([[], 0, false]);
    const far = { name: 'far', isConnected: true };
    blocks.found(far as never);
    far.isConnected = false;
    blocks.sweep();
    expect([taken(), watched.size]).toEqual([['swept'], 0]);
  });

  it('that holds none any more loses its marks, and its part in the page’s sense', () => {
    const { blocks, taken, marked } = page();
    blocks.found(A);
    comesNear(A);
    blocks.readNear();
    blocks.found(A);
    blocks.cleared(A);
    expect([taken(), marked.size]).toEqual([['read A', 'left A'], 0]);
    blocks.readNear();
    expect(taken()).toEqual([]);
  });
});

describe('once the page’s sense of a word has changed', () => {
  /** A and B are read, the former in doubt. */
  function read(inDoubt = [A], steps = 1) {
    const own = page({ steps });
    for (const one of inDoubt) own.doubtful.add(one);
    for (const one of [A, B]) {
      own.blocks.found(one);
      comesNear(one);
    }
    own.blocks.readNear();
    own.taken();
    own.state.near = 0;
    return own;
  }

  it('what was read in doubt is read again, and nothing else', () => {
    const { blocks, state, taken, doubtful } = read();
    blocks.readNear();
    expect([taken(), state.near]).toEqual([[], 0]);
    state.turns++;
    blocks.found(C);
    comesNear(C);
    state.near = 0;
    // What is read now may be what changed it: there is more to do.
    expect(blocks.readFar()).toBe(false);
    blocks.readNear();
    expect([taken(), state.near, blocks.hasNear()]).toEqual([['read C', 'read A'], 1, false]);
    doubtful.delete(A);
    state.turns++;
    blocks.readNear();
    expect(taken()).toEqual(['read A']);
    state.turns++;
    blocks.readNear();
    expect(taken()).toEqual([]);
  });

  it('the one under the pointer waits until it is left', () => {
    const { blocks, state, taken, point } = read();
    point(A);
    state.turns++;
    blocks.readNear();
    expect([taken(), blocks.hasNear(), state.near]).toEqual([[], false, 0]);
    point(null);
    expect([blocks.hasNear(), state.near]).toEqual([true, 1]);
    blocks.readNear();
    expect(taken()).toEqual(['read A']);
    point(null);
    expect([blocks.hasNear(), state.near]).toEqual([false, 1]);
  });

  it('waits for the next slice where this one is over, also within a block', () => {
    const { blocks, state, taken } = read();
    state.turns++;
    state.time = 0;
    blocks.readNear();
    expect([taken(), blocks.hasNear()]).toEqual([[], true]);
    const long = read([A, B], 3);
    long.state.turns++;
    long.state.time = 2;
    long.blocks.readNear();
    expect(long.taken()).toEqual(['step in A', 'step in A']);
    long.state.time = 100;
    long.blocks.readNear();
    expect(long.taken()).toEqual(['read A', 'step in B', 'step in B', 'read B']);
  });

  it('nothing is read again that left the page meanwhile', () => {
    const { blocks, state, taken } = read([A, B]);
    (A as Target).isConnected = false;
    blocks.sweep();
    (A as Target).isConnected = true;
    state.turns++;
    state.time = 0;
    blocks.readNear();
    (B as Target).isConnected = false;
    expect(blocks.hasNear()).toBe(true);
    blocks.sweep();
    expect(blocks.hasNear()).toBe(false);
    (B as Target).isConnected = true;
    state.time = 100;
    blocks.readNear();
    expect(taken()).toEqual(['swept', 'swept']);
  });

  it('and once it is to be found anew, nothing is in doubt but what is read since', () => {
    const { blocks, state, taken } = read();
    state.turns = 2;
    state.time = 0;
    blocks.readNear();
    const { asked } = state;
    blocks.forget();
    Object.assign(state, { turns: 0, time: 100, near: 0 });
    expect(blocks.hasNear()).toBe(false);
    blocks.found(B);
    blocks.readNear();
    expect([taken(), state.asked, state.near, blocks.hasNear()]).toEqual([['read B'], asked + 1, 0, false]);
    state.turns++;
    blocks.readNear();
    expect(taken()).toEqual([]);
  });
});

it('at the end nothing is looked out for', () => {
  const { blocks } = page();
  blocks.found(A);
  blocks.end();
  expect([watched.size, blocks.hasFar()]).toEqual([0, false]);
});
