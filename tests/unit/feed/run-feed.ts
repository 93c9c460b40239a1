/** Runs `npm run feed` as a publisher does, in a folder of its own. */

import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { parseFeed } from '../../../lib/feed/parse.ts';
import { isoDay } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';

const commandOf = (script: string) => fileURLToPath(new URL(`../../../scripts/${script}.ts`, import.meta.url));

export interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** A publisher's folder with a key; everything in it is gone after `remove`. */
export async function publisher() {
  const dir = mkdtempSync(join(tmpdir(), 'tidemark-feed-'));
  const path = (...parts: string[]) => join(dir, ...parts);
  const start = (script: string, own: NodeJS.ProcessEnv, options: string[]): Promise<Run> =>
    new Promise((resolve) => {
      const env = { ...process.env, TIDEMARK_FEED_KEY: '', ...own };
      execFile(process.execPath, [commandOf(script), ...options], { cwd: dir, env }, (error, stdout, stderr) =>
        resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  const runWith = (own: NodeJS.ProcessEnv, ...options: string[]) => start('feed', own, options);
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
    sign: (...options: string[]) => start('sign', {}, options),
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

/** The one line a refused command answers with. */
export function complaintOf({ status, stdout, stderr }: Run): string {
  expect([status, stdout]).toEqual([2, '']);
  const lines = stderr.trimEnd().split('\n');
  expect(stderr).not.toMatch(/^ {4}at /m);
  return lines.at(-1) ?? '';
}
