/**
 * `npm run demo`: builds, opens a browser with the extension on a sample story, hovers, and takes pictures of each place.
 * With `--docs` they are those of README and `docs/`, as of the morning after the embedded snapshot.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'wxt';
import { CHROME_BUILD, launchWithExtension, type WithExtension } from '../tools/browser/launch.ts';
import { marked, openStory } from '../tools/browser/sample-story.ts';
import { extensionPage, settle } from '../tools/browser/settled.ts';
import { readToolbarPopup } from '../tools/browser/toolbar-popup.ts';
import { welcomePage } from '../tools/browser/welcome-page.ts';
import { flags, InputError } from '../tools/cli/input-error.ts';
import { takeDesignPictures } from '../tools/demo/design-pictures.ts';
import { walk } from '../tools/demo/walk.ts';
import { needBrowser } from '../tools/programs/find-browser.ts';

const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

try {
  await demo();
} catch (error) {
  const [why] = (error as Error).message.split('\n');
  console.error(error instanceof InputError ? why : `the demo could not be shown: ${why}`);
  process.exitCode = 2;
}

async function demo(): Promise<void> {
  const { 'keep-open': keepOpen, docs } = flags(['keep-open', 'docs'], 'npm run demo -- [--keep-open] [--docs]');
  const folder = docs ? 'docs/pictures' : 'demo';
  const executablePath = await needBrowser('chromium');
  const { manifest } = await build({ browser: 'chrome', manifestVersion: 3 });
  console.log(`\nTidemark ${manifest.version} in ${executablePath}${headless ? ', without a display' : ''}\n`);
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  const path = (name: string) => {
    paths.push(join(folder, `${name}.png`));
    return join(folder, `${name}.png`);
  };

  const browser = await launchWithExtension(resolve(CHROME_BUILD), {
    headless,
    viewport: { width: 1100, height: 820 },
  });
  const { context } = browser;
  try {
    if (docs) await settle(browser, { language: 'en', theme: 'auto' });
    const welcome = docs ? await extensionPage(browser, 'welcome.html', '.story') : await welcomePage(context);
    await marked(welcome);
    await welcome.screenshot({ path: path('welcome') });
    await welcome.close();
    const story = await openStory(context);
    await walk(story, path);
    writeFileSync(path('popup'), await toolbarPopup(browser, story));
    await place(browser, path('options'), 'options.html', { width: 900, height: 800 }, 'h1');
    await place(browser, path('report'), 'report.html', { width: 1100, height: 900 }, '[data-ready="true"] canvas');
    if (docs) await takeDesignPictures(browser, path);

    console.log('');
    spawnSync('node', [fileURLToPath(new URL('reading.ts', import.meta.url))], { stdio: 'inherit' });
    console.log(`\nPictures, of which walk.png moves:\n${paths.map((name) => `  ${name}`).join('\n')}`);
    if (keepOpen && !headless) {
      await story.bringToFront();
      console.log('\nThe window stays open; close it to end.');
      await new Promise((closed) => context.once('close', closed));
    }
  } finally {
    await browser.close();
  }
}

/** Of a page of the extension, once what makes it whole stands in it. */
async function place(
  browser: WithExtension,
  path: string,
  name: string,
  viewport: { width: number; height: number },
  whole: string,
): Promise<void> {
  const page = await extensionPage(browser, name, whole);
  await page.setViewportSize(viewport);
  await page.screenshot({ path });
  await page.close();
}

async function toolbarPopup(browser: WithExtension, story: Page): Promise<Buffer> {
  const toolbar = await readToolbarPopup(story, await browser.worker());
  // The first refresh may be under way: its end makes the better picture.
  const isResting = () => toolbar.evaluate('document.querySelector("progress") === null');
  for (let waits = 0; waits < 200 && !(await isResting()); waits++) await story.waitForTimeout(50);
  return toolbar.screenshot();
}
