/** What the report does beside drawing: loads charts, unfolds for paper, goes to what its address names, saves files. */

import { parseHTML } from 'linkedom';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlace, stubWindow } from './draw.ts';

const page = stubWindow();
const place = { hash: '' };
vi.stubGlobal('location', place);
/** The browser’s idle moment, and its look at what is in view. */
const idle: (() => void)[] = [];
vi.stubGlobal('requestIdleCallback', (work: () => void) => void idle.push(work));
let near: { tell(isIntersecting: boolean): void; margin: string; ends: number };
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(told: (entries: object[]) => void, { rootMargin }: { rootMargin: string }) {
      near = { tell: (isIntersecting) => told([{ isIntersecting }]), margin: rootMargin, ends: 0 };
    }
    observe() {}
    disconnect() {
      near.ends++;
    }
  },
);
const draw = createPlace();
const { goToAddress } = await import('../../../components/report/address-target.ts');
const { whenIdle } = await import('../../../components/report/idle.ts');
const { unfoldForPrint } = await import('../../../components/report/print.ts');
const { useLoadedChart } = await import('../../../components/report/use-loaded-chart.ts');
const { saveFile } = await import('../../../components/save-file.ts');

const pass = () => act(() => new Promise<void>((done) => setTimeout(done)));
const rest = () => act(() => void idle.shift()?.());

beforeEach(() => void idle.splice(0));
afterEach(async () => void (await draw(null)));

it('work that can wait is done one piece in each idle moment, in its order, unless it is taken back', () => {
  const done: string[] = [];
  whenIdle(() => done.push('first'));
  const takeBack = whenIdle(() => done.push('taken back'));
  whenIdle(() => done.push('last'));
  takeBack();
  expect(idle).toHaveLength(1);
  idle.shift()?.();
  expect([done, idle.length]).toEqual([['first'], 1]);
  idle.shift()?.();
  expect([done, idle.length]).toEqual([['first', 'last'], 0]);
});

describe('a chart', () => {
  const DATA = { id: 'index', days: [1, 2] } as never;
  const [load, loadToday] = [vi.fn(async () => DATA), vi.fn(async () => ({ id: 'later' }) as never)];
  let loaded: ReturnType<typeof useLoadedChart>;
  function Shown({ id, withLater }: { id: 'index' | 'flows'; withLater: boolean }) {
    const figure = { current: {} as Element };
    loaded = useLoadedChart(id, { load, loadToday, cut: null, withLater }, figure);
    return null;
  }
  const shown = (id: 'index' | 'flows' = 'index', withLater = false) => draw(h(Shown, { id, withLater }));
  beforeEach(() => vi.clearAllMocks());

  it('is loaded once it comes near, 300 px off, and no earlier', async () => {
    await shown();
    near.tell(false);
    await pass();
    expect([load.mock.calls.length, loaded.lacks, near.margin]).toEqual([0, 'time', '300px']);
    await act(() => near.tell(true));
    expect([load.mock.calls, near.ends]).toEqual([[['index']], 1]);
  });

  it('is loaded in an idle moment where it is far off', async () => {
    await shown();
    await rest();
    expect(load).toHaveBeenCalledOnce();
  });

  it('that can’t be loaded says why', async () => {
    load.mockRejectedValueOnce(new Error('gone'));
    await shown();
    await act(() => near.tell(true));
    // What draws is loaded besides.
    await expect.poll(() => rest().then(() => loaded.lacks)).not.toBe('time');
    expect([loaded.ready, loaded.lacks]).toEqual([null, new Error('gone')]);
  });

  it.each([
    ['index', true, { id: 'later' }],
    ['index', false, null],
    ['flows', true, null],
  ] as const)('of %s with what followed (%s) has %j besides', async (id, withLater, later) => {
    await shown(id, withLater);
    await pass();
    expect(loaded.later).toEqual(later);
  });
});

describe('for paper', () => {
  it('everything is unfolded, and afterwards as it was', async () => {
    const root = await draw(null);
    root.innerHTML = '<details></details><details open></details><details></details>';
    // Open is an attribute, which this document doesn’t say as a property.
    const all = [...root.querySelectorAll('details')];
    for (const one of all) one.open = one.hasAttribute('open');
    const open = () => all.map((one) => one.open);
    const end = unfoldForPrint();
    page.dispatchEvent(new Event('beforeprint'));
    expect(open()).toEqual([true, true, true]);
    page.dispatchEvent(new Event('afterprint'));
    expect(open()).toEqual([false, true, false]);
    // What the reader unfolds since stays.
    for (const one of all) one.open = true;
    page.dispatchEvent(new Event('afterprint'));
    expect(open()).toEqual([true, true, true]);
    end();
    for (const one of all) one.open = false;
    page.dispatchEvent(new Event('beforeprint'));
    expect(open()).toEqual([false, false, false]);
    root.innerHTML = '';
  });
});

describe('an address', () => {
  const opened = async (hash: string) => {
    const root = await draw(null);
    root.innerHTML =
      '<p data-target=""></p><details><details><p id="claims/one"></p></details></details><a id="two" tabindex="0"></a>';
    place.hash = hash;
    const [focus, scroll] = [vi.fn(), vi.fn()];
    for (const one of root.querySelectorAll('*')) Object.assign(one, { focus, scrollIntoView: scroll });
    goToAddress();
    const said = {
      marked: [...root.querySelectorAll('[data-target]')].map(({ id }) => id),
      open: [...root.querySelectorAll('details')].map((one) => (one as HTMLDetailsElement).open === true),
      focus: focus.mock.calls,
      scrolled: scroll.mock.calls.length,
      tabs: ['claims/one', 'two'].map((id) => root.ownerDocument.getElementById(id)?.getAttribute('tabindex')),
    };
    root.innerHTML = '';
    return said;
  };

  it('unfolds, marks and focuses what it names, and marks that alone', async () => {
    expect(await opened('#claims/one')).toMatchObject({
      ...{ marked: ['claims/one'], open: [true, true], focus: [[{ preventScroll: true }]], scrolled: 1 },
    });
  });

  it('makes of it what can be focused, where it is no stop of its own', async () => {
    expect((await opened('#claims/one')).tabs).toEqual(['-1', '0']);
    expect((await opened('#two')).tabs).toEqual([null, '0']);
  });

  it('that names nothing changes nothing', async () => {
    for (const hash of ['', '#nothing']) {
      expect(await opened(hash)).toMatchObject({ marked: [''], focus: [], scrolled: 0 });
    }
  });
});

it('a file is handed to the browser under its name, and let go', async () => {
  const clicked: object[] = [];
  const { document } = parseHTML('<html></html>');
  vi.stubGlobal('document', document);
  const { HTMLElement: Own } = document.defaultView as Window & typeof globalThis;
  Own.prototype.click = function click(this: HTMLAnchorElement) {
    clicked.push([this.localName, this.download, this.href]);
  };
  const [create, revoke] = [vi.spyOn(URL, 'createObjectURL'), vi.spyOn(URL, 'revokeObjectURL')];
  create.mockReturnValue('blob:1');
  revoke.mockReturnValue();
  saveFile('settings.json', new Blob(['{}']));
  expect([clicked, revoke.mock.calls]).toEqual([[['a', 'settings.json', 'blob:1']], [['blob:1']]]);
});
