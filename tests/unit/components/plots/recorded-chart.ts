/** The chart library as our plots see it, without a canvas: what they ask of it is kept. */

type Options = Record<string, unknown>;
type Point = { time: unknown; value?: number; color?: string };

export interface RecordedSeries {
  kind: string;
  options: Options & { priceFormat: { formatter(value: number): string }; autoscaleInfoProvider?(): object };
  data: Point[];
  primitives: { paneViews(): readonly { zOrder(): string; renderer(): { draw(target: object): void } }[] }[];
}

export interface RecordedChart {
  options: Options;
  series: RecordedSeries[];
  /** What is in sight; as it was asked for. */
  range: { from: number; to: number } | null;
  isFitted: boolean;
  isRemoved: boolean;
  cursor: unknown[] | null;
  /** Tells as the pointer does. */
  point(logical: number | undefined): void;
}

/** All charts that were made, the newest last. */
export const made: RecordedChart[] = [];

function merge(into: Options, from: Options): Options {
  for (const [name, value] of Object.entries(from)) {
    const isPart = Object.getPrototypeOf(value ?? 0) === Object.prototype;
    if (isPart) into[name] = merge({ ...(into[name] as Options) }, value as Options);
    else into[name] = value;
  }
  return into;
}

/** A pixel a place, from 0; ten pixels a unit, upwards. */
const X = (item: unknown) => Number(item);
const Y = (value: number) => 1000 - 10 * value;

function createChart(options: Options): object {
  let tell: (event: object) => void = () => {};
  const chart: RecordedChart = {
    options: {},
    series: [],
    range: null,
    isFitted: false,
    isRemoved: false,
    cursor: null,
    point: (logical) => tell(logical === undefined ? {} : { logical, point: { x: 0, y: 0 } }),
  };
  merge(chart.options, options);
  made.push(chart);
  const scale = {
    fitContent: () => Object.assign(chart, { isFitted: true }),
    subscribeSizeChange: () => undefined,
    setVisibleLogicalRange: (range: RecordedChart['range']) => Object.assign(chart, { range }),
    getVisibleLogicalRange: () => chart.range,
    timeToCoordinate: X,
  };
  const api = {
    applyOptions: (more: Options) => merge(chart.options, more),
    timeScale: () => scale,
    addSeries(kind: string, own: RecordedSeries['options']) {
      const series: RecordedSeries = { kind, options: own, data: [], primitives: [] };
      chart.series.push(series);
      return {
        setData: (data: Point[]) => Object.assign(series, { data }),
        priceToCoordinate: Y,
        attachPrimitive(primitive: RecordedSeries['primitives'][0] & { attached(to: object): void }) {
          primitive.attached({ chart: api, series: this });
          series.primitives.push(primitive);
        },
      };
    },
    subscribeCrosshairMove: (listener: typeof tell) => {
      tell = listener;
    },
    setCrosshairPosition: (...cursor: unknown[]) => Object.assign(chart, { cursor: cursor.slice(0, 2) }),
    clearCrosshairPosition: () => Object.assign(chart, { cursor: null }),
    remove: () => Object.assign(chart, { isRemoved: true }),
  };
  return api;
}

/** Stands for the library, with its own constants. */
export const recorded = (library: object): object => ({
  ...library,
  LineSeries: 'line',
  HistogramSeries: 'bars',
  createChart: (_: unknown, options: Options) => createChart(options),
  createChartEx: (_: unknown, scale: object, options: Options) => createChart({ ...options, scale }),
});

/** What a series' own marks draw into a pane of this size: each call with its arguments, and the colour it has then. */
export function drawnBy({ primitives }: RecordedSeries, width = 600, height = 300): string[] {
  const calls: string[] = [];
  const round = (value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
  const context: object = new Proxy({} as Options, {
    get: (own, name: string) =>
      name in own
        ? own[name]
        : (...values: unknown[]) => {
            if (name === 'measureText') return { width: 40 };
            const colour = /^fill/.test(name) ? ` ${own.fillStyle}` : /^stroke/.test(name) ? ` ${own.strokeStyle}` : '';
            calls.push(
              `${name}(${values
                .filter((value) => typeof value !== 'object')
                .map(round)
                .join()})${colour}`,
            );
            return undefined;
          },
  });
  const use = (draw: (scope: object) => void) => draw({ context, mediaSize: { width, height } });
  for (const primitive of primitives)
    for (const view of primitive.paneViews()) view.renderer().draw({ useMediaCoordinateSpace: use });
  return calls;
}
