/** Charts along numbers instead of dates: days since a breakout, lags, the place in a row. */

import {
  type ChartOptionsImpl,
  createChartEx,
  type DeepPartial,
  type IChartApiBase,
  type IHorzScaleBehavior,
  type InternalHorzScaleItem,
  type InternalHorzScaleItemKey,
  type TickMark,
  type TickMarkWeightValue,
} from 'lightweight-charts';
import { FIXED, lookOf, type PlotRequest } from './plot.ts';

export interface NumberScale {
  label(item: number): string;
  /** Steps between labelled items, the widest first: items on a wider step are labelled before others, all else not. */
  steps: readonly number[];
}

type Options = ChartOptionsImpl<number>;

/** The library marks its inner items by type only. */
const inner = (item: number) => item as unknown as InternalHorzScaleItem;
const outer = (item: unknown) => item as number;

export function createNumberChart(request: PlotRequest, scale: NumberScale): IChartApiBase<number> {
  const look = lookOf(request) as DeepPartial<Options>;
  const chart = createChartEx<number, NumberScaleBehavior>(request.element, new NumberScaleBehavior(scale), {
    ...look,
    ...(FIXED as DeepPartial<Options>),
  });
  // Nobody can scroll it: all of it is in sight in any window, also one that is turned or on paper.
  chart.timeScale().subscribeSizeChange(() => chart.timeScale().fitContent());
  return chart;
}

class NumberScaleBehavior implements IHorzScaleBehavior<number> {
  readonly #scale: NumberScale;
  #options!: Options;

  constructor(scale: NumberScale) {
    this.#scale = scale;
  }

  options(): Options {
    return this.#options;
  }

  setOptions(options: Options): void {
    this.#options = options;
  }

  preprocessData(): void {}

  updateFormatter(localization: Options['localization']): void {
    if (this.#options) this.#options.localization = localization;
  }

  createConverterToInternalObj(): (item: number) => InternalHorzScaleItem {
    return inner;
  }

  convertHorzItemToInternal(item: number): InternalHorzScaleItem {
    return inner(item);
  }

  key(item: InternalHorzScaleItem | number): InternalHorzScaleItemKey {
    return outer(item) as unknown as InternalHorzScaleItemKey;
  }

  cacheKey(item: InternalHorzScaleItem): number {
    return outer(item);
  }

  formatHorzItem(item: InternalHorzScaleItem): string {
    return this.#scale.label(outer(item));
  }

  formatTickmark({ time }: TickMark): string {
    const item = outer(time);
    return this.#scale.steps.some((every) => item % every === 0) ? this.#scale.label(item) : '';
  }

  maxTickMarkWeight(marks: readonly { weight: TickMarkWeightValue }[]): TickMarkWeightValue {
    return Math.max(...marks.map(({ weight }) => weight)) as TickMarkWeightValue;
  }

  fillWeightsForPoints(points: readonly { time: unknown; timeWeight: TickMarkWeightValue }[], start: number): void {
    const { steps } = this.#scale;
    for (const point of points.slice(start)) {
      const step = steps.findIndex((every) => outer(point.time) % every === 0);
      point.timeWeight = (step < 0 ? 0 : steps.length - step) as TickMarkWeightValue;
    }
  }
}
