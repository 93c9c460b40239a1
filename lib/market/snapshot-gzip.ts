/** gzip through the platform's streams, the same in service worker, page and Node. */

/** The gzipped bytes; the same bytes for the same input. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Unpacks into a buffer of exactly `length` bytes and stops as soon as more come out, so that a small file
 * can't claim much memory. Throws when the stream is no gzip or unpacks to another length.
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Uint8Array(length);
  let filled = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    if (filled + chunk.value.length > length) {
      await reader.cancel();
      throw new RangeError('unpacks to more than it says');
    }
    out.set(chunk.value, filled);
    filled += chunk.value.length;
  }
  if (filled !== length) throw new RangeError('unpacks to less than it says');
  return out;
}
