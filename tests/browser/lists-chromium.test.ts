/** In a list of many items one mention is marked, in a page of Chromium without the extension: what comes when that one goes. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Modules, openModules } from './harness/modules.ts';
import type * as Lab from './lab/reader.ts';

declare const lab: typeof Lab;
declare const mentions: Awaited<ReturnType<typeof Lab.read>>;

let modules: Modules;
beforeAll(async () => {
  modules = await openModules(new URL('./lab/reader.ts', import.meta.url));
});
afterAll(() => modules?.close());

/** Six items, the first of which is marked; no block but the list's own is read. */
async function listRead(): Promise<Page> {
  const items = Array.from({ length: 6 }, (_, i) => `<li id="i${i}">Bitcoin rose again, ${i}</li>`).join('');
  const page = await modules.open(
    `<ul id="list">${items}</ul><ul id="other"></ul><p id="last">The Russell 2000 rose.</p>`,
  );
  await page.evaluate(async () => {
    Object.assign(globalThis, { mentions: await lab.read('first', 'last') });
  });
  expect(await placesIn(page)).toEqual(['i0', 'last']);
  return page;
}

const placesIn = (page: Page) => page.evaluate(() => lab.places(mentions).sort());

it.each<[string, () => void]>([
  ['leaves the page', () => document.querySelector('#i0')?.remove()],
  ['says something else', () => Object.assign(document.querySelector('#i0') ?? {}, { textContent: 'Gold rose again' })],
  ['says another asset', () => Object.assign(document.querySelector('#i0') ?? {}, { textContent: 'IWM rose again' })],
  ['moves to another list', () => document.querySelector('#other')?.append(document.querySelector('#i0') as Node)],
])('where the marked item %s, the next one is marked', async (_, change) => {
  const page = await listRead();
  await page.evaluate(change);
  await expect.poll(() => placesIn(page)).toContain('i1');
  expect((await placesIn(page)).filter((id) => id.startsWith('i') && id !== 'i0')).toEqual(['i1']);
});

it('where the marked item changes and says it still, it stays the marked one', async () => {
  const page = await listRead();
  await page.evaluate(() => {
    document.querySelector('#i0')?.append(' today');
    document.querySelector('#i3')?.append(' today');
    document.querySelector('#last')?.insertAdjacentHTML('afterend', '<p id="later">IWM fell.</p>');
  });
  await expect.poll(() => placesIn(page)).toContain('later');
  expect(await placesIn(page)).toEqual(['i0', 'last', 'later']);
});
