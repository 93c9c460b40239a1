/** What is in a view is on the page: each component shows all texts that it gets, and each figure as a length. */

import { type ComponentChild, h } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPlace } from './draw.ts';
import { around, popover, report, textsIn, words } from './views.ts';

vi.stubGlobal('browser', { runtime: { id: 'us' }, permissions: {} });
const draw = createPlace();
const { AnswerContent } = await import('../../../components/popover/answer-content.tsx');
const { ClaimList } = await import('../../../components/report/claim-list.tsx');
const { DataTable } = await import('../../../components/report/data-table.tsx');
const { Glossary } = await import('../../../components/report/glossary.tsx');
const { IndicatorCards, WarningCards } = await import('../../../components/report/mark-cards.tsx');
const { Scatter } = await import('../../../components/report/scatter.tsx');
const { Standing } = await import('../../../components/report/standing.tsx');
const { ScoreBar } = await import('../../../components/score-bar.tsx');
const { Signal } = await import('../../../components/signal.tsx');
const { StatementList } = await import('../../../components/statements/statement-list.tsx');
const { StatementLine, StatementPanel } = await import('../../../components/statements/statement-row.tsx');
const { Strip } = await import('../../../components/strip.tsx');
const { Unfolded } = await import('../../../components/unfolded.ts');
const { IndicatorSwitches, WarningSwitches } = await import('../../../components/options/signal-switches.tsx');

afterEach(async () => void (await draw(null)));

/** Everything folds out. */
const ALL = Object.assign(new Set<string>(), { has: () => true });
/** What a reader sees or hears, in one line. */
async function shown(drawn: ComponentChild): Promise<string> {
  const root = await draw(h(Unfolded.Provider, { value: ALL }, drawn));
  const heard = [...root.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
  return [root.textContent, ...heard].join(' ').replace(/\s+/g, ' ');
}
const missing = (text: string, wanted: readonly string[]) =>
  wanted.filter((each) => !text.includes(each.replace(/\s+/g, ' ')));

const { signal, assets } = popover;
const sectionOf = (kind: string) => report.sections.flatMap(({ parts }) => parts).filter((part) => part.kind === kind);
const partOf = <Kind extends (typeof report.sections)[0]['parts'][0]['kind']>(kind: Kind) =>
  sectionOf(kind)[0] as Extract<(typeof report.sections)[0]['parts'][0], { kind: Kind }>;
const answer = (id: 'why' | 'past' | 'warnings' | 'data', ticker: 'BTC' | 'IWM' = 'BTC') =>
  h(AnswerContent, { id, view: popover, ticker, story: null, statement: [] });

const statement = (over: object = {}) => ({
  verdict: 'differs' as const,
  label: 'Differs',
  sentence: 'By daily closes: +1.2%.',
  subject: 'Russell 2000, week',
  stated: '+0.28%',
  measured: '+1.2%',
  readAs: 'Read as: week, +0.28%.',
  rows: [{ label: 'From', value: '2,443 on 7 Aug' }],
  notes: ['Highs within a day are not known.'],
  ...over,
});

describe('all that a view says is shown', () => {
  it.each<[string, () => ComponentChild, () => string[]]>([
    [
      'the signal',
      () => h(Signal, { signal }),
      () => [signal.caption, signal.headline, signal.score, signal.scoreText],
    ],
    ['the year of the score', () => h(Signal, { signal }), () => textsIn(signal.scoreChart, 'path')],
    [
      'why',
      () => answer('why'),
      () => [
        ...textsIn(assets.BTC.trackRecord),
        ...textsIn(signal.questions),
        ...textsIn(signal.chart),
        ...textsIn(signal.indicators, 'describe', 'scoreText'),
        ...textsIn(popover.signal.terms.state),
      ],
    ],
    [
      'what followed',
      () => answer('past'),
      () => [
        ...textsIn(assets.BTC.past, 'sentence', 'name'),
        ...textsIn(assets.BTC.nearest),
        ...textsIn(signal.claims.filter(({ id }) => assets.BTC.claims.includes(id))),
        ...textsIn(signal.terms.past),
        ...textsIn(signal.terms.checks),
      ],
    ],
    [
      'all warnings',
      () => answer('warnings'),
      () => [
        ...signal.warnings.all.flatMap(({ level, bounds, dateText, ...view }) => [
          ...textsIn(view),
          ...(level === 'active' || level === 'watch' ? [bounds, dateText] : []),
        ]),
        ...textsIn(signal.terms.warnings),
      ],
    ],
    ['the data', () => answer('data'), () => [...signal.data.notes, signal.data.through]],
    [
      'the head of the report',
      () => h(Standing, { signal, assets: Object.values(assets) }),
      () => [...textsIn([assets.BTC.strip, assets.ETH.strip, assets.IWM.strip]), ...textsIn(signal.lit), signal.reason],
    ],
    [
      'the indicators of the report',
      () => h(IndicatorCards, partOf('indicators')),
      () => textsIn(partOf('indicators').indicators, 'describe'),
    ],
    [
      'the warnings of the report',
      () => h(WarningCards, partOf('warnings')),
      () => textsIn(partOf('warnings').warnings, 'bounds', 'dateText', 'record'),
    ],
    ['the ledger', () => h(ClaimList, partOf('claims')), () => textsIn(partOf('claims'), 'table')],
    ['the glossary', () => h(Glossary, partOf('terms')), () => textsIn(partOf('terms').terms)],
    ['a scatter', () => h(Scatter, partOf('scatter')), () => textsIn(partOf('scatter').scatter)],
    [
      'the switches of indicators',
      () => h(IndicatorSwitches, { words, overview: overview(), off: [], onSwitch: () => undefined }),
      () => [...textsIn(signal.indicators, 'statusText', 'explain', 'source', 'value', 'scoreText'), 'without it +1'],
    ],
    [
      'the switches of warnings',
      () => h(WarningSwitches, { words, overview: overview(), off: [], onSwitch: () => undefined }),
      () => signal.warnings.all.flatMap(({ title, levelText, says }) => [title, levelText, says]),
    ],
    [
      'a statement, unfolded',
      () => h(StatementPanel, { views: [statement()] }),
      () => ['Read as: week, +0.28%.', 'From', '2,443 on 7 Aug', 'Highs within a day are not known.'],
    ],
    [
      'several statements',
      () => h(StatementPanel, { views: [statement(), statement({ sentence: 'Another.', label: 'Agrees' })] }),
      () => ['By daily closes: +1.2%.', 'Another.', 'Differs', 'Agrees'],
    ],
    [
      'the statements of a page',
      () => h(StatementList, { words, statements: [{ view: statement(), place: 3 }], onGo: () => undefined }),
      () => [
        'Differs',
        'Russell 2000, week',
        '+0.28%',
        '+1.2%',
        ...['title', 'stated', 'measured'].map((name) => words.t(`statements.list.${name as 'title'}`)),
      ],
    ],
  ])('of %s', async (_, component, wanted) => {
    expect(wanted().length).toBeGreaterThan(0);
    expect(missing(await shown(component()), wanted())).toEqual([]);
  });

  it.each(
    report.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => ('table' in part ? [[part.table.id, part.table] as const] : [])),
    ),
  )('of the table %s', async (_, table) => {
    const text = await shown(h(DataTable, { table, words }));
    const cells = table.rows.flatMap(({ head, tag, cells }) => [
      head.text,
      tag ?? '',
      ...cells.map((cell) => cell.text),
    ]);
    expect(missing(text, [table.caption, ...table.columns.map(({ title }) => title), ...cells])).toEqual([]);
  });
});

const overview = () => ({
  popover,
  texts: around,
  changes: [],
  notice: null,
  effects: new Proxy({}, { get: () => 'without it +1' }) as never,
});

it('the sentence under the pointer is told by the severest of its statements', async () => {
  const views = [statement({ verdict: 'agrees', sentence: 'Mild.' }), statement({ sentence: 'Severe.' })];
  expect(await shown(h(StatementLine, { views }))).toContain('Severe.');
  expect(await shown(h(StatementLine, { views }))).not.toContain('Mild.');
  expect((await shown(h(StatementLine, { views: [] }))).trim()).toBe('');
});

it('a single statement, unfolded, does not say again what the row’s line says', async () => {
  expect(await shown(h(StatementPanel, { views: [statement()] }))).not.toContain('By daily closes');
});

describe('lengths', () => {
  it.each([
    [0.5, 'width:25%;left:50%', 'bar-above'],
    [-1, 'width:50%;right:50%', 'bar-below'],
    [3, 'width:50%;left:50%', 'bar-above'],
    [0, 'width:0%;left:50%', 'bar-above'],
  ])('of a score of %d go from the middle', async (value, style, side) => {
    const root = await draw(h(ScoreBar, { value }));
    const fill = root.querySelector('.bar-fill');
    expect(fill?.getAttribute('style')?.replace(/\s|;$/g, '')).toBe(style);
    expect(fill?.classList.contains(side)).toBe(true);
  });

  it('of no score are none', async () => {
    expect((await draw(h(ScoreBar, { value: null }))).querySelector('.bar-fill')).toBeNull();
  });

  it('of a strip are those of its view', async () => {
    const { strip } = assets.BTC;
    if (!strip) throw new Error('no strip');
    const root = await draw(h(Strip, { strip }));
    const of = (selector: string, name: string) =>
      [...root.querySelectorAll(selector)].map((one) => one.getAttribute(name));
    expect(of('.strip-dot', 'cx')).toEqual(strip.dots.map((x) => `${x}%`));
    expect(of('svg > svg', 'x')).toEqual(strip.ticks.map(({ x }) => `${x}%`));
    expect([...of('.strip-loss', 'width'), ...of('.strip-gain', 'x'), ...of('.strip-gain', 'width')]).toEqual([
      `${strip.zero}%`,
      `${strip.zero}%`,
      `${100 - strip.zero}%`,
    ]);
    // Any day's tick points down from above, the other one up.
    expect(of('svg > svg', 'y')).toEqual(['0', '22']);
  });

  it('of a score’s year and of a scatter are those of their views', async () => {
    const chart = signal.scoreChart;
    const moment = chart && { day: chart.days.to - 100, score: 50 };
    const root = await draw(h(Signal, { signal, moment: moment ?? undefined }));
    const band = [...root.querySelectorAll('.score-band')].map((one) => [
      one.getAttribute('y'),
      one.getAttribute('height'),
    ]);
    expect(band).toEqual(chart?.bands.map(({ top, height }) => [`${top}%`, `${height}%`]));
    expect(root.querySelector('.score-last')?.getAttribute('cx')).toBe(`${chart?.last?.x}%`);
    expect(root.querySelector('.score-moment')?.getAttribute('cy')).toBe('25%');
    const early = chart && { day: chart.days.from - 1, score: 50 };
    const before = await draw(h(Signal, { signal, moment: early ?? undefined }));
    expect(before.querySelector('.score-moment')).toBeNull();
    const { scatter } = partOf('scatter');
    const dots = (await draw(h(Scatter, { scatter }))).querySelectorAll('.scatter-dot');
    expect([...dots].map((dot) => [dot.getAttribute('cx'), dot.getAttribute('cy')])).toEqual(
      scatter.dots.map(({ x, y }) => [`${x}%`, `${y}%`]),
    );
  });
});
