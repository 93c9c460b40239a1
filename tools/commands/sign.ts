/**
 * `npm run sign -- --out DIR [--key FILE]`: signs the feed that `npm run feed -- --public-key KEY` left in a folder. The
 * private key meets no other code than this, its helpers and what Node itself brings.
 */

import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandProcess, InputError, parsed, readInput } from '../cli/input-error.ts';
import { readKey } from '../feed/feed-key.ts';

const USAGE = 'npm run sign -- --out DIR [--key FILE] [--public-key KEY]';
/** As `FEED_PATH` has it, which belongs to code with libraries. */
const FILE = 'feed/v2/market.json';
const OPTIONS = { out: { type: 'string' }, key: { type: 'string' }, 'public-key': { type: 'string' } } as const;

export function sign(args: string[], { stdout, env }: CommandProcess): void {
  const { out, key: path, 'public-key': wanted } = parsed({ args, options: OPTIONS }, USAGE);
  if (!out) throw new InputError(`name the folder of the feed; usage: ${USAGE}`);
  const key = readKey(path, env);
  if (wanted !== undefined && wanted !== key.publicKey) {
    throw new InputError(`this is the key of ${key.publicKey}; readers were given ${wanted}`);
  }
  const file = join(out, FILE);
  const signature = `${key.sign(readInput(file, 'make it with npm run feed first'))}\n`;
  // Finished beside its place and then moved there.
  writeFileSync(`${file}.sig.new`, signature, { flush: true });
  renameSync(`${file}.sig.new`, `${file}.sig`);
  stdout.write(`${file}.sig\npublic key  ${key.publicKey}\n`);
}
