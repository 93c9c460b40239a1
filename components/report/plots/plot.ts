/** What every plot is asked for and gives, and the look they share. */

import {
  type ChartOptions,
  ColorType,
  CrosshairMode,
  type DeepPartial,
  type IChartApiBase,
  type ISeriesApi,
  LineStyle,
  type SeriesPartialOptionsMap,
  type SeriesType,
} from 'lightweight-charts';
import type { Words } from '../../../lib/i18n/words.ts';
import type { ChartData } from '../../../lib/view/report/charts/data.ts';
import type { Choice } from '../../../lib/view/report/charts/legend.ts';
import type { Palette } from './palette.ts';

export interface PlotRequest<Data extends ChartData = ChartData> {
  /** Empty; the plot fills it and follows its size. */
  element: HTMLElement;
  data: Data;
  /** The same to a later day, whose further part is drawn lighter; null for none. */
  later: ChartData | null;
  choice: Choice;
  palette: Palette;
  words: Words;
}

/** A drawn chart. `Item` is what stands on its horizontal scale. */
export interface Drawn<Item> {
  chart: IChartApiBase<Item>;
  /** How many places there are along it. */
  length: number;
  /** Places that a page key goes: about a month. */
  page: number;
  /** What the cursor of the keyboard stands on at a place. */
  at(place: number): { item: Item; value: number | null };
  series: ISeriesApi<SeriesType, Item>;
}

/** Quiet: no grid lines upwards, no border, no wheel that a page scrolls by, no motion of its own. */
export function lookOf({ palette, words }: PlotRequest): DeepPartial<ChartOptions> {
  const cross = { color: palette['line-strong'], style: LineStyle.Dotted, labelBackgroundColor: palette['ink-2'] };
  const scale = { borderVisible: false, entireTextOnly: true, scaleMargins: { top: 0.1, bottom: 0.08 } };
  return {
    autoSize: true,
    layout: {
      background: { type: ColorType.Solid, color: palette.surface },
      textColor: palette['ink-3'],
      fontFamily: palette.font,
      fontSize: 11,
      attributionLogo: false,
    },
    grid: { vertLines: { visible: false }, horzLines: { color: palette.line } },
    rightPriceScale: scale,
    leftPriceScale: scale,
    crosshair: {
      mode: CrosshairMode.Magnet,
      vertLine: cross,
      horzLine: { ...cross, visible: false, labelVisible: false },
    },
    timeScale: {
      borderColor: palette.line,
      fixLeftEdge: true,
      fixRightEdge: true,
      lockVisibleTimeRangeOnResize: true,
      minBarSpacing: 0.001,
    },
    handleScroll: { mouseWheel: false, vertTouchDrag: false },
    handleScale: { mouseWheel: false, axisPressedMouseMove: { time: true, price: false } },
    kineticScroll: { touch: false, mouse: false },
    localization: { locale: words.locale },
  };
}

/** For charts that always show all they have. */
export const FIXED: DeepPartial<ChartOptions> = { handleScroll: false, handleScale: false };

/** A line without the library's own labels and marks. */
export const BARE_LINE = {
  priceLineVisible: false,
  lastValueVisible: false,
  crosshairMarkerVisible: false,
} as const satisfies SeriesPartialOptionsMap['Line'];

/** How the scale beside a series writes its figures. */
export function written(formatter: (value: number) => string) {
  return { type: 'custom', formatter, minMove: 0.0001 } as const;
}

/** A place where there is no figure has no value. */
export const valueIf = (value: number | null | undefined): { value?: number } =>
  value === null || value === undefined ? {} : { value };
