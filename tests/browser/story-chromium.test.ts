/** Then and now of a story in its popover, in Chromium, from the embedded snapshot alone. */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, popover, within } from './harness/hover.ts';
import { inside, inWorld } from './harness/inside.ts';
import { picture } from './harness/picture.ts';
import { popupOver } from './harness/popup-over.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY, STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/** The story of the harness, written on a day. */
const writtenOn = (published: string) =>
  STORY.replace(
    '</title>',
    `</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${published}"}</script>`,
  );

async function open(published: string): Promise<Page> {
  const page = await browser.open(STORY_ADDRESS, writtenOn(published));
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(3);
  return page;
}

/** The row of the story in the open popover, and what it unfolds; empty without one. */
function storyOf(): { line: string; answer: string; hasMark: boolean; lines: number } {
  const root = document.querySelector('[data-tidemark="popover"]')?.shadowRoot as ShadowRoot;
  return {
    line: root.querySelector('[data-id="story"] .fold-line')?.textContent ?? '',
    answer: root.querySelector('#answer-story')?.textContent ?? '',
    hasMark: root.querySelector('.score-moment') !== null,
    lines: root.querySelectorAll('.story-picture > svg .story-line').length,
  };
}
const story = (page: Page) => inWorld(page, storyOf);

/** Unfolds it; what draws it comes a moment later. */
async function unfolded(page: Page): Promise<ReturnType<typeof storyOf>> {
  await inside(page, '.fold[data-id="story"] > button').click();
  await expect.poll(async () => (await story(page)).answer).toContain('The whole report as of that day');
  return story(page);
}

async function leave(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await expect.poll(() => popover(page)).toBeNull();
}

/** Opens it, and again until the answer is there: the first hover may have been faster. */
async function hoverUntilStory(page: Page, id = 'first') {
  await expect
    .poll(async () => {
      await hover(page, within(id));
      const { line } = await story(page);
      if (!line) await leave(page);
      return line;
    })
    .not.toBe('');
}

describe('the popover of an older story', () => {
  it('says in a line what the signal was then and what came of it, with a mark on the chart', async () => {
    const page = await open('2026-01-20T09:30:00-05:00');
    await hoverUntilStory(page);
    const { line, hasMark } = await story(page);
    expect(line).toMatch(
      /^When this was written, 20 Jan 2026: high, \+\d+\. Since then Bitcoin −\d+%, the index \+[\d.]+%\.$/,
    );
    expect(hasMark).toBe(true);
  });

  it('unfolds both readings, the warnings then, what followed beside base rates, and the picture', async () => {
    const page = await open('2026-01-20T09:30:00-05:00');
    await hoverUntilStory(page);
    const { answer, lines } = await unfolded(page);
    for (const part of [
      '16 Jan 2026',
      '2 Oct 2026',
      'Small caps lead?',
      'Bitcoin since then',
      'Any day',
      'Near a record',
    ])
      expect(answer).toContain(part);
    expect(answer).toContain('365 dayson 16 Jan 2027');
    expect(lines).toBe(2);
  });

  it.each([
    ['of this week', '2026-09-30'],
    ['without a day', 'soon'],
    ['of the future', '2031-01-01'],
  ])('tells nothing of a story %s', async (_, published) => {
    const page = await open(published);
    await hover(page, within('first'));
    await leave(page);
    await hover(page, within('ether'));
    expect((await story(page)).line).toBe('');
  });

  it('says of a coin that did not trade yet just that', async () => {
    const page = await open('2012-03-05');
    await hoverUntilStory(page, 'ether');
    const { line, hasMark } = await story(page);
    expect(line).toMatch(/Since then the index .+; Ether had no closes yet\.$/);
    // Its day lies before the chart of twelve months.
    expect(hasMark).toBe(false);
  });

  it('is that of the page now, where another story comes without a load', async () => {
    const page = await open('2026-01-20');
    await hoverUntilStory(page);
    await leave(page);
    // The data of the first story are still there.
    await page.evaluate(() => history.pushState(null, '', '/markets/another'));
    await hover(page, within('first'));
    expect((await story(page)).line).toBe('');
    await leave(page);
    await page.evaluate(() => {
      history.pushState(null, '', '/markets/third');
      const script = document.querySelector('script[type="application/ld+json"]');
      if (script) script.textContent = '{"@type":"NewsArticle","datePublished":"2025-06-05"}';
    });
    await hoverUntilStory(page);
    expect((await story(page)).line).toContain('5 Jun 2025');
  });

  it('opens the report as of its day', async () => {
    const page = await open('2026-01-20T09:30:00-05:00');
    await hoverUntilStory(page);
    await unfolded(page);
    const box = await inWorld(page, () => {
      const root = document.querySelector('[data-tidemark="popover"]')?.shadowRoot as ShadowRoot;
      const button = root.querySelector('.story-report') as HTMLElement;
      button.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const [report] = await Promise.all([browser.context.waitForEvent('page'), page.mouse.click(box.x, box.y)]);
    await expect.poll(() => report.title()).toBe('Tidemark report, 16 Jan 2026');
    expect(report.url()).toMatch(/report\.html#as-of=2026-01-16&story=2026-01-16$/);
    await report.close();
  });

  describe('in the toolbar popup', () => {
    const thisStory = (popup: Page) => popup.locator('.this-story');

    it('has its day, its mentions, then and now in a line, and opens the report as of that day', async () => {
      const page = await open('2026-01-20T09:30:00-05:00');
      await hoverUntilStory(page);
      const popup = await popupOver(browser, page);
      const said = thisStory(popup);
      await expect.poll(() => said.textContent()).toMatch(/This story, 20 Jan 2026/);
      expect(await said.textContent()).toMatch(/Then high, \+\d+; now mixed, \+\d+\./);
      expect(await said.textContent()).toMatch(/Highlighted so far: Bitcoin \d, Ether \d, Russell 2000 \d/);
      await said.scrollIntoViewIfNeeded();
      await picture(popup, 'popup-story');
      expect(await axeFindings(popup)).toEqual([]);
      const [report] = await Promise.all([
        browser.context.waitForEvent('page'),
        // It closes its popup, at times before the click is told to be done.
        said
          .getByRole('button', { name: 'The whole report as of that day' })
          .click()
          .catch(() => {}),
      ]);
      await expect.poll(() => report.title()).toBe('Tidemark report, 16 Jan 2026');
      await report.close();
    });

    it('has a story of this week without then and now, and nothing for a page without mentions', async () => {
      const recent = await open('2026-09-30');
      await hover(recent, within('first'));
      const popup = await popupOver(browser, recent);
      await expect.poll(() => thisStory(popup).textContent()).toMatch(/^This story, 30 Sept 2026Highlighted so far/);
      await popup.close();
      const bare = await browser.open('https://www.coindesk.com/markets/none', '<p>Nothing here.');
      const other = await popupOver(browser, bare);
      await other.locator('section.signal').waitFor();
      expect(await thisStory(other).count()).toBe(0);
      await other.close();
    });
  });

  it('logs no error', () => expect(browser.errors).toEqual([]));
});
