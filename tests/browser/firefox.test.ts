/** The main paths in Firefox, with the built extension and no network. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { type MarkedText, markedTexts, type ShownPopover, shownPopover } from './harness/in-page.ts';
import { inWorld } from './harness/inside-firefox.ts';
import { STORY, STORY_ADDRESS } from './harness/story.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const marked = (page: Page) => page.evaluate(markedTexts);
const popover = (page: Page) => inWorld(page, shownPopover);
const within = (id: string) => (word: MarkedText) => word.within === id;

async function story(html = STORY): Promise<Page> {
  const page = await firefox.open(STORY_ADDRESS, html);
  await expect.poll(async () => (await marked(page)).some(({ text }) => text === 'ETH')).toBe(true);
  return page;
}

async function hover(page: Page, pick: (text: MarkedText) => boolean): Promise<ShownPopover> {
  let moves = 0;
  await expect
    .poll(
      async () => {
        const word = (await marked(page)).find(pick);
        if (!word) return null;
        await page.mouse.move(word.x + (moves++ % 2), word.y);
        return popover(page);
      },
      { interval: 100 },
    )
    .not.toBeNull();
  return (await popover(page)) as ShownPopover;
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((chosen) => document.querySelector(chosen)?.textContent ?? null, selector);

describe('a story', () => {
  let page: Page;
  beforeAll(async () => {
    page = await firefox.open(STORY_ADDRESS, STORY);
  });
  afterAll(() => page.close());

  it('is marked where prose names an asset, without a change of the page', async () => {
    await expect
      .poll(async () => (await marked(page)).map(({ text, within }) => [within, text]))
      .toEqual([
        ['headline', 'Russell 2000'],
        ['headline', 'Bitcoin'],
        ['first', 'Bitcoin'],
        ['ether', 'Ethereum'],
        ['link', 'IWM'],
        ['split', 'Bitcoin'],
        ['split', 'Russell\u00a02000'],
        ['item', 'BTC'],
        ['', 'ETH'],
      ]);
    expect(await page.evaluate('window.mutations')).toBe(0);
  });

  it('opens the popover beside a word, with the figures of the toolbar popup', async () => {
    const shown = await hover(page, within('first'));
    expect(shown.asset).toBe('BTC');
    expect(shown.box.width).toBeGreaterThan(300);
    const toolbar = await firefox.openExtension('popup.html');
    await expect.poll(() => textOf(toolbar, '.price')).toMatch(/^\$/);
    expect(shown.text).toContain(await textOf(toolbar, '.price'));
    expect(shown.text).toContain(await textOf(toolbar, '.score'));
    await toolbar.close();
  });

  it('is followed when it changes', async () => {
    await page.evaluate(() => {
      const more = document.querySelector('#more');
      if (more) more.innerHTML = '<p id="late">Later, Bitcoin fell.</p>';
    });
    await expect.poll(async () => (await marked(page)).some(within('late'))).toBe(true);
  });
});

it('a page that goes on without a load is read where it may be, and left alone where one signs in', async () => {
  const words = async (page: Page) => (await marked(page)).map(({ text }) => text);
  const go = (page: Page, path: string) => page.evaluate((to) => history.pushState({}, '', to), path);
  const page = await firefox.open('https://www.coindesk.com/login', '<!doctype html><p>Bitcoin rose');
  // A page that is surely marked shows how long marking takes at most.
  await (await story()).close();
  expect(await words(page)).toEqual([]);
  await page.bringToFront();
  await go(page, '/markets/story');
  await expect.poll(() => words(page)).toEqual(['Bitcoin']);
  await go(page, '/checkout');
  await expect.poll(() => words(page)).toEqual([]);
  await page.close();
});

it('a page that the browser kept for "back" loses its marks and its popover where its site was switched off meanwhile', async () => {
  const page = await story(
    STORY.replace(
      '</body>',
      '<script>addEventListener("pageshow", (event) => { window.kept = event.persisted })</script></body>',
    ),
  );
  await hover(page, within('first'));
  await page.goto('https://www.coindesk.com/markets/other', { waitUntil: 'domcontentloaded' });
  const options = await firefox.openExtension('options.html');
  // Where the switch of the toolbar popup puts it.
  const keep = (off: boolean) =>
    options.evaluate((isOff) => {
      const { sync } = (
        globalThis as never as { browser: { storage: { sync: Record<string, (x: unknown) => unknown> } } }
      ).browser.storage;
      return isOff ? sync.set?.({ 'off:coindesk.com': 1 }) : sync.remove?.('off:coindesk.com');
    }, off);
  await keep(true);
  await page.bringToFront();
  // The library waits for a load, which a page that was kept doesn't have.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => page.evaluate('window.kept')).toBe(true);
  await expect.poll(() => marked(page)).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('[data-tidemark]').length)).toBe(0);
  await keep(false);
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  await options.close();
  await page.close();
});

it.each([
  ['light', '<style>body { color: #222 }</style>'],
  ['dark', '<meta name="color-scheme" content="dark">'],
  ['dark', '<style>body { background: oklch(0.2 0.03 250); color: #eee }</style>'],
])('the popover stands on the ground of the page: %s, by %s', async (ground, head) => {
  const page = await story(STORY.replace('</title>', `</title>${head}`));
  await hover(page, within('first'));
  const theme = () => document.querySelector<HTMLElement>('[data-tidemark="popover"]')?.dataset.theme;
  expect(await page.evaluate(theme)).toBe(ground);
  await page.close();
});

it('Escape closes the popover', async () => {
  const page = await story();
  await hover(page, within('first'));
  await page.keyboard.press('Escape');
  await expect.poll(() => popover(page)).toBeNull();
  await page.close();
});

it('the popover looks the same under a content policy that forbids styles', async () => {
  const page = await story(
    STORY.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="style-src 'none'">`),
  );
  const { box } = await hover(page, within('first'));
  expect(box.width).toBe(360);
  await page.close();
});

it('the popover looks the same where the page restyles everything', async () => {
  const page = await story(
    STORY.replace(
      '</main>',
      '</main><style>*, *::before { all: unset !important; content: "X" !important; font-size: 40px !important }</style>',
    ).replace('<script>', '<script>if (0)'),
  );
  const { box } = await hover(page, within('first'));
  expect(box.width).toBe(360);
  await page.close();
});

it('the popover of an older story says what the signal was then and what came of it', async () => {
  const page = await story(
    STORY.replace('</title>', '</title><meta property="article:published_time" content="2026-01-20T09:30:00-05:00">'),
  );
  // The first hover may be faster than the answer.
  await expect
    .poll(async () => {
      const { text } = await hover(page, within('first'));
      await page.mouse.move(900, 700);
      await expect.poll(() => popover(page)).toBeNull();
      return text;
    })
    .toMatch(/When this was written, 20 Jan 2026: high, \+\d+\. Since then Bitcoin −\d+%, the index \+[\d.]+%\./);
  await page.close();
});

it('the report is shown as of an earlier session, and steps from day to day', async () => {
  const report = await firefox.openExtension('report.html#as-of=2026-01-18');
  const shown = () =>
    report.evaluate(() => document.querySelector<HTMLInputElement>('.as-of input[type="date"]')?.value);
  await expect.poll(shown).toBe('2026-01-16');
  await expect
    .poll(() => textOf(report, '.as-of-says'))
    .toContain('18 Jan 2026 had no session; this is the one before.');
  await report.click('.step-next');
  await expect.poll(shown).toBe('2026-01-20');
  await expect.poll(() => textOf(report, '.standing')).toContain('20 Jan 2026');
  await report.keyboard.press('ArrowLeft');
  await expect.poll(shown).toBe('2026-01-16');
  await report.close();
});

describe('is read too', () => {
  const texts = async (page: Page) => (await marked(page)).map(({ text }) => text);

  it('what stands in open shadow roots, drawn like the rest', async () => {
    const page = await firefox.open(
      STORY_ADDRESS,
      '<!doctype html><p>ETH fell</p><div id="host" style="height:60px"></div>',
    );
    await expect.poll(() => texts(page)).toEqual(['ETH']);
    const looks = () => page.screenshot({ clip: { x: 0, y: 40, width: 300, height: 80 }, encoding: 'base64' });
    await page.evaluate(() => {
      const inner = document.createElement('x-inner');
      inner.attachShadow({ mode: 'open' }).innerHTML = '<p id="word">Bitcoin rose</p>';
      document.querySelector('#host')?.append(inner);
    });
    await expect.poll(() => texts(page)).toEqual(['ETH', 'Bitcoin']);
    expect((await hover(page, within('word'))).asset).toBe('BTC');
    await page.keyboard.press('Escape');
    await page.mouse.move(900, 700);
    await expect.poll(() => popover(page)).toBeNull();
    const underlined = await looks();
    await page.evaluate(() => CSS.highlights.clear());
    expect(await looks()).not.toBe(underlined);
    await page.close();
  });

  it('a frame without an address, and a page that is written anew', async () => {
    const page = await firefox.open(
      STORY_ADDRESS,
      '<!doctype html><p>ETH fell</p><iframe srcdoc="<p>Bitcoin rose"></iframe>',
    );
    const [, frame] = page.frames();
    await expect.poll(async () => (await frame?.evaluate(markedTexts))?.map(({ text }) => text)).toEqual(['Bitcoin']);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><p id="word">A word on Ethereum</p>');
      document.close();
    });
    await expect.poll(() => texts(page)).toEqual(['Ethereum']);
    expect((await hover(page, within('word'))).asset).toBe('ETH');
    await page.close();
  });
});

/** Behind another tab nothing is in view, and so nothing is read: to the front, until it has drawn and rests. */
async function lookAt(page: Page): Promise<void> {
  await page.bringToFront();
  for (let i = 0; i < 3; i++) {
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestIdleCallback(frame))));
  }
}

it('of a general news site only news and money are read', async () => {
  const options = await firefox.openExtension('options.html');
  await options.waitForSelector('#own-site');
  await options.type('#own-site', 'bbc.com');
  await options.click('form button[type="submit"]');
  const story = '<!doctype html><meta property="og:type" content="article"><p>Bitcoin rose';
  const marks = async (page: Page) => (await marked(page)).length;
  const read = async (path: string, html: string) => {
    const page = await firefox.open(`https://www.bbc.com${path}`, html);
    await expect.poll(() => marks(page)).toBe(1);
    await page.close();
  };
  await read('/news/story', story);
  const sport = await firefox.open('https://www.bbc.com/sport', '<!doctype html><p>Bitcoin rose');
  // A page that is surely marked shows how long marking takes at most.
  await read('/news/a', story);
  await read('/news/business', '<!doctype html><p>Bitcoin rose');
  await lookAt(sport);
  expect(await marks(sport)).toBe(0);
  await sport.close();
  await options.close();
});

/** Each look opens two pages. */
const LONG = { timeout: 90_000 };

it('a site of the reader’s own is read once it was allowed, and no longer when it was removed', async () => {
  const address = 'https://finance.example.org/story';
  const isMarked = async () => {
    const page = await firefox.open(address, STORY);
    const listed = await firefox.open(STORY_ADDRESS, STORY);
    // A page that is surely marked shows how long marking takes at most.
    await expect.poll(async () => (await marked(listed)).some(({ text }) => text === 'ETH')).toBe(true);
    await lookAt(page);
    const found = (await marked(page)).length > 0;
    await page.close();
    await listed.close();
    return found;
  };
  expect(await isMarked()).toBe(false);

  const options = await firefox.openExtension('options.html');
  await options.waitForSelector('#own-site');
  await options.type('#own-site', 'https://www.example.org/some/page');
  await options.click('form button[type="submit"]');
  await expect.poll(() => textOf(options, '.host')).toContain('example.org');
  await expect.poll(isMarked, LONG).toBe(true);

  await options.bringToFront();
  await options.click('.host button');
  await expect.poll(() => textOf(options, '.host')).toBeNull();
  await expect.poll(isMarked, LONG).toBe(false);
  await options.close();
});

it('a switch in the options reaches an open page', async () => {
  const page = await story();
  await hover(page, within('first'));
  const before = (await popover(page))?.text;
  const options = await firefox.openExtension('options.html');
  const toggle = () =>
    options.evaluate(() => document.querySelector<HTMLElement>('[role="switch"][data-id="calm"]')?.click());
  await expect.poll(() => textOf(options, '.standing')).toContain('Russell 2000 risk-on signal');
  await toggle();
  await page.bringToFront();
  await expect.poll(async () => (await hover(page, within('first'))).text).not.toBe(before);
  await toggle();
  await expect.poll(async () => (await hover(page, within('first'))).text).toBe(before);
  await options.close();
  await page.close();
});

it('alerts ask for notifications in their click; taken back, the switch is off and says why', async () => {
  const options = await firefox.openExtension('options.html');
  const alerts = '[role="switch"][data-id="alerts"]';
  const isOn = () => options.$eval(alerts, (element) => element.getAttribute('aria-checked'));
  const may = () =>
    // @ts-expect-error the extension's own API
    options.evaluate(() => browser.permissions.contains({ permissions: ['notifications'] }));
  await options.waitForSelector(alerts);
  expect([await isOn(), await may()]).toEqual(['false', false]);
  await options.click(alerts);
  await expect.poll(isOn).toBe('true');
  expect(await may()).toBe(true);
  // As the browser's own page of add-ons does.
  // @ts-expect-error the extension's own API
  await options.evaluate(() => browser.permissions.remove({ permissions: ['notifications'] }));
  await expect.poll(isOn).toBe('false');
  await expect
    .poll(() => textOf(options, '.permission:has([data-id="alerts"]) [role="status"]'))
    .toBe('This browser does not allow notifications. Switch it on to be asked.');
  await options.click(alerts);
  await expect.poll(isOn).toBe('true');
  await options.click(alerts);
  await expect.poll(isOn).toBe('false');
  await options.close();
});

it('the welcome page has words to hover, and allows a group of sites in one click', async () => {
  const page = await firefox.openExtension('welcome.html');
  await expect
    .poll(async () => (await marked(page)).map(({ text }) => text))
    .toEqual(['Russell 2000', 'Bitcoin', 'Ether']);
  expect((await hover(page, ({ text }) => text === 'Bitcoin')).asset).toBe('BTC');
  // It may lie over the switch.
  await page.mouse.move(4, 4);
  await expect.poll(() => popover(page)).toBeNull();
  const stateOf = (id: string) =>
    page.evaluate((chosen) => document.querySelector(`[data-id="${chosen}"]`)?.getAttribute('aria-checked'), id);
  expect(await stateOf('brokers')).toBe('false');
  await page.click('[data-id="brokers"]');
  await expect.poll(() => stateOf('brokers')).toBe('true');
  await page.click('[data-id="brokers"]');
  await expect.poll(() => stateOf('brokers')).toBe('false');
  await page.close();
});

it('an update takes away the popover that was open and reads the page anew', async () => {
  const page = await story();
  await hover(page, within('first'));
  const hosts = () => page.evaluate(() => document.querySelectorAll('[data-tidemark]').length);
  expect(await hosts()).toBe(1);
  await firefox.update();
  await page.bringToFront();
  await page.mouse.move(700, 700);
  await expect.poll(hosts).toBe(0);
  await expect.poll(async () => (await marked(page)).some(within('ether'))).toBe(true);
  expect((await hover(page, within('ether'))).asset).toBe('ETH');
  expect(await hosts()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => popover(page)).toBeNull();
  await page.close();
});
