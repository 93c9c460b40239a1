/** Publishes as a publisher does with `npm run feed` and `npm run sign`, in a folder of its own. */

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parseFeed } from '../../../lib/feed/parse.ts';
import { isoDay } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import { feed } from '../../../tools/commands/feed.ts';
import { sign } from '../../../tools/commands/sign.ts';
import { type Given, runHere } from '../scripts/run-command.ts';

/** Options that are followed by a name in the publisher's folder. */
const NAMING = ['--out', '--key', '--new-key', '--data', '--holdings'];

/** A publisher's folder with a key; everything in it is gone after `remove`. */
export async function publisher() {
  const dir = mkdtempSync(join(tmpdir(), 'tidemark-feed-'));
  const path = (...parts: string[]) => join(dir, ...parts);
  const within = (options: string[]) =>
    options.map((option, i) => (NAMING.includes(options[i - 1] ?? '') ? path(option) : option));
  const runWith = (env: Given['env'], ...options: string[]) => runHere(feed, within(options), { env });
  const run = (...options: string[]) => runWith({}, ...options);
  const [, publicKey = ''] = /public key {2}(\S+)/.exec((await run('--new-key', 'key.pem')).stdout) ?? [];
  const files = ['out/feed/v2/market.json', 'out/feed/v2/market.json.sig'] as const;
  const publish = (madeAt: string, ...options: string[]) =>
    run('--out', 'out', '--key', 'key.pem', '--made-at', madeAt, ...options);
  const kept = new Map<string, string>();

  return {
    publicKey,
    path,
    run,
    runWith,
    sign: (...options: string[]) => runHere(sign, within(options)),
    remove: () => rmSync(dir, { recursive: true }),
    /** Publishes in `out`, made at a time, with the key. */
    publish,
    /** Leaves in `out` what `publish` does where nothing is yet; made once. */
    async begin(madeAt: string, ...options: string[]): Promise<void> {
      const asked = [madeAt, ...options].join(' ');
      const before = kept.get(asked);
      if (before) {
        cpSync(before, path('out'), { recursive: true });
        return;
      }
      expect((await publish(madeAt, ...options)).status).toBe(0);
      const folder = path('kept', `${kept.size}`);
      cpSync(path('out'), folder, { recursive: true });
      kept.set(asked, folder);
    },
    /** Both files as texts; null when there is none. */
    published: () => files.map((file) => (existsSync(path(file)) ? readFileSync(path(file), 'utf8') : null)),
    /** The feed as a reader takes it. */
    feed: () =>
      parseFeed(Uint8Array.from(readFileSync(path(files[0]))), readFileSync(path(files[1]), 'utf8'), publicKey, {
        newerThan: null,
        now: Date.now(),
      }),
    /** A folder of series as CSV, as `--data` takes it. */
    writeData(name: string, { series }: Market): void {
      mkdirSync(path(name), { recursive: true });
      for (const [id, { days, closes }] of Object.entries(series)) {
        const rows = Array.from(days, (day, i) => `${isoDay(day)},${closes[i]?.toFixed(2)}`);
        writeFileSync(path(name, `${id}.csv`), ['date,close', ...rows, ''].join('\n'));
      }
    },
  };
}
