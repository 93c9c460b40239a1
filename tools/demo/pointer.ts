/** The pointer in a moving picture; screenshots have none. */

import type { Pixels } from './apng.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow whose tip is at its upper left: `#` is its line, `.` what it encloses. */
const ARROW = [
  '##',
  '#.#',
  '#..#',
  '#...#',
  '#....#',
  '#.....#',
  '#......#',
  '#.......#',
  '#........#',
  '#.........#',
  '#..........#',
  '#...........#',
  '#.......######',
  '#...#...#',
  '#..##...#',
  '#.#  #...#',
  '##   #...#',
  '#     #...#',
  '      #...#',
  '       ###',
];

/** The same picture with the pointer's tip at a place of it. */
export function drawPointer({ width, height, data }: Pixels, at: Point): Pixels {
  const drawn = new Uint8Array(data);
  for (const [row, line] of ARROW.entries())
    for (const [column, sign] of [...line].entries()) {
      const [x, y] = [Math.round(at.x) + column, Math.round(at.y) + row];
      if (sign === ' ' || x < 0 || y < 0 || x >= width || y >= height) continue;
      drawn.fill(sign === '#' ? 255 : 20, (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  return { width, height, data: drawn };
}
