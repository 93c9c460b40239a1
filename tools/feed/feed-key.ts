/** The publisher's Ed25519 key: a PKCS8 PEM file, or the same text in an environment variable. */

import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type CommandProcess, InputError, readInput } from '../cli/input-error.ts';

export const KEY_VARIABLE = 'TIDEMARK_FEED_KEY';

export interface FeedKey {
  /** 32 bytes in base64: what readers enter. */
  readonly publicKey: string;
  /** The signature over the bytes, in base64. */
  sign(bytes: Uint8Array): string;
}

/** The key in the file, or in the environment when no file is named. Throws an `InputError` when there is none. */
export function readKey(path: string | undefined, env: CommandProcess['env']): FeedKey {
  return feedKey(privateKey(path, env));
}

/** Whether a text is a public key as readers enter it. */
export function isPublicKey(text: string): boolean {
  return /^[A-Za-z0-9+/_-]{43}=?$/.test(text);
}

/** Makes a pair, writes the private key to a file that must not exist yet, and returns the public one. */
export function makeKey(path: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new InputError(`${path} ${exists ? 'exists already' : "can't be written"}; name a new file in --new-key`);
  }
  return feedKey(privateKey).publicKey;
}

function privateKey(path: string | undefined, env: CommandProcess['env']): KeyObject {
  const where = path ?? KEY_VARIABLE;
  const pem = path === undefined ? env[KEY_VARIABLE] : readInput(path, "name the private key's file in --key");
  if (!pem)
    throw new InputError(`no key; name one with --key FILE or ${KEY_VARIABLE}, or make one with --new-key FILE`);
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new InputError(`${where} holds no private key; it must be PKCS8 PEM, as --new-key FILE makes it`);
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new InputError(`${where} is a key for ${key.asymmetricKeyType}; make one for Ed25519 with --new-key FILE`);
  }
  return key;
}

function feedKey(key: KeyObject): FeedKey {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('base64'),
    sign: (bytes) => sign(null, bytes, key).toString('base64'),
  };
}
