/** The sample story, for the demo and for the stores' pictures. */

import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';

const STORY = 'https://www.coindesk.com/sample-story';

/** The story is answered from here under a news address: nothing is asked of the network. */
export async function openStory(context: BrowserContext): Promise<Page> {
  const html = readFileSync(new URL('demo-story.html', import.meta.url), 'utf8');
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

/** Rests the pointer on the first mention of Bitcoin until its popover is open. */
export async function hoverBitcoin(page: Page): Promise<void> {
  const word = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('tidemark') ?? [])];
    const found = ranges.find(({ startContainer, startOffset }) =>
      startContainer.textContent?.startsWith('Bitcoin', startOffset),
    );
    if (!found) throw new Error('no mention of Bitcoin is marked');
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const popover = page.locator('[data-tidemark="popover"][data-asset="BTC"]');
  // The popover script comes in when the page is idle; a pointer that already rests on the word is found by its next move.
  for (let nudge = 0; nudge < 50 && !(await popover.isVisible()); nudge++) {
    await page.mouse.move(word.x + (nudge % 2), word.y);
    await popover.waitFor({ timeout: 400 }).catch(() => {});
  }
  await popover.waitFor({ timeout: 1000 });
}
