/** Draws the icons of the extension and of the toolbar button into `public/icon/`. Run after changing a shape. */

import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { STATES } from '../lib/signal/state.ts';
import { APP, svg, TILE } from '../tools/packages/app-icon.ts';
import { needBrowser } from '../tools/programs/find-browser.ts';

/** The toolbar: two arrows, one, none, told apart without colour and at 16 px. */
const SHAPES: Record<string, string> = {
  'risk-on': '<path d="M48 16 80 46H16Z M48 48 80 78H16Z" fill="#fff"/>',
  'leaning-on': '<path d="M48 28 80 66H16Z" fill="#fff"/>',
  mixed: '<path d="M22 38h52M22 60h52" stroke="#fff" stroke-width="12"/>',
  'leaning-off': '<path d="M48 68 16 30h64Z" fill="#fff"/>',
  'risk-off': '<path d="M48 80 16 50h64Z M48 48 16 18h64Z" fill="#fff"/>',
  unknown: '<circle cx="48" cy="48" r="12" fill="#fff"/>',
};

const browser = await chromium.launch({ executablePath: await needBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
mkdirSync('public/icon', { recursive: true });

for (const size of [16, 32, 48, 96, 128]) await draw(APP, size, `public/icon/${size}.png`);
for (const state of [...STATES, 'unknown']) {
  for (const size of [16, 32]) await draw(TILE + SHAPES[state], size, `public/icon/${state}-${size}.png`);
}
await browser.close();

async function draw(shapes: string, size: number, path: string): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg(shapes, size)}`);
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
