/** Views of every size, in Chromium: a page zoomed in by two fingers, low windows and small frames. */

import type { Frame } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, popover, within } from './harness/hover.ts';
import { markedTexts } from './harness/in-page.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

const open = (body: string, others: Record<string, string> = {}) =>
  browser.open(STORY_ADDRESS, `<!doctype html><html lang="en"><body>${body}`, { others });

it.each([
  [2, 'the middle', 'margin:250px 0 0 500px'],
  [3, 'a corner', 'margin:20px 0 0 20px'],
])('in a view zoomed in %i times at %s the popover lies inside it', async (scale, _, style) => {
  const page = await open(
    `<meta name="viewport" content="width=device-width"><p id="word" style="display:inline-block;${style}">A Bitcoin story</p><p style="height:2000px">`,
  );
  await expect.poll(async () => (await marked(page)).length).toBe(1);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
  await page.evaluate(() => document.querySelector('#word')?.scrollIntoView({ block: 'center', inline: 'center' }));
  const view = () =>
    page.evaluate(() => {
      const { scale, offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
      return { scale, left: offsetLeft, top: offsetTop, width, height };
    });
  await expect.poll(async () => (await view()).scale).toBe(scale);
  const { left, top, width, height } = await view();
  const [{ x, y } = { x: 0, y: 0 }] = await marked(page);
  let moves = 0;
  await expect
    .poll(
      async () => {
        await page.mouse.move(x - left + (moves++ % 2), y - top);
        return popover(page);
      },
      { interval: 100 },
    )
    .not.toBeNull();
  const { box } = (await popover(page)) ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
  expect(box.x).toBeGreaterThanOrEqual(left - 1);
  expect(box.y).toBeGreaterThanOrEqual(top - 1);
  expect(box.x + Math.min(box.width, width)).toBeLessThanOrEqual(left + width + 1);
  expect(box.y + box.height).toBeLessThanOrEqual(top + height + 1);
});

it.each([130, 90])('in a window %i px high the popover stands beside its word, or not at all', async (height) => {
  const page = await open('<p id="word" style="margin:20px 0 0 20px">Bitcoin rose</p>');
  await page.setViewportSize({ width: 700, height });
  const { box } = await hover(page, within('word'));
  const [word] = await marked(page);
  expect(box.x).toBeGreaterThan(word?.x ?? 0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
});

it.each([
  [420, 90],
  [300, 60],
])('in a frame of %i × %i nothing covers the word', async (width, height) => {
  const address = 'https://www.coindesk.com/frame';
  const frameHtml = '<!doctype html><p id="word" style="margin:10px">A word on Bitcoin now</p>';
  const page = await open(`<iframe width="${width}" height="${height}" src="${address}"></iframe>`, {
    [address]: frameHtml,
  });
  const frame = page.frames()[1] as Frame;
  await expect.poll(async () => (await frame.evaluate(markedTexts)).length).toBe(1);
  const [word] = await frame.evaluate(markedTexts);
  const { x = 0, y = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
  let moves = 0;
  const isOpen = async () => {
    await page.mouse.move(x + 2 + (word?.x ?? 0) + (moves++ % 2), y + 2 + (word?.y ?? 0));
    return frame.evaluate(() => document.querySelector('[data-tidemark]') !== null);
  };
  await expect.poll(isOpen, { interval: 100 }).toBe(true);
  const topmost = () =>
    frame.evaluate(([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.id, [word?.x, word?.y]);
  expect(await topmost()).toBe('word');
});

it('logs no error', () => expect(browser.errors).toEqual([]));
