/** Figures in sentences, in Chromium: a row in the popover, what it unfolds, and nothing where nothing can be said. */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, popover, within } from './harness/hover.ts';
import { inside } from './harness/inside.ts';
import { picture } from './harness/picture.ts';
import { popupOver } from './harness/popup-over.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

/** A story of Friday 17 June 2022, after the close. */
async function open(body: string, language = 'en'): Promise<Page> {
  const head = '<meta property="article:published_time" content="2022-06-17T18:00:00-04:00">';
  const page = await browser.open(
    STORY_ADDRESS,
    `<!doctype html><html lang="${language}"><head>${head}</head><body><main>${body}</main>`,
  );
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  return page;
}

/** What the popover says once the pointer rests on a word anew. */
async function says(page: Page, id: string): Promise<string> {
  await page.mouse.move(300, 690);
  await expect.poll(() => popover(page)).toBeNull();
  await hover(page, within(id));
  return (await popover(page))?.text ?? '';
}

describe('the sentence under the pointer', () => {
  it('is held against the closes', async () => {
    const page = await open('<p id="word">The Russell 2000 tumbled 7.5% for the week.</p>');
    await hover(page, within('word'));
    await expect
      .poll(async () => (await popover(page))?.text)
      .toContain('Russell 2000, 10 Jun 2022 to 17 Jun 2022, −7.5%. Agrees with the text.');
  });

  it('is shown with the figures where it differs, and unfolds how it was read', async () => {
    const page = await open('<p id="word">The Russell 2000 tumbled 17.5% for the week.</p>');
    await hover(page, within('word'));
    await expect
      .poll(async () => (await popover(page))?.text)
      .toContain('Russell 2000, 10 Jun 2022 to 17 Jun 2022, −7.5%; the text says −17.5%.');
    await inside(page, '[data-id="statement"] button').click();
    await expect
      .poll(async () => (await inside(page, '#answer-statement').map((answer) => answer.innerText)).join())
      .toContain('1,665.69 on 17 Jun 2022');
  });

  it.each([
    ['light', '#fff'],
    ['dark', '#111'],
  ])('keeps its row within a phone, on a %s page', async (ground, background) => {
    const page = await open(
      `<style>html{background:${background}}</style><p id="word">The Russell 2000 tumbled 17.5% for the week.</p>`,
    );
    await page.setViewportSize({ width: 320, height: 700 });
    await hover(page, within('word'));
    await expect.poll(async () => (await popover(page))?.text).toContain('the text says −17.5%.');
    const [row] = await inside(page, '[data-id="statement"]').map((each) => each.getBoundingClientRect().toJSON());
    expect(row.left).toBeGreaterThanOrEqual(0);
    expect(row.right).toBeLessThanOrEqual(320);
    await picture(page, `statement-320-${ground}`);
  });

  it('is read under the heading of its list', async () => {
    const page = await open(
      `<p>For the week:</p><p>The S&amp;P 500 is down 226.02 points, or 5.8%.</p>
       <p id="word">The Russell 2000 is down 134.59 points, or 7.5%.</p>`,
    );
    await hover(page, within('word'));
    await expect.poll(async () => (await popover(page))?.text).toContain('Agrees with the text.');
  });

  it('is read in German where the page is', async () => {
    const page = await open('<p id="word">Der Russell 2000 verlor in dieser Woche 7,5 Prozent.</p>', 'de-AT');
    await hover(page, within('word'));
    await expect
      .poll(async () => (await popover(page))?.text)
      .toContain('Russell 2000, 10 Jun 2022 to 17 Jun 2022, −7.5%. Agrees with the text.');
  });

  it('is let be in other languages', async () => {
    const page = await open('<p id="word">Le Russell 2000 fell 7.5% for the week.</p>', 'fr');
    await hover(page, within('word'));
    expect((await popover(page))?.text).not.toContain('By daily closes');
  });

  it('ends at a line of its paragraph, and has the line over it for its heading', async () => {
    const page = await open(
      `<p id="word">For the week:<br>The S&amp;P 500 is down 226.02 points, or 5.8%.<br>
       The Russell 2000 is down 134.59 points, or 7.5%<br>Bitcoin is down 2%</p>`,
    );
    await hover(page, within('word'));
    await expect
      .poll(async () => (await popover(page))?.text)
      .toContain('10 Jun 2022 to 17 Jun 2022, −134.59 index points. Agrees with the text.');
  });

  it('is let be where nothing can be said', async () => {
    const page = await open(
      '<p id="word">The Russell 2000 could fall 7.5% this week.</p><p id="other">Bitcoin lost 31% this week.</p>',
    );
    // The first hover may be faster than the answer.
    await expect.poll(() => says(page, 'other')).toContain('By daily closes');
    expect(await says(page, 'word')).not.toContain('By daily closes');
  });
});

describe('the toolbar popup', () => {
  it('lists the figures of the page in reading order, and goes to their place', async () => {
    const page = await open(
      `<p id="near">The Russell 2000 tumbled 7.5% for the week.</p><p style="margin-bottom:2000px">Analysts like Bitcoin.</p>
       <p>Bitcoin lost 57% this year, and the Russell 2000 is up 26% this year.</p>`,
    );
    await hover(page, within('near'));
    const popup = await popupOver(browser, page);
    const rows = popup.locator('.statement-list li');
    await expect.poll(() => rows.count()).toBe(3);
    expect((await rows.allInnerTexts()).map((text) => text.split(/\s*\n\s*/))).toEqual([
      ['✓', 'Russell 2000, week', '−7.5%', '−7.5%'],
      ['✓', 'Bitcoin, year to date', '−57%', '−56.0%'],
      ['≠', 'Russell 2000, year to date', '+26%', '−25.8%'],
    ]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme });
      await rows.first().scrollIntoViewIfNeeded();
      await picture(popup, `statement-list-${colorScheme}`);
    }
    expect(await axeFindings(popup)).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    await page.bringToFront();
    await rows
      .nth(1)
      .getByRole('button')
      .evaluate((button) => (button as HTMLElement).click());
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await expect.poll(async () => (await popover(page))?.asset).toBe('BTC');
  });

  it('says where no figure can be checked', async () => {
    const page = await open('<p id="word">Analysts like Bitcoin.</p>');
    await hover(page, within('word'));
    const popup = await popupOver(browser, page);
    await expect
      .poll(() => popup.locator('.this-story').textContent())
      .toContain('No figure here can be checked against daily closes.');
    await popup.close();
  });
});
