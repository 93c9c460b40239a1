import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HoverEvent,
  type Intent,
  isTowards,
  type Move,
  nextIntent,
  wakeAt,
} from '../../../lib/page/popover/intent.ts';

const IDLE: Intent<string> = { kind: 'idle' };
const POPOVER = { x: 100, y: 200, width: 360, height: 240 };
/** A point on the word "btc", one on "eth", one beside both. */
const ON_BTC = { x: 150, y: 180 };
const BESIDE = { x: 600, y: 20 };

const move = (over: Partial<Move<string>>): Move<string> => ({
  kind: 'move',
  time: 0,
  at: BESIDE,
  word: null,
  inPopover: false,
  popover: null,
  pressed: false,
  delay: 250,
  ...over,
});
const onBtc = (time: number, over: Partial<Move<string>> = {}) => move({ time, at: ON_BTC, word: 'btc', ...over });

/** The state after a story of events; the clock is fed whenever it is due before the next event. */
function after(...events: HoverEvent<string>[]): Intent<string> {
  return events.reduce(nextIntent<string>, IDLE);
}
const opened = () => after(onBtc(0), { kind: 'time', time: 250 });

describe('opening', () => {
  it('waits until the pointer has rested on the word', () => {
    expect(after(onBtc(0)).kind).toBe('waiting');
    expect(after(onBtc(0), { kind: 'time', time: 249 }).kind).toBe('waiting');
    expect(opened()).toMatchObject({ kind: 'open', word: 'btc' });
  });
  it('counts from the first moment on the word, not from the last', () => {
    expect(wakeAt(after(onBtc(0), onBtc(200)))).toBe(250);
  });
  it('starts again on another word', () => {
    expect(wakeAt(after(onBtc(0), move({ time: 200, word: 'eth' })))).toBe(450);
  });
  it('does not happen when the pointer only passes', () => {
    expect(after(onBtc(0), move({ time: 100 }))).toEqual(IDLE);
  });
  it('does not happen while a button is down, while scrolling, or without the key that is needed', () => {
    expect(after(onBtc(0, { pressed: true }))).toEqual(IDLE);
    expect(after(onBtc(0), { kind: 'scroll', inPopover: false })).toEqual(IDLE);
    expect(after(onBtc(0, { delay: null }))).toEqual(IDLE);
    expect(after(onBtc(0), onBtc(100, { delay: null }))).toEqual(IDLE);
  });
});

describe('an open popover', () => {
  it('stays while the pointer is on the word or in the popover', () => {
    expect(wakeAt(nextIntent(opened(), onBtc(300)))).toBeNull();
    expect(wakeAt(nextIntent(opened(), move({ time: 300, inPopover: true, popover: POPOVER })))).toBeNull();
  });
  it('closes a little after the pointer left both', () => {
    const left = nextIntent(opened(), move({ time: 1000, popover: POPOVER }));
    expect(wakeAt(left)).toBe(1300);
    expect(nextIntent(left, { kind: 'time', time: 1299 }).kind).toBe('open');
    expect(nextIntent(left, { kind: 'time', time: 1300 })).toEqual(IDLE);
  });
  it('is not kept open by moving on beside it', () => {
    const left = nextIntent(opened(), move({ time: 1000, popover: POPOVER }));
    expect(wakeAt(nextIntent(left, move({ time: 1200, popover: POPOVER })))).toBe(1300);
  });
  it('waits longer for a pointer on its way to the popover', () => {
    const halfway = { x: 200, y: 190 };
    const left = nextIntent(nextIntent(opened(), onBtc(900)), move({ time: 1000, at: halfway, popover: POPOVER }));
    expect(wakeAt(nextIntent(left, move({ time: 1200, at: { x: 210, y: 195 }, popover: POPOVER })))).toBe(1500);
  });
  it('switches at once to another word', () => {
    const eth = move({ time: 1000, at: { x: 160, y: 60 }, word: 'eth', popover: POPOVER });
    expect(nextIntent(opened(), eth)).toMatchObject({ kind: 'open', word: 'eth' });
  });
  it('does not switch to a word that is only crossed on the way to the popover', () => {
    const eth = move({ time: 1000, at: { x: 170, y: 190 }, word: 'eth', popover: POPOVER });
    expect(nextIntent(opened(), eth)).toMatchObject({ kind: 'open', word: 'btc' });
  });
  it('closes when the page scrolls, but not when the popover does', () => {
    expect(nextIntent(opened(), { kind: 'scroll', inPopover: false })).toEqual(IDLE);
    expect(nextIntent(opened(), { kind: 'scroll', inPopover: true })).toEqual(opened());
  });
});

describe('a popover that was pinned, or opened by key or touch', () => {
  const held: Intent<string>[] = [after({ kind: 'show', word: 'btc' }), nextIntent(opened(), { kind: 'pin' })];
  it.each(held)('stays whatever the pointer does: %o', (state) => {
    for (const event of [move({ time: 9e9 }), onBtc(0), { kind: 'scroll', inPopover: false } as const]) {
      expect(nextIntent(state, event)).toEqual(state);
    }
    expect(wakeAt(state)).toBeNull();
  });
  it.each(held)('goes when it is closed: %o', (state) => {
    expect(nextIntent(state, { kind: 'close' })).toEqual(IDLE);
  });
});

describe('whatever happens', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });
  const anyMove = fc.record({
    kind: fc.constant('move' as const),
    time: fc.nat(10_000),
    at: point,
    word: fc.constantFrom('btc', 'eth', null),
    inPopover: fc.boolean(),
    popover: fc.constantFrom(POPOVER, null),
    pressed: fc.boolean(),
    delay: fc.constantFrom(0, 250, null),
  });
  const anyEvent: fc.Arbitrary<HoverEvent<string>> = fc.oneof(
    anyMove,
    fc.record({ kind: fc.constant('time' as const), time: fc.nat(10_000) }),
    fc.record({ kind: fc.constant('scroll' as const), inPopover: fc.boolean() }),
    fc.constantFrom(
      { kind: 'show' as const, word: 'eth' },
      { kind: 'pin' as const },
      { kind: 'unpin' as const },
      { kind: 'close' as const },
    ),
  );
  it('an open popover is either under the pointer, held, or going to close', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), anyMove, (events, last) => {
        const state = nextIntent(events.reduce(nextIntent<string>, IDLE), last);
        if (state.kind === 'open')
          expect(last.inPopover || last.word === state.word || state.closeAt !== null).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  it('close always closes', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(nextIntent(events.reduce(nextIntent<string>, IDLE), { kind: 'close' })).toEqual(IDLE);
      }),
    );
  });
});

describe('on the way to a box', () => {
  it('are the points between where the pointer left and the box', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (along, across) => {
          const target = { x: POPOVER.x + across * POPOVER.width, y: POPOVER.y };
          const at = { x: ON_BTC.x + along * (target.x - ON_BTC.x), y: ON_BTC.y + along * (target.y - ON_BTC.y) };
          // Rounding may put a point of the very edge outside.
          expect(
            isTowards(ON_BTC, at, { ...POPOVER, x: POPOVER.x - 1, width: POPOVER.width + 2, height: POPOVER.height }),
          ).toBe(true);
        },
      ),
    );
  });
  it('is the point it left from, but for rounding', () => {
    const at = { x: ON_BTC.x + 1.4210854715202006e-15 * (POPOVER.x - ON_BTC.x), y: ON_BTC.y + 1.4210854715202006e-15 };
    expect(isTowards(ON_BTC, at, { ...POPOVER, x: POPOVER.x - 1, width: POPOVER.width + 2 })).toBe(true);
  });
  it('are not the points behind it or far to the side', () => {
    expect(isTowards(ON_BTC, { x: 150, y: 170 }, POPOVER)).toBe(false);
    expect(isTowards(ON_BTC, { x: 20, y: 185 }, POPOVER)).toBe(false);
  });
});
