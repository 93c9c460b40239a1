/** Opens a story and rests the pointer on its mentions, in Chromium. */

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from './chromium.ts';
import { type MarkedText, markedTexts, type ShownPopover, shownPopover } from './in-page.ts';
import { inWorld } from './inside.ts';
import { STORY, STORY_ADDRESS, STORY_MARKS } from './story.ts';

export const marked = (page: Page) => page.evaluate(markedTexts);
export const popover = (page: Page) => inWorld(page, shownPopover);
/** Whether anything of ours was put into a page. */
export const hasHost = async (page: Page) => (await page.locator('[data-tidemark]').count()) > 0;
export const within = (id: string) => (word: MarkedText) => word.within === id;

/** The story, with all its mentions marked; which is marked last is not said. */
export async function openStory(browser: Chromium): Promise<Page> {
  const page = await browser.open(STORY_ADDRESS, STORY);
  await page.waitForFunction((all) => CSS.highlights.get('tidemark')?.size === all, STORY_MARKS);
  return page;
}

/** A story with this body, read to its first mention. */
export async function openMarked(browser: Chromium, body: string): Promise<Page> {
  const page = await browser.open(STORY_ADDRESS, `<!doctype html><html lang="en"><body>${body}</body></html>`);
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  return page;
}

/** Rests the pointer on a mention until the popover is open; a pointer that a hand holds is never quite still. */
export async function hover(page: Page, pick: (text: MarkedText) => boolean): Promise<ShownPopover> {
  let moves = 0;
  await expect
    .poll(
      async () => {
        // It may be marked, or moved by what loads before it, only now.
        const word = (await marked(page)).find(pick);
        if (!word) return null;
        await page.mouse.move(word.x + (moves++ % 2), word.y);
        return popover(page);
      },
      { interval: 100 },
    )
    .not.toBeNull();
  return (await popover(page)) as ShownPopover;
}

/** Asks a page from a world of our own, where nothing that its scripts patched is seen. */
export const untouched = (page: Page) => (ask: () => MarkedText[]) => inWorld(page, ask);

/** What the browser does when the command's keys are pressed: headless Chromium takes no extension shortcuts. */
export async function nextMention(browser: Chromium): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    // @ts-expect-error the extension's own API
    const { tabs, commands } = chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch('next-mention', tab);
  });
}
