/** One sense a page, in Chromium: what is marked in view is set right quietly once the rest of the page is known. */

import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, popover, within } from './harness/hover.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

const COMPANY = `<p>Revenue of BTC rose to $210 million, and its board proposed a dividend.</p>
  <p>BTC customers wait for fibre while the union talks of a strike.</p>
  <p>The chief executive of BTC told shareholders that staff costs fell.</p>`;
const COIN = `<p>Bitcoin rose to $64,000 as funds took in more.</p><p>Miners sent BTC to exchanges; bitcoin wallets woke up.</p>
  <p>Bitcoin whales bought the dip, and crypto funds followed.</p>`;
/** A word that is always marked, to tell that what stands before it was read. */
const END = '<p id="end">The Russell 2000 closed higher.</p>';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

const open = (body: string) => browser.open(STORY_ADDRESS, `<!doctype html><html lang="en"><body>${body}`);
const places = async (page: Page) => (await marked(page)).map(({ within }) => within);
const append = (page: Page, html: string) =>
  page.evaluate((more) => document.body.insertAdjacentHTML('beforeend', more), html);

it('a ticker in view goes when the page turns out to speak of a company', async () => {
  const page = await open('<p id="doubtful">BTC ahead of the vote</p>');
  await expect.poll(() => places(page)).toEqual(['doubtful']);
  await append(page, COMPANY + END);
  await expect.poll(() => places(page)).toEqual(['end']);
});

it('a ticker in view comes when the page turns out to speak of the coin', async () => {
  const page = await open(`<p id="doubtful">The board asked its staff about BTC and their customers.</p>${END}`);
  await expect.poll(() => places(page)).toEqual(['end']);
  await append(page, COIN);
  await expect.poll(() => places(page)).toContain('doubtful');
});

it('what lies below counts once the reader comes there', async () => {
  const page = await open(
    `<p id="doubtful">BTC ahead of the vote</p><div style="height:6000px"></div>${COMPANY}${END}`,
  );
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => places(page)).toEqual(['end']);
});

it('a popover that is open stays until its word is left', async () => {
  const page = await open('<p id="doubtful">BTC ahead of the vote</p>');
  await expect.poll(() => places(page)).toEqual(['doubtful']);
  await hover(page, within('doubtful'));
  await append(page, COMPANY + END);
  await expect.poll(() => places(page)).toEqual(['doubtful', 'end']);
  expect(await popover(page)).not.toBeNull();
  await page.mouse.move(5, 5);
  await page.mouse.move(600, 5, { steps: 3 });
  await expect.poll(() => popover(page)).toBeNull();
  await expect.poll(() => places(page)).toEqual(['end']);
});
