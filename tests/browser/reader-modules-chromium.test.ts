/** The reader's modules each by itself, in a page of Chromium without the extension. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Modules, notedIn, openModules, twoFrames } from './harness/modules.ts';
import type * as Lab from './lab/reader-modules.ts';

declare const lab: typeof Lab;
/** What a page notes for its test. */
declare const noted: (string | number)[];

let modules: Modules;
beforeAll(async () => {
  modules = await openModules(new URL('./lab/reader-modules.ts', import.meta.url));
});
afterAll(() => modules?.close());

const open: Modules['open'] = (body, options) => modules.open(body, options);

/** So many paragraphs, `p0` and on. */
const lines = (count: number, text = 'A line', style = '') =>
  Array.from({ length: count }, (_, i) => `<p id="p${i}" style="${style}">${text}</p>`).join('');

describe('the parts of a page', () => {
  const divided = async (body: string): Promise<string[][] | null> => {
    const page = await open(body);
    const parts = await page.evaluate(() => {
      const found = lab.partsOf(document.querySelector('#all') as Element);
      return found?.map((part) => lab.elementsOf(part).map(lab.idOf)) ?? null;
    });
    return parts;
  };

  it('are not looked for in what holds 256 elements, and are with one more', async () => {
    expect(await divided(`<div id="all">${lines(256)}</div>`)).toBeNull();
    expect(await divided(`<div id="all">${lines(257)}</div>`)).not.toBeNull();
  });

  it('hold every line of a list once, in its order; its last ones stand alone, for they may be no part of it', async () => {
    const parts = (await divided(`<div id="all">${lines(410)}</div>`)) ?? [];
    expect(parts.flat()).toEqual(Array.from({ length: 410 }, (_, i) => `p${i}`));
    expect(parts[0]).toHaveLength(16);
    expect(parts.slice(-16).every(({ length }) => length === 1)).toBe(true);
  });

  it('are divided themselves where they are large, and have nothing where nothing is ever marked', async () => {
    const [column, aside] = [`<div id="column">${lines(300)}</div>`, '<div id="aside"></div>'];
    const parts = (await divided(`<div id="all"><nav id="nav">${lines(20)}</nav>${column}${aside}</div>`)) ?? [];
    expect(parts.flat()).toEqual([...Array.from({ length: 300 }, (_, i) => `p${i}`), 'aside']);
  });

  it.each([
    ['its own text may hold a word', `Bitcoin ${lines(300)}`],
    ['a word may run through its first children', `<b>Russell</b> <i>2000</i>${lines(300)}`],
  ])('are none where %s', async (_, body) => {
    expect(await divided(`<div id="all">${body}</div>`)).toBeNull();
  });

  it('that the page has moved apart are all of their parent', async () => {
    const page = await open(`<div id="all">${lines(300)}</div>`);
    const found = await page.evaluate(() => {
      const [part] = lab.partsOf(document.querySelector('#all') as Element) ?? [];
      part?.first.remove();
      return part && lab.elementsOf(part).map(lab.idOf);
    });
    expect(found).toEqual(['all']);
  });
});

describe('the viewport', () => {
  it('tells of what is in view, above it or a screen below, once, and of the rest when its reader comes', async () => {
    const page = await open(lines(40, 'A line', 'height:100px;margin:0'));
    await page.evaluate(() => {
      const viewport = lab.watchViewport((block) => noted.push(lab.idOf(block)));
      for (const line of document.querySelectorAll('p')) viewport.watch(line);
      Object.assign(window, { far: () => viewport.far.size });
    });
    await expect.poll(async () => (await notedIn(page)).length).toBe(16);
    expect(await page.evaluate('far()')).toBe(24);
    await page.evaluate(() => scrollTo(0, 3200));
    await expect.poll(() => page.evaluate('far()')).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await twoFrames(page);
    expect((await notedIn(page)).sort()).toEqual(Array.from({ length: 40 }, (_, i) => `p${i}`).sort());
  });

  it('counts what has no box of its own as seen, but not what is hidden', async () => {
    const page = await open(
      `<div style="height:4000px"></div><div id="contents" style="display:contents">Text</div>
       <div id="wrapper" style="height:0"><p style="position:fixed;top:0">Text</p></div>
       <div id="hidden" style="display:none">Text</div>`,
    );
    await page.evaluate(() => {
      const viewport = lab.watchViewport((block) => noted.push(lab.idOf(block)));
      for (const element of document.querySelectorAll('[id]')) viewport.watch(element);
    });
    await expect.poll(() => notedIn(page)).toEqual(['contents', 'wrapper']);
    await twoFrames(page);
    expect(await notedIn(page)).toEqual(['contents', 'wrapper']);
  });

  it('tells of an element and of its shadow root alike, and of nothing that was dropped or left the page', async () => {
    const page = await open(`<div style="height:4000px"></div>${lines(4)}`);
    const dropped = await page.evaluate(() => {
      const viewport = lab.watchViewport((block) => noted.push(`${block.nodeName} ${lab.idOf(block)}`));
      const line = (i: number) => document.querySelector(`#p${i}`) as Element;
      const [host, dropped, gone, last] = [line(0), line(1), line(2), line(3)];
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<slot></slot>';
      for (const block of [host, root, dropped, gone, last]) viewport.watch(block);
      const answers = [viewport.drop(dropped), viewport.drop(dropped)];
      gone.remove();
      viewport.sweep();
      return [...answers, viewport.far.size];
    });
    expect(dropped).toEqual([true, false, 3]);
    await page.evaluate(() => document.querySelector('#p3')?.scrollIntoView());
    await expect.poll(() => notedIn(page)).toEqual(['P p0', '#document-fragment p0', 'P p3']);
  });
});

describe('parts that wait', () => {
  it('are taken in view by themselves, and then the next one on demand; a small element does not wait', async () => {
    const page = await open(`<div id="all">${lines(400, 'A line', 'height:50px;margin:0')}</div>`);
    await page.evaluate(() => {
      const waiting = lab.createWaitingParts((element) => noted.push(lab.idOf(element)));
      const all = document.querySelector('#all') as Element;
      Object.assign(window, { waiting, divided: [waiting.divide(all), waiting.divide(all.children[0] as Element)] });
    });
    expect(await page.evaluate('divided')).toEqual([true, false]);
    // The first 16 lines and those a screen below: each group with all its lines.
    await expect.poll(async () => (await notedIn(page)).length).toBe(32);
    expect(await page.evaluate('waiting.takeNext()')).toBe(true);
    expect((await notedIn(page)).slice(32)).toEqual(Array.from({ length: 16 }, (_, i) => `p${32 + i}`));
    await page.evaluate('while (waiting.takeNext());');
    expect(new Set(await notedIn(page)).size).toBe(400);
    expect(await page.evaluate('waiting.size')).toBe(0);
  });

  it('whose first line left are looked through again as a whole, and lines that left alone are forgotten', async () => {
    const page = await open(`<div id="all">${lines(400, 'A line', 'height:50px;margin:0')}</div>`);
    await page.evaluate(() => {
      const waiting = lab.createWaitingParts((element) => noted.push(lab.idOf(element)));
      waiting.divide(document.querySelector('#all') as Element);
      Object.assign(window, { waiting });
    });
    await expect.poll(async () => (await notedIn(page)).length).toBe(32);
    const [before, after] = await page.evaluate(() => {
      const { waiting } = window as unknown as { waiting: Lab.WaitingParts };
      const { size } = waiting;
      document.querySelector('#p399')?.remove();
      waiting.sweep();
      return [size, waiting.size];
    });
    expect(after).toBe((before ?? 0) - 1);
    expect(await notedIn(page)).toHaveLength(32);
    await page.evaluate('document.querySelector("#p64").remove(); waiting.sweep()');
    expect((await notedIn(page)).slice(32)).toEqual(['all']);
  });
});

describe('a block that keeps changing', () => {
  /** Changes every 50 ms for so long; when it was read. */
  const reads = async (page: Page, ms: number) => {
    for (let passed = 0; passed < ms; passed += 50) {
      await page.evaluate('if (restless.mayRead(document.body)) noted.push(performance.now())');
      await page.clock.runFor(50);
    }
    return (await notedIn(page)) as number[];
  };
  const watch = (page: Page) =>
    page.evaluate(() => {
      const end = new AbortController();
      const restless = lab.watchRestless(() => noted.push(performance.now()), end.signal);
      Object.assign(window, { restless, end: () => end.abort() });
    });

  it('is read at once, and then ever less often, at most every two seconds', async () => {
    const page = await open('', { isStill: true });
    await watch(page);
    const times = await reads(page, 7000);
    const between = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(between.map((ms) => Math.round(ms / 50) * 50)).toEqual([300, 500, 1000, 2000, 2000]);
  });

  it('is read at once again after it was quiet for long, and not after the end', async () => {
    const page = await open('', { isStill: true });
    await watch(page);
    await reads(page, 100);
    await page.clock.runFor(5000);
    const before = (await notedIn(page)).length;
    expect(await page.evaluate('restless.mayRead(document.body)')).toBe(true);
    expect(await page.evaluate('restless.mayRead(document.body)')).toBe(false);
    await page.evaluate('end()');
    await page.clock.runFor(5000);
    expect((await notedIn(page)).length).toBe(before);
  });
});

describe('the pace', () => {
  it('is a slice of 8 ms, and another while more is left; then nothing', async () => {
    const page = await open('');
    await page.evaluate(() => {
      // By a clock of the test's own: the thread may be taken away from the real one.
      let clock = 0;
      performance.now = () => clock;
      let left = 6;
      const pace = lab.createPace(
        {
          slice() {
            const began = performance.now();
            while (pace.mayGoOn()) clock += 0.5;
            noted.push(performance.now() - began);
            return --left > 0;
          },
          hasMore: () => false,
          readNext: () => false,
        },
        new AbortController().signal,
      );
      pace.schedule();
      pace.schedule();
    });
    await expect.poll(async () => (await notedIn(page)).length).toBe(6);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
    const slices = (await notedIn(page)) as number[];
    expect(slices).toEqual(Array(6).fill(8));
  });

  it('goes ahead of the reader for a few milliseconds of the time left, and no further by itself', async () => {
    const page = await open('');
    const read = await page.evaluate(async () => {
      let count = 0;
      // By a clock of the test's own: the thread may be taken away from the real one.
      let clock = 0;
      performance.now = () => clock;
      const pace = lab.createPace(
        {
          slice: () => false,
          hasMore: () => true,
          readNext() {
            clock += 0.5;
            count++;
            return true;
          },
        },
        new AbortController().signal,
      );
      pace.schedule();
      const idle = () => new Promise<unknown>((done) => requestIdleCallback(done));
      let before = -1;
      for (let same = 0; same < 5; same = count === before ? same + 1 : 0) {
        before = count;
        await idle();
      }
      const ahead = count;
      const [all, done] = [pace.readOn(() => count < ahead + 3), count - ahead];
      pace.readOn(() => true);
      return { ahead, all, done, most: count - ahead - done };
    });
    // Four milliseconds ahead, of which each try costs a little; eight when it is asked to read on.
    expect(read).toEqual({ ahead: 8, all: true, done: 3, most: 16 });
  });

  it('ends with the reading', async () => {
    const page = await open('');
    const read = await page.evaluate(async () => {
      let count = 0;
      const end = new AbortController();
      const slice = () => {
        count++;
        end.abort();
        return true;
      };
      lab.createPace({ slice, hasMore: () => true, readNext: () => count++ < 9 }, end.signal).schedule();
      for (let i = 0; i < 4; i++) await new Promise((done) => requestIdleCallback(done));
      return count;
    });
    expect(read).toBe(1);
  });
});

describe('the scan', () => {
  /** Walks the whole page, and notes what it tells. */
  const scanned = async (body: string, before = ''): Promise<(string | number)[]> => {
    const page = await open(body);
    await page.evaluate(before);
    await page.evaluate(() => {
      const note = (what: string) => (block: Element | ShadowRoot) => noted.push(`${what} ${lab.idOf(block)}`);
      const scan = lab.createScan({
        found: note('found'),
        cleared: note('cleared'),
        root(root) {
          note('root')(root);
          scan.add(root);
        },
        near: () => noted.push('near'),
        mayGoOn: () => true,
      });
      scan.add(document.querySelector('#all') as Element);
      if (!scan.pending) noted.push('not pending');
      while (scan.step());
      if (scan.pending) noted.push('still pending');
    });
    return notedIn<string | number>(page);
  };

  it('tells each block that may hold a mention once, and where it walked and found none in its own text', async () => {
    expect(
      await scanned(
        '<div id="all"><p id="a">Bitcoin, and <b>Bit</b>coin again</p><p id="b">Rates</p><p id="c">ETH</p></div>',
      ),
    ).toEqual(['found a', 'found c', 'cleared all']);
    expect(await scanned('<p id="all">Bitcoin rose</p>')).toEqual(['found all']);
  });

  it('goes into open shadow roots', async () => {
    const attach = `const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      root.innerHTML = '<p id="inside">Bitcoin</p>'`;
    expect(await scanned('<div id="all"><div id="host"></div></div>', attach)).toEqual([
      'cleared all',
      'root host',
      'found inside',
      'cleared host',
    ]);
  });

  it('lets the parts of a large page wait, and walks one when its reader comes near or asks for it', async () => {
    const page = await open(`<div id="all">${lines(300, 'Bitcoin', 'height:100px;margin:0')}</div>`);
    await page.evaluate(() => {
      const scan = lab.createScan({
        found: (block) => noted.push(lab.idOf(block)),
        cleared: () => undefined,
        root: () => undefined,
        near: () => {
          while (scan.step());
        },
        mayGoOn: () => true,
      });
      scan.add(document.querySelector('#all') as Element);
      while (scan.step());
      Object.assign(window, { scan });
    });
    await expect.poll(async () => (await notedIn(page)).length).toBe(16);
    expect(await page.evaluate('scan.waiting > 0 && scan.takeNext()')).toBe(true);
    expect((await notedIn(page)).slice(16)).toEqual(Array.from({ length: 16 }, (_, i) => `p${16 + i}`));
  });
});

describe('changes of a page', () => {
  /** Follows them; what is told is noted. */
  const follow = (page: Page) =>
    page.evaluate(() => {
      const end = new AbortController();
      const followRoot = lab.followChanges(
        {
          changed(blocks, gone) {
            noted.push(`changed ${[...blocks].map(lab.idOf)}${gone ? ', some left' : ''}`);
            return blocks.size > 0;
          },
          added: (element) => noted.push(`added ${element.id}`),
          schedule: () => noted.push('schedule'),
          lost: () => noted.push('lost'),
          again: () => noted.push('again'),
          rewritten: () => noted.push('rewritten'),
        },
        end.signal,
      );
      Object.assign(window, { followRoot, end: () => end.abort() });
    });
  /** What is told of a change. */
  const told = async (page: Page, change: string) => {
    await page.evaluate(`noted.length = 0; ${change}`);
    return notedIn(page);
  };

  it('are told by the blocks they are in', async () => {
    const page = await open('<p id="a">Bitcoin <b id="b">rose</b></p><div id="c"><p id="d">ETH fell</p></div>');
    await follow(page);
    expect(await told(page, 'a.firstChild.data = "Ether "')).toEqual(['changed a', 'schedule']);
    expect(await told(page, 'b.hidden = true')).toEqual(['changed a', 'schedule']);
    expect(await told(page, 'b.remove()')).toEqual(['changed a, some left', 'schedule']);
    expect(await told(page, 'c.insertAdjacentHTML("beforeend", "<p id=e>BTC</p>")')).toEqual([
      'added e',
      'changed e',
      'schedule',
    ]);
    // Another block's text was never a part of this one's.
    expect(await told(page, 'd.remove()')).toEqual(['changed , some left']);
    expect(await told(page, 'c.className = "x"; c.style.color = "red"')).toEqual([]);
  });

  it('are told in shadow roots that were entered, and no longer after the end', async () => {
    const page = await open('<div id="host"></div>');
    await page.evaluate(`host.attachShadow({ mode: 'open' }).innerHTML = '<p id="in">Rates</p>'`);
    await follow(page);
    const change = `host.shadowRoot.querySelector('p').textContent = 'Bitcoin'`;
    expect(await told(page, change)).toEqual([]);
    await page.evaluate('followRoot(host.shadowRoot)');
    expect(await told(page, change)).toEqual(['changed in, some left', 'schedule']);
    await page.evaluate('end()');
    expect(await told(page, change)).toEqual([]);
  });

  it('do not count what is our own', async () => {
    const page = await open('<p id="a">Bitcoin</p>');
    await follow(page);
    const own =
      'const own = document.createElement("div"); own.dataset.tidemark = "popover"; document.body.append(own)';
    expect(await told(page, own)).toEqual(['added ', 'changed ']);
  });

  it('that are many are gathered for 150 ms', async () => {
    const page = await open('<p id="a">Bitcoin</p>', { isStill: true });
    await follow(page);
    const many = 'for (let i = 0; i < 101; i++) a.firstChild.data = i';
    expect(await told(page, many)).toEqual(['changed a']);
    expect(await told(page, 'a.firstChild.data = "Bitcoin"')).toEqual(['changed a']);
    await page.clock.runFor(149);
    expect(await notedIn(page)).toEqual(['changed a']);
    await page.clock.runFor(1);
    expect(await notedIn(page)).toEqual(['changed a', 'schedule']);
  });

  it('that come in a burst are waited out: nobody looks for two seconds, then all is read again', async () => {
    const page = await open('<p id="a">Bitcoin</p>', { isStill: true });
    await follow(page);
    const burst = 'for (let i = 0; i < 1001; i++) a.firstChild.data = i';
    expect(await told(page, burst)).toEqual(['lost']);
    expect(await told(page, burst)).toEqual([]);
    await page.clock.runFor(2000);
    // It is only glanced at: what goes on now is a longer burst.
    expect(await told(page, 'a.firstChild.data = "Bitcoin"')).toEqual([]);
    expect(await told(page, burst)).toEqual(['lost']);
    await page.clock.runFor(4000);
    expect(await notedIn(page)).toEqual(['lost']);
    await page.clock.runFor(300);
    expect(await notedIn(page)).toEqual(['lost', 'again']);
    expect(await told(page, 'a.firstChild.data = "Ether"')).toEqual(['changed a', 'schedule']);
  });

  it('that write the page anew are told as that', async () => {
    const page = await open('<p id="a">Bitcoin</p>');
    await follow(page);
    expect(await told(page, 'document.open(); document.write("<p>Ether</p>"); document.close()')).toContain(
      'rewritten',
    );
  });
});

describe('highlights', () => {
  /** With `highlights` in the page, and `mark()` which marks the word of a paragraph. */
  const openMarked = async (body: string, style = '') => {
    const page = await open(body);
    await page.evaluate((ending) => {
      const end = new AbortController();
      const highlights = lab.createHighlights(end.signal, ending);
      highlights.onChange(() => noted.push('changed'));
      const mark = (id: string, isDrawn = true) => {
        const block = document.getElementById(id) as HTMLElement;
        highlights.replace(block, [{ ...lab.mentionIn(block), isDrawn }]);
      };
      Object.assign(window, { highlights, mark, end: () => end.abort() });
    }, style);
    return page;
  };
  const registered = (page: Page) =>
    page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size])));

  it('are registered with the first mention, found by its element, and gone with the end', async () => {
    const page = await openMarked('<p id="a">Bitcoin rose</p><p id="b">Bitcoin fell</p>');
    expect(await registered(page)).toEqual({});
    await page.evaluate('mark("a"); mark("b")');
    expect(await registered(page)).toEqual({ tidemark: 2 });
    expect(await page.evaluate('[highlights.under(a)?.size, highlights.under(document.body)]')).toEqual([1, null]);
    await page.evaluate('end()');
    expect(await registered(page)).toEqual({});
    expect(await page.evaluate('[highlights.under(a), highlights.all().length]')).toEqual([null, 0]);
    await page.evaluate('mark("a")');
    expect(await registered(page)).toEqual({});
  });

  it('keep a mention that is found again in its place, and drop one that is not', async () => {
    const page = await openMarked('<p id="a">Bitcoin rose</p>');
    await page.evaluate('mark("a"); window.first = highlights.all()[0]; mark("a")');
    expect(await page.evaluate('highlights.all()[0] === first')).toBe(true);
    await page.evaluate('highlights.replace(a, [])');
    expect(await registered(page)).toEqual({ tidemark: 0 });
    expect(await page.evaluate('[highlights.size, highlights.has(a), highlights.under(a)]')).toEqual([0, false, null]);
  });

  it('have one without a line of its own among them, drawn neither at rest nor under the pointer', async () => {
    const page = await openMarked('<p id="a">Bitcoin rose</p><p id="b">Bitcoin fell</p>', '-solid');
    await page.evaluate('mark("a"); mark("b", false)');
    expect(await registered(page)).toEqual({ 'tidemark-solid': 1 });
    await page.evaluate('highlights.point(highlights.all()[0])');
    expect(await registered(page)).toEqual({ 'tidemark-solid': 1, 'tidemark-hover': 1 });
    expect(await page.evaluate('[highlights.isPointed(a), highlights.isPointed(b)]')).toEqual([true, false]);
    await page.evaluate('highlights.point(highlights.all()[1])');
    expect(await registered(page)).toMatchObject({ 'tidemark-hover': 0 });
    await page.evaluate('highlights.point(null)');
    expect(await page.evaluate('highlights.isPointed(b)')).toBe(false);
  });

  it('lose what left the page, also under the pointer, and are put back where the page took them out', async () => {
    const page = await openMarked('<p id="a">Bitcoin rose</p><p id="b">Bitcoin fell</p>');
    await page.evaluate('mark("a"); mark("b"); highlights.point(highlights.all()[0])');
    expect(await told(page, 'a.remove(); highlights.sweep(); highlights.sweep()')).toEqual(['changed']);
    expect(await registered(page)).toEqual({ tidemark: 1, 'tidemark-hover': 0 });
    await page.evaluate('CSS.highlights.get("tidemark").clear(); CSS.highlights.clear(); highlights.restore()');
    expect(await registered(page)).toEqual({ tidemark: 1 });
  });

  const told = async (page: Page, change: string) => {
    await page.evaluate(`noted.length = 0; ${change}`);
    return notedIn(page);
  };

  it('of a newer script in their place stay', async () => {
    const page = await openMarked('<p id="a">Bitcoin rose</p>');
    await page.evaluate('mark("a"); CSS.highlights.set("tidemark", new Highlight()); end()');
    expect(await registered(page)).toEqual({ tidemark: 0 });
  });
});
