/** gzip through the platform's streams, the same in service worker, page and Node. */

/** The gzipped text; the same bytes for the same text. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Unpacks a text and stops as soon as it has more than so many bytes, so that a small file can't claim much memory.
 * Throws when the bytes are no whole gzip of UTF-8, or unpack to more.
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for await (const chunk of new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))) {
    length += chunk.length;
    if (length > most) throw new RangeError(`unpacks to more than ${most} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
