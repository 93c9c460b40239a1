/** What a reader of the sample story sees: the popover, a sentence checked, then and now, the report as of that day. */

import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { boxInPopover } from '../browser/inside-popover.ts';
import { hoverWord, leave, placeOf, storyRead } from '../browser/sample-story.ts';
import { Film } from './film.ts';
import type { Point } from './pointer.ts';

const WORD = 'Bitcoin';
const WINDOW = { width: 1000, height: 800 };

/**
 * Walks through it in an open story and keeps a picture of each step.
 * @param path of a picture by its name.
 */
export async function walk(story: Page, path: (name: string) => string): Promise<void> {
  await story.setViewportSize(WINDOW);
  const film = new Film(story, { x: 720, y: 640 });
  const picture = async (name: string, page: Page, ms: number) => {
    await page.screenshot({ path: path(name) });
    await film.hold(ms);
  };
  const click = async (selector: string) => {
    const place = await middleOf(story, selector);
    await film.glide(place);
    await story.mouse.move(place.x, place.y, { steps: 8 });
    await film.hold(160);
    await story.mouse.click(place.x, place.y);
  };

  await storyRead(story);
  await film.hold(900);
  await film.glide(await placeOf(story, WORD));
  await hoverWord(story, WORD);
  await boxInPopover(story, '.statement-line');
  await picture('popover', story, 2600);
  await click('.fold[data-id="statement"] > button');
  await boxInPopover(story, '#answer-statement dl');
  await picture('sentence', story, 2600);
  await click('.fold[data-id="story"] > button');
  await boxInPopover(story, '#answer-story .story-picture');
  await picture('then-and-now', story, 3200);
  const opened = story.context().waitForEvent('page');
  await click('#answer-story .story-report');
  const report = await wholeReport(await opened);
  film.follow(report);
  await picture('as-of', report, 3200);
  await report.close();
  await leave(story);
  writeFileSync(path('walk'), film.bytes());
}

/** The report in the walk's window, once its first chart is drawn. */
async function wholeReport(page: Page): Promise<Page> {
  await page.setViewportSize(WINDOW);
  await page.locator('[data-ready="true"] canvas').first().waitFor();
  return page;
}

async function middleOf(story: Page, selector: string): Promise<Point> {
  const { x, y, width, height } = await boxInPopover(story, selector);
  return { x: x + width / 2, y: y + height / 2 };
}
