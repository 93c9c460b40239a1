/** Small pieces that many pages share: what a click on them does, and what is said of it. */

import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWords } from '../../../lib/i18n/words.ts';
import { click, createPlace, eventIn } from './draw.ts';

const event = () => ({ addListener: () => {}, removeListener: () => {} });
const permissions = {
  ...{ contains: vi.fn(async () => false), request: vi.fn(async () => true), remove: vi.fn(async () => true) },
  ...{ onAdded: event(), onRemoved: event() },
};
const sendMessage = vi.fn(async (_: object) => ({ value: undefined }));
vi.stubGlobal('browser', { runtime: { id: 'us', sendMessage }, permissions });
const clipboard = { writeText: vi.fn(async (_: string) => {}) };
vi.stubGlobal('navigator', { clipboard });
let sight: (entries: object[]) => void = () => {};
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(told: typeof sight) {
      sight = told;
    }
    observe() {}
    disconnect() {}
  },
);
const draw = createPlace();
const { Contents } = await import('../../../components/contents.tsx');
const { CopyReading } = await import('../../../components/copy-reading.tsx');
const { AlertSwitch } = await import('../../../components/options/alert-switch.tsx');
const { ProviderTest } = await import('../../../components/options/provider-test.tsx');
const { SearchField } = await import('../../../components/options/search-field.tsx');
const { PermissionChoice } = await import('../../../components/permission-choice.tsx');
const { ChartChoices } = await import('../../../components/report/chart-choices.tsx');
const { ChartLegend } = await import('../../../components/report/chart-legend.tsx');
const { CopyCsv } = await import('../../../components/report/copy-csv.tsx');
const { AsOfDay } = await import('../../../components/report/as-of-context.ts');
const { StatementList } = await import('../../../components/statements/statement-list.tsx');
const { Unfolded, useUnfold } = await import('../../../components/unfolded.ts');
const { usePermission } = await import('../../../components/use-permission.ts');

const words = createWords('en');
const { t } = words;
const copy = { button: 'Copy', done: 'Copied', failed: 'Not copied' };
const said = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;
const icon = (root: HTMLElement) => root.querySelector('svg')?.getAttribute('class');
const told = (root: HTMLElement, selector: string, type: string, own: object = {}) =>
  act(async () => {
    const element = root.querySelector(selector);
    Object.assign(element ?? {}, own);
    element?.dispatchEvent(Object.assign(eventIn(root, type), own, { isTrusted: true }));
    // What it waits for comes.
    await new Promise((done) => setTimeout(done));
  });

beforeEach(() => vi.clearAllMocks());
afterEach(async () => void (await draw(null)));

describe('copying the reading', () => {
  const copying = () => draw(h(CopyReading, { text: 'High, 62.', words: copy }));

  it('is said to be done, by word and sign', async () => {
    const root = await copying();
    expect([said(root), icon(root)]).toEqual(['', 'icon icon-copy']);
    await told(root, 'button', 'click');
    expect(clipboard.writeText).toHaveBeenLastCalledWith('High, 62.');
    const button = root.querySelector('button');
    expect([said(root), icon(root), button?.title, button?.getAttribute('aria-label')]).toEqual([
      ...[copy.done, 'icon icon-clear', copy.done, copy.button],
    ]);
  });

  it('that the browser refuses, or knows nothing of, is said to have failed', async () => {
    clipboard.writeText.mockRejectedValueOnce(new Error('no'));
    const refused = await copying();
    await told(refused, 'button', 'click');
    expect([said(refused), icon(refused)]).toEqual([copy.failed, 'icon icon-missing']);
    await draw(null);
    vi.stubGlobal('navigator', {});
    const without = await copying();
    await told(without, 'button', 'click');
    vi.stubGlobal('navigator', { clipboard });
    expect(said(without)).toBe(copy.failed);
  });

  it('is nothing that a script can ask for', async () => {
    const root = await copying();
    await act(async () => {
      root.querySelector('button')?.dispatchEvent(Object.assign(eventIn(root, 'click'), { isTrusted: false }));
    });
    expect(clipboard.writeText).not.toHaveBeenCalled();
  });
});

describe('copying a table', () => {
  const table = {
    ...{ id: 'one', caption: 'Figures', columns: [{ title: 'Day' }, { title: 'Close' }] },
    rows: [{ head: { text: 'Monday' }, cells: [{ text: '1,234', raw: 1234 }] }],
  } as never;
  const copying = (day: string | null = null) =>
    draw(h(AsOfDay.Provider, { value: day as never }, h(CopyCsv, { table, words })));

  it('gives its rows, with the day that they are of where that isn’t today', async () => {
    const root = await copying();
    expect(root.querySelector('button')?.getAttribute('aria-label')).toBe(`${t('report.copy.csv')}: Figures`);
    await told(root, 'button', 'click');
    expect(said(root)).toBe(t('report.copy.done'));
    expect(clipboard.writeText.mock.lastCall?.[0]).not.toContain('2026-01-16');
    await told(await copying('2026-01-16'), 'button', 'click');
    expect(clipboard.writeText.mock.lastCall?.[0]).toContain('2026-01-16');
  });

  it('that fails is said', async () => {
    clipboard.writeText.mockRejectedValueOnce(new Error('no'));
    const root = await copying();
    await told(root, 'button', 'click');
    expect([said(root), root.querySelectorAll('.tool-said svg').length]).toEqual([t('report.copy.failed'), 0]);
  });
});

describe('the contents', () => {
  it('name the last of those in sight, and go on naming it between two', async () => {
    const root = await draw(
      h('div', null, [
        h(Contents, { label: 'Contents', sections: ['a', 'b', 'c'].map((id) => ({ id, title: `Part ${id}` })) }),
        ...['a', 'b', 'c'].map((id) => h('section', { id })),
      ]),
    );
    const see = (...seen: [id: string, isSeen: boolean][]) =>
      act(() => sight(seen.map(([id, isIntersecting]) => ({ isIntersecting, target: { id } }))));
    const current = () =>
      [...root.querySelectorAll('[aria-current="location"]')].map((one) => one.getAttribute('href'));
    expect(current()).toEqual([]);
    await see(['a', true], ['b', true]);
    expect(current()).toEqual(['#b']);
    await see(['b', false]);
    expect(current()).toEqual(['#a']);
    await see(['a', false]);
    expect(current()).toEqual(['#a']);
  });
});

describe('the search of settings', () => {
  const onQuery = vi.fn();
  const search = (query: string, found: number) => draw(h(SearchField, { words, query, found, onQuery }));

  it('asks as one types, and for nothing on Escape', async () => {
    const root = await search('cal', 1);
    await told(root, 'input', 'input', { value: 'calm' });
    await told(root, 'input', 'keydown', { key: 'a' });
    await told(root, 'input', 'keydown', { key: 'Escape' });
    expect(onQuery.mock.calls).toEqual([['calm'], ['']]);
  });

  it.each([
    ['', 9, ''],
    ['  ', 9, ''],
    [' calm ', 2, t('options.search.found', { n: 2 })],
    [' calm ', 1, t('options.search.found', { n: 1 })],
    [' calm ', 0, t('options.search.none', { query: 'calm' })],
  ])('of %j that finds %i says %j', async (query, found, says) => {
    expect(said(await search(query, found))).toBe(says);
  });
});

describe('alerts', () => {
  const alerts = (on: boolean, allowed: boolean | null, onChange = vi.fn(async (_: boolean) => true)) =>
    draw(h(AlertSwitch, { words, on, allowed, onChange }));
  const isOn = (root: HTMLElement) => root.querySelector('.switch')?.getAttribute('aria-checked');

  it.each([
    [true, true, 'true', ''],
    [true, null, 'true', ''],
    [true, false, 'false', t('alerts.withdrawn')],
    [false, false, 'false', ''],
  ])('that are set %s where the browser says %s are shown as %s', async (on, allowed, shown, says) => {
    const root = await alerts(on, allowed);
    expect([isOn(root), said(root)]).toEqual([shown, says]);
  });

  it('that the browser refuses are said to be refused', async () => {
    const onChange = vi.fn(async (_: boolean) => false);
    const root = await alerts(false, true, onChange);
    await told(root, '.switch', 'click');
    expect([onChange.mock.lastCall, said(root)]).toEqual([[true], t('alerts.refused')]);
    onChange.mockResolvedValueOnce(true);
    await told(root, '.switch', 'click');
    expect(said(root)).toBe('');
  });
});

describe('the test of a provider', () => {
  it('says that it runs, once at a time, then how it ended', async () => {
    const answers: { resolve(test: object): void; reject(error: Error): void }[] = [];
    const onTest = vi.fn(() => new Promise<never>((resolve, reject) => answers.push({ resolve, reject } as never)));
    const provider = { id: 'cboe', name: 'Cboe' } as never;
    const root = await draw(h(ProviderTest, { words, provider, onTest }));
    const button = root.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe(t('updates.test.label', { provider: 'Cboe' }));
    await told(root, 'button', 'click');
    await told(root, 'button', 'click');
    expect([onTest.mock.calls, said(root), button?.getAttribute('aria-disabled')]).toEqual([
      ...[[['cboe']], t('updates.test.running'), 'true'],
    ]);
    await act(async () => answers[0]?.reject(new Error('gone')));
    expect([said(root), button?.getAttribute('aria-disabled')]).toEqual([
      t('popup.failed', { reason: 'gone' }),
      'false',
    ]);
  });
});

describe('a permission', () => {
  const granted = vi.fn();
  let control: ReturnType<typeof usePermission>;
  function Shown() {
    control = usePermission(['*://example.org/*'], granted);
    return h(PermissionChoice, { words, id: 'site', title: 'Site', note: 'A note.', permission: control });
  }

  it('is asked for by a click; whether it was given is said', async () => {
    const root = await draw(h(Shown, null));
    await act(async () => {});
    expect([said(root), root.querySelector('.switch')?.getAttribute('aria-checked')]).toEqual(['', 'false']);
    permissions.request.mockResolvedValueOnce(false);
    await told(root, '.switch', 'click');
    expect([permissions.request.mock.lastCall, said(root), granted.mock.calls.length]).toEqual([
      ...[[{ origins: ['*://example.org/*'] }], t('welcome.permissions.refused'), 0],
    ]);
    permissions.request.mockRejectedValueOnce(new Error('no'));
    await told(root, '.switch', 'click');
    expect(control.refused).toBe(true);
    await told(root, '.switch', 'click');
    expect([control.refused, granted.mock.calls.length, said(root)]).toEqual([false, 1, '']);
  });

  it('that is given is said to be, and given back by a click', async () => {
    permissions.contains.mockResolvedValueOnce(true);
    const root = await draw(h(Shown, null));
    await act(() => new Promise<void>((done) => setTimeout(done)));
    expect(said(root)).toBe(t('welcome.permissions.on'));
    await told(root, '.switch', 'click');
    expect([permissions.remove.mock.lastCall, permissions.request.mock.calls]).toEqual([
      [{ origins: ['*://example.org/*'] }],
      [],
    ]);
  });
});

describe('a chart', () => {
  const views = ['BTC', 'ETH'].map((id) => ({ id, label: id, says: '', series: [] }));
  const chart = { id: 'index', title: 'Index', views, hasRange: true, hasLog: true } as const;
  const choice = { view: 'ETH', range: '10y', log: true, picked: null } as const;
  const pressed = (root: HTMLElement) =>
    [...root.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent);

  it('is shown as chosen, each choice by itself', async () => {
    const onChange = vi.fn();
    const root = await draw(h(ChartChoices, { words, chart, choice, onChange }));
    expect(pressed(root)).toEqual(['ETH', t('report.charts.ranges.10y'), t('report.charts.log')]);
    await click(root, 'BTC');
    await click(root, t('report.charts.ranges.1y'));
    await click(root, t('report.charts.log'));
    expect(onChange.mock.calls.flat()).toEqual([
      { ...choice, view: 'BTC' },
      { ...choice, range: '1y' },
      { ...choice, log: false },
    ]);
  });

  it('with one view and nothing to choose offers nothing', async () => {
    const bare = { ...chart, views: views.slice(1), hasRange: false, hasLog: false };
    const offered = async (own: object) => {
      const root = await draw(h(ChartChoices, { words, chart: { ...bare, ...own }, choice, onChange: () => {} }));
      return root.querySelectorAll('button').length;
    };
    expect([await offered({}), await offered({ hasLog: true }), await offered({ hasRange: true })]).toEqual([0, 1, 4]);
    expect(await offered({ views })).toBe(2);
  });

  it('has what is picked in its legend picked out, and with a second click nothing', async () => {
    const onPick = vi.fn();
    const items = ['a', 'b'].map((id) => ({
      id,
      mark: 'line' as const,
      ink: 'ink' as const,
      label: id,
      value: null,
      pick: true,
    }));
    const root = await draw(h(ChartLegend, { legend: { when: 'Today', items }, picked: 'b', onPick }));
    expect(pressed(root)).toEqual(['b']);
    await click(root, 'a');
    await click(root, 'b');
    expect(onPick.mock.calls).toEqual([['a'], [null]]);
  });
});

describe('statements of a page', () => {
  it('are said to be looked for, to be none, or lead to their places', async () => {
    const onGo = vi.fn();
    const list = (statements: readonly object[] | null) =>
      draw(h(StatementList, { words, statements: statements as never, onGo }));
    const reading = (await list(null)).textContent;
    const none = (await list([])).textContent;
    expect([reading === none, reading === '', none === '']).toEqual([false, false, expect.any(Boolean)]);
    const view = { verdict: 'agrees', label: 'Agrees', subject: 'Index', stated: '1%', measured: '1%', sentence: 'S.' };
    const root = await list([
      { view, place: 3 },
      { view: { ...view, sentence: 'T.' }, place: 5 },
    ]);
    const [, second] = root.querySelectorAll('button');
    await act(async () => void second?.dispatchEvent(eventIn(root, 'click')));
    expect(onGo.mock.calls).toEqual([[5]]);
  });
});

it('what is unfolded is kept by whoever gives a set, and by nobody else', async () => {
  let fold: ReturnType<typeof useUnfold> | undefined;
  function Row() {
    fold = useUnfold('why');
    return null;
  }
  const kept = new Set<string>();
  const drawn = async (value: Set<string> | null) => {
    await draw(null);
    await draw(h(Unfolded.Provider, { value }, h(Row, null)));
    return fold?.open;
  };
  expect(await drawn(kept)).toBe(false);
  await act(() => fold?.toggle());
  expect([fold?.open, [...kept], await drawn(kept)]).toEqual([true, ['why'], true]);
  await act(() => fold?.toggle());
  expect([fold?.open, [...kept]]).toEqual([false, []]);
  expect(await drawn(null)).toBe(false);
  await act(() => fold?.toggle());
  expect([fold?.open, await drawn(null)]).toEqual([true, false]);
});
