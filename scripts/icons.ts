/** Draws the icons of the extension and of the toolbar button into `public/icon/`. Run after changing a shape. */

import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { STATES } from '../lib/signal/state.ts';
import { APP, svg, TILE } from '../tools/packages/app-icon.ts';
import { needBrowser } from '../tools/programs/find-browser.ts';

/** The toolbar: a shape a state, told apart without colour. */
const SHAPES: Record<string, string> = {
  'risk-on': '<path d="M48 18 80 74H16Z" fill="#fff"/>',
  'leaning-on': '<path d="M48 26 74 71H22Z" fill="none" stroke="#fff" stroke-width="11" stroke-linejoin="round"/>',
  mixed: '<path d="M20 36h56M20 60h56" stroke="#fff" stroke-width="13" stroke-linecap="round"/>',
  'leaning-off': '<path d="M48 72 22 27h52Z" fill="none" stroke="#fff" stroke-width="11" stroke-linejoin="round"/>',
  'risk-off': '<path d="M48 80 16 24h64Z" fill="#fff"/>',
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
