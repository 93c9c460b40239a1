/** Each command as its reader starts it, in a process of its own. */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY_VARIABLE } from '../../../tools/feed/feed-key.ts';
import { expectRefused } from './run-command.ts';

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidemark-commands-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function start(name: string, options: string[], input = '', own: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  // What several commands load is compiled once.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dir, 'compiled'), ...own };
  const path = resolve('scripts', `${name}.ts`);
  return spawnSync(process.execPath, [path, ...options], { cwd: dir, env, input, encoding: 'utf8' });
}

/** What a command printed that ended well. */
function printed(...call: Parameters<typeof start>): string {
  const { status, stdout, stderr } = start(...call);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const linesOf = (text: string) => text.trimEnd().split('\n');

describe('a command', { timeout: 60_000 }, () => {
  it('detect answers more than a pipe holds', () => {
    const ids = Array.from({ length: 2000 }, (_, id) => id);
    const answers = linesOf(printed('detect', [], ids.map((id) => `{"id":${id},"text":"BTC-USD"}\n`).join('')));
    expect(answers.join('').length).toBeGreaterThan(100_000);
    expect(answers.map((line) => JSON.parse(line).id)).toEqual(ids);
  });

  it('statements answers what it is given on standard input', () => {
    const line = { id: 1, text: 'Bitcoin lost 73% in 2018.', published: '2026-01-13' };
    expect(JSON.parse(printed('statements', [], JSON.stringify(line)))).toMatchObject({
      id: 1,
      statements: [{ verdict: 'agrees' }],
    });
  });

  it('reading prints the reading of a day as JSON', () => {
    const json = printed('reading', ['--as-of', '2016-03-13', '--json']);
    expect(JSON.parse(json)).toMatchObject({ asOf: '2016-03-13', session: '2016-03-11' });
  });

  it('story finds its page in the folder it is started in', () => {
    writeFileSync(join(dir, 'page.html'), '<meta name="date" content="2026-01-20"><p>Small caps rose.');
    expect(JSON.parse(printed('story', ['page.html']))).toMatchObject({ day: '2026-01-20' });
  });

  it('feed and sign work on the folder they are started in, with the key of the environment', () => {
    const [, publicKey = ''] = printed('feed', ['--new-key', 'key.pem']).split(/\s{2}|\n/);
    mkdirSync(join(dir, 'out/feed/v2'), { recursive: true });
    writeFileSync(join(dir, 'out/feed/v2/market.json'), '{}');
    const env = { [KEY_VARIABLE]: readFileSync(join(dir, 'key.pem'), 'utf8') };
    expect(linesOf(printed('sign', ['--out', 'out'], '', env))).toEqual([
      'out/feed/v2/market.json.sig',
      `public key  ${publicKey}`,
    ]);
  });

  it.each(['detect', 'feed', 'reading', 'sign', 'statements', 'story'])('%s refuses what it does not know', (name) => {
    const { status, stdout, stderr } = start(name, ['--nothing']);
    expectRefused({ status: status ?? -1, stdout, stderr });
  });
});
