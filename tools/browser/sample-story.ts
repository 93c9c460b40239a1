/** The sample story, for the demo and for the stores' pictures: written in January 2026, with figures that agree, differ and can't be judged. */

import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { boxInPopover } from './inside-popover.ts';

const STORY = 'https://www.coindesk.com/sample-story';

/** The story is answered from here under a news address: nothing is asked of the network. */
export async function openStory(context: BrowserContext): Promise<Page> {
  const html = readFileSync(new URL('sample-story.html', import.meta.url), 'utf8');
  await context.route(STORY, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(STORY);
  await marked(page);
  return page;
}

/** Waits until words are marked. */
export async function marked(page: Page): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('tidemark')?.size ?? 0) > 0);
}

/** The middle of the first mention that reads so, in the viewport. */
export async function placeOf(page: Page, word: string): Promise<{ x: number; y: number }> {
  return page.evaluate((asked) => {
    const ranges = [...(CSS.highlights.get('tidemark') ?? [])];
    const found = ranges.find(({ startContainer, startOffset }) =>
      startContainer.textContent?.startsWith(asked, startOffset),
    );
    if (!found) throw new Error(`no mention of ${asked} is marked`);
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, word);
}

/** Rests the pointer there until its popover is open. */
export async function hoverWord(page: Page, word: string): Promise<void> {
  const place = await placeOf(page, word);
  const popover = page.locator('[data-tidemark="popover"]');
  // The popover's script comes in when the page is idle; a pointer that already rests on the word is found by its next move.
  for (let nudge = 0; nudge < 50 && !(await popover.isVisible()); nudge++) {
    await page.mouse.move(place.x + (nudge % 2), place.y);
    await popover.waitFor({ timeout: 400 }).catch(() => {});
  }
  await popover.waitFor({ timeout: 1000 });
}

/** Closes the popover and what it unfolded, and takes the pointer away. */
export async function leave(page: Page): Promise<void> {
  for (let keys = 0; keys < 3 && (await page.locator('[data-tidemark="popover"]').isVisible()); keys++)
    await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
}

/** Waits until popovers tell of the story's day: the first hover may be faster than the answer. */
export async function storyRead(page: Page): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    await hoverWord(page, 'Bitcoin');
    const isRead = await boxInPopover(page, '.fold[data-id="story"]', 500).catch(() => null);
    await leave(page);
    if (isRead) return;
  }
  throw new Error("the popover says nothing of the story's day");
}
