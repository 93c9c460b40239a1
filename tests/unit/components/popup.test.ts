/** The toolbar popup without a browser around it: its lines in their order, and what a click tells. */

import { type ComponentChild, h } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteAccess } from '../../../lib/sites/access.ts';
import { click, createPlace, eventIn, stubWindow } from './draw.ts';
import { around, popover, words } from './views.ts';

vi.stubGlobal('browser', { runtime: { id: 'us' } });
const page = stubWindow();
const network = { onLine: true };
vi.stubGlobal('navigator', network);
/** What waits for an idle moment. */
let whenIdle = () => {};
vi.stubGlobal('requestIdleCallback', (work: () => void) => {
  whenIdle = work;
});
vi.stubGlobal('cancelIdleCallback', () => {});
const reload = vi.fn();
vi.stubGlobal('location', { reload });
const draw = createPlace();
const { Health } = await import('../../../components/health.tsx');
const { PageStatus } = await import('../../../components/page-status.tsx');
const { Bottom } = await import('../../../components/popup/bottom.tsx');
const { Offer } = await import('../../../components/popup/offer.tsx');
const { PopupLoading } = await import('../../../components/popup/popup-loading.tsx');
const { PopupPage } = await import('../../../components/popup/popup-page.tsx');
const { RefreshRow, refreshSaid } = await import('../../../components/refresh-row.tsx');
const { ThisStory } = await import('../../../components/story/this-story.tsx');

const { t } = words;
const { signal, assets, texts } = popover;
const all = (root: HTMLElement, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const textsOf = (root: HTMLElement, selector: string) => all(root, selector).map(({ textContent }) => textContent);
const labels = (root: HTMLElement) =>
  all(root, 'button').map((one) => one.getAttribute('aria-label') ?? one.textContent);
const press = (root: HTMLElement, label: string) =>
  act(async () => {
    const button = all(root, 'button').find((one) => one.getAttribute('aria-label') === label);
    button?.dispatchEvent(eventIn(root, 'click'));
  });
/** Drawn from nothing. */
async function drawn(what: ComponentChild): Promise<HTMLElement> {
  await draw(null);
  return draw(what);
}

beforeEach(() => {
  vi.clearAllMocks();
  network.onLine = true;
});

describe('the page', () => {
  const [onTicker, onOpen] = [vi.fn(), vi.fn()];
  const changes = [
    { title: 'Since Monday', items: ['Calm rose', 'Trend fell'], none: 'Nothing.' },
    { title: 'In a month', items: [], none: 'Nothing changed.' },
  ];
  type Props = Parameters<typeof PopupPage>[0];
  const of = (own: Partial<Props> = {}, view = popover) =>
    drawn(
      h(PopupPage, {
        ...{
          overview: { popover: view, texts: around, changes } as never,
          notice: null,
          ticker: 'ETH',
          onTicker,
          onOpen,
        },
        ...{ offer: h('i', null, 'Offer'), story: h('i', null, 'Story'), bottom: h('i', null, 'Bottom') },
        ...own,
      }),
    );

  it('says what is to be done first, then the signal, why, changes, warnings, assets and the story', async () => {
    const root = await of({ notice: 'Look here.' });
    const inOrder = all(root, 'i, .notice, .signal, [data-id], .changed, [role="tablist"], .strip');
    expect(inOrder.map((one) => one.dataset.id ?? (one.className || one.textContent))).toEqual([
      ...['Offer', 'notice', 'signal', 'why', 'changed', 'warnings', 'tabs', 'strip', 'Story', 'Bottom'],
    ]);
    expect(all(await of(), '.notice')).toHaveLength(0);
  });

  it('draws what lies below its edge once there is time', async () => {
    const root = await of();
    expect(all(root, '[data-id="past"]')).toHaveLength(0);
    await act(() => whenIdle());
    expect(all(root, '[role="tabpanel"] [data-id]').map(({ dataset }) => dataset.id)).toEqual([
      ...['past', 'nearest', 'claims', 'track-record'],
    ]);
    expect(root.textContent).toContain(assets.ETH.trackRecord.sentence);
  });

  it('says what changed, or that nothing did', async () => {
    const root = await of();
    expect(textsOf(root, '.changed dt')).toEqual(['Since Monday', 'In a month']);
    expect(textsOf(root, '.changed dd')).toEqual(['Calm roseTrend fell', 'Nothing changed.']);
    expect(root.querySelector('.changed')?.getAttribute('aria-label')).toBe(t('popup.changes.title'));
  });

  it('says of an asset its price, its changes and its chance', async () => {
    const root = await of();
    const { head, strip } = assets.ETH;
    expect(textsOf(root, '.changes .price')).toEqual([head.price?.value]);
    expect(textsOf(root, '.changes b')).toEqual(head.price?.changes.map(({ value }) => value));
    expect(textsOf(root, '.price-date')).toEqual([head.price?.date]);
    expect(textsOf(root, '.strip-title')).toEqual([`${strip?.title} ${strip?.chance}`]);
  });

  it('with all switched off says so by a button to the options alone', async () => {
    const root = await of({}, { ...popover, signal: { ...signal, allOff: true } });
    expect([textsOf(root, '[data-id="why"] .row-title'), all(root, '.changed').length]).toEqual([
      [`${signal.reason} `],
      0,
    ]);
    await click(root, texts.switchOn);
    expect(onOpen).toHaveBeenLastCalledWith('options');
    expect(textsOf(await of(), '[data-id="why"] .row-title')).toEqual([`${signal.reason} ${signal.crypto}`]);
  });

  it('leads to report and options from its first line', async () => {
    const root = await of();
    expect(root.querySelector('h1')?.textContent).toBe('Tidemark');
    await click(root, t('popover.control.report'));
    await press(root, t('popover.control.settings'));
    expect(onOpen.mock.calls).toEqual([['report'], ['options']]);
  });

  it('changes its asset by a click or the arrow keys, round and round; the chosen tab is the one to stop at', async () => {
    const root = await of();
    const tabs = all(root, '[role="tab"]');
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
    expect(tabs.map((tab) => tab.getAttribute('tabIndex'))).toEqual(['-1', '0', '-1']);
    expect(textsOf(root, '[role="tab"]')).toEqual([assets.BTC, assets.ETH, assets.IWM].map(({ head }) => head.name));
    const panel = root.querySelector('[role="tabpanel"]');
    for (const tab of tabs) expect(tab.getAttribute('aria-controls')).toBe(panel?.id);
    expect(panel?.getAttribute('aria-labelledby')).toBe(tabs[1]?.id);
    await act(async () => void tabs[2]?.dispatchEvent(eventIn(root, 'click')));
    const focused: number[] = [];
    for (const [i, tab] of tabs.entries()) tab.focus = () => void focused.push(i);
    const key = async (name: string) => {
      const event = Object.assign(eventIn(root, 'keydown'), { key: name });
      await act(async () => void root.querySelector('[role="tablist"]')?.dispatchEvent(event));
      return event.defaultPrevented;
    };
    expect([await key('ArrowRight'), await key('ArrowLeft'), await key('a')]).toEqual([true, true, false]);
    expect([onTicker.mock.calls.flat(), focused]).toEqual([
      ['IWM', 'IWM', 'BTC'],
      [2, 0],
    ]);
    await of({ ticker: 'IWM' });
    await key('ArrowRight');
    expect(onTicker).toHaveBeenLastCalledWith('BTC');
  });

  it('before its reading is there has its lines blank, for nobody to hear but that it loads', async () => {
    const root = await drawn(h(PopupLoading, { words, onOpen }));
    expect(textsOf(root, '[role="status"]')).toEqual([t('popup.loading')]);
    const heard = all(root, '.blank').filter((one) => !one.closest('[aria-hidden="true"]'));
    expect([all(root, '.blank').length, heard]).toEqual([13, []]);
    expect(all(root, '.blank-lines > .blank').map(({ style }) => style.width)).toEqual([
      ...['330px', '220px', '300px', '330px', '340px', '260px', '340px', '320px'],
    ]);
  });
});

describe('what can be done about a page', () => {
  const calls = { onReadOnce: vi.fn(), onAlways: vi.fn() };
  const host = 'example.org';
  const offer = (access: SiteAccess | null) =>
    drawn(h(Offer, { texts: around.site, access, said: 'Refused.', ...calls }));

  it.each([
    ['unlisted', t('popup.site.unlisted', { host }), t('popup.site.always')],
    ['withheld', t('popup.site.withheld', { host }), t('popup.site.allow', { host })],
  ] as const)('that is %s: read it once, or always', async (kind, says, always) => {
    const root = await offer({ kind, host });
    expect([root.querySelector('p')?.textContent, textsOf(root, '[role="status"]')]).toEqual([says, ['Refused.']]);
    await click(root, t('popup.site.once'));
    expect([calls.onReadOnce.mock.calls.length, calls.onAlways.mock.calls.length]).toEqual([1, 0]);
    await click(root, always);
    expect([calls.onReadOnce.mock.calls.length, calls.onAlways.mock.calls.length]).toEqual([1, 1]);
  });

  it('that is read, or that nobody can read, or before that is known, is nothing', async () => {
    for (const access of [{ kind: 'allowed', host, on: true }, { kind: 'closed' }, null] as const) {
      expect((await offer(access)).textContent).toBe('');
    }
  });
});

describe('the last line', () => {
  const progress = { current: 'vix', done: 2, total: 7, hindrance: null, mistaken: false, at: 0 } as const;
  const [onRefresh, onCancel, onSwitch] = [vi.fn(), vi.fn(), vi.fn()];
  type Props = Parameters<typeof Bottom>[0];
  const bottom = (own: Partial<Props> = {}, run: Props['refresh']['progress'] = null) =>
    drawn(
      h(Bottom, {
        ...{ texts: around, words, language: words.language, data: signal.data, outcome: 'All came.' },
        ...{ access: null, said: null, onSwitch },
        refresh: { progress: run, onRefresh, onCancel },
        ...own,
      }),
    );
  const said = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;
  const allowed: SiteAccess = { kind: 'allowed', host: 'example.org', on: true };

  it('unfolds what the data are, what came of the last refresh, and what none of it is', async () => {
    const root = await bottom();
    const fold = root.querySelector<HTMLElement>('[aria-expanded]');
    expect([fold?.textContent, fold?.getAttribute('aria-expanded'), all(root, '.bottom-notes').length]).toEqual([
      ...[signal.data.health, 'false', 0],
    ]);
    await click(root, signal.data.health);
    expect(fold?.getAttribute('aria-expanded')).toBe('true');
    expect(textsOf(root, '.bottom-notes .muted')).toEqual(
      expect.arrayContaining(['All came.', signal.data.disclaimer]),
    );
    await click(root, signal.data.health);
    expect(all(root, '.bottom-notes')).toHaveLength(0);
  });

  it('asks for newer closes, says how far that is, and ends it', async () => {
    const resting = await bottom();
    expect(all(resting, 'progress')).toHaveLength(0);
    await press(resting, t('updates.refresh'));
    expect([onRefresh.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 0]);
    const root = await bottom({}, progress);
    expect(said(root)).toBe(t('updates.running', { part: t('series.vix'), done: 3, total: 7 }));
    const bar = root.querySelector('progress');
    const [max, value] = ['max', 'value'].map((name) => Number(bar?.getAttribute(name) ?? (bar as never)?.[name]));
    expect([bar?.getAttribute('aria-label'), max, value]).toEqual([t('updates.refresh'), 7, 2]);
    await press(root, t('updates.cancel'));
    expect([onRefresh.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
    expect(labels(root)).not.toContain(t('updates.refresh'));
  });

  it('switches the site where it is one that is read', async () => {
    const root = await bottom({ access: allowed });
    const site = root.querySelector('[data-id="site"]');
    expect([site?.getAttribute('aria-checked'), textsOf(root, '.switch-label')]).toEqual(['true', ['example.org']]);
    await act(async () => void site?.dispatchEvent(eventIn(root, 'click')));
    expect(onSwitch).toHaveBeenLastCalledWith(false);
    expect(all(await bottom({ access: { kind: 'unlisted', host: 'example.org' } }), '.switch')).toHaveLength(0);
  });

  it('says what came of the switch first, then what hinders, then that the page can’t be read', async () => {
    const hindered = { ...progress, current: null, hindrance: 'full' } as const;
    expect(said(await bottom({ access: allowed, said: 'Not kept.' }, hindered))).toBe('Not kept.');
    expect(said(await bottom({ access: { kind: 'closed' }, said: 'Not kept.' }, hindered))).toBe(t('updates.full'));
    expect(said(await bottom({ access: { kind: 'closed' } }))).toBe(t('popup.site.closed'));
    expect(said(await bottom({ access: allowed }))).toBe('');
  });

  it('says what hinders a refresh once its words are loaded, that there is no network at once', async () => {
    const hindered = { ...progress, current: null, hindrance: 'full' } as const;
    expect(said(await bottom({ words: null }, hindered))).toBe('');
    network.onLine = false;
    expect(said(await bottom({ words: null }))).toBe(t('updates.offline'));
  });

  it('says that the browser is offline for as long as it is', async () => {
    network.onLine = false;
    const root = await bottom();
    expect([said(root), root.querySelector('[aria-expanded]')?.textContent]).toEqual([
      t('updates.offline'),
      signal.data.offline,
    ]);
    network.onLine = true;
    await act(() => void page.dispatchEvent(new Event('online')));
    expect(said(root)).toBe('');
    network.onLine = false;
    await act(() => void page.dispatchEvent(new Event('offline')));
    expect(said(root)).toBe(t('updates.offline'));
  });
});

describe('how a refresh is', () => {
  const rest = { current: null, done: 0, total: 0, hindrance: null, mistaken: false, at: 0 };

  it.each([
    ['nothing, where there is none', null, true, null],
    ['nothing, once it ended', rest, true, null],
    ['that there is no network', rest, false, t('updates.offline')],
    ['nothing, where the browser is mistaken of that', { ...rest, mistaken: true }, false, null],
    ['that nobody was reached', { ...rest, hindrance: 'offline' as const }, true, t('updates.offline')],
    ['that there is no room', { ...rest, hindrance: 'full' as const }, false, t('updates.full')],
    ['that something failed', { ...rest, hindrance: 'fault' as const }, true, t('closes.fault')],
  ])('is %s', (_, progress, online, said) => {
    expect(refreshSaid(words, progress, online)).toBe(said);
  });

  it('is said beside its button, and what came of the last one at rest', async () => {
    const [onRefresh, onCancel] = [vi.fn(), vi.fn()];
    const row = (current: 'vix' | null) =>
      drawn(
        h(RefreshRow, {
          words,
          progress: { ...rest, current, done: 1, total: 4 },
          resting: 'All came.',
          ...{ onRefresh, onCancel },
        }),
      );
    const resting = await row(null);
    expect([textsOf(resting, '[role="status"]'), all(resting, 'progress').length]).toEqual([['All came.'], 0]);
    await click(resting, t('updates.refresh'));
    const running = await row('vix');
    expect(textsOf(running, '[role="status"]')).toEqual([
      t('updates.running', { part: t('series.vix'), done: 2, total: 4 }),
    ]);
    expect(all(running, 'progress')).toHaveLength(1);
    await click(running, t('updates.cancel'));
    expect([onRefresh.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
  });

  it.each([
    [5.9, true],
    [6.1, false],
  ])('%f hours after its end counts as a connection: %s', async (hours, isHealthy) => {
    network.onLine = false;
    const data = { ...signal.data, refreshed: { at: Date.now() - hours * 3_600_000, text: '' } };
    expect((await drawn(h(Health, { data }))).textContent).toBe(isHealthy ? data.health : data.offline);
  });
});

it('a page without a reading says that it loads, or why it can’t, with a way to try again', async () => {
  const loading = await drawn(h(PageStatus, { words, error: null }));
  expect([loading.textContent, labels(loading), all(loading, 'svg').length]).toEqual([t('popup.loading'), [], 0]);
  const failed = await drawn(h(PageStatus, { words, error: new Error('no room') }));
  expect(failed.querySelector('p')?.textContent).toBe(t('popup.failed', { reason: 'no room' }));
  expect(all(failed, 'svg')).toHaveLength(1);
  await click(failed, t('popup.again'));
  expect(reload).toHaveBeenCalledOnce();
});

describe('the story of the open page', () => {
  const onReport = vi.fn();
  const story = { day: null, mentions: { BTC: 2, ETH: 0, IWM: 11 } } as never;
  const view = { short: 'It was low then.', report: 'Report of that day' } as never;

  it('is told by its day, then and now, and what it names', async () => {
    const root = await drawn(h(ThisStory, { words, story, view, onReport, children: h('i', null, 'More') }));
    expect(root.querySelector('section')?.getAttribute('aria-label')).toBe(t('story.untitled'));
    const list = [
      t('story.mention', { asset: t('assets.tickers.BTC'), count: '2' }),
      t('story.mention', { asset: t('assets.tickers.IWM'), count: '11' }),
    ].join(t('units.comma'));
    expect(textsOf(root, 'h2, p, button, i')).toEqual([
      ...[t('story.untitled'), 'It was low then.', t('story.mentions', { list }), 'Report of that day', 'More'],
    ]);
    await click(root, 'Report of that day');
    expect(onReport).toHaveBeenCalledOnce();
  });

  it('that names nothing and has nothing to compare is told by its day alone', async () => {
    const none = { day: { day: 20_000 }, mentions: { BTC: 0, ETH: 0, IWM: 0 } } as never;
    const root = await drawn(h(ThisStory, { words, story: none, view: null, onReport }));
    expect(root.textContent).toBe(t('story.title', { date: words.day('2024-10-04') }));
  });
});
