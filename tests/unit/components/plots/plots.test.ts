/** What each plot draws of its data: lines, bars and marks of our own, at which places and in which colours. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWords } from '../../../../lib/i18n/words.ts';
import { dayOn } from '../../../../lib/market/day.ts';
import type {
  ChartData,
  FlowsChart,
  IndexChart,
  PathsChart,
  ScoreChart,
} from '../../../../lib/view/report/charts/data.ts';
import type { Choice } from '../../../../lib/view/report/charts/legend.ts';
import { drawnBy, made, type RecordedChart, recorded } from './recorded-chart.ts';

vi.mock('lightweight-charts', async (library) => recorded(await library<object>()));
vi.stubGlobal('Path2D', class {});
const { drawShape } = await import('../../../../components/report/plots/shapes.ts');
const { drawPlot } = await import('../../../../components/report/plots/draw.ts');

const words = createWords('en');
const palette = new Proxy({}, { get: (_, token) => String(token) }) as never;
const CHOICE: Choice = { view: 'plain', range: 'all', log: false, picked: null };

const pointed = vi.fn();
function drawn(data: ChartData, choice: Partial<Choice> = {}, later: ChartData | null = null) {
  const element = { clientWidth: 500 } as HTMLElement;
  const plot = drawPlot({ element, data, later, choice: { ...CHOICE, ...choice }, palette, words }, pointed);
  return { plot, chart: made.at(-1) as RecordedChart };
}

beforeEach(() => pointed.mockReset());
afterEach(() => void made.splice(0));

const at = (day: number) => day * 86_400;
const values = (series: RecordedChart['series'][0] | undefined) => series?.data.map(({ value }) => value);
/** How the scale of a series writes a figure. */
const written = (series: RecordedChart['series'][0] | undefined, value: number) =>
  series?.options.priceFormat.formatter(value);

/** Sessions in a row, from 2020 on. */
const FIRST = dayOn(2020, 1, 1);
const days = (count: number) => Array.from({ length: count }, (_, i) => FIRST + i);

describe('the index', () => {
  const data: IndexChart = {
    id: 'index',
    days: days(6),
    closes: [10, 12, 11, 13, 12, 14],
    overlays: {
      bitcoin: { from: 2, closes: [100, null, 300, 400] },
      ether: { from: 0, closes: [] },
      altcoins: { from: 0, closes: [1, 2, 3, 4, 5, 6] },
    },
    breakouts: [
      { session: 3, levelSession: 1, level: 12, stage: 'failed', stages: [] },
      { session: 5, levelSession: 3, level: 13, stage: 'fresh', stages: [] },
    ],
  };

  it('is a line of its closes over one of its records, in steps', () => {
    const { chart, plot } = drawn(data);
    const [records, index] = chart.series;
    expect(index?.data).toEqual(data.closes.map((value, i) => ({ time: at(FIRST + i), value })));
    expect(index?.options).toMatchObject({ color: 'tide', lineWidth: 2, crosshairMarkerVisible: true });
    expect(records?.data.map(({ time, value }) => [Number(time) / 86_400 - FIRST, value])).toEqual([
      [0, 10],
      [1, 12],
      [3, 13],
      [5, 14],
    ]);
    expect(records?.options).toMatchObject({
      color: 'ink-3',
      lineWidth: 1,
      lineType: 1,
      crosshairMarkerVisible: false,
    });
    expect(written(index, 2443)).toBe('2,443');
    expect([plot.length, plot.page]).toEqual([6, 21]);
    expect(chart.options).toMatchObject({ rightPriceScale: { mode: 0 }, leftPriceScale: { visible: false } });
  });

  it('has an asset laid over it on a scale of its own, in dollars or as an index, and both on a log scale on demand', () => {
    const bitcoin = drawn(data, { view: 'bitcoin', log: true }).chart;
    expect(bitcoin.options).toMatchObject({
      rightPriceScale: { mode: 1 },
      leftPriceScale: { mode: 1, visible: true, textColor: 'ink' },
    });
    const [, overlay] = bitcoin.series;
    expect(values(overlay)).toEqual([undefined, undefined, 100, undefined, 300, 400]);
    expect(overlay?.options).toMatchObject({ priceScaleId: 'left', color: 'ink', lineWidth: 1 });
    expect(written(overlay, 118_452)).toBe('$118,452');
    expect(written(drawn(data, { view: 'altcoins' }).chart.series[1], 118_452)).toBe('118,452');
  });

  it('has each breakout’s level from the record it beat, the newest one’s to the end, and its fate as a shape', () => {
    const calls = drawnBy(drawn(data).chart.series.at(-1) as RecordedChart['series'][0]);
    const lines = calls.filter((call) => /^(?:move|line)To/.test(call));
    const place = (session: number, level: number) => `${at(FIRST + session)},${1000 - 10 * level}`;
    expect(lines).toEqual([
      `moveTo(${place(1, 12)})`,
      `lineTo(${place(3, 12)})`,
      `moveTo(${place(3, 13)})`,
      `lineTo(${place(5, 13)})`,
    ]);
    expect(calls.filter((call) => call.startsWith('stroke() ink-2'))).toHaveLength(2);
    expect(calls.filter((call) => call.startsWith('arc'))).toEqual([
      `arc(${at(FIRST + 3)},870,6.5,0,6.28)`,
      `arc(${at(FIRST + 5)},860,6.5,0,6.28)`,
    ]);
  });

  it('goes on lighter to a later day from its last close', () => {
    const more: IndexChart = { ...data, days: days(8), closes: [...data.closes, 15, 16] };
    const { chart } = drawn(data, {}, more);
    const later = chart.series.at(-1);
    expect(later?.options).toMatchObject({ color: 'line-strong', lineWidth: 1 });
    expect(later?.data).toEqual([5, 6, 7].map((i) => ({ time: at(FIRST + i), value: more.closes[i] })));
    // What follows takes two places, and a fiftieth of the span stays free.
    expect(chart.range?.to).toBeCloseTo(5 + 2 + 5 * 0.02);
  });

  it('shows the years that were chosen, and begins where no label is cut', () => {
    const long: IndexChart = { ...data, days: days(1500), closes: days(1500), breakouts: [] };
    const year = drawn(long, { range: '1y' }).chart;
    const from = year.range?.from ?? 0;
    expect(from).toBeGreaterThan(1499 - 366 - 20);
    expect(from).toBeLessThanOrEqual(1499 - 365);
    expect(year.range?.to).toBeCloseTo(1499 + 365 * 0.02);
    expect(drawn(long).chart.range?.from).toBeLessThanOrEqual(0);
  });
});

describe('the score', () => {
  const data: ScoreChart = {
    id: 'score',
    days: days(4),
    scores: [5, null, 60, 61],
    states: ['mixed', 'unknown', 'risk-on', 'risk-on'],
  };

  it('is a line over its state, a step in the middle of its stretch, on a scale that always has all of both ends', () => {
    const { chart } = drawn(data);
    const [steps, score] = chart.series;
    expect(chart.options).toMatchObject({
      grid: { horzLines: { visible: false } },
      rightPriceScale: { scaleMargins: { top: 0.03, bottom: 0.03 } },
    });
    expect(values(score)).toEqual([5, undefined, 60, 61]);
    expect(values(steps)).toEqual([0, undefined, 75, 75]);
    expect(steps?.options).toMatchObject({ color: 'ink', lineWidth: 1, lineType: 1 });
    for (const series of [steps, score]) {
      expect(series?.options.autoscaleInfoProvider?.()).toEqual({
        priceRange: { minValue: -100, maxValue: 100 },
      });
      expect(written(series, 7)).toBe('+7');
    }
  });

  it('is thin where years are crowded together, and wide where they are not', () => {
    const width = (range: Choice['range']) => drawn(data, { range }).chart.series[1]?.options.lineWidth;
    expect((['1y', '3y', '10y', 'all'] as const).map(width)).toEqual([2, 2, 1, 1]);
  });

  it('stands on every other stretch shaded, each with its name', () => {
    const [steps] = drawn(data).chart.series;
    expect(steps?.primitives.map((primitive) => primitive.paneViews()[0]?.zOrder())).toEqual(['bottom', 'top']);
    const calls = drawnBy(steps as RecordedChart['series'][0]);
    const shaded = calls.filter((call) => call.startsWith('fillRect(0,'));
    expect(shaded).toEqual([
      'fillRect(0,1500,600,500) surface-2',
      'fillRect(0,800,600,400) surface-2',
      'fillRect(0,0,600,500) surface-2',
    ]);
    const states = ['risk-off', 'leaning-off', 'mixed', 'leaning-on', 'risk-on'] as const;
    const tops = [1500, 1200, 800, 500, 0];
    expect(calls.filter((call) => call.startsWith('fillText'))).toEqual(
      states.map((state, i) => `fillText(${words.t(`state.word.${state}`)},7,${(tops[i] ?? 0) + 5}) ink-2`),
    );
  });
});

describe('what followed breakouts', () => {
  const paths = [
    { date: '2020-01-01', newest: false, gains: [0, 10, null, 30] },
    { date: '2024-01-01', newest: true, gains: [0, -5] },
  ];
  const asset = { paths, base: [{ day: 90, gain: 8 }] };
  const data: PathsChart = {
    id: 'paths',
    assets: { russell2000: asset, bitcoin: asset, ether: asset, altcoins: asset },
  };

  it('is a line a breakout, the newest one strong and last, and the usual one from one on', () => {
    const { chart, plot } = drawn(data, { view: 'bitcoin', log: true });
    const [scale, old, newest, usual] = chart.series;
    expect(scale?.data).toHaveLength(366);
    expect(old?.data).toEqual([
      { time: 0, value: 1 },
      { time: 1, value: 1.1 },
      { time: 3, value: 1.3 },
    ]);
    expect(old?.options).toMatchObject({ color: 'ink-3', lineWidth: 1, crosshairMarkerVisible: false });
    expect(newest?.data.map(({ value }) => value)).toEqual([1, 0.95]);
    expect(newest?.options).toMatchObject({ color: 'tide', lineWidth: 3, crosshairMarkerVisible: true });
    expect(usual?.data).toEqual([
      { time: 0, value: 1 },
      { time: 90, value: 1.08 },
    ]);
    expect(written(usual, 1.08)).toBe('+8.0%');
    expect(chart.options).toMatchObject({ rightPriceScale: { mode: 1 }, timeScale: { fixRightEdge: false } });
    expect(chart.isFitted).toBe(true);
    expect([plot.length, plot.page]).toEqual([366, 30]);
  });

  it('has the one strong that was picked, and the others in the back', () => {
    const [, newest, picked] = drawn(data, { view: 'bitcoin', picked: '2020-01-01' }).chart.series;
    expect(picked?.options).toMatchObject({ color: 'ink', lineWidth: 3 });
    expect(newest?.options).toMatchObject({ color: 'tide', lineWidth: 1 });
  });

  it('goes on lighter to a later day', () => {
    const more = { ...asset, paths: paths.map((path) => (path.newest ? { ...path, gains: [0, -5, null, 7] } : path)) };
    const later: PathsChart = { ...data, assets: { ...data.assets, bitcoin: more } };
    const rest = drawn(data, { view: 'bitcoin' }, later).chart.series.filter(
      ({ options }) => options.color === 'line-strong',
    );
    expect(rest.map((series) => series.data)).toEqual([
      [
        { time: 1, value: 0.95 },
        { time: 3, value: 1.07 },
      ],
    ]);
  });

  it('names each line at its end, moved apart where they would overlap', () => {
    const close = { ...asset, paths: [paths[0], { ...paths[1], gains: [0, 30] }] as typeof paths };
    const near: PathsChart = { ...data, assets: { ...data.assets, bitcoin: close } };
    const series = drawn(near, { view: 'bitcoin' }).chart.series.at(-1) as RecordedChart['series'][0];
    const calls = drawnBy(series, 600, 1200).filter((call) => call.startsWith('fillText'));
    expect(calls).toEqual(['fillText(Jan 2020,8,987) ink-3', 'fillText(Jan 2024,6,974) tide']);
  });
});

describe('flows', () => {
  const data: FlowsChart = {
    id: 'flows',
    bars: [
      { date: '2020-01-01', flow: 2, kind: 'breakout' },
      { date: '2022-01-01', flow: null, kind: 'breakout' },
      { date: '2024-01-01', flow: -4, kind: 'today' },
    ],
  };

  it('are bars from zero, today’s in the colour of the tide, each with its figure', () => {
    const { chart } = drawn(data);
    const [series] = chart.series as [RecordedChart['series'][0]];
    expect(series.data).toEqual([
      { time: 0, value: 2, color: 'transparent' },
      { time: 1 },
      { time: 2, value: -4, color: 'transparent' },
    ]);
    const figure = (flow: number) => words.usdBn(flow, { sign: true });
    expect(drawnBy(series)).toEqual([
      'fillRect(0,1000,600,1) line-strong',
      'fillRect(-28,980,56,20) line-strong',
      `fillText(${figure(2)},0,976) ink-2`,
      'fillRect(-26,1000,56,40) tide',
      `fillText(${figure(-4)},2,1044) ink-2`,
    ]);
  });

  it('have no figures where there is no room', () => {
    const [series] = drawn(data).chart.series as [RecordedChart['series'][0]];
    expect(drawnBy(series, 150).filter((call) => call.startsWith('fillText'))).toEqual([]);
    expect(drawnBy(series, 156).filter((call) => call.startsWith('fillText'))).toHaveLength(2);
  });
});

describe('timing', () => {
  const data: ChartData = {
    id: 'timing',
    lags: [-1, 0, 1],
    parts: [
      [0.1, 0.5, null],
      [0.2, 0.3, 0.4],
      [null, 0.6, 0.7],
    ],
  };

  it('is a bar a lag, the best one in the colour of the tide, and a line for each half', () => {
    const { chart, plot } = drawn(data);
    const [bars, earlier, later] = chart.series;
    expect(bars?.kind).toBe('bars');
    expect(bars?.data.map(({ time, value, color }) => [time, value, color])).toEqual([
      [-1, 0.1, 'line-strong'],
      [0, 0.5, 'tide'],
      [1, undefined, 'line-strong'],
    ]);
    expect(values(earlier)).toEqual([0.2, 0.3, 0.4]);
    expect(earlier?.options).toMatchObject({ lineStyle: 3, lineWidth: 1 });
    expect(later?.options).toMatchObject({ lineStyle: 1, lineWidth: 2 });
    expect(values(later)).toEqual([undefined, 0.6, 0.7]);
    expect(written(bars, 0.345)).toBe('+0.35');
    expect([plot.length, plot.page]).toEqual([3, 10]);
  });

  it('labels every tenth lag, and more weightily every twentieth', () => {
    drawn(data);
    const scale = made[0]?.options.scale as {
      formatTickmark(mark: object): string;
      fillWeightsForPoints(points: object[], start: number): void;
      setOptions(options: object): void;
      updateFormatter(localization: object): void;
      options(): object;
      formatHorzItem(item: number): string;
    };
    const options = { localization: { locale: 'en' } };
    scale.setOptions(options);
    scale.updateFormatter({ locale: 'de' });
    expect(scale.options()).toBe(options);
    expect(options).toEqual({ localization: { locale: 'de' } });
    expect(scale.formatHorzItem(7)).toBe('+7');
    expect([20, 10, 5, -20].map((time) => scale.formatTickmark({ time }))).toEqual(['+20', '+10', '', '−20']);
    const points = [0, 5, 10, 20].map((time) => ({ time, timeWeight: -1 }));
    scale.fillWeightsForPoints(points, 1);
    expect(points.map(({ timeWeight }) => timeWeight)).toEqual([-1, 0, 1, 2]);
  });
});

describe('the cursor of a plot', () => {
  const data: ScoreChart = {
    id: 'score',
    days: days(10),
    scores: [0, 1, 2, 3, null, 5, 6, 7, 8, 9],
    states: Array(10).fill('mixed'),
  };

  it('is told of the place under the pointer, and of none beside the data', () => {
    const { chart } = drawn(data);
    for (const place of [0, 9, 10, -1, undefined]) chart.point(place);
    expect(pointed.mock.calls.flat()).toEqual([0, 9, null, null, null]);
  });

  it('stands where it is moved, and what is out of sight comes into it', () => {
    const { plot, chart } = drawn(data);
    chart.range = { from: 1.5, to: 6.4 };
    expect(plot.inSight()).toEqual([2, 6]);
    plot.moveTo(5);
    expect(chart.range).toEqual({ from: 1.5, to: 6.4 });
    expect(chart.cursor).toEqual([5, at(FIRST + 5)]);
    plot.moveTo(8);
    expect(chart.range).toEqual({ from: 3.5, to: 8.4 });
    plot.moveTo(1);
    expect(chart.range).toEqual({ from: 0.5, to: 5.4 });
    plot.moveTo(4);
    expect(chart.cursor).toEqual([0, at(FIRST + 4)]);
    plot.moveTo(null);
    expect(chart.cursor).toBeNull();
    expect(pointed.mock.calls.flat()).toEqual([5, 8, 1, 4, null]);
    plot.remove();
    expect(chart.isRemoved).toBe(true);
  });

  it('has all of the data in sight at most', () => {
    const { plot, chart } = drawn(data);
    chart.range = { from: -3, to: 20 };
    expect(plot.inSight()).toEqual([0, 9]);
  });
});

it('a shape in a picture is filled, or stroked as wide and dashed as in a legend, with its middle at its point', () => {
  const of = (mark: Parameters<typeof drawShape>[1]) => {
    const done: unknown[] = [];
    const context = new Proxy({} as Record<string, unknown>, {
      get: (own, name) => own[String(name)] ?? ((...given: unknown[]) => void done.push([name, ...given])),
    });
    drawShape(context as never, mark, 50, 30, 'tide');
    const { strokeStyle, fillStyle, lineWidth } = Object.fromEntries(Object.entries(context));
    return { done, strokeStyle, fillStyle, lineWidth };
  };
  const frame = (...inner: unknown[]) => [['save'], ['translate', 40, 24], ...inner, ['restore']];
  expect(of('bar')).toEqual({ done: frame(['fill', expect.anything()]), fillStyle: 'tide' });
  expect(of('line')).toEqual({
    done: frame(['setLineDash', []], ['stroke', expect.anything()]),
    ...{ strokeStyle: 'tide', lineWidth: 2.5 },
  });
  expect(of('dashed').done).toContainEqual(['setLineDash', [5, 2.5]]);
});
