/** Every place in every language on the narrowest screen: nothing is cut off, and a choice made in options reaches all. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../lib/i18n/languages.ts';
import { createWords } from '../../lib/i18n/words.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { nextMention, openStory, popover } from './harness/hover.ts';
import { inside } from './harness/inside.ts';
import { picture } from './harness/picture.ts';

const WIDTH = 320;

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium({ viewport: { width: WIDTH, height: 640 } });
});
afterAll(() => browser.close());

async function speak(language: Language | 'auto'): Promise<void> {
  const worker = await browser.worker();
  // @ts-expect-error the extension's own API
  await worker.evaluate((settings) => chrome.storage.sync.set({ settings }), { language });
}

/** The page once it speaks a language and shows what it has. */
async function openIn(language: Language, page: string, shows: string): Promise<Page> {
  const opened = await browser.openExtension(page);
  await opened.locator(`html[lang="${language}"]`).waitFor();
  await opened.locator(shows).first().waitFor();
  return opened;
}

/** Texts that an element cuts off or that reach out of the window, where no scrolling brings them in. */
const cutOff = (page: Page, selector: string) => page.locator(selector).evaluate(cutOffIn);

function cutOffIn(root: Element): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the document is ${scrollWidth} px wide`] : [];
  // The popover itself scrolls down, never sideways.
  for (const area of root.querySelectorAll('.scroll')) {
    if (area.scrollWidth > area.clientWidth) found.push(`the popover is ${area.scrollWidth} px wide`);
  }
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!text.data.trim() || text.parentElement?.closest('.visually-hidden, style, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const written = range.getBoundingClientRect();
    if (written.width === 0) continue;
    let [left, right] = [0, clientWidth];
    for (let around = text.parentElement; around; around = around.parentElement) {
      const { overflowX } = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      // What scrolls can be brought in.
      if (['auto', 'scroll'].includes(overflowX)) {
        [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        break;
      }
      if (['hidden', 'clip'].includes(overflowX))
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    }
    if (written.left < left - 1 || written.right > right + 1)
      found.push(`“${text.data}” to ${written.right} of ${right}`);
  }
  return found;
}

/** Opens all that unfolds, and what unfolds within that. */
async function unfold(page: Page, within = 'html'): Promise<void> {
  const folded = page.locator(`${within} button[aria-expanded="false"]`);
  const open = () =>
    folded.evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
  await open();
  await open();
}

describe.each(LANGUAGE_IDS)('at 320 px, in %s', (language) => {
  const { t } = createWords(language);
  beforeAll(() => speak(language));

  it.each([
    ['popup.html', '[data-id="past"]', 'popup.history'],
    ['options.html', '[data-id="calm"]', 'options.title'],
    ['report.html', '.plot-box canvas', 'report.title'],
    ['welcome.html', '.story', 'welcome.title'],
  ] as const)('nothing is cut off in %s', async (name, shows, key) => {
    const page = await openIn(language, name, shows);
    await unfold(page);
    expect(await cutOff(page, 'html')).toEqual([]);
    await expect.poll(() => page.content()).toContain(t(key));
    await picture(page, `languages/${name.replace('.html', '')}-${language}`, name === 'popup.html');
  });

  it('nothing is cut off in the popover, at rest and unfolded', async () => {
    const page = await openStory(browser);
    await nextMention(browser);
    await expect.poll(() => inside(page, `[role="dialog"][lang="${language}"]`).count()).toBe(1);
    await picture(page, `languages/popover-${language}`);
    const cutInPopover = async () => (await inside(page, '[role="dialog"]').map(cutOffIn)).flat();
    expect(await cutInPopover()).toEqual([]);
    const folded = inside(page, 'button[aria-expanded="false"]');
    for (let round = 0; round < 2; round++) await folded.map((button) => button.click());
    expect(await cutInPopover()).toEqual([]);
    await picture(page, `languages/popover-${language}-open`);
  });
});

it('a language chosen in options reaches an open popup and an open popover', async () => {
  await speak('en');
  const story = await openStory(browser);
  await nextMention(browser);
  await expect.poll(async () => (await popover(story))?.text).toContain('Russell 2000 risk-on signal');
  const popup = await openIn('en', 'popup.html', '.signal');
  const options = await openIn('en', 'options.html', '[data-id="calm"]');
  const choice = options.getByLabel('Language');

  await choice.selectOption({ label: LANGUAGES.tr.name });
  const topic = createWords('tr').t('state.topic');
  await popup.locator('html[lang="tr"]').waitFor();
  await expect.poll(() => popup.locator('.signal-caption').textContent()).toContain(topic);
  await expect.poll(async () => (await popover(story))?.text).toContain(topic);
  await expect.poll(() => options.locator('h1').textContent()).toBe(createWords('tr').t('options.title'));
  await expect.poll(() => options.title()).toBe(createWords('tr').t('options.tab'));

  // What the browser speaks here is English.
  await options.getByLabel(createWords('tr').t('options.language.title')).selectOption({ index: 0 });
  await expect.poll(() => popup.locator('.signal-caption').textContent()).toContain('Russell 2000 risk-on signal');
  await expect.poll(async () => (await popover(story))?.text).toContain('Russell 2000 risk-on signal');
});
