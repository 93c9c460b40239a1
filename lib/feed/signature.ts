/** Ed25519 by Web Crypto: in Chromium from 137, in Firefox from 129 on. Keys and signatures are base64 texts. */

import { FeedError } from './fault.ts';

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/**
 * A publisher's public key: its 32 bytes in base64 or base64url.
 * Throws a `FeedError`: `key` when it is anything else, `unsupported` when the browser can't check such signatures.
 */
export async function readPublicKey(text: string): Promise<CryptoKey> {
  const bytes = base64Bytes(text);
  if (bytes?.length !== KEY_BYTES) throw new FeedError('key', 'the public key must be 32 bytes in base64');
  try {
    return await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'DataError') {
      throw new FeedError('key', 'the public key is no Ed25519 key');
    }
    // Browsers without it name it in different ways; without Web Crypto there is no `subtle` at all.
    throw new FeedError('unsupported', 'this browser has no Ed25519 (Chromium 137, Firefox 129)');
  }
}

/** Whether a text has the form of a public key; only `readPublicKey` tells whether it is one. */
export function hasKeyForm(text: string): boolean {
  return base64Bytes(text)?.length === KEY_BYTES;
}

/** Throws a `FeedError` unless the signature, 64 bytes in base64, was made over exactly these bytes with that key. */
export async function verifySignature(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  publicKey: string,
): Promise<void> {
  const key = await readPublicKey(publicKey);
  const signed = base64Bytes(signature);
  if (signed?.length !== SIGNATURE_BYTES) throw new FeedError('signature', 'the signature must be 64 bytes in base64');
  if (!(await crypto.subtle.verify('Ed25519', key, signed, bytes))) {
    throw new FeedError('signature', 'the signature does not fit the feed and the key');
  }
}

/** The same key is written in base64 or base64url, padded or not: one form of it. */
export function plainBase64(text: string): string {
  return text.trim().replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
}

/** The bytes of a base64 or base64url text; null when it is neither. */
function base64Bytes(text: string): Uint8Array<ArrayBuffer> | null {
  const plain = plainBase64(text);
  if (!/^[A-Za-z0-9+/]+$/.test(plain) || plain.length > 200) return null;
  try {
    return Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
