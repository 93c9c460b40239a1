import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../../lib/market/day.ts';
import { HORIZONS } from '../../../../lib/signal/per-asset.ts';
import type { Reading } from '../../../../lib/signal/reading.ts';
import { chartData } from '../../../../lib/view/report/charts/chart-data.ts';
import { chartTable, isEmpty, legendOf, legendSays } from '../../../../lib/view/report/charts/chart-text.ts';
import { CHART_IDS, type ChartData, type ChartId } from '../../../../lib/view/report/charts/data.ts';
import { sourceLine } from '../../../../lib/view/report/charts/source-line.ts';
import { bestOf } from '../../../../lib/view/report/charts/timing-text.ts';
import { market as marketOf, weekdays } from '../../signal/build-market.ts';
import { FRESH, market, readingOn, words } from './shipped.ts';

const SETTINGS = { off: [] };

/** A chart of the reading of a day. */
function chartOn<Id extends ChartId>(id: Id, iso = FRESH): Extract<ChartData, { id: Id }> {
  return chartData(id, market, SETTINGS, readingOn(iso)) as Extract<ChartData, { id: Id }>;
}
const valueIn = (data: ChartData, item: string, view = 'plain', point: number | null = null) =>
  legendOf(data, view, point, words).items.find(({ id }) => id === item)?.value;

describe('every chart', () => {
  it.each(CHART_IDS)('comes through a message unchanged: %s', (id) => {
    const data = chartOn(id);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(isEmpty(data)).toBe(false);
  });

  it.each(CHART_IDS)('has a table with a cell for each column: %s', (id) => {
    const { columns, rows } = chartTable(chartOn(id), 'bitcoin', words);
    expect(rows.length).toBeGreaterThan(2);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
  });

  it.each(CHART_IDS)('is empty where there is next to nothing: %s', (id) => {
    const bare = marketOf({ russell2000: weekdays('2020-05-25', [1400, 1410, 1420, 1430, 1440]) });
    const reading: Reading = { ...readingOn(FRESH), breakouts: [] };
    const data = chartData(id, bare, SETTINGS, reading);
    if (id === 'index') expect(data.id === 'index' && data.closes).toHaveLength(5);
    else expect([id, isEmpty(data)]).toEqual([id, true]);
  });
});

describe('a legend as one line', () => {
  it('has the day and every figure, and nothing without one', () => {
    const legend = legendOf(chartOn('index'), 'plain', null, words);
    const said = legendSays(legend, words);
    expect(said.startsWith(`${legend.when}: Russell 2000 `)).toBe(true);
    for (const { label, value } of legend.items) expect(said.includes(label)).toBe(value !== null);
  });
});

describe('the index', () => {
  it('ends with the session read, whatever came later', () => {
    const { days, closes } = chartOn('index', '2016-03-31');
    expect(isoDay(days.at(-1) ?? 0)).toBe('2016-03-31');
    expect(closes).toHaveLength(days.length);
  });

  it('has in its legend the record and the level of the reading', () => {
    const { breakout } = readingOn(FRESH);
    const data = chartOn('index');
    expect(valueIn(data, 'record')).toBe(words.number(breakout.record));
    expect(valueIn(data, 'level')).toBe(words.number(breakout.level ?? 0));
  });

  it('names no level before the first breakout', () => {
    const data = chartOn('index');
    const before = (data.breakouts[0]?.session ?? 1) - 1;
    expect(valueIn(data, 'level', 'plain', before)).toBeUndefined();
  });

  it('marks every breakout of the reading on its day, with the level it broke', () => {
    const { days, closes, breakouts } = chartOn('index');
    const own = readingOn(FRESH).breakouts;
    expect(breakouts.map(({ session }) => isoDay(days[session] ?? 0))).toEqual(own.map(({ date }) => date));
    for (const { level, levelSession } of breakouts) expect(closes[levelSession]).toBeCloseTo(level, 3);
  });

  it('says of one that held and was lost later that it held', () => {
    const reading = readingOn(FRESH);
    const [first, ...rest] = reading.breakouts;
    if (!first || rest.length === 0) throw new Error('this market has too few breakouts');
    const held = {
      ...first,
      heldOn: first.date,
      stages: [
        ['held', first.date],
        ['lost', first.date],
      ],
    } as typeof first;
    const data = chartData('index', market, SETTINGS, { ...reading, breakouts: [held, ...rest] });
    expect(data.id === 'index' && data.breakouts[0]?.stage).toBe('held');
  });

  it('lays an asset over it, session by session', () => {
    const data = chartOn('index');
    const { from, closes } = data.overlays.bitcoin;
    expect(from + closes.length).toBe(data.days.length);
    expect(valueIn(data, 'bitcoin', 'bitcoin')).toBe(words.usd(closes.at(-1) ?? 0));
    expect(valueIn(data, 'bitcoin', 'ether')).toBeUndefined();
  });
});

describe('the score', () => {
  it('ends as the reading says', () => {
    const { score, state, session } = readingOn(FRESH);
    const data = chartOn('score');
    expect(isoDay(data.days.at(-1) ?? 0)).toBe(session);
    expect(data.scores.at(-1)).toBeCloseTo(score ?? Number.NaN, 5);
    expect(data.states.at(-1)).toBe(state);
    expect(valueIn(data, 'score')).toBe(words.signed(score ?? 0));
  });

  it('follows what is switched off', () => {
    const settings = { off: ['calm'] as const };
    const reading = readingOn(FRESH, { off: ['calm'] });
    const data = chartData('score', market, settings, reading);
    expect(data.id === 'score' && data.scores.at(-1)).toBeCloseTo(reading.score ?? Number.NaN, 5);
    expect(reading.score).not.toBe(readingOn(FRESH).score);
  });
});

describe('the paths', () => {
  it('pass through the outcomes of the reading', () => {
    const { assets } = chartOn('paths');
    for (const { date, outcomes } of readingOn(FRESH).breakouts) {
      for (const asset of ['bitcoin', 'ether', 'altcoins', 'russell2000'] as const) {
        const path = assets[asset].paths.find((own) => own.date === date);
        expect(path === undefined).toBe(outcomes[asset] === null);
        for (const horizon of HORIZONS) {
          const outcome = outcomes[asset]?.[`${horizon}`] ?? null;
          if (outcome !== null) expect(path?.gains[horizon]).toBeCloseTo(outcome, 4);
        }
      }
    }
  });

  it('end with the session read', () => {
    const { session, breakouts } = readingOn(FRESH);
    const newest = breakouts.at(-1);
    const path = chartOn('paths').assets.russell2000.paths.at(-1);
    const days = (Date.parse(session) - Date.parse(newest?.date ?? '')) / 86_400_000;
    expect(path?.gains).toHaveLength(Math.min(days, 365) + 1);
    expect(path?.newest).toBe(true);
  });

  it('say in the legend what became of each in a year, or on the day pointed at', () => {
    const data = chartOn('paths');
    const complete = readingOn(FRESH).breakouts.find(({ outcomes }) => outcomes.bitcoin?.complete);
    if (!complete) throw new Error('no complete breakout');
    const { outcomes, date } = complete;
    expect(valueIn(data, date, 'bitcoin')).toBe(words.gain(outcomes.bitcoin?.['365'] ?? null));
    expect(valueIn(data, date, 'bitcoin', 90)).toBe(words.gain(outcomes.bitcoin?.['90'] ?? null));
  });
});

describe('the flows', () => {
  it('are those of the reading, then today’s', () => {
    const reading = readingOn(FRESH);
    const { bars } = chartOn('flows');
    expect(bars.slice(0, -1).map(({ date, flow }) => [date, flow])).toEqual(
      reading.breakouts.map(({ date, flowBefore }) => [date, flowBefore]),
    );
    const warning = reading.warnings.find(({ id }) => id === 'etf-outflows');
    const flow = warning?.id === 'etf-outflows' ? warning.figures?.flow : null;
    expect(bars.at(-1)).toEqual({ kind: 'today', date: reading.session, flow: expect.closeTo(flow ?? 0, 6) });
  });
});

describe('the timing', () => {
  it('is highest where the reading says, in all sessions and in each half', () => {
    const { timing } = readingOn(FRESH);
    const data = chartOn('timing');
    const lags = data.parts.map((part) => data.lags[bestOf(data, part)]);
    expect(lags).toEqual([timing?.bestLag, ...(timing?.halves ?? [])]);
    expect(data.parts[0]?.[bestOf(data, data.parts[0] ?? [])]).toBeCloseTo(timing?.correlation ?? 9, 6);
    expect(data.parts[0]?.[data.lags.indexOf(0)]).toBeCloseTo(timing?.atZero ?? 9, 6);
  });

  it('prefers the nearer lag on a tie, then the positive one', () => {
    const data = { id: 'timing' as const, lags: [-2, -1, 0, 1, 2], parts: [] };
    expect(data.lags[bestOf(data, [0.5, 0.3, 0.1, 0.2, 0.5])]).toBe(2);
    expect(data.lags[bestOf(data, [0.5, 0.5, 0.1, 0.2, 0.5])]).toBe(-1);
    expect(bestOf(data, [null, null, null, null, null])).toBe(-1);
  });
});

describe('the source line', () => {
  const from = { first: '', last: '', rows: '', firstDay: '2000-01-01', closes: 9, mended: 0, revised: 0, held: [] };
  const lineage = [
    { ...from, id: 'russell2000' as const, title: 'Russell 2000', source: 'snapshot', lastDay: '2020-06-30' },
    { ...from, id: 'bitcoin' as const, title: 'Bitcoin', source: 'snapshot', lastDay: '2020-05-29' },
    { ...from, id: 'ether' as const, title: 'Ether', source: 'elsewhere', lastDay: '2020-05-28' },
  ];

  it('puts together what has one source and one end, and goes no further than the session', () => {
    expect(sourceLine(['russell2000', 'bitcoin', 'ether'], lineage, '2020-05-29', words)).toBe(
      'Russell 2000 and Bitcoin: snapshot, to 29 May 2020 · Ether: elsewhere, to 28 May 2020',
    );
  });

  it('leaves out what the chart does not draw', () => {
    expect(sourceLine(['ether'], lineage, '2020-05-29', words)).toBe('Ether: elsewhere, to 28 May 2020');
  });
});
