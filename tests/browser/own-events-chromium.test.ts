/** What a reader does in the popover is the popover's own, and what covers a word decides whether it opens, in Chromium. */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, nextMention, popover, within } from './harness/hover.ts';
import { inside } from './harness/inside.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

async function open(body: string): Promise<Page> {
  const page = await browser.open(STORY_ADDRESS, `<!doctype html><html lang="en">${body}`);
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  return page;
}

/** A page that listens at the window, before all else in it, takes every event and notes it. */
const GREEDY = `<script>
  window.seen = [];
  for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup', 'click', 'wheel', 'focusin', 'copy']) {
    addEventListener(type, (event) => {
      if (event.target !== document.documentElement && !event.target.dataset?.tidemark) return;
      seen.push(event.type);
      event.preventDefault();
    }, { capture: true, passive: false });
  }
</script>`;

describe('the page sees nothing of what a reader does in the popover', () => {
  it('by keys: Space and Enter press, Escape closes', async () => {
    const page = await open(`${GREEDY}<p id="word">Bitcoin rose</p>`);
    await page.bringToFront();
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.hasFocus).toBe(true);
    const fold = inside(page, '.fold[data-id="why"] > button');
    const isOpen = async () => (await fold.map((button) => button.ariaExpanded))[0];
    const before = await isOpen();
    await fold.press('Space');
    await expect.poll(isOpen).not.toBe(before);
    await fold.press('Enter');
    await expect.poll(isOpen).toBe(before);
    await page.keyboard.press('j');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    expect(await page.evaluate('seen')).toEqual([]);
  });

  it('by pointer and wheel: what is pressed acts once, what is turned scrolls', async () => {
    const page = await open(`${GREEDY}<p id="word">Bitcoin rose</p>`);
    await page.setViewportSize({ width: 400, height: 600 });
    await hover(page, within('word'));
    await inside(page, 'button=Pin').click();
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    const fold = inside(page, '.fold[data-id="warnings"] > button');
    await fold.click();
    expect(await fold.map((button) => button.ariaExpanded)).toEqual(['true']);
    const top = async () => (await inside(page, '.scroll').map((area) => area.scrollTop))[0] ?? 0;
    const before = await top();
    const { x, y } = await inside(page, '.scroll').box();
    await page.mouse.move(x + 40, y + 40);
    await page.mouse.wheel(0, before > 0 ? -100 : 100);
    await expect.poll(top).not.toBe(before);
    expect(await page.evaluate('seen')).toEqual([]);
  });
});

describe('the popover belongs to the layer of its word', () => {
  it.each([
    ['a dialog that closes on a click outside', '<dialog id="layer" closedby="any">', 'showModal()'],
    ['a popover that closes on a click outside', '<div id="layer" popover="auto">', 'showPopover()'],
  ])('%s stays open under a click in it', async (_, element, show) => {
    const page = await open(`<body>${element}<p id="word">Bitcoin rose</p></${element.slice(1, element.indexOf(' '))}>
      <script>layer.${show}; addEventListener('mousedown', (event) => { if (!layer.contains(event.target)) layer.remove(); })</script>`);
    await hover(page, within('word'));
    await inside(page, 'button=Pin').click();
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    expect(await page.evaluate(() => document.querySelector('[data-tidemark]')?.parentElement?.id)).toBe('layer');
    expect(await page.locator('#layer').isVisible()).toBe(true);
  });
});

describe('a word that something covers', () => {
  const story = `<div style="position:relative"><h3><a id="link" href="/1">Markets wrap</a></h3>
    <p id="word">Prices of Bitcoin rose</p></div>`;

  it('opens through a link that is laid over its whole teaser', async () => {
    const page = await open(`<style>#link::after { content: ""; position: absolute; inset: 0 }</style>${story}`);
    expect((await hover(page, within('word'))).asset).toBe('BTC');
    const [word] = (await marked(page)).filter(within('word'));
    await page.mouse.move((word?.x ?? 0) + 3, word?.y ?? 0);
    expect(await popover(page)).not.toBeNull();
    await page.mouse.move(900, 700, { steps: 3 });
    await expect.poll(() => popover(page)).toBeNull();
  });

  it('stays closed under a colour', async () => {
    const page = await open(
      `${story}<div style="position:fixed; inset:0; background: white"></div><p id="open" style="position:fixed;top:300px">Bitcoin rose</p>`,
    );
    const [word] = (await marked(page)).filter(within('word'));
    await page.mouse.move(word?.x ?? 0, word?.y ?? 0);
    await page.evaluate(async () => {
      const until = performance.now() + 500;
      while (performance.now() < until) await new Promise(requestAnimationFrame);
    });
    expect(await popover(page)).toBeNull();
    // A word over the cover opens: the page is read, and the pointer is seen.
    expect((await hover(page, within('open'))).asset).toBe('BTC');
  });
});

it('logs no error', () => expect(browser.errors.filter((error) => !error.includes('404'))).toEqual([]));
