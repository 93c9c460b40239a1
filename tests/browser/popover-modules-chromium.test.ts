/** The popover's modules each by itself, in a page of Chromium without the extension. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Modules, notedIn, openModules, twoFrames } from './harness/modules.ts';
import { finger } from './harness/touch.ts';
import type * as Lab from './lab/popover.ts';

declare const lab: typeof Lab;
/** What a page notes for its test. */
declare const noted: unknown[];

let modules: Modules;
beforeAll(async () => {
  modules = await openModules(new URL('./lab/popover.ts', import.meta.url));
});
afterAll(() => modules?.close());

const open: Modules['open'] = (body, options) => modules.open(body, options);

const WORD = '<p id="word" data-asset="BTC" style="margin:100px 50px">Bitcoin rose</p>';

describe('the pointer', () => {
  /** With `hovering` in the page: what the machine makes of the pointer. */
  const pointed = async (body: string, hover: Partial<Parameters<typeof Lab.point>[0]> = {}) => {
    const page = await open(body);
    await page.evaluate(
      (settings) => void Object.assign(window, { lab: { ...lab, pointed: lab.point(settings) } }),
      hover,
    );
    return page;
  };
  const intent = (page: Page) => page.evaluate('lab.pointed.intent()');
  /** The middle of a word that so many letters long begins an element's text. */
  const middle = async (page: Page, id = 'word') => {
    const box = await page.locator(`#${id}`).boundingBox();
    return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };

  it('waits on a word until it opens, and not once it has left', async () => {
    const page = await pointed(WORD, { delay: 50 });
    const { x, y } = await middle(page);
    await page.mouse.move(x + 400, y);
    expect(await intent(page)).toBe('idle');
    await page.mouse.move(x, y);
    await expect.poll(() => intent(page)).toBe('open BTC');
    expect(await page.evaluate('lab.pointed.pointer.at')).toEqual({ x, y });
    await page.mouse.move(x + 400, y);
    await expect.poll(() => intent(page)).toBe('idle');
  });

  it('waits through a transparent cover once it rests there, goes on waiting while it moves on the word, and no longer', async () => {
    const page = await pointed(`${WORD}<div style="position:fixed;inset:0"></div>`);
    const { x, y } = await middle(page);
    // What it makes of a move at once; that it rests is found a moment later.
    await page.evaluate("document.addEventListener('pointermove', () => noted.push(lab.pointed.intent()))");
    await page.mouse.move(x, y);
    await expect.poll(() => intent(page)).toBe('waiting BTC');
    expect(await notedIn(page)).toEqual(['idle']);
    const openAt = () => page.evaluate('lab.pointed.hovering.intent.openAt');
    const before = await openAt();
    await page.mouse.move(x + 3, y);
    expect(await intent(page)).toBe('waiting BTC');
    expect(await openAt()).toBe(before);
    await page.mouse.move(x + 400, y);
    expect(await intent(page)).toBe('idle');
  });

  it('waits for nothing while a button is down, and a press ends what waits', async () => {
    const page = await pointed(WORD);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    expect(await intent(page)).toBe('waiting BTC');
    await page.mouse.down();
    expect(await intent(page)).toBe('idle');
    await page.mouse.move(x + 2, y);
    expect(await intent(page)).toBe('idle');
    await page.mouse.up();
    await page.mouse.move(x, y);
    expect(await intent(page)).toBe('waiting BTC');
  });

  it('waits only with the key that the reader chose', async () => {
    const page = await pointed(WORD, { modifier: 'alt' });
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    expect(await intent(page)).toBe('idle');
    await page.keyboard.down('Alt');
    await page.mouse.move(x + 2, y);
    expect(await intent(page)).toBe('waiting BTC');
    await page.keyboard.up('Alt');
  });

  it('that left the window waits no more', async () => {
    const page = await pointed(WORD);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.evaluate(() =>
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' })),
    );
    expect(await intent(page)).toBe('waiting BTC');
    await page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerleave')));
    expect(await intent(page)).toBe('idle');
  });

  it('that a script moves is none', async () => {
    const page = await pointed(WORD);
    await page.evaluate(
      ({ x, y }) => {
        const init = { clientX: x, clientY: y, bubbles: true };
        document.querySelector('#word')?.dispatchEvent(new PointerEvent('pointermove', init));
      },
      await middle(page),
    );
    expect(await intent(page)).toBe('idle');
  });

  it('waits no more when the page scrolls the word away under it, and a popover that is held goes with its word', async () => {
    const page = await pointed(`${WORD}<div style="height:3000px"></div>`);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    const scroll = () => page.evaluate(() => document.dispatchEvent(new Event('scroll')));
    await scroll();
    expect(await intent(page)).toBe('waiting BTC');
    await page.evaluate('lab.pointed.page.wordMoved = true');
    await scroll();
    expect(await intent(page)).toBe('idle');
    await page.evaluate('lab.pointed.hovering.feed({ kind: "show", word: lab.pointed.mentions.all()[0] })');
    await scroll();
    expect(await intent(page)).toBe('held BTC');
    expect(await page.evaluate('lab.pointed.noted')).toEqual(['follow']);
  });

  it('of a finger opens by a tap, but in a link the tap is the page’s', async () => {
    const page = await pointed(`${WORD}<p><a href="#here" id="link" data-asset="ETH">Ethereum</a></p>`);
    const { tap } = await finger(page);
    // A tap is in the middle: on the word.
    await page.evaluate(() => document.querySelector('#word')?.setAttribute('style', 'width:60px;white-space:nowrap'));
    for (const id of ['word', 'link']) await tap(page.locator(`#${id}`));
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#here');
    expect(await page.evaluate('lab.pointed.noted')).toEqual(['tapped BTC']);
    expect(await intent(page)).toBe('idle');
  });

  it('can be put on a word for a reader without one', async () => {
    const page = await pointed(WORD);
    await page.evaluate('lab.pointed.pointer.goTo(lab.pointed.mentions.all()[0])');
    const box = await page.locator('#word').boundingBox();
    expect(await page.evaluate('lab.pointed.pointer.at.x')).toBe(box?.x);
  });
});

describe('the rest of a pointer', () => {
  it('is told with its last move, after it did not move for 60 ms', async () => {
    const page = await open('');
    await page.evaluate(() => {
      const rest = lab.watchRest(
        (last) => noted.push([last.clientX, performance.now() - last.timeStamp]),
        new AbortController().signal,
      );
      document.addEventListener('pointermove', rest.note);
    });
    await page.mouse.move(10, 10);
    await page.mouse.move(200, 10, { steps: 10 });
    const told = async () => (await notedIn(page)) as [number, number][];
    await expect.poll(async () => (await told()).at(-1)?.[0]).toBe(200);
    for (const [, ms] of await told()) expect(ms).toBeGreaterThanOrEqual(60);
  });
});

describe('a word that something covers', () => {
  const through = async (cover: string): Promise<boolean> => {
    const page = await open(`${WORD}${cover}`);
    const isFound = await page.evaluate(() => {
      const [mention] = lab.mark().all();
      const { x, y, height } = (document.querySelector('#word') as Element).getBoundingClientRect();
      return lab.mentionThrough(lab.mark(), { x: x + 20, y: y + height / 2 })?.asset === mention?.asset;
    });
    return isFound;
  };
  const cover = (style: string, inside = '') => `<div style="position:fixed;inset:0;${style}">${inside}</div>`;
  const inRoot = (style: string) =>
    `<x-cover></x-cover><script>document.querySelector('x-cover').attachShadow({ mode: 'open' }).innerHTML =
      '<a href="/1" style="position:fixed;inset:0;${style}"></a>'</script>`;

  it.each([
    ['nothing', ''],
    ['a link that is laid over all', '<a href="/1" style="position:fixed;inset:0"></a>'],
    ['a link in a shadow root', inRoot('')],
    ['a colour as good as none', cover('background:rgb(255 0 0 / 0.02)')],
    ['what its parent hides', cover('opacity:0', '<p style="position:fixed;inset:0;background:red"></p>')],
    ['a dozen layers less one', cover('').repeat(11)],
  ])('is found through %s', async (_, body) => {
    expect(await through(body)).toBe(true);
  });

  it.each([
    ['a colour', cover('background:white')],
    ['a colour that shines through a little', cover('background:rgb(255 255 255 / 0.8)')],
    ['a colour of another space', cover('background:oklch(0.7 0.1 200 / 0.9)')],
    ['a colour in a shadow root', inRoot('background:white')],
    ['a picture behind it', cover('background:url(/x.png)')],
    ['a picture', '<img alt="" style="position:fixed;inset:0;width:900px;height:700px" src="/x.png">'],
    ['a blur', cover('backdrop-filter:blur(8px)')],
    ['a shadow that fills it', cover('box-shadow:inset 0 0 0 999px white')],
    [
      'what its own beginning draws',
      `<style>#c::before { content: ""; position: absolute; inset: 0; background: red }</style>
      <div id="c" style="position:fixed;inset:0"></div>`,
    ],
    ['a dozen layers', cover('').repeat(12)],
  ])('is not found under %s', async (_, body) => {
    expect(await through(body)).toBe(false);
  });
});

it('what a popover stands beside is the line that the pointer is on, as high as all lines of the word', async () => {
  const page = await open(
    '<p id="word" style="width:130px;text-indent:40px;font:20px monospace">Russell 2000 rose</p>',
  );
  const [first, second] = await page.evaluate(() => {
    const word = document.querySelector('#word') as Element;
    const { x, y, height } = word.getBoundingClientRect();
    const mention = lab.mentionIn(word, 'IWM', 12);
    return [1, 3].map((quarters) => ({
      ...lab.anchorOf(mention, { x: x + 45, y: y + (quarters * height) / 4 }),
      left: x,
      top: y,
    }));
  });
  expect(first?.width).toBeGreaterThan((second?.width ?? 0) + 20);
  expect([first?.y, first?.height]).toEqual([second?.y, second?.height]);
  expect(first?.height).toBeGreaterThan(40);
});

describe('the ground of a page', () => {
  it.each([
    ['nothing but the canvas', '', 'light', 'light'],
    ['white paper', '<style>html { color-scheme: light }</style>', 'light', 'light'],
    ['a dark body', '<style>body { background: #123 }</style>', 'dark', 'dark'],
    [
      'a dark root under a body of glass',
      '<style>html { background: #111 } body { background: rgb(255 255 255 / 0.2) }</style>',
      'dark',
      'dark',
    ],
    ['a dark canvas', '<style>html { color-scheme: dark }</style>', 'dark', 'dark'],
    ['a canvas of both kinds', '<style>html { color-scheme: light dark }</style>', 'light', 'dark'],
    ['a canvas that a meta element asks for', '<meta name="color-scheme" content="light dark">', 'light', 'dark'],
    ['a dark body by lightness', '<style>body { background: oklch(0.2 0.03 250) }</style>', 'dark', 'dark'],
    ['a light body by lightness', '<style>body { background: oklch(0.98 0.01 250) }</style>', 'light', 'light'],
  ] as const)('of %s', async (_, style, inLight, inDark) => {
    const page = await open(style);
    for (const [colorScheme, ground] of [
      ['light', inLight],
      ['dark', inDark],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await page.evaluate(() => lab.pageGround())]).toEqual([colorScheme, ground]);
    }
  });
});

describe('the focus', () => {
  it('is taken once it is wanted, and given back where it was, inside a shadow root too', async () => {
    const page = await open('<x-host></x-host><button id="own">Own</button>');
    const active = await page.evaluate(() => {
      const root = (document.querySelector('x-host') as Element).attachShadow({ mode: 'open' });
      root.innerHTML = '<input>';
      root.querySelector('input')?.focus();
      const own = document.querySelector('#own') as HTMLElement;
      const focus = lab.createFocus({ element: own, focus: () => own.focus() });
      const seen: (string | undefined)[] = [];
      const look = () => seen.push(document.activeElement?.localName, root.activeElement?.localName);
      focus.take();
      look();
      focus.want();
      focus.take();
      // Wanted again while it has it: the way back stays the same.
      focus.want();
      look();
      focus.giveBack();
      look();
      own.focus();
      focus.giveBack();
      focus.take();
      look();
      return seen;
    });
    expect(active).toEqual(['x-host', 'input', 'button', undefined, 'x-host', 'input', 'button', undefined]);
  });
});

describe('a drag', () => {
  it('by the handle tells each step of the pointer; by a button in it, or while it can’t be dragged, nothing', async () => {
    const page = await open(
      '<div id="root" style="width:300px;height:200px"><div class="head" style="height:40px"><button>Pin</button></div></div>',
    );
    await page.evaluate(() => {
      Object.assign(window, { canDrag: true });
      lab.followDrag(
        document.querySelector('#root') as HTMLElement,
        '.head',
        () => (window as unknown as { canDrag: boolean }).canDrag,
        ({ x, y }) => noted.push([x, y]),
        new AbortController().signal,
      );
    });
    const drag = async (x: number, y: number) => {
      await page.evaluate('noted.length = 0');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 20);
      await page.mouse.move(x + 400, y + 400);
      await page.mouse.up();
      await page.mouse.move(x, y);
      return notedIn(page);
    };
    expect(await drag(200, 20)).toEqual([
      [30, 20],
      [370, 380],
    ]);
    expect(await drag(20, 20)).toEqual([]);
    expect(await drag(200, 120)).toEqual([]);
    await page.evaluate('canDrag = false');
    expect(await drag(200, 20)).toEqual([]);
  });
});

describe('the host', () => {
  const made = async (body: string) => {
    const page = await open(body);
    await page.evaluate(() => {
      const host = lab.createPopoverHost('div { width: 200px; height: 100px }');
      const word = document.querySelector('#word') as Element;
      Object.assign(window, { host, word, box: () => ({ ...host.element.getBoundingClientRect().toJSON() }) });
    });
    return page;
  };
  const isOpen = (page: Page) => page.evaluate('host.element.matches(":popover-open")');

  it('is not in the page before it is shown; then it is on top, where it is told to be, and its root is closed', async () => {
    const page = await made(`${WORD}<div style="position:fixed;inset:0;z-index:2147483647"></div>`);
    expect(await page.evaluate('host.element.isConnected')).toBe(false);
    await page.evaluate('host.show(word); host.moveTo({ x: 40.4, y: 60 })');
    expect(await page.evaluate('box()')).toMatchObject({ x: 40, y: 60, width: 200, height: 100 });
    expect(await page.evaluate('document.elementFromPoint(50, 70) === host.element')).toBe(true);
    expect(await page.evaluate('host.element.shadowRoot')).toBeNull();
    await page.evaluate('host.veil(true)');
    expect(await page.evaluate('document.elementFromPoint(50, 70) === host.element')).toBe(false);
    await page.evaluate('host.veil(false); host.hide()');
    expect([await isOpen(page), await page.evaluate('box().width')]).toEqual([false, 0]);
    await page.evaluate('host.remove()');
    expect(await page.evaluate('document.querySelector("[data-tidemark]")')).toBeNull();
  });

  it('looks the same whatever the page says of every element, in a zoomed page too', async () => {
    const page = await made(
      `<style>* { display: none !important; position: static !important; transform: scale(3) !important; margin: 99px !important }
        html, body, p { display: block !important; transform: none !important } html { zoom: 2 }</style>${WORD}`,
    );
    await page.evaluate('host.show(word); host.moveTo({ x: 40, y: 60 })');
    const box = await page.evaluate('box()');
    expect(box).toMatchObject({ x: 40, y: 60, width: 200, height: 100 });
  });

  it('is put back where a page takes it away, eight times at most until it is hidden', async () => {
    const page = await made(WORD);
    const shown = await page.evaluate(`{
      host.show(word);
      let times = 0;
      for (let i = 0; i < 50; i++) { host.element.remove(); host.show(word); times += host.element.isConnected; }
      host.hide(); host.show(word);
      [times, host.element.isConnected];
    }`);
    const [times, again] = shown as [number, boolean];
    expect(times).toBeGreaterThanOrEqual(3);
    expect(times).toBeLessThanOrEqual(8);
    expect(again).toBe(true);
  });
});

describe('the layer of a word', () => {
  const layer = async (body: string, before = '', over = 'null') => {
    const page = await open(body);
    await page.evaluate(before);
    const found = await page.evaluate(
      `{ const { localName, id } = lab.layerOf(window.word ?? document.querySelector('#word').firstChild, ${over}); id || localName }`,
    );
    return found;
  };

  it.each([
    ['the whole document', WORD, '', 'html'],
    ['the modal dialog around it', `<dialog id="modal">${WORD}</dialog>`, 'modal.showModal()', 'modal'],
    ['the page’s own popover around it', `<div id="menu" popover>${WORD}</div>`, 'menu.showPopover()', 'menu'],
    [
      'the modal dialog elsewhere, which makes all else inert',
      `${WORD}<dialog id="modal">Hello</dialog>`,
      'modal.showModal()',
      'modal',
    ],
    [
      'the document beside a dialog that is not modal',
      `${WORD}<dialog id="modal">Hello</dialog>`,
      'modal.show()',
      'html',
    ],
    [
      'the layer around its shadow root',
      '<div id="menu" popover><x-host></x-host></div>',
      `menu.showPopover(); const root = document.querySelector('x-host').attachShadow({ mode: 'open' });
       root.innerHTML = '<p>Bitcoin</p>'; window.word = root.firstChild.firstChild`,
      'menu',
    ],
  ])('is %s', async (_, body, before, id) => {
    expect(await layer(body, before)).toBe(id);
  });

  it('is the modal dialog that lay over it, in a shadow root', async () => {
    const before = `const root = document.querySelector('x-host').attachShadow({ mode: 'open' });
      root.innerHTML = '<dialog id="inner"><b>Hello</b></dialog>'; root.firstChild.showModal()`;
    expect(await layer(`${WORD}<x-host></x-host>`, before)).toBe('html');
    expect(
      await layer(`${WORD}<x-host></x-host>`, before, `document.querySelector('x-host').shadowRoot.querySelector('b')`),
    ).toBe('inner');
  });

  it('that opens over ours, or closes with it, is told; what opens around ours and closes beside it is not', async () => {
    const page = await open(
      '<div id="menu" popover="manual">Menu</div><div id="around" popover="manual"><div id="own" popover="manual" style="inset:0 auto auto 0;width:200px;height:100px">Own</div></div>',
    );
    await page.evaluate(() => {
      const own = document.querySelector('#own') as HTMLElement;
      lab.watchLayers(own, () => noted.push('lift'), new AbortController().signal);
    });
    const told = async (change: string) => {
      await page.evaluate(`noted.length = 0; ${change}`);
      await twoFrames(page);
      return (await notedIn(page)).length;
    };
    expect(await told('around.showPopover()')).toBe(0);
    expect(await told('own.showPopover()')).toBe(0);
    expect(await told('menu.style.inset = "300px auto auto 300px"; menu.showPopover()')).toBe(1);
    expect(await told('menu.hidePopover()')).toBe(0);
    expect(await told('around.hidePopover()')).toBeGreaterThan(0);
  });

  it('that a page lifts over ours again and again is let win, until it was quiet for ten seconds', async () => {
    const page = await open('<div id="menu" popover="manual">Menu</div><div id="own">Own</div>', { isStill: true });
    await page.clock.runFor(20_000);
    await page.evaluate(() => {
      const own = document.querySelector('#own') as HTMLElement;
      lab.watchLayers(own, () => noted.push('lift'), new AbortController().signal);
    });
    const opening = 'menu.dispatchEvent(new ToggleEvent("toggle", { newState: "open" }))';
    await page.evaluate(`for (let i = 0; i < 20; i++) ${opening}`);
    expect(await notedIn(page)).toHaveLength(8);
    await page.clock.runFor(10_001);
    await page.evaluate(opening);
    expect(await notedIn(page)).toHaveLength(9);
  });
});

describe('events in the popover', () => {
  const kept = async () => {
    const page = await open('<button id="other">Page</button>');
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.style.cssText = 'position:fixed;top:200px;left:0;width:200px;height:100px';
      document.body.append(host);
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<div><button style="width:100px;height:40px">Own</button></div>';
      const end = new AbortController();
      lab.keepEvents(host, root, root.firstElementChild as Element, end.signal);
      // As the shield does, before any script of the page.
      for (const type of ['keydown', 'pointerdown', 'click', 'wheel', 'copy']) {
        window.addEventListener(type, (event) => lab.shared.keep?.(event), { capture: true });
        window.addEventListener(type, () => noted.push(`page ${type}`), { capture: true });
        root.addEventListener(type, (event) => {
          const { localName } = event.target as Element;
          noted.push(`own ${type} on ${localName} ${(event as KeyboardEvent).key ?? ''}`.trim());
          if (type === 'keydown') event.preventDefault();
        });
      }
      Object.assign(window, { host, own: root.querySelector('button'), end: () => end.abort() });
    });
    return page;
  };
  const told = async (page: Page, act: () => Promise<unknown>) => {
    await page.evaluate('noted.length = 0');
    await act();
    return notedIn(page);
  };

  it('are heard inside it and by nobody in the page; others pass', async () => {
    const page = await kept();
    expect(await told(page, () => page.mouse.click(20, 220))).toEqual([
      'own pointerdown on button',
      'own click on button',
    ]);
    expect(await told(page, () => page.keyboard.press('a'))).toEqual(['own keydown on button a']);
    expect(await told(page, () => page.mouse.wheel(0, 10))).toEqual([]);
    expect(await told(page, () => page.locator('#other').click())).toEqual(['page pointerdown', 'page click']);
  });

  it('that a script made are heard by nobody; after the end all is the page’s', async () => {
    const page = await kept();
    const made = () => page.evaluate('host.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }))');
    expect(await told(page, made)).toEqual([]);
    await page.evaluate('end()');
    expect(await told(page, made)).toEqual(['page click']);
  });
});

describe('by keyboard', () => {
  it('Escape closes what is open, and the page sees that one alone not', async () => {
    const page = await open('');
    await page.evaluate(() => {
      const state = { isOpen: true };
      lab.followEscape(
        () => {
          const was = state.isOpen;
          state.isOpen = false;
          return was;
        },
        document.createElement('div'),
        new AbortController().signal,
      );
      window.addEventListener('keydown', ({ key }) => noted.push(key), { capture: true });
      // None of a reader's.
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    expect(await notedIn(page)).toEqual(['Escape']);
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    expect(await notedIn(page)).toEqual(['Escape', 'a']);
    await page.keyboard.press('Escape');
    expect(await notedIn(page)).toEqual(['Escape', 'a', 'Escape']);
  });

  it('the walk goes from word to word and from the last to the first, and reads on for one before that', async () => {
    const page = await open(`<p data-asset="BTC">Bitcoin rose</p><p data-asset="ETH">Ethereum fell</p>`);
    await page.evaluate(() => {
      const mentions = lab.mark();
      let current: ReturnType<typeof mentions.all>[number] | null = null;
      let more = 1;
      const readOn = () => {
        if (more-- === 0) return false;
        const late = document.createElement('p');
        late.textContent = 'Russell 2000';
        document.body.append(late);
        mentions.replace(late, [lab.mentionIn(late, 'IWM')]);
        return true;
      };
      const go = lab.createWalk(
        {
          mentions: { ...mentions, all: mentions.all, readOn },
          current: () => current,
          open(mention) {
            current = mention;
            noted.push(mention.asset);
          },
        },
        new AbortController().signal,
      );
      Object.assign(window, { go });
    });
    for (const [i, asset] of ['BTC', 'ETH', 'IWM', 'BTC'].entries()) {
      await page.evaluate('go()');
      await expect.poll(async () => (await notedIn(page))[i]).toBe(asset);
    }
  });

  it('words are in the order in which they are read, through shadow roots, without those that can’t be seen', async () => {
    const page = await open(
      `<p data-asset="BTC">Bitcoin, Ethereum</p><x-host></x-host><p data-asset="IWM">Russell 2000</p>`,
    );
    const order = await page.evaluate(() => {
      const root = (document.querySelector('x-host') as Element).attachShadow({ mode: 'open' });
      root.innerHTML = '<p>Ethereum</p><p>Bitcoin</p>';
      const [ether, bitcoin] = [...root.children] as [Element, Element];
      const mentions = [lab.mentionIn(bitcoin, 'BTC'), ...lab.mark().all().reverse(), lab.mentionIn(ether, 'ETH')];
      const text = mentions[2]?.range.startContainer as Text;
      const range = new StaticRange({ startContainer: text, startOffset: 9, endContainer: text, endOffset: 17 });
      const later = { asset: 'ETH', range } as const;
      const names = () => lab.inReadingOrder([later, ...mentions]).map(({ asset }) => asset);
      const all = names();
      lab.shared.isSeen = ({ range: { startContainer } }) => startContainer.parentElement !== ether;
      return [all, names()];
    });
    expect(order).toEqual([
      ['BTC', 'ETH', 'ETH', 'BTC', 'IWM'],
      ['BTC', 'ETH', 'BTC', 'IWM'],
    ]);
  });

  it('a word out of view is brought into the middle of the window by the document’s own scroll; one in view stays', async () => {
    const page = await open(`<p data-asset="ETH" style="margin-top:600px">Ethereum</p>
      <div style="height:100px;overflow:auto" id="box"><div style="height:3000px"></div>${WORD}</div><div style="height:5000px"></div>`);
    const [still, after, box] = await page.evaluate(() => {
      const [near, far] = lab.mark().all();
      if (near) lab.scrollToMention(near);
      const before = scrollY;
      if (far) lab.scrollToMention(far);
      return [
        before,
        (document.querySelector('#word') as Element).getBoundingClientRect().y,
        document.querySelector('#box')?.scrollTop,
      ];
    });
    expect([still, box]).toEqual([0, 0]);
    expect(Math.abs((after ?? 0) - 400)).toBeLessThan(30);
  });
});

describe('the box of an element', () => {
  it.each([
    ['something before it grows', 'above.style.height = "90px"'],
    ['it is moved without a layout', 'word.style.translate = "0 40px"'],
    ['it grows', 'word.style.height = "90px"'],
  ])('is told to have moved when %s, once it is watched, and no longer after the end', async (_, change) => {
    const page = await open(`<div id="above"></div>${WORD}`);
    await page.evaluate(() => {
      const watch = lab.watchBox(() => noted.push('moved'), new AbortController().signal);
      watch.watch(document.querySelector('#word') as Element);
      Object.assign(window, { end: watch.end });
    });
    await twoFrames(page);
    expect(await notedIn(page)).toEqual([]);
    await page.evaluate(change);
    await expect.poll(async () => (await notedIn(page)).length).toBeGreaterThan(0);
    await page.evaluate('end(); noted.length = 0; above.style.height = "200px"; word.style.height = "200px"');
    await twoFrames(page);
    expect(await notedIn(page)).toEqual([]);
  });

  it('that moves before the browser looked at it first is told of, too', async () => {
    const page = await open(`<div id="above"></div>${WORD}`);
    await page.evaluate(() => {
      lab
        .watchBox(() => noted.push('moved'), new AbortController().signal)
        .watch(document.querySelector('#word') as Element);
      (document.querySelector('#above') as HTMLElement).style.height = '300px';
    });
    await expect.poll(async () => (await notedIn(page)).length).toBeGreaterThan(0);
  });
});

describe('the word that is followed', () => {
  const followed = async (isStill = true) => {
    const page = await open(
      `<div id="above"></div>${WORD}<p id="far" data-asset="BTC" style="margin-top:300px">Bitcoin fell</p>`,
      {
        isStill,
      },
    );
    await page.evaluate(() => {
      const mentions = lab.mark();
      const word = lab.followWord(
        mentions,
        {
          moved: () => noted.push('moved'),
          replaced: ({ range }) => noted.push(`replaced by ${range.startContainer.textContent}`),
          lost: () => noted.push('lost'),
        },
        new AbortController().signal,
      );
      word.follow(mentions.all()[0] ?? null);
      const rewrite = (text: string, asset: 'BTC' | 'ETH') => {
        const block = document.querySelector('#word') as Element;
        block.textContent = text;
        mentions.replace(block, [lab.mentionIn(block, asset)]);
      };
      Object.assign(window, { mentions, followed: word, rewrite });
    });
    return page;
  };

  it('has moved where it is elsewhere than it was last, which is told', async () => {
    const page = await followed(false);
    expect(await page.evaluate('followed.hasMoved()')).toBe(false);
    await twoFrames(page);
    await page.evaluate('above.style.height = "90px"');
    await expect.poll(() => notedIn(page)).toEqual(['moved']);
    expect(await page.evaluate('followed.hasMoved()')).toBe(false);
  });

  it('that the page writes anew is the one of the same asset in its place', async () => {
    const page = await followed();
    await page.evaluate('rewrite("Bitcoin stood", "BTC")');
    expect(await notedIn(page)).toEqual(['replaced by Bitcoin stood']);
    await page.clock.runFor(2000);
    expect(await notedIn(page)).toEqual(['replaced by Bitcoin stood']);
  });

  it('is lost a second after it went, though another stands there or the same further off', async () => {
    const page = await followed();
    await page.evaluate('rewrite("Ethereum", "ETH")');
    await page.clock.runFor(999);
    expect(await notedIn(page)).toEqual([]);
    await page.clock.runFor(1);
    expect(await notedIn(page)).toEqual(['lost']);
  });

  it('is not lost where it comes back within that second, nor once nothing is followed', async () => {
    const page = await followed();
    await page.evaluate('rewrite("Ethereum", "ETH")');
    await page.clock.runFor(900);
    await page.evaluate('rewrite("Bitcoin rose", "BTC")');
    await page.clock.runFor(2000);
    expect(await notedIn(page)).toEqual(['replaced by Bitcoin rose']);
    await page.evaluate('rewrite("Ethereum", "ETH"); followed.follow(null)');
    await page.clock.runFor(2000);
    expect(await notedIn(page)).toEqual(['replaced by Bitcoin rose']);
  });
});

describe('where the popover stands', () => {
  const standing = async (body = `<div id="above"></div>${WORD}`) => {
    const page = await open(body);
    await page.evaluate(() => {
      const host = lab.createPopoverHost('.place { width: 300px; height: 200px }');
      host.place.className = 'place';
      host.place.innerHTML = '<div data-part="handle" style="height:40px"></div>';
      const stand = lab.createStand(host, new AbortController().signal);
      const [mention] = lab.mark().all();
      host.show(document.querySelector('#word') as Element);
      const at = { x: 60, y: 110 };
      Object.assign(window, {
        host,
        stand,
        beside: (pinned: boolean) => mention && stand.beside({ mention, at, pinned }),
      });
    });
    return page;
  };
  const box = async (page: Page) =>
    (await page.evaluate('stand.box().toJSON()')) as { x: number; y: number; height: number };
  const wordBox = async (page: Page) => (await page.locator('#word').boundingBox()) as { y: number; height: number };

  it('is beside its word, on the same side when it grows, and where the word goes when that moves', async () => {
    const page = await standing();
    await page.evaluate('beside(false)');
    const word = await wordBox(page);
    expect((await box(page)).y).toBeGreaterThan(word.y + word.height - 1);
    expect(await page.evaluate('host.place.dataset.side')).toBe('below');
    await page.evaluate('above.style.height = "150px"; stand.settle()');
    const moved = await wordBox(page);
    expect(moved.y - word.y).toBeGreaterThan(100);
    expect((await box(page)).y).toBeGreaterThan(moved.y + moved.height - 1);
  });

  it('is where it was dragged while it is pinned, and beside its word again once it is not', async () => {
    const page = await standing();
    await page.evaluate('beside(true)');
    const before = await box(page);
    await page.mouse.move(before.x + 100, before.y + 10);
    await page.mouse.down();
    await page.mouse.move(before.x + 400, before.y + 210, { steps: 3 });
    await page.mouse.up();
    const dragged = await box(page);
    // It stands on whole pixels.
    expect(Math.abs(dragged.x - before.x - 300)).toBeLessThanOrEqual(1);
    expect(Math.abs(dragged.y - before.y - 200)).toBeLessThanOrEqual(1);
    await page.evaluate('beside(true)');
    expect(await box(page)).toEqual(dragged);
    await page.evaluate('beside(false)');
    expect(await box(page)).toEqual(before);
    // Pinned anew it stays where it is.
    await page.evaluate('beside(true)');
    expect(await box(page)).toEqual(before);
  });

  it('goes from corner to corner for those who do not drag', async () => {
    const page = await standing();
    await page.evaluate('beside(true)');
    const seen = new Set<string>();
    for (let i = 0; i < 4; i++) {
      await page.evaluate('stand.toNextCorner()');
      const { x, y } = await box(page);
      seen.add([x > 500 ? 'right' : 'left', y > 400 ? 'low' : 'high'].join());
    }
    expect(seen.size).toBe(4);
  });

  it('is nowhere where a window has no room for it', async () => {
    const page = await standing();
    await page.setViewportSize({ width: 300, height: 130 });
    await page.evaluate('document.querySelector("#word").style.margin = "50px 0"; beside(false)');
    expect(await page.evaluate('getComputedStyle(host.element).visibility')).toBe('hidden');
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(() => page.evaluate('getComputedStyle(host.element).visibility')).toBe('visible');
  });
});
