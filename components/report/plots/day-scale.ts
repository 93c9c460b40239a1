/** Charts along the calendar: days on the horizontal scale, and the span a reader chose. */

import { createChart, type IChartApi, LineSeries, type Time, type UTCTimestamp } from 'lightweight-charts';
import { isoDay } from '../../../lib/market/day.ts';
import type { ChartData } from '../../../lib/view/report/charts/data.ts';
import { RANGES } from '../../../lib/view/report/charts/legend.ts';
import { BARE_LINE, lookOf, type PlotRequest, valueIf } from './plot.ts';

const SECONDS_PER_DAY = 86_400;
const DAYS_PER_YEAR = 365.25;
/** Sessions in a month. */
export const MONTH = 21;
/** Room right of the last day, as a part of the span. */
const MARGIN = 0.02;
/** Half a label of the scale, px: one nearer to the left edge would be cut there. */
const HALF_LABEL = 18;
/** Months are labelled where each has so much room, px; else years. */
const ROOM_FOR_MONTHS = 40;

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

/** What followed the last day drawn, as a thin line that goes on from it. */
export function drawLater(
  chart: IChartApi,
  { palette }: PlotRequest,
  days: readonly number[],
  values: Later['values'],
  later: Later | null,
): void {
  if (!later) return;
  const line = chart.addSeries(LineSeries, { ...BARE_LINE, color: palette['line-strong'], lineWidth: 1 });
  const from = days.length - 1;
  line.setData(
    later.days
      .slice(from)
      .map((day, i) => ({ time: timeOf(day), ...valueIf(i === 0 ? values[from] : later.values[from + i]) })),
  );
}

/** A line to a later day, of which the beginning is drawn already. */
export interface Later {
  days: readonly number[];
  values: readonly (number | null)[];
}

/** Shows the years up to the last day that the reader chose, and of what followed as much as half of them. Call when all series are in. */
export function showRange(
  chart: IChartApi,
  days: readonly number[],
  { choice, element }: PlotRequest<ChartData>,
  later: Later | null,
): void {
  const last = days.length - 1;
  const since = (days[last] ?? 0) - RANGES[choice.range] * DAYS_PER_YEAR;
  const from = Math.max(
    days.findIndex((day) => day >= since),
    0,
  );
  const followed = Math.min((later?.days.length ?? days.length) - days.length, (last - from) / 2);
  const to = last + followed + (last - from) * MARGIN;
  const clear = clearOfLabel(days, from, (to - from) / Math.max(element.clientWidth, 1));
  chart.applyOptions({ timeScale: { fixLeftEdge: clear >= 0 } });
  chart.timeScale().setVisibleLogicalRange({ from: clear, to });
}

/** The place from which on no label is cut: a little before the one asked for, where a labelled day is right at the edge. */
function clearOfLabel(days: readonly number[], from: number, daysPerPixel: number): number {
  const label = (place: number) => isoDay(days[place] ?? 0).slice(0, MONTH / daysPerPixel < ROOM_FOR_MONTHS ? 4 : 7);
  let labelled = Math.max(from, 1);
  while (labelled < days.length && label(labelled) === label(labelled - 1)) labelled++;
  const missing = HALF_LABEL - (labelled - from) / daysPerPixel;
  return missing > 0 ? from - missing * daysPerPixel : from;
}
