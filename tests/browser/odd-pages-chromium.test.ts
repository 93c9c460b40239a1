/** Pages of odd kinds, in Chromium: odd paint, scripts that hang, other documents, addresses that change, fields for passwords. */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, within } from './harness/hover.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

/** Stands last: once it is marked, all before it was read. */
const LAST = '<p id="last">The Russell 2000 rose.</p>';
const open = async (body: string, address = STORY_ADDRESS) => {
  const page = await browser.open(address, `<!doctype html><html lang="en"><title>Story</title><body>${body}${LAST}`);
  await expect.poll(async () => (await marked(page)).some(within('last'))).toBe(true);
  return page;
};
const texts = async (page: Page) =>
  (await marked(page)).filter((word) => !within('last')(word)).map(({ text }) => text);

describe('a word keeps its paint: no line is drawn under it, and it opens', () => {
  it.each([
    ['drawn as an outline', 'color:transparent;-webkit-text-stroke:1.5px #000'],
    ['filled in a colour of its own', '-webkit-text-fill-color:teal'],
    ['cut out of a background', 'color:transparent;background:linear-gradient(red,blue);background-clip:text'],
  ])('where it is %s', async (_, style) => {
    const page = await open(`<h2 id="word" style="${style}">As Bitcoin rises</h2>`);
    expect(await texts(page)).toEqual([]);
    const { x, y } = await page.evaluate(() => {
      const range = document.createRange();
      range.setStart(document.querySelector('#word')?.firstChild as Text, 3);
      range.setEnd(document.querySelector('#word')?.firstChild as Text, 10);
      return range.getBoundingClientRect().toJSON();
    });
    let moves = 0;
    await expect
      .poll(
        async () => {
          await page.mouse.move(x + 10 + (moves++ % 2), y + 10);
          return page.locator('[data-tidemark][data-asset="BTC"]').count();
        },
        { interval: 100 },
      )
      .toBe(1);
  });

  it('also in a link that has a line of its own', async () => {
    const page = await open(
      '<p>See <a href="/b">Bitcoin</a> and <a href="/e" style="text-decoration:none">Ether</a></p>',
    );
    await expect.poll(() => texts(page)).toEqual(['Ether']);
  });
});

it('the first mention that a reader sees is marked', async () => {
  const page = await open(
    `<p><span style="display:none">Bitcoin price card</span><i style="opacity:0">Bitcoin</i>
     <b style="visibility:hidden">Bitcoin</b><em id="seen">As Bitcoin rose</em></p>`,
  );
  await expect.poll(async () => (await marked(page)).map(({ within }) => within)).toEqual(['seen', 'last']);
});

describe('a page whose script hangs', () => {
  const openHanging = async (head: string): Promise<Page> => {
    const page = await browser.context.newPage();
    // Nothing ever answers.
    await page.route('**/hangs.js', () => {});
    await page.route(STORY_ADDRESS, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><head>${head}<script defer src="/hangs.js"></script></head>
          <body><p id="word">Bitcoin rose</p>`,
      }),
    );
    await page.goto(STORY_ADDRESS, { waitUntil: 'commit' });
    return page;
  };

  it('is read a moment after its text was painted', async () => {
    const page = await openHanging('');
    await expect.poll(async () => (await marked(page)).some(within('word'))).toBe(true);
    expect(await page.evaluate(() => document.readyState)).not.toBe('complete');
  });

  it('is left alone where its head asks for that', async () => {
    const [page, other] = [await openHanging('<meta name="tidemark" content="off">'), await openHanging('')];
    await expect.poll(async () => (await marked(other)).some(within('word'))).toBe(true);
    expect(await marked(page)).toEqual([]);
  });
});

describe('documents of other kinds', () => {
  const openAs = (type: string, body: string) =>
    browser.open(STORY_ADDRESS, body, { headers: { 'content-type': type } });

  it('XHTML is read by its blocks', async () => {
    const page = await openAs(
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>S</title></head><body><p>Bit</p><p>coin</p>
       <code>Bitcoin</code><p id="word">Bitcoin rose</p><p>Bitcoin fell</p></body></html>`,
    );
    await expect.poll(async () => (await marked(page)).length).toBe(2);
    expect((await hover(page, within('word'))).asset).toBe('BTC');
  });

  it.each([
    ['a drawing', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Bitcoin</text></svg>'],
    ['a feed', 'application/xml', '<rss version="2.0"><channel><title>Bitcoin</title></channel></rss>'],
  ])('%s is left alone', async (_, type, body) => {
    const page = await openAs(type, body);
    await open('<p>Bitcoin rose</p>');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

describe('a page that goes on without a load', () => {
  it('from a page to sign in to a story is read there, and left alone on the way back', async () => {
    const page = await browser.open(
      'https://www.coindesk.com/Account/Login.aspx',
      `<!doctype html><p>Bitcoin rose</p>`,
    );
    await open('<p>Bitcoin rose</p>');
    expect(await marked(page)).toEqual([]);
    await page.evaluate(() => history.pushState({}, '', '/markets/story'));
    await expect.poll(() => texts(page)).toEqual(['Bitcoin']);
    await page.evaluate(() => history.back());
    await expect.poll(() => texts(page)).toEqual([]);
  });
});

describe('a field for a password', () => {
  it.each([
    ['is added', () => document.body.insertAdjacentHTML('beforeend', '<form><input type="password"></form>')],
    ['is shown', () => document.querySelector('#hidden')?.setAttribute('style', '')],
  ])('that %s later ends the marks while it is in view', async (_, show) => {
    const page = await open('<form id="hidden" style="display:none"><input type="password"></form><p>Bitcoin rose</p>');
    await expect.poll(() => texts(page)).toEqual(['Bitcoin']);
    await page.evaluate(show);
    await expect.poll(() => marked(page)).toEqual([]);
    await page.evaluate(() => {
      for (const form of document.querySelectorAll('form')) form.remove();
    });
    await expect.poll(() => texts(page)).toEqual(['Bitcoin']);
  });

  it('counts in a shadow root, too, also where it comes later', async () => {
    const page = await open(
      '<sign-in><template shadowrootmode="open"><form></form></template></sign-in><p>Bitcoin rose</p>',
    );
    await expect.poll(() => texts(page)).toEqual(['Bitcoin']);
    const change = (to: string) =>
      page.evaluate((html) => {
        const form = document.querySelector('sign-in')?.shadowRoot?.querySelector('form');
        if (form) form.innerHTML = html;
      }, to);
    await change('<input type="password">');
    await expect.poll(() => marked(page)).toEqual([]);
    await change('');
    await expect.poll(() => texts(page)).toEqual(['Bitcoin']);
  });

  it('counts in a shadow root that comes later as a whole', async () => {
    const page = await open('<p>Bitcoin rose</p>');
    await expect.poll(() => texts(page)).toEqual(['Bitcoin']);
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('sign-in'));
      host.attachShadow({ mode: 'open' }).innerHTML = '<input type="password">';
    });
    await expect.poll(() => marked(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('sign-in')?.remove());
    await expect.poll(() => texts(page)).toEqual(['Bitcoin']);
  });
});

it('logs no error', () => expect(browser.errors.filter((error) => !error.includes('404'))).toEqual([]));
