/** Where the popover stands. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/page/popover/intent.ts';
import { nextCorner, placeBeside, type Size } from '../../../lib/page/popover/placement.ts';

const view = { x: 0, y: 0, width: 1280, height: 720 };
const popover = { width: 360, height: 400 };
const word = (x: number, y: number): Box => ({ x, y, width: 60, height: 20 });

it('stands below the word where it fits, its left edge at the word’s', () => {
  expect(placeBeside(word(200, 100), popover, view)).toEqual({ x: 200, y: 126, side: 'below', room: 586 });
});

it('stands above where there is no room below', () => {
  expect(placeBeside(word(200, 600), popover, view)).toMatchObject({ x: 200, y: 194, side: 'above' });
});

it('stands where there is more room when it fits on neither side, and scrolls there', () => {
  const low = { x: 0, y: 0, width: 400, height: 500 };
  expect(placeBeside(word(200, 300), popover, low)).toMatchObject({ side: 'above', y: 8, room: 286 });
  expect(placeBeside(word(200, 150), popover, low)).toMatchObject({ side: 'below', y: 176, room: 316 });
});

it('stands to the right or left of the word where it fits neither below nor above', () => {
  const low = { ...view, height: 500 };
  expect(placeBeside(word(200, 240), popover, low)).toEqual({ x: 266, y: 92, side: 'right', room: 484 });
  expect(placeBeside(word(1100, 240), popover, low)).toMatchObject({ x: 734, side: 'left' });
});

it('opens smaller in a low window, and not at all where there is no room beside the word', () => {
  const frame = (height: number) => ({ x: 0, y: 0, width: 420, height });
  expect(placeBeside(word(20, 10), popover, frame(150))).toMatchObject({ side: 'below', y: 36, room: 106 });
  expect(placeBeside(word(20, 40), popover, frame(90))).toBeNull();
  expect(placeBeside(word(20, 40), { width: 200, height: 100 }, frame(112))).toMatchObject({ side: 'right', x: 86 });
});

it('stands in the part of a zoomed page that is in view', () => {
  const zoomed = { x: 500, y: 300, width: 640, height: 360 };
  expect(placeBeside(word(520, 320), { width: 360, height: 280 }, zoomed)).toMatchObject({ x: 520, y: 346 });
  expect(placeBeside(word(1090, 320), { width: 360, height: 280 }, zoomed)).toMatchObject({ x: 772, y: 346 });
});

it('takes the side where a small one fits, however little room that is', () => {
  const window = { x: 0, y: 0, width: 361, height: 331 };
  const at = { x: 0, y: 167, width: 1, height: 55 };
  expect(placeBeside(at, { width: 100, height: 50 }, window)).toMatchObject({ side: 'below', y: 228 });
});

it('stays on its side when it grows', () => {
  expect(placeBeside(word(200, 600), { width: 360, height: 50 }, view, 'above')?.side).toBe('above');
});

it('moves from the edges of a narrow window', () => {
  expect(placeBeside(word(300, 100), { width: 304, height: 300 }, { x: 0, y: 0, width: 320, height: 600 })?.x).toBe(8);
});

it('goes from corner to corner, clockwise, for those who do not drag', () => {
  const popover = { width: 360, height: 300 };
  const corners = [{ x: view.width - 368, y: 8 }];
  for (let i = 0; i < 4; i++) corners.push(nextCorner({ ...(corners.at(-1) as Box), ...popover }, view));
  expect(corners).toEqual([
    { x: view.width - 368, y: 8 },
    { x: view.width - 368, y: view.height - 308 },
    { x: 8, y: view.height - 308 },
    { x: 8, y: 8 },
    { x: view.width - 368, y: 8 },
  ]);
});

it('goes up and down where the window is no wider than it', () => {
  const narrow = { x: 0, y: 0, width: 320, height: 600 };
  const popover = { width: 304, height: 300 };
  expect(nextCorner({ x: 8, y: 8, ...popover }, narrow)).toEqual({ x: 8, y: 292 });
  expect(nextCorner({ x: 8, y: 292, ...popover }, narrow)).toEqual({ x: 8, y: 8 });
});

describe('in any window, beside any word in it', () => {
  const length = (min: number, max: number) => fc.integer({ min, max });
  const scene = fc.record({ width: length(200, 3000), height: length(150, 2000) }).chain((window: Size) =>
    fc.tuple(
      fc.constant(window),
      fc.record({
        x: length(0, window.width - 10),
        y: length(0, window.height - 10),
        width: length(1, 200),
        height: length(8, 60),
      }),
      fc.record({ width: length(100, 360), height: length(50, 480) }),
    ),
  );
  const placed = ([window, at, size]: [Size, Box, Size]): Box | null => {
    const found = placeBeside(at, size, { x: 0, y: 0, ...window });
    return (
      found && { ...found, width: Math.min(size.width, window.width - 16), height: Math.min(size.height, found.room) }
    );
  };

  it('it lies within the window', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const [window] = given;
        const box = placed(given);
        fc.pre(box !== null);
        const { x, y, width, height } = box as Box;
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(8);
        expect(x + width).toBeLessThanOrEqual(window.width - 8);
        expect(y + height).toBeLessThanOrEqual(window.height - 8);
      }),
    );
  });

  it('it covers no part of the word, and is there wherever above or below has room for it', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const [window, at] = given;
        const box = placed(given);
        const isRoom = Math.max(at.y, window.height - at.y - at.height) - 14 >= 96;
        if (isRoom) expect(box).not.toBeNull();
        if (!box) return;
        const beside = box.x >= at.x + at.width || box.x + box.width <= at.x;
        expect(beside || box.y >= at.y + at.height || box.y + box.height <= at.y).toBe(true);
      }),
    );
  });
});
