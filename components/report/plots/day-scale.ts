/** Charts along the calendar: days on the horizontal scale, and the span a reader chose. */

import { createChart, type IChartApi, type Time, type UTCTimestamp } from 'lightweight-charts';
import { isoDay } from '../../../lib/market/day.ts';
import type { ChartData } from '../../../lib/view/report/charts/data.ts';
import { RANGES } from '../../../lib/view/report/charts/legend.ts';
import { lookOf, type PlotRequest } from './plot.ts';

const SECONDS_PER_DAY = 86_400;
const DAYS_PER_YEAR = 365.25;
/** Sessions in a month. */
export const MONTH = 21;
/** Room right of the last day, as a part of the span. */
const MARGIN = 0.02;

/** A day number as the library counts time. */
export const timeOf = (day: number) => (day * SECONDS_PER_DAY) as UTCTimestamp;

/** Places that a line of steps needs: where it changes, and one a month, by which the scale finds it. */
export function stepPlaces(values: readonly unknown[]): number[] {
  return [...values.keys()].filter(
    (place) => place % MONTH === 0 || place === values.length - 1 || values[place] !== values[place - 1],
  );
}

export function createDayChart(request: PlotRequest): IChartApi {
  const { words } = request;
  const look = lookOf(request);
  return createChart(request.element, {
    ...look,
    timeScale: { ...look.timeScale, fixRightEdge: false },
    localization: {
      ...look.localization,
      timeFormatter: (time: Time) => words.day(isoDay((time as UTCTimestamp) / SECONDS_PER_DAY)),
    },
  });
}

/** Shows the years up to the last day that the reader chose. Call when all series are in. */
export function showRange(chart: IChartApi, days: readonly number[], { choice }: PlotRequest<ChartData>): void {
  const last = days.length - 1;
  const since = (days[last] ?? 0) - RANGES[choice.range] * DAYS_PER_YEAR;
  const from = Math.max(
    days.findIndex((day) => day >= since),
    0,
  );
  chart.timeScale().setVisibleLogicalRange({ from, to: last + (last - from) * MARGIN });
}
