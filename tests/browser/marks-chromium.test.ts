/** What the reader marks and what it doesn't, in a page of Chromium without the extension. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Modules, openModules } from './harness/modules.ts';
import type * as Lab from './lab/reader.ts';

declare const lab: typeof Lab;
/** What a page's test read. */
declare const mentions: Awaited<ReturnType<typeof Lab.read>>;

let modules: Modules;
beforeAll(async () => {
  modules = await openModules(new URL('./lab/reader.ts', import.meta.url));
});
afterAll(() => modules?.close());

/** Stands last: once it is marked, all before it was read. */
const LAST = '<p id="last">The Russell 2000 rose.</p>';

/** The ids of the elements that hold what is marked; those without one by their text. */
async function marked(body: string, marks: 'first' | 'all' = 'first'): Promise<string[]> {
  const page = await modules.open(body + LAST);
  const found = await page.evaluate(async (which) => {
    const mentions = await lab.read(which, 'last');
    return lab.places(mentions);
  }, marks);
  return found.filter((place) => place !== 'last');
}

const times = (count: number, html: (i: number) => string) => Array.from({ length: count }, (_, i) => html(i)).join('');

describe('a name is read through what nobody sees', () => {
  it.each([
    ['soft hyphens', 'Bit&shy;coin'],
    ['joiners', 'Ethe&#x2060;reum'],
    ['spaces without width', 'Rus&#x200b;sell 20&#x200b;00'],
    ['isolates', '&#x2066;Bitcoin&#x2069;'],
    ['marks of direction', 'Bit&#x61c;coin'],
    ['a joiner of graphemes', 'Bit&#x34f;coin'],
    ['readings over characters', '<ruby>比<rt>bi</rt></ruby><ruby>特<rt>te</rt></ruby><ruby>币<rt>bi</rt></ruby>'],
    ['a large first letter', '<span style="float:left;font-size:3em">B</span>itcoin'],
  ])('as through %s', async (_, name) => {
    expect(await marked(`<p>${name} rose</p>`)).toHaveLength(1);
  });
});

describe('the first mention that can be seen is marked, not one that is', () => {
  it.each([
    ['for screen readers alone', 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)'],
    ['cut off by a shape', 'position:absolute;clip-path:polygon(0 0, 0 0, 0 0, 0 0)'],
    ['cut off by an old shape', 'position:absolute;clip:rect(1px, 1px, 1px, 1px)'],
    ['of no size', 'font-size:0'],
    ['folded away', 'display:block;max-height:0;overflow:hidden'],
    ['beside the page', 'position:absolute;left:-9999px'],
    ['moved out of its box', 'display:inline-block;text-indent:-9999px;overflow:hidden;width:20px'],
    ['scaled down to nothing', 'display:inline-block;transform:scale(0)'],
    ['collapsed', 'visibility:collapse'],
    ['filtered away', 'filter:opacity(0)'],
  ])('%s', async (_, style) => {
    expect(await marked(`<p><span style="${style}">Bitcoin card</span> As <b id="seen">Bitcoin</b> rose</p>`)).toEqual([
      'seen',
    ]);
  });
});

describe('no line is drawn', () => {
  const drawn = async (body: string) => (await marked(body)).filter((place) => !place.endsWith(' undrawn'));
  it.each([
    ['an outline', '<h2 style="-webkit-text-stroke:0.03em navy">As Bitcoin rises</h2>'],
    [
      'a background two elements up',
      '<div style="background:red;background-clip:text;color:transparent"><div><p>Bitcoin rises</p></div></div>',
    ],
    [
      'a background under a thin colour',
      '<h2 style="background:red;background-clip:text;color:rgb(0 0 0 / 0.2)"><i>Bitcoin rises</i></h2>',
    ],
  ])('where a word is painted by %s', async (_, body) => {
    expect(await drawn(body)).toEqual([]);
  });

  it.each([
    ['a line of text', 'text-decoration:underline'],
    ['a border', 'text-decoration:none;border-bottom:1px solid'],
    ['a shadow', 'text-decoration:none;box-shadow:inset 0 -1px 0 blue'],
    ['a background', 'text-decoration:none;background:linear-gradient(blue,blue) 0 100%/100% 1px no-repeat'],
  ])('where a link draws its own: %s', async (_, style) => {
    expect(await drawn(`<p>See <a href="/b" style="${style}">Bitcoin</a> rise today</p>`)).toEqual([]);
  });

  it('where a word in a link is underlined, and where it is underlined itself', async () => {
    expect(await drawn('<p>See <a href="/b" style="text-decoration:none"><u>Bitcoin</u></a> rise</p>')).toEqual([]);
    expect(await drawn('<p>See <u>Bitcoin</u> rise</p>')).toEqual([]);
  });

  it('but under a link without one, and under a headline whose box has a border', async () => {
    const link = '<p>See <a id="link" href="/b" style="text-decoration:none">Bitcoin</a> rise today</p>';
    expect(await drawn(`${link}<h2 id="head" style="border-bottom:1px solid">Ethereum rises</h2>`)).toEqual([
      'link',
      'head',
    ]);
  });
});

describe('labels are not marked', () => {
  it.each([
    ['in strips of prices', times(3, (i) => `<div><span>ETH/USDT 3,12${i} −0.4 %</span></div>`)],
    ['beside a price and its day', '<div><i>Bitcoin</i> <i>BTC</i> <i>$64,120</i> <i>24h +0.4%</i></div>'],
    ['in the terms of an account', '<dl><dt>Bitcoin</dt><dd>0.52 BTC</dd><dt>Ethereum</dt><dd>2.1 ETH</dd></dl>'],
    ['in the rows of an account', '<div><div>Bitcoin balance</div><div>0.52 BTC</div></div>'],
    ['in the lines of a wallet', '<ul><li><span>Bitcoin wallet</span><span>0.5 BTC</span></li></ul>'],
    ['in a table of few figures', '<table><tr><td>Russell 2000</td><td>2,400.12</td></tr></table>'],
    ['of fields', '<label>Bitcoin <input></label>'],
    ['in a strip that names itself', '<div class="ticker-tape"><p>Bitcoin rises as funds buy more of it</p></div>'],
  ])('%s', async (_, body) => {
    expect(await marked(body)).toEqual([]);
  });

  it.each([
    [
      'a headline beside a time',
      '<div><i>09:41</i><a id="word" style="text-decoration:none">Bitcoin tops records</a></div>',
    ],
    ['a headline beside a date', '<div><h3 id="word">Bitcoin rallies</h3><time>02.10.2026</time></div>'],
    ['a sentence with figures', '<p><b id="word">Bitcoin</b> rose <b>3%</b> on Monday</p>'],
    ['a table of prose', '<table><tr><td>Monday</td><td id="word">Bitcoin rose as funds bought</td></tr></table>'],
    ['terms and what they mean', '<dl><dt>Halving</dt><dd id="word">When the reward of Bitcoin is cut</dd></dl>'],
  ])('but %s is', async (_, body) => {
    expect(await marked(body)).toEqual(['word']);
  });
});

it('what a publication or a program is called after is not marked', async () => {
  expect(await marked('<p>As Bitcoin Magazine wrote, <b id="word">Bitcoin</b> rose.</p>')).toEqual(['word']);
  expect(await marked('<p>Developers of Bitcoin Core released version 27.</p>')).toEqual([]);
});

describe('in lists of many items one mention of an asset is marked', () => {
  const five = (html: (i: number) => string) => times(6, html);
  it.each([
    ['a list', `<ul>${five((i) => `<li>Bitcoin rose again, ${i}</li>`)}</ul>`],
    ['links', `<ol>${five((i) => `<li><a href="/${i}" style="text-decoration:none">Why Bitcoin, ${i}</a></li>`)}</ol>`],
    ['teasers', five((i) => `<article><h2>Bitcoin is near, ${i}</h2><p>A word on Bitcoin.</p></article>`)],
    ['headlines', five((i) => `<div class="card"><h3>Bitcoin, headline ${i} of the day</h3></div>`)],
    ['a table', `<table>${five((i) => `<tr><td>${i}</td><td>Bitcoin was sold by funds again</td></tr>`)}</table>`],
  ])('%s', async (_, body) => {
    expect(await marked(body)).toHaveLength(1);
    expect((await marked(body, 'all')).length).toBeGreaterThan(5);
  });

  it.each([
    ['a short list', `<ul>${times(3, () => '<li>Bitcoin rose again</li>')}</ul>`, 3],
    ['paragraphs', times(6, () => '<p>As Bitcoin rose, funds bought more of it.</p>'), 6],
    [
      'prose in elements of another name',
      times(6, () => '<div class="par">As Bitcoin rose, <a>funds</a> bought.</div>'),
      6,
    ],
    ['two assets', `<ul>${times(6, (i) => `<li>${i % 2 ? 'Bitcoin' : 'Ethereum'} rose again</li>`)}</ul>`, 2],
  ])('but %s keep theirs', async (_, body, count) => {
    expect(await marked(body)).toHaveLength(count);
  });

  it('in each screen of it', async () => {
    const page: Page = await modules.open(
      `<ol>${times(9, (i) => `<li id="i${i}" style="height:400px">Bitcoin rose again, ${i}</li>`)}</ol>`,
    );
    await page.setViewportSize({ width: 800, height: 700 });
    await page.evaluate(async () => {
      Object.assign(window, { mentions: await lab.read() });
    });
    const places = () => page.evaluate(() => lab.places((window as never as { mentions: never }).mentions));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(async () => (await places()).sort()).toEqual(['i0', 'i2', 'i4', 'i6', 'i8']);
  });
});

describe('a word is found whole', () => {
  it.each([
    [
      'with soft hyphens',
      '<p>Bit&shy;coin, Ethe&shy;reum and the Rus&shy;sell 2000 rose</p>',
      ['Bit\u00adcoin', 'Ethe\u00adreum', 'Rus\u00adsell 2000'],
    ],
    ['with spaces of no width', '<p>Why Bit&#8203;coin rose</p>', ['Bit\u200bcoin']],
    ['with joiners of no width', '<p>Why <b>Ether&#8204;eum</b> rose</p>', ['Ether\u200ceum']],
    ['after much that nobody sees', `<p>${'&shy;&#8203;a '.repeat(200)}Bit&shy;coin</p>`, ['Bit\u00adcoin']],
    [
      'under readings of its characters',
      '<p><ruby>比<rt>bǐ</rt>特<rt>tè</rt>币<rt>bì</rt></ruby>上涨</p>',
      ['比bǐ特tè币'],
    ],
  ])('%s', async (_, body, words) => {
    const page = await modules.open(body);
    expect(await page.evaluate(async () => lab.marked(await lab.read()))).toEqual(words);
  });
});

describe('of the items of a list one is marked', () => {
  const placesIn = (page: Page) => page.evaluate(() => lab.places(mentions).sort());

  /** Six items, the first of which is marked; no block but the list's own is read. */
  async function listRead(): Promise<Page> {
    const items = Array.from({ length: 6 }, (_, i) => `<li id="i${i}">Bitcoin rose again, ${i}</li>`).join('');
    const page = await modules.open(
      `<ul id="list">${items}</ul><ul id="other"></ul><p id="last">The Russell 2000 rose.</p>`,
    );
    await page.evaluate(async () => {
      Object.assign(globalThis, { mentions: await lab.read('first', 'last') });
    });
    expect(await placesIn(page)).toEqual(['i0', 'last']);
    return page;
  }

  it.each<[string, () => void]>([
    ['leaves the page', () => document.querySelector('#i0')?.remove()],
    [
      'says something else',
      () => Object.assign(document.querySelector('#i0') ?? {}, { textContent: 'Gold rose again' }),
    ],
    ['says another asset', () => Object.assign(document.querySelector('#i0') ?? {}, { textContent: 'IWM rose again' })],
    ['moves to another list', () => document.querySelector('#other')?.append(document.querySelector('#i0') as Node)],
  ])('where the marked item %s, the next one is marked', async (_, change) => {
    const page = await listRead();
    await page.evaluate(change);
    await expect.poll(() => placesIn(page)).toContain('i1');
    expect((await placesIn(page)).filter((id) => id.startsWith('i') && id !== 'i0')).toEqual(['i1']);
  });

  it('where the marked item changes and says it still, it stays the marked one', async () => {
    const page = await listRead();
    await page.evaluate(() => {
      document.querySelector('#i0')?.append(' today');
      document.querySelector('#i3')?.append(' today');
      document.querySelector('#last')?.insertAdjacentHTML('afterend', '<p id="later">IWM fell.</p>');
    });
    await expect.poll(() => placesIn(page)).toContain('later');
    expect(await placesIn(page)).toEqual(['i0', 'last', 'later']);
  });
});
