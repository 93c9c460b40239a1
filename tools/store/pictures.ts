/** Takes the stores' pictures of the built extension, with the figures of the snapshot's newest day. */

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { createWords } from '../../lib/i18n/words.ts';
import type { Day } from '../../lib/market/day.ts';
import { CHROME_BUILD, launchBare, launchWithExtension, type WithExtension } from '../browser/launch.ts';
import { hoverWord, marked, openStory } from '../browser/sample-story.ts';
import { openToolbarPopup } from '../browser/toolbar-popup.ts';
import { welcomePage } from '../browser/welcome-page.ts';
import { type Caption, logo, picture, type Shot, tile } from './frame.ts';

type Scheme = 'light' | 'dark';
interface Looks {
  colorScheme: Scheme;
  viewport: { width: number; height: number };
  deviceScaleFactor: number;
}

/** A window of 824 × 700 pixels, at its place in a picture. */
const PLACE = { left: 424, top: 50 };
const looks = (colorScheme: Scheme, deviceScaleFactor = 1.25): Looks => ({
  colorScheme,
  viewport: { width: Math.round(824 / deviceScaleFactor), height: Math.round(700 / deviceScaleFactor) },
  deviceScaleFactor,
});
/** Two toolbar popups stand side by side at this size. */
const POPUP_SCALE = 1.09;

interface Picture {
  name: string;
  caption: Caption;
  shots(take: Take): Promise<Shot[]>;
}

/** Opens the extension in a browser of its own and takes a picture there. */
type Take = (looks: Looks, shot: (browser: WithExtension) => Promise<Buffer>) => Promise<Buffer>;

const PICTURES: readonly Picture[] = [
  {
    name: '1-popover',
    caption: {
      title: 'Hover the word, check the claim',
      text: 'The signal, what followed before, and the warnings, each with its date. The page stays as it is.',
    },
    shots: async (take) => [
      {
        ...PLACE,
        png: await take(looks('light', 1.12), async ({ context }) => {
          const story = await openStory(context);
          await hoverWord(story, 'Bitcoin');
          return story.screenshot();
        }),
      },
    ],
  },
  {
    name: '2-popup',
    caption: {
      title: 'A glance a day',
      text: 'Bitcoin, Ether and the Russell 2000 from the toolbar, and what changed since the session before. Light or dark.',
    },
    shots: async (take) => [
      { left: 832, top: 152, png: await take(looks('dark'), toolbarPopup) },
      { left: 402, top: 84, png: await take(looks('light'), toolbarPopup) },
    ],
  },
  {
    name: '3-report',
    caption: {
      title: 'Every number, and where it comes from',
      text: 'Charts, base rates, a test against chance and a track record. Tables copy as CSV.',
    },
    shots: async (take) => [
      {
        ...PLACE,
        png: await take(looks('light', 1.1), async (browser) => {
          const page = await extensionPage(browser, 'report.html', '[data-ready="true"] canvas');
          await below(page, '[data-ready="true"]', 8);
          return page.screenshot();
        }),
      },
    ],
  },
  {
    name: '4-options',
    caption: {
      title: 'Switch what counts',
      text: 'See what the score would be without an indicator, before you switch it off.',
    },
    shots: async (take) => [
      {
        ...PLACE,
        png: await take(looks('dark'), async (browser) =>
          (await extensionPage(browser, 'options.html', '[data-id="calm"]')).screenshot(),
        ),
      },
    ],
  },
  {
    name: '5-welcome',
    caption: {
      title: 'What you read stays yours',
      text: 'No account, no analytics, no server of ours. Each further site is your choice.',
    },
    shots: async (take) => [
      {
        ...PLACE,
        png: await take(looks('light', 1.18), async (browser) => {
          const page = await extensionPage(browser, 'welcome.html', '.story');
          await marked(page);
          await below(page, '.section:has(.privacy)', 28);
          return page.screenshot();
        }),
      },
    ],
  },
];

/** Writes the pictures into a folder and gives their paths. @param today the day after the newest session. */
export async function takePictures(folder: string, today: Day): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const take: Take = async (asked, shot) => {
    const browser = await launchWithExtension(resolve(CHROME_BUILD), asked);
    try {
      await settle(browser, today, asked.colorScheme);
      return await shot(browser);
    } finally {
      await browser.close();
    }
  };
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
    for (const { name, caption, shots } of PICTURES) await paint(name, 1280, 800, picture(caption, await shots(take)));
    await paint('tile-440x280', 440, 280, tile());
    await paint('logo-300x300', 300, 300, logo());
  } finally {
    await painter.close();
  }
  return paths;
}

/** Brings the extension to where a reader had it in English on the morning after the snapshot, with nothing to refresh. */
async function settle(browser: WithExtension, today: Day, theme: Scheme): Promise<void> {
  const { context } = browser;
  await context.route(
    (url) => url.protocol === 'https:',
    (route) => (route.request().serviceWorker() ? route.abort('internetdisconnected') : route.fallback()),
  );
  const welcome = await welcomePage(context);
  const worker = await browser.worker();
  const morning = today * 86_400_000 + 8 * 3_600_000;
  await context.addInitScript(moveClock, morning - Date.now());
  await worker.evaluate(moveClock, morning - Date.now());
  // @ts-expect-error the extension's own API
  await worker.evaluate((settings) => chrome.storage.sync.set({ settings }), {
    language: 'en',
    refreshEvery: 0,
    theme,
  });
  const options = await extensionPage(browser, 'options.html', '[data-id="calm"]');
  const { t } = createWords('en');
  const refreshed = options.getByRole('button', { name: t('updates.refresh') });
  await refreshed.waitFor();
  await options.getByRole('button', { name: t('options.data.clear') }).click();
  await options.getByText(t('options.data.cleared')).waitFor();
  await options.close();
  await welcome.close();
}

/** Runs in the browser: clocks show another time, and go on. */
function moveClock(by: number): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts: []) {
      super(...((parts.length > 0 ? parts : [Real.now() + by]) as []));
    }
    static override now(): number {
      return Real.now() + by;
    }
  } as DateConstructor;
}

async function extensionPage(browser: WithExtension, name: string, whole: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.address(name));
  await page.locator(whole).first().waitFor();
  return page;
}

/** Scrolls until an element lies so many pixels below the upper edge. */
async function below(page: Page, selector: string, pixels: number): Promise<void> {
  const { y } = (await page.locator(selector).first().boundingBox()) ?? { y: 0 };
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - pixels);
}

async function toolbarPopup(browser: WithExtension): Promise<Buffer> {
  const story = await openStory(browser.context);
  const popup = await openToolbarPopup(story, await browser.worker());
  while (!(await popup.evaluate('document.querySelector(".signal-caption") !== null'))) await story.waitForTimeout(50);
  return popup.screenshot(POPUP_SCALE);
}
