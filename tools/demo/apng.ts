/** Moving pictures as APNG (https://www.w3.org/TR/png-3/#apng-frame-based-animation). */

import { crc32, deflateSync } from 'node:zlib';

/** A picture of three bytes a pixel: red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Frame {
  readonly pixels: Pixels;
  /** How long it is shown, in milliseconds. */
  readonly ms: number;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Writes frames of one size, which go round for ever. Of each only what differs from the one before is kept. */
export function apng(frames: readonly Frame[]): Buffer {
  const shown = merged(frames);
  const [first] = shown;
  if (!first) throw new Error('a moving picture needs a frame');
  const { width, height } = first.pixels;
  let sequence = 0;
  const chunks = [
    chunk('IHDR', numbers([width, 4], [height, 4], [8, 1], [2, 1], [0, 1], [0, 1], [0, 1])),
    chunk('acTL', numbers([shown.length, 4], [0, 4])),
  ];
  for (const [i, { pixels, ms }] of shown.entries()) {
    const before = shown[i - 1]?.pixels;
    const area = before ? changed(before, pixels) : { left: 0, top: 0, width, height };
    const place = [area.width, area.height, area.left, area.top].map((value) => [value, 4] as const);
    // Milliseconds are thousandths; nothing is taken away after a frame or blended into the one before.
    chunks.push(chunk('fcTL', numbers([sequence++, 4], ...place, [ms, 2], [1000, 2], [0, 1], [0, 1])));
    const bytes = deflateSync(rows(pixels, area), { level: 9 });
    chunks.push(i === 0 ? chunk('IDAT', bytes) : chunk('fdAT', Buffer.concat([numbers([sequence++, 4]), bytes])));
  }
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

/** Frames that show the same as the one before only make that stay. */
function merged(frames: readonly Frame[]): Frame[] {
  const kept: Frame[] = [];
  for (const frame of frames) {
    const last = kept.at(-1);
    if (last && Buffer.compare(last.pixels.data, frame.pixels.data) === 0)
      kept[kept.length - 1] = { ...last, ms: last.ms + frame.ms };
    else kept.push(frame);
  }
  return kept;
}

/** The smallest rectangle outside of which two different pictures are the same. */
function changed(before: Pixels, now: Pixels): Area {
  const { width, height } = now;
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let i = 0; i < now.data.length; i++) {
    if (before.data[i] === now.data[i]) continue;
    const pixel = Math.floor(i / 3);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** Rows of an area as PNG wants them: each after the byte that says it is not filtered. */
function rows({ width, data }: Pixels, area: Area): Buffer {
  const length = area.width * 3;
  const out = Buffer.alloc((length + 1) * area.height);
  for (let row = 0; row < area.height; row++) {
    const from = ((area.top + row) * width + area.left) * 3;
    out.set(data.subarray(from, from + length), row * (length + 1) + 1);
  }
  return out;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers([data.length, 4]), named, numbers([crc32(named), 4])]);
}

/** Whole numbers, most significant byte first, each with how many bytes it takes. */
function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const out = Buffer.alloc(bytes);
      out.writeUIntBE(value, 0, bytes);
      return out;
    }),
  );
}
