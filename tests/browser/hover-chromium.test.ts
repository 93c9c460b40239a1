/** When and where the popover stands, in Chromium: scrolling, selecting, layers above the page, odd layouts. */

import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { hover, marked, nextMention, openMarked, popover, within } from './harness/hover.ts';
import { inside } from './harness/inside.ts';
import { shared } from './harness/shared-chromium.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser?.close());

const open = (body: string) => openMarked(browser, body);

/** Lets half a second of frames pass: twice the rest that opens the popover. */
const halfASecond = (page: Page) =>
  page.evaluate(async () => {
    const until = performance.now() + 500;
    while (performance.now() < until) await new Promise(requestAnimationFrame);
  });

/** Rest of the pointer that opens the popover, ms. */
const DELAY = 250;

/**
 * Notes in the page how often it was seen scrolled, and for how long it had stood still whenever the popover opened, ms:
 * between two steps of a test on a slow machine that may be long enough.
 */
function noteRests(): void {
  const noted = { scrolls: 0, rests: [] as number[] };
  Object.assign(window, { noted });
  let [at, since] = [scrollY, 0];
  const look = () => {
    if (scrollY === at) return;
    [at, since] = [scrollY, performance.now()];
    noted.scrolls++;
  };
  for (const type of ['pointermove', 'scroll']) addEventListener(type, look, { capture: true, passive: true });
  const opens = (event: Event) => {
    if ((event as ToggleEvent).newState === 'open') noted.rests.push(performance.now() - since);
  };
  addEventListener('beforetoggle', opens, { capture: true });
}

const isOnTop = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('[data-tidemark="popover"]');
    const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
    return host !== null && document.elementFromPoint(x + width / 2, y + height / 2) === host;
  });

describe('the popover does not open', () => {
  it('while the page scrolls under the pointer, nor stays when it scrolls away, sideways too', async () => {
    const page = await open(
      `<div id="strip" style="overflow:auto;width:900px"><p id="word" style="width:3000px">${'Bitcoin '.repeat(40)}</p></div>
       ${'<p>Bitcoin rose</p>'.repeat(200)}`,
    );
    // Its script is there from here on.
    await hover(page, within('word'));
    await page.mouse.move(990, 790);
    await expect.poll(() => popover(page)).toBeNull();
    await page.evaluate(noteRests);
    const line = (await marked(page)).find(({ y }) => y > 300);
    await page.mouse.move(line?.x ?? 0, line?.y ?? 0);
    for (let i = 0; i < 40; i++) await page.mouse.wheel(0, 20);
    const { scrolls, rests } = await page.evaluate<{ scrolls: number; rests: number[] }>('noted');
    expect(scrolls).toBeGreaterThan(1);
    expect(rests.filter((rest) => rest < DELAY - 5)).toEqual([]);
    // The last turns may still be on their way.
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(800);
    await page.evaluate(() => scrollTo(0, 0));
    await hover(page, within('word'));
    await page.evaluate(() => document.querySelector('#strip')?.scrollBy(200, 0));
    await expect.poll(() => popover(page)).toBeNull();
  });

  it('while text is selected, nor on a word that a sticky header covers', async () => {
    const page = await open(
      `<p id="word" style="margin-top:60px">Bitcoin rose, and so on</p>
       <p id="under">Ethereum fell</p>
       <header style="position:fixed;inset:90px 0 auto;height:60px;background:white">A header</header>`,
    );
    await expect.poll(async () => (await marked(page)).length).toBe(2);
    const [word, under] = await marked(page);
    await page.mouse.move((word?.x ?? 0) + 120, word?.y ?? 0);
    await page.mouse.down();
    await page.mouse.move(word?.x ?? 0, word?.y ?? 0, { steps: 4 });
    await halfASecond(page);
    expect(await popover(page)).toBeNull();
    await page.mouse.up();
    await page.mouse.move(under?.x ?? 0, under?.y ?? 0);
    expect(
      await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
        under?.x ?? 0,
        under?.y ?? 0,
      ] as const),
    ).toBe('header');
    await halfASecond(page);
    expect(await popover(page)).toBeNull();
  });
});

describe('the popover stands beside its word', () => {
  it.each([
    ['in text from right to left', '<p id="word" dir="rtl" style="margin-top:200px">מחיר Bitcoin עלה</p>'],
    [
      'in a zoomed and turned block',
      '<div style="zoom:1.5;transform:rotate(8deg);padding:90px"><p id="word">Bitcoin rose</p></div>',
    ],
    [
      'in columns, on the second line of a broken word',
      '<div style="columns:3;width:240px;font-size:30px"><p id="word">The Russell 2000 rose</p></div>',
    ],
    [
      'in a shadow root',
      '<div id="host"></div><script>host.attachShadow({mode:"open"}).innerHTML="<p id=word>Bitcoin rose</p>"</script>',
    ],
  ])('%s', async (_, body) => {
    const page = await open(body);
    const { box } = await hover(page, within('word'));
    const [word] = await marked(page);
    expect(box.x).toBeGreaterThanOrEqual(8);
    expect(box.x + box.width).toBeLessThanOrEqual(992);
    const gap = Math.max(box.y - (word?.y ?? 0), (word?.y ?? 0) - box.y - box.height);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(120);
  });
});

describe('the popover lies over', () => {
  it('an element in full screen', async () => {
    const page = await open(
      `<div id="film" style="background:white"><p id="word">Bitcoin rose</p>
       <button onclick="film.requestFullscreen()">Fill</button></div>`,
    );
    await page.getByRole('button', { name: 'Fill' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('film');
    await hover(page, within('word'));
    expect(await isOnTop(page)).toBe(true);
  });

  it('a modal dialog and an element in full screen that come after it was pinned, and works there', async () => {
    const page = await open(
      `<p id="word">Bitcoin rose</p><dialog id="modal" style="width:900px;height:700px">Now <button>Fill</button></dialog>
       <div id="film"></div>`,
    );
    await hover(page, within('word'));
    await inside(page, 'button=Pin').click();
    await page.evaluate(() => {
      const modal = document.querySelector<HTMLDialogElement>('#modal');
      modal?.querySelector('button')?.addEventListener('click', () => document.documentElement.requestFullscreen());
      modal?.showModal();
    });
    await expect.poll(() => isOnTop(page)).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.close());
    await expect.poll(() => isOnTop(page)).toBe(true);
    await inside(page, 'button=Close').click();
    await expect.poll(() => popover(page)).toBeNull();
  });
});

describe('a layer inside a shadow root, of which no event tells,', () => {
  const layer = (
    mode: string,
    element: string,
    show: string,
  ) => `<p id="word">Bitcoin rose</p><x-layer></x-layer><script>
    const root = document.querySelector('x-layer').attachShadow({ mode: '${mode}' });
    root.innerHTML = '<${element} style="inset:0;margin:0;border:0;padding:0;max-width:none;max-height:none;width:100%;height:100%">Layer</${element.split(' ')[0]}>';
    window.showLayer = () => { root.firstChild.${show}(); return root.firstChild.matches(':popover-open, :modal'); };
  </script>`;
  it.each([
    ['a popover', layer('open', 'div popover=manual', 'showPopover')],
    ['a popover of a closed one', layer('closed', 'div popover=manual', 'showPopover')],
    ['a modal dialog', layer('open', 'dialog', 'showModal')],
  ])('does not lie over a pinned popover: %s', async (_, body) => {
    const page = await open(body);
    await hover(page, within('word'));
    await inside(page, 'button=Pin').click();
    await expect.poll(async () => (await popover(page))?.pinned).toBe(true);
    const { x, y } = await inside(page, '[role="dialog"]').box();
    expect(await page.evaluate('showLayer()')).toBe(true);
    const topmost = () =>
      page.evaluate(
        ([left, top]) => {
          let element = document.elementFromPoint(left ?? 0, top ?? 0);
          while (element?.shadowRoot?.elementFromPoint(left ?? 0, top ?? 0) && element.localName === 'x-layer') {
            element = element.shadowRoot.elementFromPoint(left ?? 0, top ?? 0);
          }
          return element?.getAttribute('data-tidemark');
        },
        [x + 40, y + 40],
      );
    await expect.poll(topmost).toBe('popover');
    await inside(page, 'button=Close').click();
    await expect.poll(() => inside(page, '[role="dialog"]').count()).toBe(0);
  });
});

it('the walk by keyboard goes through shadow roots in reading order, and gives the focus back inside them', async () => {
  const page = await open(
    `<p>Bitcoin rose</p><div id="host"></div><p>The Russell 2000 rose</p>
     <script>host.attachShadow({mode:"open"}).innerHTML="<p>Ethereum <input id=field></p>"</script>`,
  );
  await expect.poll(async () => (await marked(page)).length).toBe(3);
  await page.bringToFront();
  await page.locator('#field').focus();
  await hover(page, ({ text }) => text === 'Bitcoin');
  await page.mouse.move(990, 790);
  await expect.poll(() => popover(page)).toBeNull();
  for (const asset of ['BTC', 'ETH', 'IWM', 'BTC']) {
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.asset).toBe(asset);
  }
  expect((await popover(page))?.hasFocus).toBe(true);
  await page.keyboard.press('Escape');
  const focused = () => document.querySelector('#host')?.shadowRoot?.activeElement?.id;
  await expect.poll(() => page.evaluate(focused)).toBe('field');
});

it('the walk by keyboard stops only at what a reader can see, and scrolls nothing but the document', async () => {
  const page = await open(
    `<style>.gone { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }</style>
     <p class="gone">Ethereum rose</p><p style="opacity:0">Ethereum rose</p>
     <p style="filter:opacity(0)">Ethereum rose</p>
     <div style="max-height:0;overflow:hidden"><p>Ethereum rose</p></div>
     <div id="slides" style="width:300px;overflow:hidden;white-space:nowrap"><p style="display:inline-block;width:300px">One</p>
       <p style="display:inline-block;width:300px">Ethereum rose</p></div>
     <p id="first">Bitcoin rose</p><p id="far" style="margin-top:3000px">The Russell 2000 rose</p>`,
  );
  await page.bringToFront();
  await expect.poll(async () => (await marked(page)).some(within('first'))).toBe(true);
  for (const asset of ['BTC', 'IWM', 'BTC']) {
    await nextMention(browser);
    await expect.poll(async () => (await popover(page))?.asset).toBe(asset);
  }
  expect(await page.evaluate(() => document.querySelector('#slides')?.scrollLeft)).toBe(0);
});

it.each([
  ['light', ''],
  ['dark', '<style>body { background: #123; color: #eee }</style>'],
] as const)('the popover stands on the ground of the page: %s, whatever the reader’s scheme', async (ground, style) => {
  const page = await open(`${style}<p id="word">Bitcoin rose</p>`);
  await page.emulateMedia({ colorScheme: ground === 'light' ? 'dark' : 'light' });
  await hover(page, within('word'));
  const background = await inside(page, '.sheet').map((sheet) => getComputedStyle(sheet).backgroundColor);
  expect(background).toEqual([ground === 'light' ? 'rgb(255, 255, 255)' : 'rgb(22, 25, 30)']);
});

it('logs no error', () => expect(browser.errors).toEqual([]));
