/** The overlay and its popover on a story, in Chromium, with the built extension and no network. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInPopover } from './harness/axe.ts';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, nextMention, openStory, popover, within } from './harness/hover.ts';
import type { ShownPopover } from './harness/in-page.ts';
import { inside } from './harness/inside.ts';
import { picture } from './harness/picture.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY, STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser.close());

const story = () => openStory(browser);

describe('marks', () => {
  let page: Page;
  beforeAll(async () => {
    page = await story();
  });
  afterAll(() => page.close());

  it('the first mention of each asset in each block, also where it runs through inline elements', async () => {
    expect((await marked(page)).map(({ text, within }) => [within, text])).toEqual([
      ['headline', 'Russell 2000'],
      ['headline', 'Bitcoin'],
      ['first', 'Bitcoin'],
      ['ether', 'Ethereum'],
      ['link', 'IWM'],
      ['split', 'Bitcoin'],
      ['split', 'Russell\u00a02000'],
      ['item', 'BTC'],
      ['', 'ETH'],
    ]);
  });

  it('without touching the page', async () => {
    expect(await page.evaluate('window.mutations')).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('what the page adds and changes later', async () => {
    await page.evaluate(() => {
      const more = document.querySelector('#more');
      if (more) more.innerHTML = '<p id="late">Later, Bitcoin fell.</p>';
    });
    await expect.poll(async () => (await marked(page)).some(within('late'))).toBe(true);
    await page.evaluate(() => {
      const text = document.querySelector('#late')?.firstChild;
      if (text) text.nodeValue = 'Nothing to see. The Russell 2000 fell.';
    });
    await expect
      .poll(async () => (await marked(page)).filter(within('late')).map(({ text }) => text))
      .toEqual(['Russell 2000']);
    await page.evaluate(() => document.querySelector('#late')?.remove());
    await expect.poll(async () => (await marked(page)).some(within('late'))).toBe(false);
  });
});

describe('by keyboard', () => {
  it('walks the mentions, takes the focus, and gives it back on Escape', async () => {
    const page = await story();
    await page.bringToFront();
    await page.focus('#link');
    await hover(page, within('first'));
    await page.mouse.move(990, 790);
    await expect.poll(() => popover(page)).toBeNull();

    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.label).toMatch(/^Russell 2000\. Russell 2000 risk-on signal/);
    expect((await popover(page))?.hasFocus).toBe(true);
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.asset).toBe('BTC');
    await page.keyboard.press('Tab');
    expect((await popover(page))?.hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });
});

describe('where nothing is marked', () => {
  it.each([
    ['a page that asks for it', STORY_ADDRESS, STORY.replace('<head>', '<head><meta name="tidemark" content="off">')],
    ['a page to sign in', 'https://www.coindesk.com/login', STORY],
    ['a page to order', 'https://www.etf.com/checkout/basket', STORY],
    ['a page that asks for a password', STORY_ADDRESS, STORY.replace('<main>', '<main><input type="password">')],
    ['a site that is not on the list', 'https://example.org/story', STORY],
  ])('%s', async (_, address, html) => {
    const other = await browser.open(address, html);
    // A page that is marked shows how long marking takes at most.
    await story();
    expect(await marked(other)).toEqual([]);
  });
});

describe.each([
  ['at 200 %', 640, 512],
  ['at 400 %', 320, 256],
] as const)('in a window of 1280 × 1024 px %s', (_, width, height) => {
  it('stays within the window, and all of it can be scrolled to', async () => {
    const page = await story();
    await page.setViewportSize({ width, height });
    await hover(page, within('headline'));
    await inside(page, 'button=Pin').click();
    const { box } = (await popover(page)) as ShownPopover;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const folded = await inside(page, '.fold > button[aria-expanded="false"]').map((fold) =>
      fold.closest('[data-id]')?.getAttribute('data-id'),
    );
    for (const id of folded) {
      const fold = inside(page, `.fold[data-id="${id}"] > button`);
      await fold.bring();
      const { y, height: tall } = await fold.box();
      expect(y).toBeGreaterThanOrEqual(box.y - 1);
      expect(y + tall).toBeLessThanOrEqual(box.y + box.height + 1);
    }
    const heights = await inside(page, '.fold-button').map((fold) => fold.getBoundingClientRect().height);
    // Large enough for a finger, by WCAG 2.5.8.
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    expect(await axeInPopover(page)).toEqual([]);
    await picture(page, `popover-${width}-zoomed`);
  });
});

describe.each(['light', 'dark'] as const)('in %s, at 320 px', (colorScheme) => {
  it('fits, unfolds within the screen, and breaks no rule of WCAG 2.2 AA', async () => {
    const page = await story();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => scrollTo(0, 0));
    await hover(page, within('headline'));
    await inside(page, 'button=Pin').click();
    const folded = inside(page, 'button[aria-expanded="false"]');
    for (let left = await folded.count(); left > 0; left--) await folded.click();
    const { box } = (await popover(page)) as ShownPopover;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    expect(await axeInPopover(page)).toEqual([]);
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
