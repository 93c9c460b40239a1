/** The overlay and its popover on a story, in Chromium, with the built extension and no network. */

import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { hover, marked, nextMention, openStory, popover, within } from './harness/hover.ts';
import type { ShownPopover } from './harness/in-page.ts';
import { STORY, STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
beforeAll(async () => {
  mkdirSync('pictures', { recursive: true });
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The worker's own API: the wrapper that the product uses is not in these tests. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  runtime: { onMessage: Record<'addListener' | 'removeListener', (listener: unknown) => void> };
};

const story = (html?: string, address?: string) => openStory(browser, html, address);

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

describe('the popover', () => {
  it('opens beside the word after a rest, with the figures that the toolbar popup shows', async () => {
    const page = await story();
    const shown = await hover(page, within('first'));
    const [word] = (await marked(page)).filter(within('first'));
    expect(shown.asset).toBe('BTC');
    expect(shown.box.y > (word?.y ?? 0) || shown.box.y + shown.box.height < (word?.y ?? 0)).toBe(true);

    const toolbar = await browser.openExtension('popup.html');
    const price = await toolbar.locator('.price').textContent();
    const score = await toolbar.locator('.score').textContent();
    expect(shown.text).toContain(price);
    expect(shown.text).toContain(score);
    await toolbar.close();
    await page.close();
  });

  it('puts one element into the page, and only at the first hover', async () => {
    const page = await story();
    await hover(page, within('first'));
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('tidemark-popover');
    expect(await page.locator('tidemark-popover').count()).toBe(1);
    await page.close();
  });

  it('stays while the pointer goes into it, and closes when it leaves', async () => {
    const page = await story();
    const { box } = await hover(page, within('first'));
    await page.mouse.move(box.x + 40, box.y + 20, { steps: 2 });
    await page.mouse.move(box.x + 60, box.y + 60);
    expect(await popover(page)).not.toBeNull();
    await page.mouse.move(990, 790, { steps: 4 });
    await expect.poll(() => popover(page)).toBeNull();
    await page.close();
  });

  it('switches to another mention: there is only ever one', async () => {
    const page = await story();
    await hover(page, within('first'));
    await hover(page, (word) => word.text === 'Russell 2000');
    await expect.poll(async () => (await popover(page))?.asset).toBe('IWM');
    expect(await page.locator('tidemark-popover').count()).toBe(1);
    await page.close();
  });

  it('closes on Escape, which the page does not see', async () => {
    const page = await story();
    await page.evaluate(() => {
      addEventListener('keydown', () => document.body.setAttribute('data-key', 'seen'));
    });
    await hover(page, within('first'));
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    expect(await page.getAttribute('body', 'data-key')).toBeNull();
    await page.close();
  });

  it('stays when pinned, and is dragged by its head', async () => {
    const page = await story();
    const before = await hover(page, within('first'));
    await page.getByRole('button', { name: 'Pin' }).click();
    await page.mouse.move(20, 780, { steps: 4 });
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);

    await page.mouse.move(before.box.x + 120, before.box.y + 14);
    await page.mouse.down();
    await page.mouse.move(before.box.x + 170, before.box.y + 94, { steps: 5 });
    await page.mouse.up();
    const after = (await popover(page)) as ShownPopover;
    expect(after.box.x - before.box.x).toBeCloseTo(50, -1);
    expect(after.box.y - before.box.y).toBeCloseTo(80, -1);

    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => popover(page)).toBeNull();
    await page.close();
  });

  it('opens with the same parts unfolded over the next word, until the page goes', async () => {
    const page = await story();
    const opened = () =>
      page
        .locator('tidemark-popover [aria-expanded="true"]')
        .evaluateAll((all) => all.map((button) => button.closest('[data-id]')?.getAttribute('data-id')));
    await hover(page, within('first'));
    await page.getByRole('button', { name: 'Pin' }).click();
    await page.locator('[data-id="warnings"] > button').click();
    await page.locator('[data-id="volatility"] > button').click();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => popover(page)).toBeNull();
    const next = await hover(page, within('ether'));
    expect(next.pinned).toBe(false);
    expect(await opened()).toEqual(['warnings', 'volatility']);
    await page.close();
    const other = await story();
    await hover(other, within('ether'));
    expect(await other.locator('tidemark-popover [aria-expanded="true"]').count()).toBe(0);
    await other.close();
  });

  it('goes to where it was dragged whenever it is pinned, and on to the next word by keyboard', async () => {
    const page = await story();
    await page.bringToFront();
    const { box } = await hover(page, within('first'));
    await page.getByRole('button', { name: 'Pin' }).click();
    await page.mouse.move(box.x + 120, box.y + 14);
    await page.mouse.down();
    await page.mouse.move(box.x + 370, box.y + 214, { steps: 5 });
    await page.mouse.up();
    const dragged = ((await popover(page)) as ShownPopover).box;
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    await expect.poll(async () => (await popover(page))?.box.x).toBe(dragged.x);
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    const beside = await hover(page, within('ether'));
    expect(beside.box.x).not.toBe(dragged.x);
    await page.getByRole('button', { name: 'Pin' }).click();
    await expect.poll(async () => (await popover(page))?.box.x).toBe(dragged.x);
    await page.close();
  });

  it('goes from corner to corner by a button while it is pinned, for those who do not drag', async () => {
    const page = await story();
    await hover(page, within('first'));
    const button = page.getByRole('button', { name: 'Move to the next corner' });
    expect(await button.count()).toBe(0);
    await page.getByRole('button', { name: 'Pin' }).click();
    const { width, height } = page.viewportSize() as { width: number; height: number };
    const corner = async () => {
      const { x, y, width: wide, height: tall } = ((await popover(page)) as ShownPopover).box;
      return [x + wide / 2 > width / 2 ? 'right' : 'left', y + tall / 2 > height / 2 ? 'low' : 'high'].join();
    };
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      await button.click();
      seen.push(await corner());
    }
    expect(new Set(seen).size).toBe(4);
    expect(await axeFindings(page, 'tidemark-popover')).toEqual([]);
    await page.screenshot({ path: 'pictures/popover-pinned.png' });
    await page.close();
  });

  it('says on demand what its words mean, by keyboard and without a tooltip', async () => {
    const page = await story();
    await page.bringToFront();
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.hasFocus).toBe(true);
    for (const part of ['why', 'past', 'warnings', 'checks']) {
      await page.locator(`tidemark-popover .fold[data-id="${part}"] > button`).press('Enter');
    }
    const rows = page.getByRole('button', { name: 'What these words mean' });
    await expect.poll(() => rows.count()).toBe(4);
    for (const row of await rows.all()) await row.press('Enter');
    const terms = await page.locator('tidemark-popover .terms dt').allTextContents();
    expect(terms).toEqual(
      expect.arrayContaining([
        'Risk appetite',
        'Score',
        'Breakout',
        'Held',
        'Deepest fall',
        'Near the record',
        'Watch',
      ]),
    );
    expect(await page.locator('tidemark-popover [title]:not(button)').count()).toBe(0);
    expect(await axeFindings(page, 'tidemark-popover')).toEqual([]);
    await page.close();
  });

  it('does nothing on events that a script made', async () => {
    const page = await story();
    await hover(page, within('first'));
    await page.evaluate(() => {
      const root = document.querySelector('tidemark-popover')?.shadowRoot;
      root?.querySelector<HTMLElement>('[aria-label="Pin"]')?.click();
      root?.querySelector<HTMLElement>('[aria-label="Settings"]')?.click();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect((await popover(page))?.pinned).toBe(false);
    expect(browser.context.pages().filter((open) => open.url().includes('options.html'))).toEqual([]);
    await page.close();
  });

  it('leaves a link its click', async () => {
    const page = await story();
    await hover(page, within('link'));
    const word = (await marked(page)).find(within('link'));
    await page.mouse.click(word?.x ?? 0, word?.y ?? 0);
    await page.waitForURL('**/iwm');
    await page.close();
  });

  it('stands in the modal dialog while there is one', async () => {
    const page = await story();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.id = 'modal';
      dialog.textContent = 'A word on Bitcoin in a dialog';
      document.body.append(dialog);
      dialog.showModal();
    });
    await expect.poll(async () => (await marked(page)).some(within('modal'))).toBe(true);
    await hover(page, within('modal'));
    expect(await page.evaluate(() => document.querySelector('tidemark-popover')?.parentElement?.id)).toBe('modal');
    await page.getByRole('button', { name: 'Pin' }).click();
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    await page.close();
  });

  it('opens on a tap, and closes on a tap outside', async () => {
    const page = await story();
    const cdp = await browser.context.newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const tap = async (x: number, y: number) => {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const word = (await marked(page)).find(within('first'));
    await expect
      .poll(async () => {
        await tap(word?.x ?? 0, word?.y ?? 0);
        return popover(page);
      })
      .not.toBeNull();
    await tap(10, 790);
    await expect.poll(() => popover(page)).toBeNull();
    await page.close();
  });
});

describe('its pictures', () => {
  it.each(['light', 'dark'] as const)('are left of each asset and each part, in %s', async (colorScheme) => {
    const page = await story();
    await page.setViewportSize({ width: 1000, height: 1000 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const card = page.locator('tidemark-popover [role="dialog"]');
    for (const [id, asset] of [
      ['first', 'BTC'],
      ['ether', 'ETH'],
      ['link', 'IWM'],
    ] as const) {
      expect((await hover(page, within(id))).asset).toBe(asset);
      await card.screenshot({ path: `pictures/popover-${asset}-${colorScheme}.png` });
      for (const part of ['why', 'past', 'warnings', 'checks']) {
        const fold = page.locator(`tidemark-popover .fold[data-id="${part}"] > button`);
        await fold.click();
        expect((await card.boundingBox())?.height).toBeLessThanOrEqual(480);
        await card.screenshot({ path: `pictures/popover-${asset}-${part}-${colorScheme}.png` });
        await fold.click();
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => popover(page)).toBeNull();
    }
    await page.close();
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
    await expect.poll(async () => (await popover(page))?.label).toMatch(/^Russell 2000\. Risk appetite/);
    expect((await popover(page))?.hasFocus).toBe(true);
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.asset).toBe('BTC');
    await page.keyboard.press('Tab');
    expect((await popover(page))?.hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => popover(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    await page.close();
  });

  it('takes the focus also where the answer comes after the keys', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const { onMessage } = chrome.runtime;
      const busy = (message: { type?: string }, _: unknown, answer: (said: object) => void) => {
        if (message.type === 'getCards') answer({ err: { message: 'busy' } });
      };
      onMessage.addListener(busy);
      Object.assign(globalThis, { free: () => onMessage.removeListener(busy) });
    });
    const page = await story();
    await page.bringToFront();
    await nextMention(browser);
    expect(await popover(page)).toBeNull();
    await worker.evaluate(async () => {
      (globalThis as unknown as { free(): void }).free();
      await chrome.storage.local.set({ stamp: 'newer' });
    });
    await expect.poll(async () => (await popover(page))?.hasFocus).toBe(true);
    await page.close();
  });
});

describe('settings', () => {
  it('switch an indicator off: an open popover follows', async () => {
    const page = await story();
    await hover(page, within('first'));
    await page.getByRole('button', { name: 'Pin' }).click();
    const before = (await popover(page))?.text;
    const options = await browser.openExtension('options.html');
    await options.locator('[role="switch"][data-id="calm"]').click();
    await expect.poll(async () => (await popover(page))?.text).not.toBe(before);
    await options.locator('[role="switch"][data-id="calm"]').click();
    await expect.poll(async () => (await popover(page))?.text).toBe(before);
    await options.close();
    await page.close();
  });

  it('switch a site off: its marks go from open pages, and come back when it is switched on', async () => {
    const page = await story();
    const worker = await browser.worker();
    const set = (sitesOff: string[]) =>
      // @ts-expect-error the extension's own API
      worker.evaluate((sites) => chrome.storage.sync.set({ settings: { sitesOff: sites } }), sitesOff);
    await set(['coindesk.com']);
    await expect.poll(async () => (await marked(page)).length).toBe(0);
    await set([]);
    await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
    await page.close();
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
    const page = await story();
    expect(await marked(other)).toEqual([]);
    await other.close();
    await page.close();
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
    await page.getByRole('button', { name: 'Pin' }).click();
    const { box } = (await popover(page)) as ShownPopover;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    for (const fold of await page.locator('tidemark-popover button[aria-expanded="false"]').all()) {
      await fold.scrollIntoViewIfNeeded();
      const { y, height: tall } = (await fold.boundingBox()) ?? { y: -1, height: 0 };
      expect(y).toBeGreaterThanOrEqual(box.y - 1);
      expect(y + tall).toBeLessThanOrEqual(box.y + box.height + 1);
    }
    const folds = page.locator('tidemark-popover .fold-button');
    const heights = await folds.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    // Large enough for a finger, by WCAG 2.5.8.
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    expect(await axeFindings(page, 'tidemark-popover')).toEqual([]);
    await page.screenshot({ path: `pictures/popover-${width}-zoomed.png` });
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('in %s, at 320 px', (colorScheme) => {
  it('fits, unfolds within the screen, and breaks no rule of WCAG 2.2 AA', async () => {
    const page = await story();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => scrollTo(0, 0));
    await hover(page, within('headline'));
    await page.getByRole('button', { name: 'Pin' }).click();
    for (const fold of await page.locator('tidemark-popover button[aria-expanded="false"]').all()) await fold.click();
    const { box } = (await popover(page)) as ShownPopover;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    expect(await axeFindings(page, 'tidemark-popover')).toEqual([]);
    await page.close();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
