/** The options: what is on is shown as on, and what a reader does reaches whoever keeps it. */

import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { click, createPlace, eventIn, stubWindow } from './draw.ts';
import { around, popover, words } from './views.ts';

const nothing = () => undefined;

vi.stubGlobal('browser', { runtime: { id: 'us' }, permissions: {} });
stubWindow();
vi.stubGlobal('navigator', { onLine: true });
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe = nothing;
    disconnect = nothing;
  },
);
const draw = createPlace();
const { FeedSettings } = await import('../../../components/options/feed-settings.tsx');
const { OptionsPage } = await import('../../../components/options/options-page.tsx');
const { PageSettings } = await import('../../../components/options/page-settings.tsx');
const { ProviderSwitches } = await import('../../../components/options/provider-switches.tsx');
const { showFound } = await import('../../../components/options/settings-search.ts');
const { IndicatorSwitches, WarningSwitches } = await import('../../../components/options/signal-switches.tsx');
const { SiteSettings } = await import('../../../components/options/site-settings.tsx');
const { UpdateList } = await import('../../../components/options/update-list.tsx');
const { DEFAULT_SETTINGS } = await import('../../../lib/settings/settings.ts');
const { SITE_GROUPS } = await import('../../../lib/sites/groups.ts');

afterEach(async () => void (await draw(null)));
const { t } = words;

const switches = (root: HTMLElement) =>
  Object.fromEntries(
    [...root.querySelectorAll<HTMLElement>('.switch')].map((one) => [
      one.dataset.id,
      one.getAttribute('aria-checked') === 'true',
    ]),
  );
const flip = (root: HTMLElement, id: string) =>
  act(
    async () => void root.querySelector<HTMLElement>(`.switch[data-id="${id}"]`)?.dispatchEvent(eventIn(root, 'click')),
  );
const write = (root: HTMLElement, field: Element | null, value: string) =>
  act(async () => {
    Object.assign(field ?? {}, { value });
    field?.dispatchEvent(eventIn(root, 'input'));
  });
/** Hands in the form, and lets what it waits for come. */
const submit = (root: HTMLElement) =>
  act(async () => {
    root.querySelector('form')?.dispatchEvent(eventIn(root, 'submit'));
    await new Promise((done) => setTimeout(done));
  });

describe('switches of the signal', () => {
  const overview = { popover, texts: around, changes: [], notice: null, effects: {} as never };

  it('are on but for what is off, and tell what is to be', async () => {
    const onSwitch = vi.fn();
    const props = { words, overview, off: ['calm' as const, 'volatility' as const], onSwitch };
    for (const [component, off, on] of [
      [IndicatorSwitches, 'calm', 'trend'],
      [WarningSwitches, 'volatility', 'unprofitable-share'],
    ] as const) {
      const root = await draw(h(component, props));
      const shown = switches(root);
      expect(Object.keys(shown).filter((id) => !shown[id])).toEqual([off]);
      await flip(root, off);
      await flip(root, on);
      expect(onSwitch.mock.calls.splice(0)).toEqual([
        [off, true],
        [on, false],
      ]);
    }
  });
});

describe('settings of pages', () => {
  it('show what is chosen, also a delay of the reader’s own, and change one thing each', async () => {
    const onChange = vi.fn();
    const settings = { ...DEFAULT_SETTINGS, assets: ['BTC' as const, 'IWM' as const], delay: 333, statements: false };
    const root = await draw(h(PageSettings, { words, settings, onChange }));
    expect(switches(root)).toEqual({ BTC: true, ETH: false, IWM: true, statements: false });
    expect(root.textContent).toContain(t('options.delay.value', { ms: 333 }));
    await flip(root, 'ETH');
    await flip(root, 'BTC');
    await flip(root, 'statements');
    expect(onChange.mock.calls.flat()).toEqual([
      { assets: ['BTC', 'ETH', 'IWM'] },
      { assets: ['IWM'] },
      { statements: true },
    ]);
    expect(root.querySelector('.sample')?.getAttribute('data-underline')).toBe(settings.underline);
    expect(root.querySelector('.sample-word')?.textContent).toBe(t('assets.bitcoin.name'));
  });
});

describe('sites', () => {
  const onAllow = vi.fn(async (_: string) => true);
  const calls = { onGroup: vi.fn(), onRemove: vi.fn(), onSwitchOn: vi.fn() };
  const allNews = { on: false, refused: false, onChange: nothing };
  const page = (allowed: readonly string[] = [], sitesOff: readonly string[] = []) =>
    draw(
      h(SiteSettings, {
        words,
        settings: { ...DEFAULT_SETTINGS, sitesOff: [...sitesOff] },
        allowed,
        allNews,
        onAllow,
        ...calls,
      }),
    );
  const said = (root: HTMLElement) => root.querySelector('#own-site-fault')?.textContent;
  const field = (root: HTMLElement) => root.querySelector<HTMLInputElement>('#own-site');

  it.each([
    ['example.org', 'example.org'],
    [' www.example.org ', 'example.org'],
    ['https://example.org/story', 'example.org'],
  ])('%j is allowed as its site, and the field is empty again', async (written, site) => {
    const root = await page();
    await write(root, field(root), written);
    await submit(root);
    expect(onAllow).toHaveBeenLastCalledWith(site);
    expect([said(root), field(root)?.value]).toEqual(['', '']);
  });

  it('that are none, or that the browser refuses, are said to be that and stay written', async () => {
    const root = await page();
    onAllow.mockClear();
    await write(root, field(root), 'nowhere');
    await submit(root);
    expect([said(root), onAllow.mock.calls.length]).toEqual([t('options.sites.own.invalid'), 0]);
    onAllow.mockResolvedValueOnce(false);
    await write(root, field(root), 'example.org');
    await submit(root);
    expect([said(root), field(root)?.value, field(root)?.getAttribute('aria-invalid')]).toEqual([
      t('options.sites.own.refused', { host: 'example.org' }),
      'example.org',
      'true',
    ]);
  });

  it('of a group are on where all of them are; the reader’s own and those that are off can be taken back', async () => {
    const root = await page([...SITE_GROUPS.forums, ...SITE_GROUPS.brokers.slice(1), 'example.org'], ['cnbc.com']);
    expect(switches(root)).toEqual({ 'general-news': false, forums: true, brokers: false, 'all-news': false });
    await flip(root, 'brokers');
    expect(calls.onGroup).toHaveBeenLastCalledWith('brokers', true);
    const button = (label: string) =>
      [...root.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === label);
    await act(async () => {
      button(t('options.sites.remove', { host: 'example.org' }))?.dispatchEvent(eventIn(root, 'click'));
      button(t('options.sites.on', { host: 'cnbc.com' }))?.dispatchEvent(eventIn(root, 'click'));
    });
    expect([calls.onRemove.mock.lastCall, calls.onSwitchOn.mock.lastCall]).toEqual([['example.org'], ['cnbc.com']]);
    expect(root.querySelectorAll('.host')).toHaveLength(2);
  });
});

describe('the feed', () => {
  const KEY = Buffer.alloc(32, 7).toString('base64');
  const [onAllow, onChange] = [vi.fn(async (_: string) => true), vi.fn()];
  const page = (feed: { address: string; key: string } | null = null, state: object | null = null) =>
    draw(h(FeedSettings, { words, feed, state: state as never, onAllow, onChange }));
  const said = (root: HTMLElement) => root.querySelector('#feed-said')?.textContent;
  const fill = async (root: HTMLElement, address: string, key: string) => {
    const [first, second] = root.querySelectorAll('input');
    await write(root, first ?? null, address);
    await write(root, second ?? null, key);
    await submit(root);
  };

  it('is kept once its host is allowed and its key is one', async () => {
    const root = await page();
    await fill(root, ' https://feed.example.org/ ', ` ${KEY} `);
    expect(onAllow).toHaveBeenLastCalledWith('feed.example.org');
    expect(onChange).toHaveBeenLastCalledWith({ address: 'https://feed.example.org/', key: KEY });
    expect(said(root)).toBe('');
  });

  it('is refused for its address, its key, or by the browser, at the field that is wrong', async () => {
    onChange.mockClear();
    const root = await page();
    const wrong = () =>
      [...root.querySelectorAll('input')].findIndex((one) => one.getAttribute('aria-invalid') === 'true');
    await fill(root, 'no address', KEY);
    expect([said(root), wrong()]).toEqual([t('feed.refused.address'), 0]);
    await fill(root, 'https://feed.example.org/', 'short');
    expect([said(root), wrong()]).toEqual([t('feed.refused.key'), 1]);
    onAllow.mockResolvedValueOnce(false);
    await fill(root, 'https://feed.example.org/', KEY);
    expect([said(root), wrong()]).toEqual([t('options.feed.refused', { host: 'feed.example.org' }), 0]);
    expect(onChange).not.toHaveBeenCalled();
    await fill(root, 'https://feed.example.org/', KEY);
    expect([said(root), wrong()]).toEqual(['', -1]);
  });

  it('that is kept says how it is, and can be taken away', async () => {
    const feed = { address: 'https://feed.example.org/', key: KEY };
    const root = await page(feed, { checked: null, trouble: null, wanted: null });
    expect(said(root)).toBe(`${t('options.feed.saved')} · ${t('updates.never')}`);
    await click(root, t('options.feed.remove'));
    expect(onChange).toHaveBeenLastCalledWith(null);
    const troubled = await page(feed, { checked: null, trouble: 'It is late.', wanted: 'feed.example.org' });
    expect(said(troubled)).toContain('It is late.');
    await click(troubled, t('closes.allow', { host: 'feed.example.org' }));
    expect(onAllow).toHaveBeenLastCalledWith('feed.example.org');
  });
});

describe('providers and series', () => {
  const provider = {
    id: 'nasdaq',
    name: 'Nasdaq',
    serves: 'IWM',
    on: true,
    allowed: true,
    optional: true,
    origins: [],
  };

  it('a provider that the browser does not allow is off, and is asked for when it is switched on', async () => {
    const [onSwitch, onGrant] = [vi.fn(), vi.fn()];
    const page = (own: object) =>
      draw(
        h(ProviderSwitches, {
          words,
          providers: [{ ...provider, ...own }],
          onSwitch,
          onGrant,
          onTest: async () => ({}) as never,
        }),
      );
    const allowed = await page({});
    expect([switches(allowed), allowed.textContent?.includes(t('updates.providers.missing'))]).toEqual([
      { nasdaq: true },
      false,
    ]);
    await flip(allowed, 'nasdaq');
    expect([onSwitch.mock.lastCall, onGrant.mock.lastCall]).toEqual([['nasdaq', false], undefined]);
    await flip(await page({ on: false }), 'nasdaq');
    expect([onSwitch.mock.lastCall, onGrant.mock.lastCall]).toEqual([['nasdaq', true], undefined]);
    const root = await page({ allowed: false });
    expect([switches(root), root.textContent?.includes(t('updates.providers.missing'))]).toEqual([
      { nasdaq: false },
      true,
    ]);
    await flip(root, 'nasdaq');
    expect([onSwitch.mock.calls.length, onGrant.mock.lastCall?.[0].id]).toEqual([2, 'nasdaq']);
  });

  it('a series says who sent its last close and when it is asked for, or what would have to be switched on', async () => {
    const row = {
      id: 'vix' as const,
      title: 'VIX',
      last: '1 Oct 2026',
      source: 'Cboe',
      checked: null,
      next: null,
      offer: null,
      failed: false,
      troubles: ['Late.'],
      open: ['Held.'],
      changes: ['Mended.'],
    };
    const root = await draw(h(UpdateList, { words, rows: [row, { ...row, id: 'iwm', offer: 'Switch on Nasdaq.' }] }));
    const texts = [...root.querySelectorAll('.update')].map((one) =>
      [...one.children].map(({ textContent }) => textContent),
    );
    const comma = t('units.comma');
    expect(texts).toEqual([
      ['VIX', '1 Oct 2026', `Cboe${comma}${t('updates.never')}`, 'Late. Held. Mended.'],
      ['VIX', '1 Oct 2026', 'Cboe', 'Switch on Nasdaq. Late. Held. Mended.'],
    ]);
  });
});

describe('the search of settings', () => {
  const body = `
    <section class="section" data-find="dark night"><h2>Looks</h2>
      <div class="setting" id="theme">Theme</div><div class="setting" id="language" data-find="tongue">Language</div>
    </section>
    <section class="section"><h2>Signal</h2>
      <fieldset class="family"><legend>Índices</legend>
        <div class="switch-row" id="calm">Calm <div class="setting">of the VIX</div></div>
      </fieldset>
      <fieldset class="family"><div class="switch-row" id="trend">Trend</div></fieldset>
    </section>
    <section class="section"><h2>Words alone</h2></section>`;
  const found = async (query: string) => {
    const root = await draw(null);
    root.innerHTML = body;
    const count = showFound(root, query);
    const shown = [...root.querySelectorAll<HTMLElement>('[id]')].filter((one) => !one.hidden).map(({ id }) => id);
    const hidden = [...root.querySelectorAll<HTMLElement>('.section, .family')].filter((one) => one.hidden).length;
    root.innerHTML = '';
    return { count, shown, hidden };
  };

  it.each([
    ['', 4, ['theme', 'language', 'calm', 'trend'], 0],
    ['theme', 1, ['theme'], 4],
    ['TONGUE', 1, ['language'], 4],
    // Of the section: its title, and other words for it.
    ['night', 2, ['theme', 'language'], 4],
    ['looks', 2, ['theme', 'language'], 4],
    // All words, in any order, with or without accents; a row within a row belongs to it.
    ['vix indices', 1, ['calm'], 3],
    ['calm theme', 0, [], 5],
  ])('for %j finds %i', async (query, count, shown, hidden) => {
    expect(await found(query)).toEqual({ count, shown, hidden });
  });
});

describe('the page', () => {
  const calls = { onChange: vi.fn(), onClear: vi.fn(), onSwitch: vi.fn() };
  const permission = { on: false, refused: false, onChange: nothing };
  const settings = { ...DEFAULT_SETTINGS, providersOff: ['cboe'] };
  const providers = ['cboe', 'yahoo'].map((id) => ({
    ...{ id, name: id, serves: '', allowed: true, optional: false, origins: [] },
    on: id !== 'cboe',
  }));
  const page = (own: object = {}) =>
    draw(
      h(OptionsPage, {
        ...{
          words,
          settings,
          trouble: null,
          overview: { popover, texts: around, changes: [], notice: null, effects: {} as never },
        },
        ...{ onReplace: async () => settings, alerts: { allowed: true, onChange: async () => true }, ...calls },
        sites: {
          ...{ allowed: [], allNews: permission, onAllow: async () => true },
          ...{ onGroup: nothing, onRemove: nothing, onSwitchOn: nothing },
        },
        data: {
          ...{ updates: { rows: [], providers, feed: null }, cleared: false, onClear: calls.onClear },
          refresh: { progress: null, onRefresh: nothing, onCancel: nothing },
          ...{ onGrant: nothing, onTest: async () => ({}) as never, onAllowFeed: async () => true },
        },
        ...own,
      }),
    );
  const select = (root: HTMLElement, label: string, title: string) =>
    act(async () => {
      const name = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
      const field = name?.closest('.setting')?.querySelector('select');
      const selectedIndex = [...(field?.children ?? [])].findIndex(({ textContent }) => textContent === title);
      Object.defineProperty(field ?? {}, 'selectedIndex', { value: selectedIndex });
      field?.dispatchEvent(eventIn(root, 'change'));
    });

  it('says the signal with its score, and what the reader must know', async () => {
    const root = await page();
    const { sentence, score } = popover.signal;
    expect(root.querySelector('.standing')?.textContent).toBe(`${sentence}${t('units.comma')}${score}`);
    expect(root.querySelectorAll('.notice')).toHaveLength(0);
    const told = await page({
      trouble: 'Not kept.',
      overview: { popover, texts: around, changes: [], notice: 'Look.', effects: {} },
    });
    expect([...told.querySelectorAll('.notice')].map(({ textContent }) => textContent)).toEqual(['Not kept.', 'Look.']);
  });

  it('leads to each of its sections by name', async () => {
    const root = await page();
    const links = [...root.querySelectorAll('.contents a')].map((one) => [one.getAttribute('href'), one.textContent]);
    const sections = [...root.querySelectorAll('.section')].map((one) => [
      `#${one.id}`,
      one.querySelector('h2')?.textContent,
    ]);
    expect(links).toEqual(sections);
  });

  it('changes one setting each: looks, language, how often closes are asked for, who is asked', async () => {
    const root = await page();
    await select(root, t('options.theme.title'), t('options.theme.dark'));
    await select(root, t('options.language.title'), 'Deutsch');
    await select(root, t('updates.every.title'), t('updates.every.hours', { hours: 6 }));
    await flip(root, 'cboe');
    await flip(root, 'yahoo');
    await click(root, t('options.data.clear'));
    expect(calls.onChange.mock.calls.flat()).toEqual([
      { theme: 'dark' },
      { language: 'de' },
      { refreshEvery: 6 },
      { providersOff: [] },
      { providersOff: ['cboe', 'yahoo'] },
    ]);
    expect(calls.onClear).toHaveBeenCalledOnce();
  });

  it('shows what is found by what is typed, and how much that is', async () => {
    const root = await page();
    await write(root, root.querySelector('.search input'), t('options.theme.title'));
    expect(root.querySelector('.search-said')?.textContent).toBe(t('options.search.found', { n: 1 }));
    const hidden = [...root.querySelectorAll<HTMLElement>('.section')].filter((one) => one.hidden).map(({ id }) => id);
    expect(hidden).toEqual(['indicators', 'warnings', 'page', 'sites', 'data', 'file']);
  });
});
