/**
 * What the components draw, written down to be read once: elements, classes, roles and states. What a change of theirs
 * changes of it is seen by `npm run test:unit -- tests/unit/components -u`.
 */

import { type ComponentChild, h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { createPlace, stubWindow } from './draw.ts';
import { outlineOf } from './outline.ts';
import { around, market, popover, reading, report, story, words } from './views.ts';

stubWindow();
vi.stubGlobal('browser', { runtime: { id: 'us' }, permissions: {} });
vi.stubGlobal('navigator', { onLine: true });
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('requestIdleCallback', (work: () => void) => void setTimeout(work));
vi.stubGlobal('cancelIdleCallback', () => {});
class Observer {
  readonly told: () => void;
  constructor(told: () => void) {
    this.told = told;
  }
  observe() {
    queueMicrotask(this.told);
  }
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Observer);
vi.stubGlobal(
  'IntersectionObserver',
  class extends Observer {
    override observe() {}
  },
);
const draw = createPlace();
const { HTMLElement: Own } = document.defaultView as Window & typeof globalThis;
Object.assign(Own.prototype, { getBoundingClientRect: () => ({ left: 20, right: 400, top: 100, width: 380 }) });
Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000 });

const { OptionsPage } = await import('../../../components/options/options-page.tsx');
const { AnswerContent } = await import('../../../components/popover/answer-content.tsx');
const { Popover } = await import('../../../components/popover/popover.tsx');
const { Bottom } = await import('../../../components/popup/bottom.tsx');
const { Offer } = await import('../../../components/popup/offer.tsx');
const { PopupLoading } = await import('../../../components/popup/popup-loading.tsx');
const { PopupPage } = await import('../../../components/popup/popup-page.tsx');
const { AsOfBar } = await import('../../../components/report/as-of.tsx');
const { ChartChoices } = await import('../../../components/report/chart-choices.tsx');
const { ChartCursor } = await import('../../../components/report/chart-cursor.tsx');
const { ChartLegend } = await import('../../../components/report/chart-legend.tsx');
const { ReportPage } = await import('../../../components/report/report-page.tsx');
const { StatementList } = await import('../../../components/statements/statement-list.tsx');
const { ThisStory } = await import('../../../components/story/this-story.tsx');
const { Unfolded } = await import('../../../components/unfolded.ts');
const { WelcomePage } = await import('../../../components/welcome/welcome-page.tsx');
const { SHAPES } = await import('../../../components/report/plots/shapes.ts');
const { DEFAULT_SETTINGS } = await import('../../../lib/settings/settings.ts');
const { lineageViews } = await import('../../../lib/view/lineage.ts');
const { overviewView } = await import('../../../lib/view/overview.ts');
const { updatesView } = await import('../../../lib/view/updates.ts');

afterEach(async () => void (await draw(null)));

const nothing = () => undefined;
const never = () => new Promise<never>(nothing);
const overview = overviewView(reading, popover, null, words, () => 12, null);
const statement = {
  ...{ verdict: 'differs' as const, label: 'Differs', sentence: 'It rose by 1.2%.', subject: 'Russell 2000, week' },
  ...{ stated: '+0.28%', measured: '+1.2%', readAs: 'Read as: week.', rows: [{ label: 'From', value: '1' }] },
  notes: ['Highs within a day are not known.'],
};
const answer = { view: story, onReport: nothing };
const permission = { on: true, refused: false, onChange: nothing };
const everywhere = { isAllowed: async () => false, isHostAllowed: async () => false };
const feed = { address: 'https://feed.example.org/', key: 'AAAA' };
const settings = { ...DEFAULT_SETTINGS, sitesOff: ['cnbc.com'], feed, alerts: true, off: ['calm' as const] };
const updates = await updatesView(market, new Map(), settings, everywhere, null, words);
const refresh = { onRefresh: nothing, onCancel: nothing };
const running = { current: 'vix', done: 2, total: 7, hindrance: null, mistaken: false, at: 0 } as const;
const past = {
  ...{ sessions: Int32Array.of(7000, 11000, 20000), session: 11000, story: 7000, problem: null, head: null },
  ...{ report: null, failed: null, isWaiting: false, go: nothing },
};
const marks = Object.keys(SHAPES) as (keyof typeof SHAPES)[];
const chart = report.sections
  .flatMap(({ parts }) => parts)
  .flatMap((part) => (part.kind === 'chart' ? [part.chart] : []));

it.each<[string, () => ComponentChild]>([
  [
    'the popover',
    () =>
      h(Popover, {
        ...{ view: popover, ticker: 'BTC', pinned: true, canClose: true, hasReport: true, orphaned: true },
        ...{ unfolded: new Set(['why']), statement: [statement], story: answer },
        ...{ onPin: nothing, onMove: nothing, onClose: nothing, onOpen: nothing },
      }),
  ],
  ...(['statement', 'story', 'why', 'past', 'warnings', 'data'] as const).map((id): [string, () => ComponentChild] => [
    `the answer of ${id}`,
    () =>
      h(AnswerContent, {
        id,
        view: popover,
        ticker: 'BTC',
        story: answer,
        statement: [statement, { ...statement, sentence: 'B' }],
      }),
  ]),
  [
    'the popup',
    () =>
      h(PopupPage, {
        ...{ overview, notice: 'Look here.', ticker: 'BTC', onTicker: nothing, onOpen: nothing },
        offer: h(Offer, {
          ...{ texts: around.site, access: { kind: 'unlisted', host: 'example.org' }, said: 'Refused.' },
          ...{ onReadOnce: nothing, onAlways: nothing },
        }),
        story: h(ThisStory, {
          ...{
            words,
            story: { day: null, mentions: { BTC: 2, ETH: 0, IWM: 1 } } as never,
            view: story,
            onReport: nothing,
          },
          children: h(StatementList, { words, statements: [{ view: statement, place: 0 }], onGo: nothing }),
        }),
        bottom: h(Bottom, {
          ...{ texts: around, words, language: words.language, data: popover.signal.data, outcome: 'All came.' },
          refresh: { progress: running, ...refresh },
          ...{ access: { kind: 'allowed', host: 'example.org', on: true }, said: null, onSwitch: nothing },
        }),
      }),
  ],
  ['the popup before its reading', () => h(PopupLoading, { words, onOpen: nothing })],
  [
    'the options',
    () =>
      h(OptionsPage, {
        ...{ words, settings, overview, trouble: 'Not kept.', onSwitch: nothing, onChange: nothing },
        sites: {
          ...{ allowed: ['example.org'], allNews: permission, onAllow: async () => true },
          ...{ onGroup: nothing, onRemove: nothing, onSwitchOn: nothing },
        },
        data: {
          ...{ updates, refresh: { progress: running, ...refresh }, cleared: true, onClear: nothing },
          ...{ onGrant: nothing, onTest: async () => ({}) as never, onAllowFeed: async () => true },
        },
        onReplace: async () => settings,
        alerts: { allowed: true, onChange: async () => true },
      }),
  ],
  [
    'the welcome page',
    () => {
      const sites = new Proxy({}, { get: () => permission }) as Parameters<typeof WelcomePage>[0]['sites'];
      return h(WelcomePage, { words, popover, sites, altcoins: { ...permission, on: false, refused: true } });
    },
  ],
  [
    'the report',
    () =>
      h(ReportPage, {
        ...{ words, report, lineage: lineageViews(market, [], words), today: 20_600, theme: 'light', past: null },
        ...{ loadChart: never, loadToday: never },
        asOf: h(AsOfBar, { words, asOf: past, later: true, onLater: nothing }),
      }),
  ],
  ...chart.map((one): [string, () => ComponentChild] => [
    `the choices of ${one.id}`,
    () =>
      h(ChartChoices, {
        words,
        chart: one,
        choice: { view: 'BTC', range: '3y', log: true, picked: null },
        onChange: nothing,
      }),
  ]),
  [
    'a legend',
    () => {
      const items = marks.map((mark, i) => ({
        id: mark,
        mark,
        ink: 'tide' as const,
        label: mark,
        value: i % 2 ? '1' : null,
        pick: i < 2,
      }));
      return h(ChartLegend, { legend: { when: 'Today', items }, picked: marks[0] ?? null, onPick: nothing });
    },
  ],
  [
    'the cursor of a chart',
    () => {
      const plot = { length: 9, page: 3, inSight: (): [number, number] => [1, 7], moveTo: nothing, remove: nothing };
      return h(ChartCursor, { plot, point: 4, label: 'Index', says: '2,443' });
    },
  ],
])('%s is drawn as written down', async (_, component) => {
  const unfolded = Object.assign(new Set<string>(), { has: () => true });
  const root = await draw(h(Unfolded.Provider, { value: unfolded }, component()));
  await act(() => new Promise<void>((done) => setTimeout(done, 1)));
  expect(outlineOf(root)).toMatchSnapshot();
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
  );
  expect(named.filter((name) => !ids.has(name))).toEqual([]);
  expect([...root.querySelectorAll('[id]')]).toHaveLength(ids.size);
});
