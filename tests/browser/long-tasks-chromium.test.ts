/** Pages of hostile structure, in Chromium: no task of ours holds them up. Times are the thread's own. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, LISTED, openWithExtension } from '../../bench/extension-browser.ts';
import { callsDuring } from '../../bench/trace.ts';
import { CHROME_BUILD } from '../../tools/browser/launch.ts';
import { markedTexts } from './harness/in-page.ts';
import { rests } from './harness/rests.ts';

/** ms */
const LONGEST = 50;

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await openWithExtension(CHROME_BUILD);
});
afterAll(() => browser?.close());

const fill = (script: string) => `<div id="into" style="display:none"></div><script>${script}</script>`;
const STORY = 'Bitcoin rose and ETH fell while the bank slept on. ';

const frames = (page: Page, ms: number) =>
  page.evaluate(async (all) => {
    for (const until = performance.now() + all; performance.now() < until; ) await new Promise(requestAnimationFrame);
  }, ms);

it.each([
  ['a text of 50 MB', fill(`into.append('some words of a text '.repeat(2.4e6))`)],
  ['a text of 20 MB that names nothing else', fill(`into.append('ETH'.repeat(7e6))`)],
  [
    'data of 20 MB',
    fill(`const data = document.createElement('script'); data.type = 'application/json';
    data.textContent = '"Bitcoin",'.repeat(2e6); document.body.append(data)`),
  ],
  [
    '300,000 texts',
    fill(`const all = document.createDocumentFragment();
    for (let i = 0; i < 3e5; i++) all.append(document.createTextNode(i % 1000 ? 'word ' : 'BTC ')); into.append(all)`),
  ],
  [
    '50,000 nested elements',
    fill(`let at = into;
    for (let i = 0; i < 5e4; i++) { const next = document.createElement('span'); at.append(next); at = next; } at.append('BTC')`),
  ],
  ['50,000 items that are not shown', fill(`into.innerHTML = '<p>Bitcoin rose</p>'.repeat(5e4)`)],
  ['2,500 links in one paragraph', `<p>${'<a href="/b">Bitcoin</a> and '.repeat(2500)}</p>`],
  ['a long paragraph of one text', `<p>${STORY.repeat(390)}</p>`],
  [
    'a long paragraph with a counter',
    `<p>${STORY.repeat(390)}<b id="count"></b></p><script>let n = 0; setInterval(() => { count.textContent = ++n }, 16)</script>`,
  ],
])('%s', async (_, body) => {
  const calls = await callsDuring(browser.control, async () => {
    const page = await browser.open(
      LISTED,
      `<!doctype html><html lang="en"><p id="first">The Russell 2000 fell</p>${body}`,
    );
    await expect
      .poll(async () => (await page.evaluate(markedTexts)).some(({ within }) => within === 'first'))
      .toBe(true);
    // What is read beyond, and what is read again: to its end, or for two seconds where the page never ends.
    if (body.includes('setInterval')) await frames(page, 2000);
    else await rests(page);
    await page.close();
  });
  expect(Math.max(...calls.map(({ time }) => time / 1000))).toBeLessThan(LONGEST);
});
