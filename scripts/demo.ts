/** `npm run demo`: builds, opens a browser with the extension on a sample story, hovers, and takes pictures of each place. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { build } from 'wxt';
import { needBrowser } from './find-browser.ts';
import { openToolbarPopup } from './toolbar-popup.ts';
import { welcomePage } from './welcome-page.ts';

const STORY = 'https://www.coindesk.com/sample-story';
const PICTURES = 'demo';
const keepOpen = process.argv.includes('--keep-open');
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

try {
  await demo();
} catch (error) {
  console.error(`the demo could not be shown: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}

async function demo(): Promise<void> {
  const executablePath = await needBrowser('chromium');
  const { manifest } = await build({ browser: 'chrome', manifestVersion: 3 });
  console.log(`\nTidemark ${manifest.version} in ${executablePath}${headless ? ', without a display' : ''}\n`);
  mkdirSync(PICTURES, { recursive: true });

  const profile = mkdtempSync(join(tmpdir(), 'tidemark-demo-'));
  const browser = await open(executablePath, profile);
  try {
    const id = new URL((await workerOf(browser)).url()).host;
    const welcome = await welcomePage(browser);
    await welcome.waitForFunction(() => (CSS.highlights.get('tidemark')?.size ?? 0) > 0);
    await picture(welcome, 'welcome');
    await welcome.close();
    const story = await openStory(browser);
    await hover(story, 'BTC');
    await picture(story, 'popover');
    const toolbar = await openToolbarPopup(story, await workerOf(browser));
    while (!(await toolbar.evaluate('document.querySelector(".stance") !== null'))) await story.waitForTimeout(50);
    writeFileSync(join(PICTURES, 'popup.png'), await toolbar.screenshot());
    await extensionPage(browser, `chrome-extension://${id}/options.html`, 'options', { width: 900, height: 800 }, 'h1');
    await extensionPage(
      browser,
      `chrome-extension://${id}/report.html`,
      'report',
      { width: 1100, height: 900 },
      '[data-ready="true"] canvas',
    );

    console.log('');
    spawnSync('node', [fileURLToPath(new URL('reading.ts', import.meta.url))], { stdio: 'inherit' });
    console.log(
      `\nPictures:\n${['welcome', 'popover', 'popup', 'options', 'report'].map((name) => `  ${PICTURES}/${name}.png`).join('\n')}`,
    );
    if (keepOpen && !headless) {
      await story.bringToFront();
      console.log('\nThe window stays open; close it to end.');
      await new Promise((closed) => browser.once('close', closed));
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function open(executablePath: string, profile: string): Promise<BrowserContext> {
  const extension = resolve('.output/chrome-mv3');
  const asRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: { width: 1100, height: 820 },
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
}

async function workerOf(browser: BrowserContext): Promise<Worker> {
  return browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
}

/** The story is answered from here under a news address: nothing is asked of the network. */
async function openStory(browser: BrowserContext): Promise<Page> {
  const html = readFileSync(new URL('demo-story.html', import.meta.url), 'utf8');
  await browser.route(STORY, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(STORY);
  await page.waitForFunction(() => (CSS.highlights.get('tidemark')?.size ?? 0) > 0);
  return page;
}

async function hover(page: Page, asset: string): Promise<void> {
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
  const popover = page.locator(`tidemark-popover[data-asset="${asset}"] [role="dialog"]`);
  // The card script comes in when the page is idle; a pointer that already rests on the word is found by its next move.
  for (let nudge = 0; nudge < 50 && !(await popover.isVisible()); nudge++) {
    await page.mouse.move(word.x + (nudge % 2), word.y);
    await popover.waitFor({ timeout: 400 }).catch(() => {});
  }
  await popover.waitFor({ timeout: 1000 });
}

async function extensionPage(
  browser: BrowserContext,
  address: string,
  name: string,
  viewport: { width: number; height: number },
  /** What stands in the page once it is whole. */
  whole: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewportSize(viewport);
  await page.goto(address);
  await page.locator(whole).first().waitFor();
  await picture(page, name);
  await page.close();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
