/**
 * Scripts of their own, in Chromium, which are put in only where a page comes to want them: detection in other languages,
 * where it has letters that English lacks, the choice of what is marked, where it has a mention, and the popover, where it
 * has a reader, too.
 */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { marked, openMarked, popover } from './harness/hover.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

const open = (body: string, lang = '') => browser.open(STORY_ADDRESS, `<!doctype html><html${lang}><body>${body}`);
const places = async (page: Page) => (await marked(page)).map(({ within }) => within);

const BRINGS = {
  detection: 'createBlockReader',
  languages: 'languages',
  marking: 'createMarking',
  popover: 'overlay?.mentions?.hasPopover',
};

/** Whether what a script brings is in a page, as the world of the extension's scripts tells. */
async function has(page: Page, script: keyof typeof BRINGS): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context.id));
  await cdp.send('Runtime.enable');
  const expression = `!!globalThis[Symbol.for('tidemark')]?.${BRINGS[script]}`;
  const answers = await Promise.all(worlds.map((contextId) => cdp.send('Runtime.evaluate', { expression, contextId })));
  await cdp.detach();
  return answers.some(({ result }) => result.value === true);
}

/** What is done when the page is idle is done, and what it asked the background for is there. */
async function idles(page: Page): Promise<void> {
  const worker = await browser.worker();
  for (let i = 0; i < 5; i++) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await worker.evaluate(() => undefined);
  }
}

describe('names and words of other languages are known', () => {
  it.each([
    [
      'in another script',
      '',
      '<p id="a">ビットコインは一時8万ドルを割り込んだ。</p><p id="b">Bitcoin is back.</p>',
      ['a', 'b'],
    ],
    [
      'in scripts of few pages',
      '',
      '<p id="a">বিটকয়েন ও ইথার</p><p id="b">பிட்காயின் விலை</p><p id="c">μπιτκόιν</p><p id="d">ביטקוין</p><p id="e">บิทคอยน์</p>',
      ['a', 'a', 'b', 'c', 'd', 'e'],
    ],
    ['by the page’s language', ' lang="es"', '<p id="a">Ether sube hoy</p>', ['a']],
    ['by an accent', '', '<p id="a">ETH: nouveau recul en séance, les marchés hésitent</p>', ['a']],
    ['not: on the air', ' lang="ru"', '<p id="a">В эфире радио: цены</p><p id="b">Биткоин упал.</p>', ['b']],
  ])('%s', async (_, lang, body, ids) => {
    const page = await open(body, lang);
    await expect.poll(() => places(page)).toEqual(ids);
    expect(await has(page, 'languages')).toBe(true);
  });
});

it('an English page goes without', async () => {
  const page = await open(
    '<p id="a">Bitcoin rose 3% — to $64,000 or “more” 🚀</p><p id="b">ETH lagged.</p>',
    ' lang="en-GB"',
  );
  await expect.poll(() => places(page)).toEqual(['a', 'b']);
  expect(await has(page, 'languages')).toBe(false);
});

it('where a word only may be a mention, nothing is chosen among', async () => {
  const page = await open('<p>Students of ETH Zurich built a robot.</p><p id="later"></p>', ' lang="en"');
  await expect.poll(() => has(page, 'detection')).toBe(true);
  await idles(page);
  expect(await has(page, 'marking')).toBe(false);
  await page.evaluate(() => {
    const later = document.getElementById('later');
    if (later) later.textContent = 'Bitcoin rose 3%.';
  });
  await expect.poll(() => places(page)).toEqual(['later']);
  expect(await has(page, 'marking')).toBe(true);
});

describe('the popover’s script is put in', () => {
  const openStory = () => openMarked(browser, '<p id="word">Bitcoin rose</p>');

  it('not before a reader is there, nor for events that a script makes', async () => {
    const page = await openStory();
    await page.evaluate(() => {
      for (const type of ['pointermove', 'pointerdown', 'keydown'])
        document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 20, clientY: 20 }));
    });
    await idles(page);
    expect(await has(page, 'popover')).toBe(false);
  });

  it.each([
    ['a pointer moves', (page: Page) => page.mouse.move(300, 300)],
    ['a key is pressed', (page: Page) => page.keyboard.press('Shift')],
  ])('as soon as %s', async (_, come) => {
    const page = await openStory();
    await come(page);
    await expect.poll(() => has(page, 'popover')).toBe(true);
  });

  it('and opens on the word where the pointer came to rest meanwhile', async () => {
    const page = await openStory();
    const [word] = await marked(page);
    await page.mouse.move(word?.x ?? 0, word?.y ?? 0);
    await expect.poll(() => popover(page)).not.toBeNull();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
