/** The popover without a browser around it: what it shows when, what its buttons tell, what unfolds and where. */

import { h } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlace, eventIn, stubWindow } from './draw.ts';
import { popover as view } from './views.ts';

const sendMessage = vi.fn(async (_: object) => ({ value: undefined }));
vi.stubGlobal('browser', { runtime: { id: 'us', sendMessage } });
const page = stubWindow();
vi.stubGlobal('requestAnimationFrame', (draw: () => void) => draw());
vi.stubGlobal('innerHeight', 800);
vi.stubGlobal('navigator', { onLine: true });
const low = { matches: false };
vi.stubGlobal('matchMedia', (query: string) => ({ matches: low.matches && query === '(max-height: 560px)' }));
/** The browser’s look at the size of the popover. */
let look = () => {};
vi.stubGlobal(
  'ResizeObserver',
  class {
    constructor(told: () => void) {
      look = told;
    }
    observe() {}
    disconnect() {
      look = () => {};
    }
  },
);
const draw = createPlace();
/** Where the popover is, in a window of 1000 by 800. */
let box = { left: 0, right: 0, top: 0, width: 0 };
Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000 });
const { HTMLElement: Own } = document.defaultView as Window & typeof globalThis;
Object.assign(Own.prototype, { getBoundingClientRect: () => box, scrollHeight: 500 });

const { Popover } = await import('../../../components/popover/popover.tsx');
const { shared } = await import('../../../lib/page/shared.ts');

const { texts, signal } = view;
const calls = { onPin: vi.fn(), onMove: vi.fn(), onClose: vi.fn(), onOpen: vi.fn() };
type Props = Parameters<typeof Popover>[0];
const rest: Props = {
  ...{ view, ticker: 'BTC', pinned: false, canClose: false, hasReport: true, unfolded: new Set<string>() },
  ...calls,
};
const answers = { draw: vi.fn(), clear: vi.fn() };

/** In the middle there is room on neither side. */
const MIDDLE = { left: 310, right: 690, top: 100, width: 380 };
const LEFT = { left: 20, right: 400, top: 100, width: 380 };

/** Draws it anew, and lets the browser see how large it is. */
async function drawn(own: Partial<Props> = {}, at = MIDDLE, side = ''): Promise<HTMLElement> {
  box = at;
  await draw(null);
  const props = { ...rest, unfolded: new Set<string>(), ...own };
  const root = await draw(h('div', { 'data-side': side }, h(Popover, props)));
  await act(() => look());
  return root;
}
const all = (root: HTMLElement, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const rows = (root: HTMLElement) => all(root, '.fold').map(({ dataset }) => dataset.id);
const unfolded = (root: HTMLElement) =>
  all(root, '.fold-button[aria-expanded="true"]').map((one) => one.parentElement?.dataset.id);
const press = (element: Element | null | undefined) =>
  act(async () => void element?.dispatchEvent(eventIn(element as HTMLElement, 'click')));
const row = (root: HTMLElement, id: string) => root.querySelector(`[data-id="${id}"] .fold-button`);
const actions = (root: HTMLElement) => all(root, '.actions button').map((one) => one.getAttribute('aria-label'));
const where = (root: HTMLElement) => root.querySelector<HTMLElement>('.popover')?.dataset.where;

beforeEach(() => {
  vi.clearAllMocks();
  shared.answers = answers;
  low.matches = false;
});

describe('the popover', () => {
  it('is a dialog named by its subject, that a script may focus, in the language of its words', async () => {
    const dialog = (await drawn()).querySelector('.popover');
    const said = ['role', 'aria-label', 'tabIndex', 'lang', 'data-pinned'].map((name) => dialog?.getAttribute(name));
    expect(said).toEqual(['dialog', view.assets.BTC.label, '-1', 'en', 'false']);
    expect((await drawn({ pinned: true })).querySelector('.popover')?.getAttribute('data-pinned')).toBe('true');
  });

  it('is dragged by its head', async () => {
    expect((await drawn()).querySelector('header')?.dataset.part).toBe('handle');
  });

  it('shows signal, why, what followed and warnings; the sentence above and the story below the signal', async () => {
    expect(rows(await drawn())).toEqual(['why', 'past', 'warnings']);
    const story = { view: { moment: null, tickers: { BTC: { line: 'Then and now.' } } }, onReport: () => {} } as never;
    const statement = [{ verdict: 'differs', label: 'Differs', sentence: 'It fell.', rows: [], notes: [] }] as never;
    const root = await drawn({ story, statement });
    const inOrder = all(root, '.fold, .signal').map((one) => one.dataset.id ?? 'signal');
    expect(inOrder).toEqual(['statement', 'signal', 'story', 'why', 'past', 'warnings']);
    expect(row(root, 'story')?.textContent).toBe('Then and now.');
    expect(row(root, 'statement')?.textContent).toContain('It fell.');
  });

  it('keeps the place of a sentence that is still looked up, and no place without one', async () => {
    const places = async (own: Partial<Props>) => all(await drawn(own), '.statement-place').length;
    expect([await places({ statement: 'waiting' }), await places({ statement: [] }), await places({})]).toEqual([
      1, 0, 0,
    ]);
    expect(rows(await drawn({ statement: [] }))).not.toContain('statement');
  });

  it('has what followed right under the signal in a low window', async () => {
    low.matches = true;
    expect(rows(await drawn())).toEqual(['past', 'why', 'warnings']);
  });

  it('says of what followed its chance over the strip, or its sentence where there is none', async () => {
    const { strip, past } = view.assets.BTC;
    const root = await drawn();
    expect(row(root, 'past')?.textContent).toBe(`${strip?.title} ${strip?.chance}`);
    expect(all(root, '[data-id="past"] > .strip')).toHaveLength(1);
    const bare = { ...view, assets: { ...view.assets, BTC: { ...view.assets.BTC, strip: null } } };
    const without = await drawn({ view: bare });
    expect(row(without, 'past')?.textContent).toBe(past.sentence);
    expect(all(without, '.strip')).toHaveLength(0);
  });

  it('says the reason, and of cryptocurrencies too, unless everything is off: then a button goes to the options', async () => {
    const on = await drawn();
    expect(row(on, 'why')?.textContent?.trim()).toBe(`${signal.reason} ${signal.crypto}`);
    expect(on.querySelector('.switch-on')).toBeNull();
    const off = await drawn({ view: { ...view, signal: { ...signal, allOff: true } } });
    expect(row(off, 'why')?.textContent?.trim()).toBe(signal.reason);
    await press(off.querySelector('.switch-on'));
    expect(calls.onOpen.mock.lastCall?.[0]).toBe('options');
  });

  it('says that the tab must be reloaded once the extension was updated', async () => {
    const notices = async (own: Partial<Props>) =>
      all(await drawn(own), '.notice').map(({ textContent }) => textContent);
    expect([await notices({}), await notices({ orphaned: true })]).toEqual([[], [texts.reload]]);
  });

  it('names the fund and its price where the word does, else index and price', async () => {
    const subject = async (own: Partial<Props>) => (await drawn(own)).querySelector('.subject')?.textContent;
    const { head, fund } = view.assets.IWM;
    expect(await subject({ ticker: 'IWM' })).toBe(`${head.name} ${head.price?.value ?? ''}`);
    expect(await subject({ ticker: 'IWM', ofFund: true })).toBe(`${fund?.name} ${fund?.price?.value}`);
    expect(await subject({ ticker: 'BTC', ofFund: true })).toContain(view.assets.BTC.head.name);
  });
});

describe('its buttons', () => {
  it('are those for settings and pin; to close where it stays; to copy and move where it is pinned', async () => {
    const { settings, pin, unpin, close, move, copy } = texts;
    expect(actions(await drawn())).toEqual([settings, pin]);
    expect(actions(await drawn({ canClose: true }))).toEqual([close, settings, pin]);
    expect(actions(await drawn({ canClose: true, pinned: true }))).toEqual([copy.button, move, close, settings, unpin]);
  });

  it('tell their event to whoever owns the popover', async () => {
    const root = await drawn({ canClose: true, pinned: true });
    for (const button of all(root, '.actions button')) await press(button);
    await press(all(root, '.foot-button')[1]);
    const told = Object.entries(calls).map(([name, call]) => [
      name,
      call.mock.calls.map(([first]) => first?.type ?? first),
    ]);
    expect(Object.fromEntries(told)).toEqual({
      onMove: ['click'],
      onClose: ['click'],
      onPin: ['click'],
      onOpen: ['options', 'report'],
    });
    expect(calls.onOpen.mock.calls.map(([, event]) => event.type)).toEqual(['click', 'click']);
  });

  it('lead to no report where there is none', async () => {
    expect(all(await drawn({ hasReport: false }), '.foot-button')).toHaveLength(1);
  });
});

describe('where answers stand', () => {
  it.each([
    ['nowhere before it is seen', { left: 0, right: 0, top: 0, width: 0 }, '', undefined],
    ['below where neither side has room', MIDDLE, '', 'below'],
    ['at the right of one that stands left', LEFT, 'below', 'right'],
    ['at the left of one that stands right', { left: 600, right: 980, top: 100, width: 380 }, 'above', 'left'],
    ['at the right with just enough room', { left: 300, right: 672, top: 0, width: 372 }, '', 'right'],
    ['not with a pixel less', { left: 327, right: 673, top: 0, width: 346 }, '', 'below'],
    ['at the left with just enough room', { left: 328, right: 700, top: 0, width: 372 }, '', 'left'],
    ['away from a word at the right', LEFT, 'left', 'below'],
    ['away from a word at the left', { left: 600, right: 980, top: 100, width: 380 }, 'right', 'below'],
  ])('%s', async (_, at, side, expected) => {
    expect(where(await drawn({}, at, side))).toBe(expected);
  });

  it('is found again when the window changes', async () => {
    const root = await drawn({}, LEFT);
    box = MIDDLE;
    await act(() => void page.dispatchEvent(new Event('resize')));
    expect(where(root)).toBe('below');
  });
});

describe('answers', () => {
  it('below their rows: several at a time, each told to its button, and cleared as they fold', async () => {
    const kept = new Set<string>();
    const root = await drawn({ unfolded: kept });
    await press(row(root, 'why'));
    await press(row(root, 'warnings'));
    expect([unfolded(root), [...kept]]).toEqual([
      ['why', 'warnings'],
      ['why', 'warnings'],
    ]);
    for (const id of ['why', 'warnings']) {
      expect(row(root, id)?.getAttribute('aria-controls')).toBe(`answer-${id}`);
      expect(root.querySelector(`[data-id="${id}"] > #answer-${id}.below > .answer`)).not.toBeNull();
    }
    expect(new Set(answers.draw.mock.calls.map(([, answer]) => answer.id))).toEqual(new Set(['why', 'warnings']));
    expect(answers.draw.mock.lastCall?.[1]).toMatchObject({ ticker: 'BTC', unfolded: kept });
    await press(row(root, 'why'));
    expect([unfolded(root), [...kept], answers.clear.mock.calls.length]).toEqual([['warnings'], ['warnings'], 1]);
    expect(row(root, 'why')?.getAttribute('aria-controls')).toBeNull();
  });

  it('beside it: one at a time, the newest, with a head that names and folds it', async () => {
    const kept = new Set<string>();
    const root = await drawn({ unfolded: kept }, LEFT);
    await press(row(root, 'why'));
    await press(row(root, 'past'));
    const panel = root.querySelector<HTMLElement>('.beside');
    expect([unfolded(root), [...kept], panel?.id]).toEqual([['past'], ['past'], 'answer-past']);
    expect(all(root, '.below')).toHaveLength(0);
    expect(root.querySelector(`#${panel?.getAttribute('aria-labelledby')}`)?.textContent).toBe(texts.answers.past);
    const fold = panel?.querySelector('button');
    expect([fold?.getAttribute('aria-label'), fold?.title]).toEqual([texts.fold, texts.fold]);
    await press(fold);
    expect([unfolded(root), [...kept], all(root, '.beside').length]).toEqual([[], [], 0]);
  });

  it('of the data unfold from its foot, below all rows', async () => {
    const root = await drawn();
    const [foot] = all(root, '.foot-button');
    expect(foot?.textContent).toBe(signal.data.health);
    await press(foot);
    expect([foot?.getAttribute('aria-expanded'), all(root, '.scroll > #answer-data').length]).toEqual(['true', 1]);
    await press(foot);
    expect([foot?.getAttribute('aria-expanded'), all(root, '#answer-data').length]).toEqual(['false', 0]);
  });

  it('that were unfolded stay so over the next word, but not that of a sentence without one', async () => {
    expect(unfolded(await drawn({ unfolded: new Set(['why', 'past', 'a term']) }))).toEqual(['why', 'past']);
    expect(unfolded(await drawn({ unfolded: new Set(['why', 'past', 'a term']) }, LEFT))).toEqual(['past']);
    expect(all(await drawn({ unfolded: new Set(['statement']) }, LEFT), '.beside')).toHaveLength(0);
  });

  it.each([
    [
      { ...LEFT, top: 100 },
      { width: '392px', top: '0px', maxHeight: '692px' },
    ],
    // Further up where it would reach out of the window, which it never does.
    [
      { ...LEFT, top: 700 },
      { width: '392px', top: '-408px', maxHeight: '500px' },
    ],
    [
      { ...LEFT, top: -50 },
      { width: '392px', top: '58px', maxHeight: '784px' },
    ],
    // As wide as there is room.
    [
      { ...LEFT, right: 650 },
      { width: '342px', top: '0px', maxHeight: '692px' },
    ],
  ])('beside it are level with it where there is room: %j', async (at, style) => {
    const root = await drawn({ unfolded: new Set(['why']) }, at);
    const panel = () => root.querySelector<HTMLElement>('.beside')?.style;
    const said = () => ({ width: panel()?.width, top: panel()?.top, maxHeight: panel()?.maxHeight });
    expect(said()).toEqual(style);
    // Drawn anew it stays; it follows when the popover moves.
    box = { ...at, top: at.top + 10 };
    await press(row(root, 'missing'));
    expect(said()).toEqual(style);
    await act(() => void page.dispatchEvent(new Event('resize')));
    expect(said()).not.toEqual(style);
  });

  it('come with a script that is asked for as a reader comes near, once, and are drawn when it is there', async () => {
    delete shared.answers;
    const root = await drawn();
    expect(sendMessage).not.toHaveBeenCalled();
    await act(async () => {
      for (const type of ['pointerenter', 'focusin'])
        root.querySelector('.popover')?.dispatchEvent(eventIn(root, type));
    });
    expect(sendMessage.mock.calls).toEqual([[{ type: 'wantScript', data: 'answers' }]]);
    sendMessage.mockImplementationOnce(async () => {
      shared.answers = answers;
      return { value: undefined };
    });
    await press(row(root, 'why'));
    await act(() => new Promise<void>((done) => setTimeout(done)));
    expect(answers.draw.mock.lastCall?.[1]).toMatchObject({ id: 'why' });
  });
});
