/** Large pages, in Chromium: read where their reader is, whatever their layout, and left to rest elsewhere. */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, nextMention, popover } from './harness/hover.ts';
import { markedTexts } from './harness/in-page.ts';
import { rests } from './harness/rests.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

/** Stands first in every page here and is in view. */
const FIRST = '<p id="first">ETH fell.</p>';
const open = (body: string) =>
  browser.open(STORY_ADDRESS, `<!doctype html><html lang="en"><title>Story</title><body>${body}`);
const read = async (page: Page) => (await page.evaluate(markedTexts)).map(({ within }) => within);

/** So many lines without a mention, each of three elements. */
const lines = (count: number, tag = 'p') =>
  Array.from({ length: count }, (_, i) => `<${tag}>Line <b>${i}</b> of a <i>long</i> story</${tag}>`).join('');
/** More than is read ahead of its reader. */
const LONG = `<div>${lines(3000)}</div>`;

it('a list is read where its reader is, with what they passed and a little ahead; then it is left to rest', async () => {
  const list = Array.from({ length: 600 }, (_, i) => `<p id="p${i}">Line <b>${i}</b>: Bitcoin <i>rose</i></p>`).join(
    '',
  );
  const page = await open(list);
  await expect.poll(() => read(page)).toEqual(expect.arrayContaining(['p0', 'p30']));
  await rests(page);
  expect(await read(page)).not.toContain('p400');
  await page.evaluate(() => document.querySelector('#p400')?.scrollIntoView());
  await expect.poll(() => read(page)).toEqual(expect.arrayContaining(['p0', 'p200', 'p400']));
  await rests(page);
  expect(await read(page)).not.toContain('p599');
});

describe('what is in view is marked at once', () => {
  const bitcoin = '<p id="word">Bitcoin rose</p>';
  it.each([
    ['beside a long column', `<div style="float:left;width:60%">${lines(300)}</div><div>${bitcoin}</div>`],
    ['beside a long column of the same list', `<div style="float:left;width:60%">${LONG}</div><div>${bitcoin}</div>`],
    ['in a layer at the end', `${LONG}<div><div style="position:fixed;top:0">${bitcoin}</div></div>`],
    ['in elements without a box', `${LONG}<div style="display:contents">${bitcoin}${lines(20)}</div>`],
    ['in elements of the page’s own kind', `<x-app>${LONG}<x-main>${bitcoin}${lines(300)}</x-main></x-app>`],
    ['deep in the page', `${'<div>'.repeat(100)}${bitcoin}${LONG}${'</div>'.repeat(100)}`],
    [
      'in a list that begins with what is hidden',
      `${LONG}<div><p style="display:none">No</p>${bitcoin}${lines(300)}</div>`,
    ],
    ['between the lines', `<div>Intro, <b>it</b> rose${lines(300)}<span id="word">Bit</span><b>coin</b></div>`],
    ['from its text into its children', `<div id="word">So${lines(20, 'div')}Bit<b>coin</b>${lines(300, 'div')}</div>`],
    ['in a text of its own', `<div id="word">The Russell 2000 rose${lines(300, 'div')}</div>`],
    ['over inline neighbours', `<div id="word"><b>Bit</b><i>coin</i> <u>rose</u>${lines(300, 'div')}</div>`],
  ])('%s', async (_, body) => {
    const page = await open(FIRST + body);
    await page.evaluate(() => document.querySelector('#word')?.scrollIntoView());
    await expect.poll(() => read(page)).toEqual(expect.arrayContaining(['first', 'word']));
  });
});

it('what is shown later is marked then', async () => {
  const layer = '<div class="off"><p id="word">Bitcoin rose</p></div>';
  const style = '<style>.off { display: none } .on { position: fixed; top: 50px }</style>';
  const page = await open(`${style}${FIRST}${lines(3000)}${layer}`);
  await expect.poll(() => read(page)).toEqual(['first']);
  await rests(page);
  expect(await read(page)).toEqual(['first']);
  await page.evaluate(() => document.querySelector('.off')?.setAttribute('class', 'on'));
  await expect.poll(() => read(page)).toEqual(['first', 'word']);
});

/** A list with a mention far below, in a group that begins five lines before it, and too much after it to be read ahead. */
const LIST = `<div id="list">${lines(2005)}<p id="word">Bitcoin rose</p>${lines(1200)}</div>`;
it.each([
  ['leave', (line: Element) => line.remove()],
  ['are moved elsewhere', (line: Element) => document.querySelector('#top')?.append(line)],
])('what stays is still read when the lines before it %s', async (_, move) => {
  const page = await open(`${FIRST}<div id="top" style="height:50px;overflow:hidden"></div>${LIST}`);
  await expect.poll(() => read(page)).toEqual(['first']);
  await page.evaluate(() => document.querySelectorAll('#list > p')[1945]?.scrollIntoView());
  await rests(page);
  expect(await read(page)).toEqual(['first']);
  await page.evaluate(`{
    const move = ${move};
    for (const line of [...document.querySelectorAll('#list > p')].slice(1990, 2004)) move(line);
    document.querySelector('#word').scrollIntoView({ block: 'end' });
  }`);
  await expect.poll(() => read(page)).toEqual(['first', 'word']);
});

it('what is put between far lines is read with them, and so are those it pushed on', async () => {
  const page = await open(`${FIRST}<div>${lines(599)}<p id="word">Bitcoin rose</p>${lines(400)}</div>`);
  await expect.poll(() => read(page)).toEqual(['first']);
  await rests(page);
  await page.evaluate(() => {
    for (const line of document.querySelectorAll('div > p:nth-child(5n)')) {
      line.insertAdjacentHTML('afterend', '<p>Put in</p><p>later</p>');
    }
  });
  await page.evaluate(() => document.querySelector('#word')?.scrollIntoView());
  await expect.poll(() => read(page)).toEqual(['first', 'word']);
});

it('the walk by keyboard goes on to a mention far below', async () => {
  const page = await open(`${FIRST}${lines(3000)}<p id="word">Bitcoin rose</p>`);
  await hover(page, ({ within }) => within === 'first');
  await rests(page);
  expect((await marked(page)).map(({ within }) => within)).toEqual(['first']);
  await page.mouse.move(990, 790);
  await expect.poll(() => popover(page)).toBeNull();
  await page.bringToFront();
  for (const asset of ['ETH', 'BTC', 'ETH']) {
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.asset).toBe(asset);
  }
});

it('logs no error', () => expect(browser.errors).toEqual([]));
