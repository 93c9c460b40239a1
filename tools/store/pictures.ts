/** Takes the stores' pictures of the built extension, with the figures of the snapshot's newest day. */

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { LANGUAGE_IDS, type Language } from '../../lib/i18n/languages.ts';
import { boxInPopover } from '../browser/inside-popover.ts';
import { CHROME_BUILD, launchBare, launchWithExtension, type WithExtension } from '../browser/launch.ts';
import { hoverWord, marked, openStory, storyRead } from '../browser/sample-story.ts';
import { extensionPage, settle } from '../browser/settled.ts';
import { readToolbarPopup } from '../browser/toolbar-popup.ts';
import { logo, picture, type Shot, tile } from './frame.ts';
import { listing } from './listing.ts';
import { PICTURE_IDS, type PictureId } from './texts/text.ts';

type Scheme = 'light' | 'dark';

/** A window of 824 × 700 pixels, at its place in a picture. */
const PLACE = { left: 424, top: 50 };
const WINDOW = { width: 824, height: 700 };
/** Two toolbar popups stand side by side at this size. */
const POPUP_SCALE = 1.09;

/** Shows the extension in a theme, each pixel of it as `scale` of the picture, and takes what a function shows there. */
type Take = (theme: Scheme, scale: number, shot: (browser: WithExtension) => Promise<Buffer>) => Promise<Buffer>;

const SHOTS: Record<PictureId, (take: Take) => Promise<Shot[]>> = {
  popover: async (take) => [
    { ...PLACE, png: await take('light', 1, async ({ context }) => (await popoverOverStory(context)).screenshot()) },
  ],
  story: async (take) => [
    {
      ...PLACE,
      png: await take('dark', 1, async ({ context }) => {
        const story = await popoverOverStory(context);
        const { x, y, width, height } = await boxInPopover(story, '.fold[data-id="story"] > button');
        await story.mouse.click(x + width / 2, y + height / 2);
        await boxInPopover(story, '#answer-story .story-picture');
        return story.screenshot();
      }),
    },
  ],
  popup: async (take) => [
    { left: 832, top: 152, png: await take('dark', 1.25, toolbarPopup) },
    { left: 402, top: 84, png: await take('light', 1.25, toolbarPopup) },
  ],
  report: async (take) => [
    {
      ...PLACE,
      png: await take('light', 1, async (browser) => {
        const page = await extensionPage(browser, 'report.html#as-of=2026-01-23', '[data-ready="true"] canvas');
        return page.screenshot();
      }),
    },
  ],
  privacy: async (take) => [
    {
      ...PLACE,
      png: await take('light', 1.18, async (browser) => {
        const page = await extensionPage(browser, 'welcome.html', '.story');
        await marked(page);
        await below(page, '.section:has(.privacy)', 28);
        return page.screenshot();
      }),
    },
  ],
};

/** Writes the pictures into a folder, those that speak into one of their language, and gives their paths. */
export async function takePictures(folder: string): Promise<string[]> {
  const painter = await launchBare();
  const paths: string[] = [];
  const paint = async (name: string, width: number, height: number, html: string) => {
    const page = await painter.newPage({ viewport: { width, height } });
    await page.setContent(html);
    paths.push(join(folder, `${name}.png`));
    // Stores want no transparency, but in a logo.
    await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: name.startsWith('logo') });
    await page.close();
  };
  try {
    for (const language of LANGUAGE_IDS) {
      mkdirSync(join(folder, language), { recursive: true });
      const { captions } = listing(language);
      for (const [i, id] of PICTURE_IDS.entries())
        await paint(
          `${language}/${i + 1}-${id}`,
          1280,
          800,
          picture(captions[id], language, await SHOTS[id](taker(language))),
        );
    }
    await paint('tile-440x280', 440, 280, tile());
    await paint('tile-1400x560', 1400, 560, tile(1400, 560));
    await paint('logo-300x300', 300, 300, logo());
  } finally {
    await painter.close();
  }
  return paths;
}

/** Each picture is taken in a browser of its own. */
function taker(language: Language): Take {
  return async (theme, scale, shot) => {
    const browser = await launchWithExtension(resolve(CHROME_BUILD), {
      colorScheme: theme,
      locale: language,
      viewport: { width: Math.round(WINDOW.width / scale), height: Math.round(WINDOW.height / scale) },
      deviceScaleFactor: scale,
    });
    try {
      await settle(browser, { language, theme });
      return await shot(browser);
    } finally {
      await browser.close();
    }
  };
}

/** Open below the sentence it checks: for that the story is scrolled to its first lines. */
async function popoverOverStory(context: BrowserContext): Promise<Page> {
  const story = await openStory(context);
  await storyRead(story);
  await below(story, '.by + p', 14);
  await hoverWord(story, 'Bitcoin');
  await boxInPopover(story, '.statement-line');
  return story;
}

/** Scrolls until an element lies so many pixels below the upper edge. */
async function below(page: Page, selector: string, pixels: number): Promise<void> {
  const { y } = (await page.locator(selector).first().boundingBox()) ?? { y: 0 };
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - pixels);
}

async function toolbarPopup(browser: WithExtension): Promise<Buffer> {
  const story = await openStory(browser.context);
  return (await readToolbarPopup(story, await browser.worker())).screenshot(POPUP_SCALE);
}
