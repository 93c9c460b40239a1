/** Bodies that are there to do harm. */

import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { constants, deflateRawSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/** So many megabytes of zeros in a thousandth of it. It has no end, for nobody should get so far. */
export function gzipBomb(response: ServerResponse, megabytes: number): void {
  const part = deflateRawSync(Buffer.alloc(16 * MEGABYTE, '0'), { finishFlush: constants.Z_FULL_FLUSH });
  const parts = [GZIP_HEAD, ...Array(Math.ceil(megabytes / 16)).fill(part)];
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  response.end(Buffer.concat(parts));
}

/** So many megabytes as they are; `sent` counts the bytes that were taken. */
export function large(response: ServerResponse, megabytes: number, sent: { bytes: number }): void {
  const part = Buffer.alloc(MEGABYTE, '7');
  response.writeHead(200, { 'content-type': 'application/json' });
  const parts = function* () {
    for (let i = 0; i < megabytes; i++) {
      sent.bytes += part.length;
      yield part;
    }
  };
  Readable.from(parts())
    .on('error', () => {})
    .pipe(response);
}
