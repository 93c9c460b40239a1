/** The popover and its word, in Chromium: it goes where the word goes, stays when the page writes it anew, and goes with it. */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, popover, within } from './harness/hover.ts';
import { inside } from './harness/inside.ts';
import { rests } from './harness/rests.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

async function open(body: string): Promise<Page> {
  const page = await browser.open(STORY_ADDRESS, `<!doctype html><html lang="en"><body>${body}`);
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  return page;
}

/** How far the popover is from the middle of its word, px; negative when it covers it. */
async function gap(page: Page): Promise<number> {
  const [word] = (await marked(page)).filter(within('word'));
  const { box } = (await popover(page)) ?? {};
  if (!word || !box) return Number.NaN;
  return Math.max(box.y - word.y, word.y - box.y - box.height, box.x - word.x, word.x - box.x - box.width);
}

describe('the popover never covers its word', () => {
  it.each([
    ['a box above it grows', () => document.querySelector('#above')?.setAttribute('style', 'height:160px')],
    ['a box above it collapses', () => document.querySelector('#tall')?.remove()],
    ['the text before it grows', () => document.querySelector('#before')?.append(' and so on'.repeat(60))],
    ['its paragraph is moved', () => document.querySelector('#word')?.setAttribute('style', 'translate: 30px 90px')],
    ['its type grows', () => document.querySelector('#word')?.setAttribute('style', 'font-size: 60px')],
  ])('when %s', async (_, shift) => {
    const page = await open(
      `<div id="above"></div><div id="tall" style="height:200px"></div>
       <p id="word"><span id="before">In a long story </span> Bitcoin rose, and so on</p>`,
    );
    await hover(page, within('word'));
    const before = await gap(page);
    expect(before).toBeGreaterThan(0);
    await page.evaluate(shift);
    await expect.poll(async () => Math.abs((await gap(page)) - before)).toBeLessThan(40);
  });

  it('nor when it is pinned and the page scrolls', async () => {
    const page = await open(`<p id="word" style="margin:300px 0 2000px">Bitcoin rose</p>`);
    await hover(page, within('word'));
    await inside(page, 'button=Pin').click();
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    const before = await gap(page);
    await page.evaluate(() => scrollBy(0, 150));
    await expect.poll(async () => Math.abs((await gap(page)) - before)).toBeLessThan(2);
  });
});

describe('a paragraph that is rendered anew', () => {
  it('keeps the popover that the pointer is in, with the same content', async () => {
    const page = await open('<div id="word"><p>Bitcoin rose 3 %</p></div>');
    const { box } = await hover(page, within('word'));
    await page.mouse.move(box.x + 40, box.y + 20, { steps: 2 });
    await inside(page, '[role="dialog"]').map((dialog) => dialog.setAttribute('data-seen', 'before'));
    for (let i = 0; i < 3; i++) {
      await page.evaluate((n) => {
        const story = document.querySelector('#word');
        if (story) story.innerHTML = `<p>Bitcoin rose ${n} %</p>`;
      }, i);
      await expect.poll(async () => (await marked(page)).length).toBe(1);
    }
    expect(await inside(page, '[data-seen="before"]').count()).toBe(1);
    expect(await popover(page)).not.toBeNull();
    await page.evaluate(() => document.querySelector('#word')?.replaceChildren());
    await expect.poll(() => popover(page)).toBeNull();
  });

  it('does not hold a popover whose word is gone, unless it is pinned', async () => {
    const page = await open('<p id="word">Bitcoin rose</p><p id="other">The Russell 2000 fell</p>');
    await hover(page, within('word'));
    await page.evaluate(() => document.querySelector('#word')?.setAttribute('style', 'display:none'));
    await expect.poll(() => popover(page)).toBeNull();
    await hover(page, within('other'));
    await inside(page, 'button=Pin').click();
    await page.evaluate(() => document.querySelector('#other')?.remove());
    await expect.poll(async () => (await marked(page)).length).toBe(1);
    expect(await popover(page)).toMatchObject({ pinned: true });
  });
});

it('nothing of ours runs while the popover is open and nothing moves', async () => {
  const page = await open('<p id="word">Bitcoin rose</p>');
  await hover(page, within('word'));
  await rests(page);
});

it('a pinned popover goes on to the word that the pointer rests on next', async () => {
  const page = await open(
    '<p id="word">Bitcoin rose</p><p id="next" style="margin-top:500px">The Russell 2000 fell</p>',
  );
  await hover(page, within('word'));
  await inside(page, 'button=Pin').click();
  await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
  const [next] = (await marked(page)).filter(within('next'));
  await page.mouse.move(next?.x ?? 0, next?.y ?? 0, { steps: 3 });
  await expect.poll(async () => (await popover(page))?.asset).toBe('IWM');
  expect((await popover(page))?.pinned).toBe(true);
});

it('logs no error', () => expect(browser.errors).toEqual([]));
