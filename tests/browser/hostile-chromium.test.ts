/** Pages that fight every element, style and script they don't know, in Chromium: the popover looks and works the same. */

import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium, MorePage } from './harness/chromium.ts';
import { hasHost, hover, marked, popover, untouched, within } from './harness/hover.ts';
import { markedTexts, type ShownPopover } from './harness/in-page.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

/** A word in the middle of an empty page, and what the page does against us. */
async function open(hostile: string, more?: MorePage): Promise<Page> {
  const html = `<!doctype html><html lang="en"><title>Story</title><body><p id="word">Bitcoin</p>${hostile}</body></html>`;
  const page = await browser.open(STORY_ADDRESS, html, more);
  const look = untouched(page);
  await expect.poll(async () => (await look(markedTexts)).some(within('word'))).toBe(true);
  return page;
}

/** Opens the popover of a page whose scripts may be broken or forbidden; its box. */
async function openPopover(page: Page): Promise<ShownPopover['box']> {
  const look = untouched(page);
  const [word] = await look(markedTexts);
  let moves = 0;
  const shown = async () => {
    await page.mouse.move((word?.x ?? 0) + (moves++ % 2), word?.y ?? 0);
    return popover(page);
  };
  await expect.poll(shown, { interval: 100 }).toMatchObject({ asset: 'BTC' });
  return (await popover(page))?.box ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** What the open popover looks like; its shadow lies on the page, so only what is inside its border counts. */
async function pixels(page: Page): Promise<string> {
  const { x, y, width, height } = await openPopover(page);
  const clip = { x: x + 12, y: y + 12, width: width - 24, height: height - 24 };
  const image = await page.screenshot({ clip, animations: 'disabled' });
  return `${width}x${height} ${createHash('sha256').update(image).digest('hex')}`;
}

/** The same on a plain page. */
let plain: Promise<string> | undefined;
const plainPixels = () => {
  plain ??= open('').then(pixels);
  return plain;
};

describe('looks the same under', () => {
  it.each([
    ['a reset of everything', '<style>* { all: unset !important }</style>'],
    [
      'styles for everything',
      `<style>*, *::before, *::after { font-size: 40px !important; display: block !important; margin: 9px !important;
        color: red !important; background: lime !important; position: static !important; zoom: 1.2 !important }</style>`,
    ],
    [
      'boxes put around everything',
      '<style>*::before, *::after, *::backdrop { content: "X" !important; display: block !important; background: red !important; font: 60px serif !important }</style>',
    ],
    [
      'rules for our own element',
      '<style>[data-tidemark] { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(3) !important; clip-path: circle(0) !important }</style>',
    ],
    [
      'our own variables',
      '<style>* { --surface: red !important; --ink: lime !important; --font: serif !important; --text-3: 40px !important }</style>',
    ],
    [
      'a page that is faded, blurred and mirrored',
      '<style>html { opacity: 0.3; filter: blur(3px) } body { writing-mode: vertical-lr }</style>',
    ],
    [
      'a page from right to left',
      '<script>document.documentElement.dir = "rtl"</script><style>#word { direction: ltr; text-align: left }</style>',
    ],
    ['a zoomed page', '<style>html { zoom: 1.5 }</style>'],
    ['a moved page', '<style>html { transform: translate(40px, 30px) rotate(3deg) }</style>'],
  ])('%s', async (_, hostile) => {
    const page = await open(hostile);
    expect(await pixels(page)).toBe(await plainPixels());
  });

  it.each([
    ["default-src 'none'"],
    ["default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"],
    ["style-src 'none'; script-src 'none'"],
    ['sandbox'],
    ['sandbox allow-scripts'],
  ])('the content policy %s', async (policy) => {
    const page = await open('', { headers: { 'content-security-policy': policy } });
    expect(await pixels(page)).toBe(await plainPixels());
  });
});

describe('works the same', () => {
  it('under patched and frozen prototypes, which reach only the page’s own scripts', async () => {
    const page = await browser.open(
      STORY_ADDRESS,
      `<!doctype html><script>
        const broken = () => { throw new Error('patched'); };
        const types = [Node, Element, HTMLElement, Document, Range, StaticRange, Highlight, HighlightRegistry, ShadowRoot,
          MutationObserver, EventTarget, Event, Array, String, RegExp, Map, Set, WeakMap, Promise, Object];
        for (let i = 0; i < types.length; i++) {
          const { prototype } = types[i];
          const names = Object.getOwnPropertyNames(prototype);
          for (let j = 0; j < names.length; j++) {
            const own = Object.getOwnPropertyDescriptor(prototype, names[j]);
            if (names[j] !== 'constructor' && own.writable && typeof own.value === 'function') prototype[names[j]] = broken;
          }
          Object.freeze(prototype);
        }
        window.requestIdleCallback = window.setTimeout = window.getComputedStyle = broken;
      </script><p id="word">Bitcoin</p>`,
    );
    const look = untouched(page);
    await expect.poll(async () => (await look(markedTexts)).length).toBe(1);
    expect((await openPopover(page)).width).toBe(360);
  });

  it('when the page empties the registry of highlights: they are back when the pointer moves, without a fight', async () => {
    const page = await open('');
    for (const clear of [() => CSS.highlights.clear(), () => CSS.highlights.get('tidemark')?.clear()]) {
      await page.mouse.move(900, 700);
      expect(await page.evaluate(`(${clear})(); CSS.highlights.get('tidemark')?.size ?? 0`)).toBe(0);
      await page.mouse.move(60, 25);
      await expect.poll(async () => (await marked(page)).some(within('word'))).toBe(true);
    }
    const putBack = await page.evaluate(
      () =>
        new Promise((done) => {
          let [frames, found] = [0, 0];
          const clear = () => {
            if (CSS.highlights.size > 0) found++;
            CSS.highlights.clear();
            if (++frames < 30) requestAnimationFrame(clear);
            else done(found);
          };
          clear();
        }),
    );
    expect(putBack).toBeLessThanOrEqual(1);
  });

  it('when the page deletes what it did not put there: the next hover opens it again', async () => {
    const page = await open(`<script>
      window.deleted = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes)
          if (node.matches?.('[data-tidemark]') && deleted < 2) { deleted++; node.remove(); }
      }).observe(document, { childList: true, subtree: true });
    </script>`);
    expect((await hover(page, within('word'))).asset).toBe('BTC');
    expect(await page.evaluate('deleted')).toBe(2);
  });

  it('and neither reads what is in it nor clicks, types or points there', async () => {
    const page = await open('');
    await hover(page, within('word'));
    const before = (await popover(page))?.text;
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-tidemark]');
      if (!host || host.shadowRoot || host.childNodes.length > 0) throw new Error('the page sees into the popover');
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      host.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.querySelector('#word')?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 900 }));
      document
        .querySelector('#word')
        ?.dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType: 'touch' }));
    });
    expect(await popover(page)).toMatchObject({ pinned: false, text: before });
    expect(browser.context.pages().filter((other) => other.url().startsWith('chrome-extension:'))).toEqual([]);
  });

  it('when the page keeps popovers from opening, or lifts its own over every other: it is let win, in silence', async () => {
    const kept = await open(`<script>
      document.addEventListener('beforetoggle', (event) => event.preventDefault(), true);
    </script>`);
    const [word] = await marked(kept);
    let moves = 0;
    await expect
      .poll(
        async () => {
          await kept.mouse.move((word?.x ?? 0) + (moves++ % 2), word?.y ?? 0);
          return kept.locator('[data-tidemark][data-asset="BTC"]').isVisible();
        },
        { interval: 100 },
      )
      .toBe(true);
    await kept.close();

    const fighting = await open(`<div id="own" popover="manual">Ours</div><script>
      window.lifts = 0;
      document.addEventListener('toggle', (event) => {
        if (event.target === own || event.newState !== 'open') return;
        lifts++;
        own.hidePopover();
        own.showPopover();
      }, true);
      own.showPopover();
    </script>`);
    await hover(fighting, within('word'));
    let before = -1;
    await expect
      .poll(
        async () => {
          const lifts = (await fighting.evaluate('lifts')) as number;
          const isQuiet = lifts === before;
          before = lifts;
          return isQuiet;
        },
        { interval: 500 },
      )
      .toBe(true);
    expect(before).toBeLessThanOrEqual(10);
  });

  it('and opens nothing when the page makes up the pointer', async () => {
    const page = await open('');
    const [word] = await marked(page);
    await page.evaluate(
      ({ x, y }) =>
        new Promise((done) => {
          const events = ['pointerover', 'pointermove', 'mousemove', 'click'];
          for (const type of events) {
            const event = new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' });
            document.querySelector('#word')?.dispatchEvent(event);
          }
          setTimeout(done, 400);
        }),
      { x: word?.x ?? 0, y: word?.y ?? 0 },
    );
    expect(await hasHost(page)).toBe(false);
  });
});
