/** A setting changed in the options acts at once on everything that is open. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { hover, marked, nextMention, openStory, popover, within } from './harness/hover.ts';
import { inside } from './harness/inside.ts';
import { picture } from './harness/picture.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** The score as a place says it; null while it says none. */
const scoreIn = async (text: Promise<string | null | undefined>) =>
  /[+−]\d+|\b0\b/.exec((await text) ?? '')?.[0] ?? null;
const textOf = (page: Page, selector: string) => page.locator(selector).first().textContent();

describe('an indicator switched off in the options', () => {
  it('changes the score in the options, an open popup, an open popover and an open report', async () => {
    const story = await openStory(browser);
    await nextMention(browser);
    await expect.poll(async () => (await popover(story))?.text).toContain('Russell 2000 risk-on signal');
    const [popup, report, options] = [
      await browser.openExtension('popup.html'),
      await browser.openExtension('report.html'),
      await browser.openExtension('options.html'),
    ];
    const inPopover = () =>
      inside(story, '.score')
        .map((score) => score.textContent)
        .then(([score]) => score);
    const places = {
      options: () => scoreIn(textOf(options, '.standing')),
      popup: () => scoreIn(textOf(popup, '.score')),
      popover: () => scoreIn(inPopover()),
      report: () => scoreIn(textOf(report, '.score')),
    };
    for (const score of Object.values(places)) await expect.poll(score).not.toBeNull();
    const before = await places.options();
    for (const score of Object.values(places)) expect(await score()).toBe(before);

    await options.locator('[role="switch"][data-id="calm"]').click();
    await expect.poll(places.options).not.toBe(before);
    const after = await places.options();
    for (const score of Object.values(places)) await expect.poll(score).toBe(after);
    await options.locator('[role="switch"][data-id="calm"]').click();
    for (const score of Object.values(places)) await expect.poll(score).toBe(before);
    await Promise.all([popup, report].map((page) => page.close()));
  });
});

describe('the underline chosen in the options', () => {
  /** The line that an open page draws under its marks: that of the rule for the name they are registered by. */
  const line = (page: Page) =>
    page.evaluate(() => {
      const name = [...CSS.highlights].find(([name, words]) => words.size > 0 && name !== 'tidemark-hover')?.[0];
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(
        document.documentElement,
        `::highlight(${name})`,
      );
      return `${textDecorationLine} ${textDecorationStyle}`;
    });

  it('is drawn on an open page at once, and goes on a new one', async () => {
    const story = await openStory(browser);
    const options = await browser.openExtension('options.html');
    const choice = options.getByLabel('Underline');
    expect(await line(story)).toBe('underline dotted');
    const words = (await marked(story)).map(({ text }) => text);
    await picture(story, 'underline-dotted');

    await choice.selectOption('solid');
    await expect.poll(() => line(story)).toBe('underline solid');
    await picture(story, 'underline-solid');

    await choice.selectOption('pointer');
    await expect.poll(() => line(story)).toBe('none solid');
    await picture(story, 'underline-pointer');

    await choice.selectOption('dotted');
    await expect.poll(() => line(story)).toBe('underline dotted');
    await expect.poll(async () => (await marked(story)).map(({ text }) => text)).toEqual(words);
  });

  it('leaves the popover as it is: the word under the pointer opens it and has a line', async () => {
    const options = await browser.openExtension('options.html');
    const story = await openStory(browser);
    const word = (await marked(story)).find(within('claim')) ?? (await marked(story))[0];
    await options.getByLabel('Underline').selectOption('pointer');
    await expect.poll(() => line(story)).toBe('none solid');
    await story.bringToFront();
    let moves = 0;
    await expect
      .poll(
        async () => {
          await story.mouse.move((word?.x ?? 0) + (moves++ % 2), word?.y ?? 0);
          return popover(story);
        },
        { interval: 100 },
      )
      .not.toBeNull();
    expect(await story.evaluate(() => CSS.highlights.get('tidemark-hover')?.size)).toBe(1);
    await options.getByLabel('Underline').selectOption('dotted');
  });
});

describe('a site switched off', () => {
  it('loses its marks on open pages, and has them back when it is switched on', async () => {
    const page = await openStory(browser);
    const worker = await browser.worker();
    const set = (sitesOff: string[]) =>
      // @ts-expect-error the extension's own API
      worker.evaluate((sites) => chrome.storage.sync.set({ settings: { sitesOff: sites } }), sitesOff);
    await set(['coindesk.com']);
    await expect.poll(async () => (await marked(page)).length).toBe(0);
    await set([]);
    await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  });
});

describe('the check of figures switched off in the options', () => {
  it('ends on an open page, and goes on there when it is switched on', async () => {
    const options = await browser.openExtension('options.html');
    const check = options.locator('[role="switch"][data-id="statements"]');
    const story = await browser.open(
      STORY_ADDRESS,
      `<!doctype html><html lang="en"><head><meta property="article:published_time" content="2022-06-17T18:00:00-04:00"></head>
       <body><p id="word">The Russell 2000 tumbled 7.5% for the week.</p>`,
    );
    /** What the popover says once the pointer rests on the word anew. */
    const says = async () => {
      await story.mouse.move(300, 690);
      await expect.poll(() => popover(story)).toBeNull();
      return (await hover(story, within('word'))).text;
    };
    await expect.poll(says).toContain('By daily closes');
    await check.click();
    await expect.poll(says).not.toContain('By daily closes');
    await check.click();
    await expect.poll(says).toContain('By daily closes');
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));

describe('storage that fails', () => {
  it('refuses a switch: it goes back, and a sentence says that nothing was changed', async () => {
    const options = await browser.openExtension('options.html');
    const calm = options.locator('[role="switch"][data-id="calm"]');
    const before = await calm.getAttribute('aria-checked');
    await options.evaluate(() => {
      // @ts-expect-error the extension's own API
      chrome.storage.sync.set = async () => Promise.reject(new Error('MAX_ITEMS quota exceeded'));
    });
    await calm.click();
    await options.getByText('Nothing was changed: the browser has no room for more settings.').waitFor();
    expect(await calm.getAttribute('aria-checked')).toBe(before);
  });

  it('hands out nothing: pages are marked as by default, and the options say so', async () => {
    const options = await browser.openExtension('options.html');
    await options.addInitScript(() => {
      // @ts-expect-error the extension's own API
      chrome.storage.sync.get = async () => Promise.reject(new Error('IO error'));
    });
    await options.reload();
    await options.getByText('The browser does not hand out your settings').waitFor();
    expect(await options.locator('[role="switch"][data-id="calm"]').getAttribute('aria-checked')).toBe('true');
    await options.close();
  });
});
