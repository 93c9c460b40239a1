/** How pages are read, in Chromium: mentions over several nodes, trees and frames, and pages that change. */

import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, within } from './harness/hover.ts';
import { markedTexts } from './harness/in-page.ts';
import { shared } from './harness/shared-chromium.ts';
import { STORY_ADDRESS } from './harness/story.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

/** Stands last in every page here: once it is marked, all before it was read. */
const LAST = '<p id="last">ETH fell.</p>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Story</title><style>a { text-decoration: none }</style><body>${body}${LAST}</body></html>`;

async function open(body: string, others: Record<string, string> = {}): Promise<Page> {
  const opened = await browser.open(STORY_ADDRESS, page(body), { others });
  await expect.poll(async () => (await marked(opened)).some(within('last'))).toBe(true);
  return opened;
}
const words = async (from: Page | Frame) =>
  (await from.evaluate(markedTexts)).filter(({ within }) => within !== 'last').map(({ text }) => text);

it.each([
  ['over inline elements', '<p>Bit<b>coin</b> and the <i>Russell</i>&nbsp;<span>20</span><span>00</span></p>', 2],
  ['over comments and split text', '<p>Bit<!-- ad -->co<wbr>in rose</p>', 1],
  ['not over the edges of blocks', '<ul><li>Bit</li><li>coin</li></ul><p>the Russell</p><p>2000</p>', 0],
  ['in text from right to left', '<p dir="rtl">מחיר Bitcoin עלה</p>', 1],
  ['in zoomed, turned and scrolled blocks', '<div style="zoom:2;transform:rotate(20deg)"><p>Bitcoin rose</p></div>', 1],
])('marks are found %s', async (_, body, count) => {
  const opened = await open(body);
  await expect.poll(() => words(opened)).toHaveLength(count);
});

it.each([
  ['fields', '<input value="Bitcoin"><textarea>Bitcoin</textarea><select><option>Bitcoin</option></select>'],
  ['editors', '<div contenteditable><p>Bitcoin</p></div><div contenteditable="plaintext-only">Bitcoin</div>'],
  ['editors that name themselves', '<div role="textbox">Bitcoin</div><div role="code"><div>Bitcoin</div></div>'],
  ['code', '<pre>Bitcoin</pre><p><code>Bitcoin</code> <kbd>Bitcoin</kbd> <samp>Bitcoin</samp></p>'],
  ['scripts and styles', '<script>Bitcoin = 1</script><style>.Bitcoin {}</style><template>Bitcoin</template>'],
  ['what is hidden', '<p hidden>Bitcoin</p><div aria-hidden="true"><p>Bitcoin</p></div><noscript>Bitcoin</noscript>'],
  ['navigation', '<nav>Bitcoin</nav><div role="navigation">Bitcoin</div><ul role="menu"><li>Bitcoin</li></ul>'],
  ['links that are names alone', '<ul><li><a href="/b">Bitcoin</a></li></ul><p><a>Bitcoin</a> | <a>Ether</a></p>'],
  [
    'strips and cards of prices',
    '<ul><li>BTC $84,853 +1.6%</li></ul><div><b>Ethereum</b><i>ETH</i><i>$2,705</i></div>',
  ],
  ['tables of prices', '<table><tr><th>Bitcoin</th></tr><tr><td>Bitcoin</td><td>(1.2k)</td><td>—</td></tr></table>'],
  ['controls', '<button>Buy Bitcoin</button><div role="button">Bitcoin</div><p>Now <button>Bitcoin</button></p>'],
])('nothing is marked in %s', async (_, body) => {
  const opened = await open(body);
  expect(await words(opened)).toEqual([]);
});

describe('shadow roots', () => {
  it('that are open are read, nested ones too, and what changes in them', async () => {
    const opened = await open(`<div id="host"></div><x-later></x-later><script>
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p id="inner">In the shade, Bitcoin rose.</p><x-nested></x-nested>';
      root.lastChild.attachShadow({ mode: 'open' }).innerHTML = 'Bit<b>coin</b> below';
    </script>`);
    await expect.poll(() => words(opened)).toEqual(['Bitcoin', 'Bitcoin']);
    await opened.evaluate(() => {
      const inner = document.querySelector('#host')?.shadowRoot?.querySelector('#inner');
      if (inner) inner.innerHTML = 'Now the <b>Russell 2000</b> fell.';
    });
    await expect.poll(() => words(opened)).toContain('Russell 2000');
    await opened.evaluate(() => document.querySelector('#host')?.remove());
    await expect.poll(() => words(opened)).toEqual([]);
  });

  it('are found when the page adds them, and when the pointer comes to one made later', async () => {
    const opened = await open('<div id="more"></div><x-later style="display:block">…</x-later>');
    await opened.evaluate(() => {
      const added = document.createElement('x-added');
      added.attachShadow({ mode: 'open' }).innerHTML = '<p>Bitcoin rose</p>';
      document.querySelector('#more')?.append(added);
    });
    await expect.poll(() => words(opened)).toEqual(['Bitcoin']);
    await opened.evaluate(() => {
      const late = document.querySelector('x-later')?.attachShadow({ mode: 'open' });
      if (late) late.innerHTML = '<p>The Russell 2000 rose</p>';
    });
    await opened.locator('x-later').hover();
    await expect.poll(() => words(opened)).toEqual(['Bitcoin', 'Russell 2000']);
  });
});

it('frames are read: of the same site, of another listed one, and those without an address; no others', async () => {
  const frames = {
    'https://www.coindesk.com/frame': page('<p>Bitcoin rose</p>'),
    'https://www.cnbc.com/frame': page('<p>Bitcoin rose</p>'),
    'https://unlisted.example/frame': page('<p>Bitcoin rose</p>'),
  };
  const opened = await open(
    `${Object.keys(frames)
      .map((address) => `<iframe src="${address}"></iframe>`)
      .join('')}<iframe srcdoc="<p>Bitcoin rose</p>"></iframe>`,
    frames,
  );
  const inFrames = async () =>
    Promise.all(
      opened
        .frames()
        .slice(1)
        .map(async (frame) => (await words(frame)).length),
    );
  await expect.poll(inFrames).toEqual([1, 1, 0, 1]);
});

describe('a page that changes without a load', () => {
  it('is followed when it swaps its content, its body, or its whole document', async () => {
    const opened = await open('<main><p>Bitcoin rose</p></main>');
    await opened.evaluate(() => {
      history.pushState({}, '', '/markets/other');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<p>The Russell 2000 rose</p>';
    });
    await expect.poll(() => words(opened)).toEqual(['Russell 2000']);
    await opened.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<p>Ethereum rose</p>';
      document.body.replaceWith(body);
    });
    await expect.poll(() => words(opened)).toEqual(['Ethereum']);
    await opened.evaluate(() => {
      const root = document.createElement('html');
      root.innerHTML = '<head></head><body><p>Bitcoin fell</p></body>';
      document.documentElement.replaceWith(root);
    });
    await expect.poll(() => words(opened)).toEqual(['Bitcoin']);
  });

  it('is followed when it is written anew, and its popover still opens', async () => {
    const opened = await open('<p>Bitcoin rose</p>');
    await opened.evaluate(() => {
      document.open();
      document.write('<!doctype html><body><p>A word on Ethereum</p></body>');
      document.close();
    });
    await expect.poll(() => words(opened)).toEqual(['Ethereum']);
    expect((await hover(opened, ({ text }) => text === 'Ethereum')).asset).toBe('ETH');
  });

  it('is followed when it shows what was hidden, and hides it again', async () => {
    const opened = await open('<div id="tab" hidden><p>Bitcoin rose</p></div>');
    await opened.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
    await expect.poll(() => words(opened)).toEqual(['Bitcoin']);
    await opened.evaluate(() => document.querySelector('#tab')?.setAttribute('aria-hidden', 'true'));
    await expect.poll(() => words(opened)).toEqual([]);
  });

  it('is followed when it is translated: text nodes go, and come back wrapped', async () => {
    const opened = await open('<p id="story">Bitcoin rose, analysts say.</p>');
    await opened.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.data.replace('Bitcoin rose, analysts say', 'Der Bitcoin stieg, sagen Analysten');
        outer.append(inner);
        text.replaceWith(outer);
      }
    });
    await expect
      .poll(() => opened.evaluate(markedTexts))
      .toMatchObject([
        { text: 'Bitcoin', within: 'story' },
        { text: 'ETH', within: 'last' },
      ]);
    expect(await opened.evaluate(() => CSS.highlights.get('tidemark')?.size)).toBe(2);
  });

  it('is followed down an infinite scroll, and forgets what left it', async () => {
    const opened = await open('<div id="list"></div>');
    for (let round = 1; round <= 3; round++) {
      await opened.evaluate((n) => {
        const list = document.querySelector('#list');
        for (let i = 0; i < 100; i++) list?.insertAdjacentHTML('beforeend', `<p>Part ${n}-${i}: Bitcoin rose</p>`);
      }, round);
      // What is far below the reader may wait until they come there.
      await opened.mouse.wheel(0, 1_000_000);
      await expect.poll(async () => (await words(opened)).length).toBe(round * 100);
    }
    await opened.evaluate(() => document.querySelector('#list')?.replaceChildren());
    await expect.poll(() => words(opened)).toEqual([]);
  });
});

it('a popover that is open holds no marks of its own', async () => {
  const opened = await open('<p>Bitcoin rose</p>');
  const { box } = await hover(opened, ({ text }) => text === 'Bitcoin');
  for (let step = 0; step < 5; step++) {
    await opened.mouse.move(box.x + 20, box.y + 20 + 20 * step);
    // The reader's own slices come at such moments.
    await opened.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => idle(), { timeout: 500 })));
  }
  expect((await opened.evaluate(markedTexts)).map(({ text }) => text)).toEqual(['Bitcoin', 'ETH']);
});

it('a page that comes to an order without a load is left alone, and read again when it goes on', async () => {
  const opened = await open('<p>Bitcoin rose</p>');
  await opened.evaluate(() => history.pushState({}, '', '/checkout/basket'));
  await expect.poll(() => words(opened)).toEqual([]);
  await opened.evaluate(() => history.back());
  await expect.poll(() => words(opened)).toEqual(['Bitcoin']);
});

it.each([
  ['a link in prose', '<p>See <a href="/b">Bitcoin</a> for more</p>', 1],
  ['a headline that is a link', '<h2><a href="/b">Bitcoin hits $84,853</a></h2>', 1],
  ['bold words and figures in prose', '<p><b>Bitcoin</b> rose <b>5%</b> today</p>', 1],
  ['a table of words', '<table><tr><td>What Bitcoin did</td><td>It rose</td><td>5%</td></tr></table>', 1],
])('a mention is marked in %s', async (_, body, count) => {
  const opened = await open(body);
  await expect.poll(() => words(opened)).toHaveLength(count);
});

describe('a page of a general news site is read', () => {
  const rule = readFileSync('.output/chrome-mv3/news-page.js', 'utf8');
  const story = '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script>';
  it.each([
    ['a story by JSON-LD', '/world/a', story, true],
    ['a story by Open Graph', '/world/a', '<meta property="og:type" content="article">', true],
    ['a section on money by its path', '/news/business', '', true],
    ['a section on money by its name', '/x', '<meta property="article:section" content="Money &amp; markets">', true],
    ['not: the front page', '/', '<meta property="og:type" content="website">', false],
    ['not: a front page that lists stories', '/', story.replace('"@graph"', '"itemListElement"'), false],
    ['not: a recipe', '/food/a-rich-sauce', '<script type="application/ld+json">{"@type":"Recipe"}</script>', false],
    ['not: a page with broken data', '/x', '<script type="application/ld+json">{</script>', false],
  ])('%s', async (_, path, head, expected) => {
    const opened = await browser.open(
      `https://unlisted.example${path}`,
      `<!doctype html><head>${head}</head><p>Bitcoin`,
    );
    await opened.evaluate(rule);
    const asleep = "globalThis[Symbol.for('tidemark')].staysAsleep()";
    expect(await opened.evaluate(asleep)).toBe(!expected);
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
