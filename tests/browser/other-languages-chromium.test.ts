/** Detection in other languages, in Chromium: a script of its own, put in where a page has letters that English lacks. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { marked } from './harness/hover.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const open = (body: string, lang = '') => browser.open(STORY_ADDRESS, `<!doctype html><html${lang}><body>${body}`);
const places = async (page: Page) => (await marked(page)).map(({ within }) => within);

/** Whether the script was put into a page, as the world of the extension's scripts tells. */
async function hasLanguages(page: Page): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context.id));
  await cdp.send('Runtime.enable');
  const expression = "globalThis[Symbol.for('tidemark')]?.languages !== undefined";
  const answers = await Promise.all(worlds.map((contextId) => cdp.send('Runtime.evaluate', { expression, contextId })));
  await cdp.detach();
  return answers.some(({ result }) => result.value === true);
}

describe('names and words of other languages are known', () => {
  it.each([
    [
      'in another script',
      '',
      '<p id="a">ビットコインは一時8万ドルを割り込んだ。</p><p id="b">Bitcoin is back.</p>',
      ['a', 'b'],
    ],
    ['by the page’s language', ' lang="es"', '<p id="a">Ether sube hoy</p>', ['a']],
    ['by an accent', '', '<p id="a">ETH: nouveau recul en séance, les marchés hésitent</p>', ['a']],
    ['not: on the air', ' lang="ru"', '<p id="a">В эфире радио: цены</p><p id="b">Биткоин упал.</p>', ['b']],
  ])('%s', async (_, lang, body, ids) => {
    const page = await open(body, lang);
    await expect.poll(() => places(page)).toEqual(ids);
    expect(await hasLanguages(page)).toBe(true);
    await page.close();
  });
});

it('an English page goes without', async () => {
  const page = await open(
    '<p id="a">Bitcoin rose 3% — to $64,000 or “more” 🚀</p><p id="b">ETH lagged.</p>',
    ' lang="en-GB"',
  );
  await expect.poll(() => places(page)).toEqual(['a', 'b']);
  expect(await hasLanguages(page)).toBe(false);
  await page.close();
});

it('logs no error', () => expect(browser.errors).toEqual([]));
