import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story as command } from '../../../tools/commands/story.ts';
import { expectRefused, runHere } from './run-command.ts';

const story = (...options: string[]) => runHere(command, options);

let dir: string;
let page: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidemark-story-'));
  page = join(dir, 'page.html');
  writeFileSync(page, '<!doctype html><meta name="date" content="2026-01-20T22:00:00Z"><p>Small caps rose.');
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('npm run story', { timeout: 30_000 }, () => {
  it('prints the moment of a saved page', async () => {
    expect(JSON.parse((await story(page)).stdout)).toEqual({
      day: '2026-01-20',
      at: '2026-01-20T22:00:00.000Z',
      source: 'meta',
    });
  });

  it('prints null where the page says none, or no story can be meant', async () => {
    expect((await story(page, '--now', '2026-01-18T00:00:00Z')).stdout).toBe('null\n');
    expect((await story(page, '--url', 'https://example.com/')).stdout).toBe('null\n');
  });

  it.each([
    [[], 'name one saved page'],
    [['no-such-page.html'], "can't be read"],
    [['page.html', '--url', 'example'], 'no address'],
    [['page.html', '--now', 'noon'], 'no instant'],
    [['page.html', '--day', '1'], 'usage'],
  ])('refuses %j in one line', async (options, says) => expectRefused(await story(...options), says));
});
