/** The demo's moving picture, read again by a decoder of others. */

import { decodeApng } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { apng, type Pixels } from '../../../tools/demo/apng.ts';
import { drawPointer } from '../../../tools/demo/pointer.ts';

/** White, but for the pixels named, in one colour. */
function picture(painted: readonly [x: number, y: number][] = [], colour = [10, 20, 30]): Pixels {
  const [width, height] = [5, 4];
  const data = new Uint8Array(width * height * 3).fill(255);
  for (const [x, y] of painted) data.set(colour, (y * width + x) * 3);
  return { width, height, data };
}

const colours = (data: ArrayLike<number>, x: number, y: number) =>
  Array.from(data).slice((y * 5 + x) * 3, (y * 5 + x) * 3 + 3);

describe('a moving picture', () => {
  it('shows each frame for its time, round and round', () => {
    const { width, height, frames, numberOfPlays } = decodeApng(
      apng([
        { pixels: picture(), ms: 900 },
        { pixels: picture([[1, 1]]), ms: 40 },
      ]),
    );
    expect([width, height, numberOfPlays]).toEqual([5, 4, 0]);
    expect(frames.map(({ delayNumber, delayDenominator }) => delayNumber / delayDenominator)).toEqual([0.9, 0.04]);
  });

  it('keeps of a frame what differs from the one before, in its place', () => {
    const bytes = apng([
      { pixels: picture(), ms: 1 },
      {
        pixels: picture([
          [1, 1],
          [3, 2],
        ]),
        ms: 1,
      },
    ]);
    const at = bytes.lastIndexOf('fcTL') + 8;
    const [width, height, left, top] = [0, 4, 8, 12].map((offset) => bytes.readUInt32BE(at + offset));
    expect({ width, height, left, top }).toEqual({ width: 3, height: 2, left: 1, top: 1 });
    const { frames } = decodeApng(bytes);
    expect(colours(frames[1]?.data ?? [], 1, 1)).toEqual([10, 20, 30]);
    expect(colours(frames[1]?.data ?? [], 3, 2)).toEqual([10, 20, 30]);
    expect(colours(frames[1]?.data ?? [], 2, 1)).toEqual([255, 255, 255]);
  });

  it('holds a frame for longer that shows the same as the one before', () => {
    const { frames } = decodeApng(
      apng([
        { pixels: picture(), ms: 100 },
        { pixels: picture(), ms: 50 },
        { pixels: picture([[0, 0]]), ms: 10 },
      ]),
    );
    expect(frames.map(({ delayNumber }) => delayNumber)).toEqual([150, 10]);
  });
});

describe('its pointer', () => {
  it('has its tip where it points, and leaves the picture under it as it was', () => {
    const under = picture([], [0, 0, 0]);
    const drawn = drawPointer({ ...under, data: new Uint8Array(under.data.length) }, { x: 2, y: 1 });
    expect(colours(drawn.data, 2, 1)).toEqual([255, 255, 255]);
    expect(colours(drawn.data, 1, 1)).toEqual([0, 0, 0]);
    expect(colours(drawn.data, 3, 3)).toEqual([20, 20, 20]);
    expect(under.data.every((value) => value === 255)).toBe(true);
  });

  it('may stand over the edge', () => {
    expect(colours(drawPointer(picture(), { x: 4, y: 3 }).data, 4, 3)).toEqual([255, 255, 255]);
    expect(drawPointer(picture(), { x: -30, y: -30 }).data).toEqual(picture().data);
  });
});
