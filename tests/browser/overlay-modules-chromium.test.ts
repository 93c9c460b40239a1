/** The overlay's modules each by itself, in a page of Chromium without the extension. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Modules, openModules } from './harness/modules.ts';
import type * as Lab from './lab/overlay.ts';

declare const lab: typeof Lab;

let modules: Modules;
beforeAll(async () => {
  modules = await openModules(new URL('./lab/overlay.ts', import.meta.url));
});
afterAll(() => modules?.close());

it('another address without a load is noticed where the browser tells nothing of it, and not once it is followed no more', async () => {
  const page: Page = await modules.open('<p>Story</p>');
  await page.evaluate(() => {
    const end = new AbortController();
    const seen = { moves: 0, end: () => end.abort() };
    Object.assign(window, { seen });
    lab.followNavigation(() => seen.moves++, end.signal, {} as typeof window);
  });
  const moves = () => page.evaluate('seen.moves') as Promise<number>;
  await page.evaluate(() => history.pushState({}, '', '#one'));
  // At once, and when its content should have followed.
  await expect.poll(moves).toBe(2);
  await page.evaluate(() => history.replaceState({}, '', '#two'));
  await expect.poll(moves).toBe(4);
  await page.evaluate('seen.end()');
  await page.evaluate(() => history.pushState({}, '', '#three'));
  // Longer than it looks away.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1200)));
  expect(await moves()).toBe(4);
  await page.close();
});

it('a field for a password counts while it can be seen', async () => {
  const has = async (body: string) => {
    const page = await modules.open(body);
    const found = await page.evaluate(() => lab.hasPasswordField(document));
    await page.close();
    return found;
  };
  expect(await has('<input type="PASSWORD">')).toBe(true);
  expect(await has('<input type="text"><div style="opacity:0"><input type="password"></div>')).toBe(false);
  expect(await has('<div style="visibility:hidden"><input type="password"></div>')).toBe(false);
});

it('what an earlier Tidemark left is taken away, and nothing of the page', async () => {
  const page = await modules.open('<div data-tidemark="popover">Old</div><div data-tidemark="other">Page</div>');
  const left = await page.evaluate(() => {
    for (const name of ['tidemark', 'tidemark-hover', 'search']) CSS.highlights.set(name, new Highlight());
    lab.removeLeftovers();
    return [document.body.textContent, [...CSS.highlights.keys()]];
  });
  expect(left).toEqual(['Page', ['search']]);
  await page.close();
});
