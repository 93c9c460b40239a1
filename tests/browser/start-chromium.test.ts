/** The popover as a whole, from the words of a page to its end, in Chromium without the extension. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Modules, notedIn, openModules } from './harness/modules.ts';
import type * as Lab from './lab/start.ts';

declare const lab: typeof Lab;
declare const noted: string[];
declare const popover: ReturnType<typeof Lab.start>;

let modules: Modules;
let page: Page;
beforeAll(async () => {
  modules = await openModules(new URL('./lab/start.ts', import.meta.url));
});
afterAll(() => modules?.close());
beforeEach(async () => {
  page = await modules.open('<p data-asset="BTC">Bitcoin rose</p><p data-asset="ETH">Ether fell</p>');
  await page.evaluate(() => Object.assign(globalThis, { popover: lab.start(noted) }));
});

/** Of the one element of ours: shown, hidden, or gone from the page. */
const state = () =>
  page.evaluate(() => {
    const element = document.querySelector('div[data-tidemark=popover]');
    if (!element) return 'gone';
    return element.matches(':popover-open') ? 'shown' : 'hidden';
  });
const goTo = (asset: string) => page.evaluate((to) => popover.goTo(to), asset);

it('is drawn once a pointer rests on a word, and gone once it left', async () => {
  expect(await state()).toBe('gone');
  await page.mouse.move(20, 25);
  await page.mouse.move(22, 25);
  await expect.poll(state).toBe('shown');
  expect(await notedIn(page)).toEqual(['BTC']);
  await page.mouse.move(900, 700);
  await expect.poll(state).toBe('hidden');
});

it('that a pointer opened goes by Escape, too', async () => {
  await page.mouse.move(20, 25);
  await page.mouse.move(22, 25);
  await expect.poll(state).toBe('shown');
  await page.keyboard.press('Escape');
  expect(await state()).toBe('hidden');
});

it('is not shown while there is nothing to draw, and is as soon as there is', async () => {
  await page.evaluate(() => Object.assign(popover.page, { stamp: null }));
  await goTo('ETH');
  expect([await state(), await notedIn(page)]).toEqual(['gone', []]);
  await page.evaluate(() => {
    Object.assign(popover.page, { stamp: '2' });
    popover.page.changed();
  });
  expect([await state(), await notedIn(page)]).toEqual(['shown', ['ETH']]);
});

it('goes by Escape alone where a reader asked for it, and from word to word by the command', async () => {
  await page.evaluate(() => popover.page.next());
  expect([await state(), await notedIn(page)]).toEqual(['shown', ['BTC']]);
  await page.mouse.move(900, 700);
  await page.evaluate(() => popover.page.next());
  expect(await notedIn(page)).toEqual(['BTC', 'ETH']);
  await page.keyboard.press('Escape');
  expect(await state()).toBe('hidden');
});

describe('when the words end', () => {
  it('by a switch, it goes with them, and nobody is listened to any more', async () => {
    await goTo('BTC');
    await page.evaluate(() => popover.end());
    expect([await state(), (await notedIn(page)).at(-1)]).toEqual(['gone', 'no more commands']);
  });

  it('by an update, an open one says so and stays until it is closed; then nothing is left', async () => {
    await goTo('BTC');
    await page.evaluate(() => {
      Object.assign(popover.page, { isAlive: false });
      popover.end();
    });
    expect([await state(), await notedIn(page)]).toEqual(['shown', ['BTC', 'BTC orphaned']]);
    await page.keyboard.press('Escape');
    expect([await state(), (await notedIn(page)).at(-1)]).toEqual(['gone', 'no more commands']);
  });

  it('by an update, an open one that the newer script took away is gone for good', async () => {
    await goTo('BTC');
    await page.evaluate(() => {
      document.querySelector('div[data-tidemark=popover]')?.remove();
      Object.assign(popover.page, { isAlive: false });
      popover.end();
    });
    expect([await state(), (await notedIn(page)).at(-1)]).toEqual(['gone', 'no more commands']);
  });

  it('by an update, one that is closed goes at once', async () => {
    await goTo('BTC');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      Object.assign(popover.page, { isAlive: false });
      popover.end();
    });
    expect(await state()).toBe('gone');
  });
});
