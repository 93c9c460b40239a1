/** Bytes that a page and a download pay for, gzipped, from the built extension. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { atMost, type Figure, told } from './figure.ts';

/** @param extension folder of the built extension */
export function benchSize(extension: string): Figure[] {
  const kB = (...files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(extension, file)), { level: 9 }).length / 1000, 0);
  const overlay = kB('overlay.js', 'overlay.css');
  const markJs = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
  const peer = gzipSync(readFileSync(markJs), { level: 9 }).length / 1000;
  return [
    atMost(9, {
      name: 'bytes on every page, gzip',
      value: overlay,
      unit: 'kB',
      beside: { name: 'mark.js alone', value: peer, unit: 'kB' },
    }),
    atMost(21, { name: 'bytes where a word may be a mention, gzip', value: overlay + kB('detection.js'), unit: 'kB' }),
    told({ name: 'more where it is one, gzip', value: kB('marking.js'), unit: 'kB' }),
    atMost(46, {
      name: 'bytes with the popover, gzip',
      value: overlay + kB('detection.js', 'marking.js', 'popover.js'),
      unit: 'kB',
    }),
    atMost(9, { name: 'more for statements, gzip', value: kB('statements.js'), unit: 'kB' }),
    atMost(250, { name: 'embedded snapshot, gzip', value: kB('snapshot.bin'), unit: 'kB' }),
  ];
}
