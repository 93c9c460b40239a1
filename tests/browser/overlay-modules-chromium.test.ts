/** The overlay's modules each by itself, in a page of Chromium without the extension. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Modules, openModules } from './harness/modules.ts';
import type * as Lab from './lab/overlay.ts';

declare const lab: typeof Lab;

let modules: Modules;
beforeAll(async () => {
  modules = await openModules(new URL('./lab/overlay.ts', import.meta.url));
});
afterAll(() => modules?.close());

it('another address without a load is noticed where the browser tells nothing of it, and not once it is followed no more', async () => {
  const page: Page = await modules.open('<p>Story</p>', { isStill: true });
  await page.evaluate(() => {
    const end = new AbortController();
    const seen = { moves: 0, end: () => end.abort() };
    Object.assign(window, { seen });
    lab.followNavigation(() => seen.moves++, end.signal, {} as typeof window);
  });
  /** How often it was told after a move, and so many ms. */
  const moves = async (ms: number, change = '') => {
    await page.evaluate(change);
    await page.clock.runFor(ms);
    return page.evaluate('seen.moves');
  };
  // Within half a second, and when its content should have followed.
  expect(await moves(500, 'history.pushState({}, "", "#one")')).toBe(1);
  expect(await moves(1000)).toBe(2);
  expect(await moves(1500, 'history.replaceState({}, "", "#two")')).toBe(4);
  expect(await moves(5000)).toBe(4);
  expect(await moves(5000, 'seen.end(); history.pushState({}, "", "#three")')).toBe(4);
});

it('a field for a password counts while it can be seen', async () => {
  const has = async (body: string) => {
    const page = await modules.open(body);
    const found = await page.evaluate(() => lab.hasPasswordField(document));
    return found;
  };
  expect(await has('<input type="PASSWORD">')).toBe(true);
  expect(await has('<input type="text"><div style="opacity:0"><input type="password"></div>')).toBe(false);
  expect(await has('<div style="visibility:hidden"><input type="password"></div>')).toBe(false);
});

it('what an earlier Tidemark left is taken away, and nothing of the page', async () => {
  const page = await modules.open('<div data-tidemark="popover">Old</div><div data-tidemark="other">Page</div>');
  const left = await page.evaluate(() => {
    for (const name of ['tidemark', 'tidemark-hover', 'search']) CSS.highlights.set(name, new Highlight());
    lab.removeLeftovers();
    return [document.body.textContent, [...CSS.highlights.keys()]];
  });
  expect(left).toEqual(['Page', ['search']]);
});

describe('a page can be read', () => {
  /** Runs a script in a page whose document goes on loading, and then counts how often it was read. */
  const runs = (page: Page, script: string) =>
    page.evaluate(`{
      window.reads ??= 0;
      window.end ??= new AbortController();
      const read = () => lab.whenReadable(() => reads++, end.signal);
      ${script};
      [reads, document.readyState];
    }`);

  it('at once when it is whole', async () => {
    const page = await modules.open('<p>Bitcoin</p>');
    expect(await runs(page, 'read()')).toEqual([1, 'complete']);
  });

  it('once when it gets whole', async () => {
    const page = await modules.open('');
    expect(await runs(page, 'document.open(); read(); document.write("<p>Bitcoin")')).toEqual([0, 'loading']);
    await runs(page, 'document.close()');
    await expect.poll(() => page.evaluate('reads')).toBe(1);
  });

  it('a moment after its text was painted, though it goes on loading; and not again once it is whole', async () => {
    const page = await modules.open('<p>Bitcoin</p>');
    const paints = () => page.evaluate('performance.getEntriesByName("first-contentful-paint").length');
    await expect.poll(paints).toBe(1);
    expect(await runs(page, 'document.open(); document.write("<p>Bitcoin"); read()')).toEqual([0, 'loading']);
    await expect.poll(() => page.evaluate('[reads, document.readyState]')).toEqual([1, 'loading']);
    await runs(page, 'document.close()');
    await page.waitForFunction('document.readyState === "complete"');
    expect(await page.evaluate('reads')).toBe(1);
  });

  it('never once it is no longer wanted', async () => {
    const page = await modules.open('');
    await runs(page, 'document.open(); read(); end.abort(); document.write("<p>Bitcoin"); document.close()');
    await page.waitForFunction('document.readyState === "complete"');
    expect(await page.evaluate('reads')).toBe(0);
  });
});

describe('a page is to be read', () => {
  const mayRead = async (body: string, { address, before = '' }: { address?: string; before?: string } = {}) => {
    const page = await modules.open(body, address === undefined ? {} : { address });
    await page.evaluate(before);
    const may = await page.evaluate(() => [lab.isToBeRead(false), lab.isToBeRead(true)]);
    return may;
  };
  const asleep = 'lab.shared.staysAsleep = () => true';

  it('unless it asks to be left alone, has one sign in, or asks for a password', async () => {
    expect(await mayRead('<meta name="tidemark" content="on"><p>Bitcoin</p>')).toEqual([true, true]);
    expect(await mayRead('<meta name="Tidemark" content=" OFF ">')).toEqual([false, false]);
    expect(await mayRead('<input type="password">')).toEqual([false, false]);
    expect(await mayRead('', { address: 'https://example.org/login' })).toEqual([false, false]);
  });

  it('where its site has more than news, only as the reader asked for it', async () => {
    expect(await mayRead('<p>Bitcoin</p>', { before: asleep })).toEqual([false, true]);
  });

  it('in a frame as far as the pages around it allow', async () => {
    const inFrame = async (around: string) => {
      const page = await modules.open(`${around}<iframe srcdoc="<p>Bitcoin"></iframe>`);
      const code = await page.evaluate(
        () => document.querySelector('body > script:last-of-type, head > script')?.textContent,
      );
      const [, frame] = page.frames();
      await frame?.addScriptTag({ content: code ?? '' });
      const may = await frame?.evaluate(() => lab.isToBeRead(true));
      return may;
    };
    expect(await inFrame('')).toBe(true);
    expect(await inFrame('<meta name="tidemark" content="off">')).toBe(false);
  });
});

describe('what a background may miss is asked', () => {
  /** Asks, and gives when it was asked within a minute, in seconds. */
  const asked = async (over: string) => {
    const page = await modules.open('', { isStill: true });
    await page.evaluate(`{
      window.times = [];
      window.end = new AbortController();
      const began = performance.now();
      let isThere = () => false;
      ${over};
      lab.askAgain(() => times.push((performance.now() - began) / 1000), () => isThere(), end.signal);
    }`);
    await page.clock.runFor(60_000);
    const times = await page.evaluate('times');
    return times;
  };

  it('at once and again, each time after twice as long, five times', async () => {
    expect(await asked('')).toEqual([0, 1, 3, 7, 15]);
  });

  it('until it is there, or nobody wants it', async () => {
    expect(await asked('isThere = () => times.length === 2')).toEqual([0, 1]);
    expect(await asked('isThere = () => true')).toEqual([]);
    expect(await asked('setTimeout(() => end.abort(), 2000)')).toEqual([0, 1]);
  });
});

describe('the reading of a page', () => {
  const begun = async (body: string) => {
    const page = await modules.open(body);
    await page.evaluate(() => {
      const asked: string[] = [];
      const end = new AbortController();
      const reading = lab.createReading(
        {
          host: 'example.org',
          want: async (script) => void asked.push(script),
          added: () => undefined,
          rewritten: () => undefined,
        },
        end.signal,
      );
      const initial = Object.entries(lab.PAGE_SETTINGS).map(([name, setting]) => [name, setting.initial]);
      const settings = Object.fromEntries(initial);
      const detect = () => {
        lab.shared.createBlockReader = lab.wholeBlockReader;
        reading.reader?.wake();
      };
      const marks = () => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size]));
      Object.assign(window, { asked, reading, settings, detect, marks, end: () => end.abort() });
    });
    return page;
  };
  const idle = (page: Page) =>
    page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));

  it('asks for detection once a word may be a mention, and for the popover once one is and a reader, too', async () => {
    const page = await begun('<p>Rates rose</p><p id="later"></p>');
    await page.evaluate('reading.start(settings)');
    await idle(page);
    expect(await page.evaluate('asked')).toEqual([]);
    await page.mouse.move(200, 200);
    await page.evaluate('later.textContent = "Bitcoin rose"');
    await expect.poll(() => page.evaluate('asked')).toEqual(['detection']);
    await page.evaluate('detect()');
    await expect.poll(() => page.evaluate('marks()')).toEqual({ tidemark: 1 });
    await idle(page);
    expect(await page.evaluate('asked')).toEqual(['detection']);
    await page.mouse.move(201, 200);
    await page.mouse.move(202, 200);
    await expect.poll(() => page.evaluate('asked')).toEqual(['detection', 'popover']);
  });

  it('begins anew where the settings ask for other marks, and not for anything else', async () => {
    const page = await begun('<p>Bitcoin rose, and Bitcoin fell.</p>');
    await page.evaluate('detect(); reading.start(settings); window.first = reading.reader');
    await expect.poll(() => page.evaluate('marks()')).toEqual({ tidemark: 1 });
    await page.evaluate('reading.start({ ...settings, delay: 900 })');
    expect(await page.evaluate('reading.reader === first')).toBe(true);
    await page.evaluate('reading.start({ ...settings, marks: "all", underline: "solid" })');
    await expect.poll(() => page.evaluate('marks()')).toEqual({ 'tidemark-solid': 2 });
    await page.evaluate('reading.stop()');
    expect(await page.evaluate('[reading.reader, marks()]')).toEqual([null, {}]);
    // Stopped, the same settings begin it again.
    await page.evaluate('reading.start({ ...settings, marks: "all", underline: "solid" })');
    await expect.poll(() => page.evaluate('marks()')).toEqual({ 'tidemark-solid': 2 });
    await page.evaluate('end()');
    expect(await page.evaluate('[reading.reader, marks()]')).toEqual([null, {}]);
  });
});

describe('the shield of the popover', () => {
  it('hears every event of a reader before the page, and hands it to whoever keeps it, until the end', async () => {
    const page = await modules.open('');
    const seen = await page.evaluate(() => {
      const types = ['keydown', 'pointerdown', 'click', 'input', 'copy', 'wheel', 'touchstart', 'focusin'];
      const end = new AbortController();
      lab.shieldPopover(end.signal);
      let heard: string[] = [];
      for (const type of types) window.addEventListener(type, () => heard.push(type), { capture: true });
      const all = () => {
        heard = [];
        for (const type of types) document.body.dispatchEvent(new Event(type, { bubbles: true }));
        return heard.length;
      };
      const counts = [all()];
      lab.shared.keep = (event) => event.stopImmediatePropagation();
      counts.push(all());
      end.abort();
      counts.push(all());
      return counts;
    });
    expect(seen).toEqual([8, 0, 8]);
  });

  it('keeps no page from scrolling', async () => {
    const page = await modules.open('');
    const prevented = await page.evaluate(() => {
      lab.shieldPopover(new AbortController().signal);
      lab.shared.keep = (event) => event.preventDefault();
      return ['click', 'wheel', 'touchmove'].map((type) => {
        const event = new Event(type, { bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      });
    });
    expect(prevented).toEqual([true, false, false]);
  });
});
