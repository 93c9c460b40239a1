/** The index with its records, the levels it broke and what became of each; an asset laid over it. */

import { LineSeries, LineType, PriceScaleMode, type Time } from 'lightweight-charts';
import type { ChartBreakout, IndexChart } from '../../../lib/view/report/charts/data.ts';
import { overlayCloses, recordsOf, STAGE_MARKS } from '../../../lib/view/report/charts/index-text.ts';
import { createDayChart, drawLater, MONTH, showRange, stepPlaces, timeOf } from './day-scale.ts';
import { BARE_LINE, type Drawn, type PlotRequest, valueIf, written } from './plot.ts';
import { primitive } from './primitive.ts';
import { drawShape } from './shapes.ts';

export function drawIndex(request: PlotRequest<IndexChart>): Drawn<Time> {
  const { data, palette, words, choice } = request;
  const { days, closes, breakouts } = data;
  const chart = createDayChart(request);
  const points = (values: readonly (number | null)[]) =>
    days.map((day, i) => ({ time: timeOf(day), ...valueIf(values[i]) }));
  const mode = choice.log ? PriceScaleMode.Logarithmic : PriceScaleMode.Normal;

  const overlay = overlayCloses(data, choice.view);
  chart.applyOptions({
    rightPriceScale: { mode },
    leftPriceScale: { mode, visible: overlay !== null, textColor: palette.ink },
  });
  const plain = written((value) => words.number(value));
  const records = chart.addSeries(LineSeries, {
    ...BARE_LINE,
    color: palette['ink-3'],
    lineWidth: 1,
    lineType: LineType.WithSteps,
    priceFormat: plain,
  });
  const heights = recordsOf(data);
  records.setData(stepPlaces(heights).map((i) => ({ time: timeOf(days[i] ?? 0), ...valueIf(heights[i]) })));
  if (overlay) {
    const laid = chart.addSeries(LineSeries, {
      ...BARE_LINE,
      color: palette.ink,
      lineWidth: 1,
      priceScaleId: 'left',
      priceFormat: written((value) => (choice.view === 'altcoins' ? words.number(value) : words.usd(value))),
    });
    laid.setData(points(days.map((_, session) => overlay(session))));
  }
  const index = chart.addSeries(LineSeries, {
    ...BARE_LINE,
    color: palette.tide,
    lineWidth: 2,
    crosshairMarkerVisible: true,
    priceFormat: plain,
  });
  index.setData(points(closes));
  index.attachPrimitive(
    primitive<Time>((place) => {
      for (const [i, breakout] of breakouts.entries()) drawBreakout(place, breakout, i);
    }),
  );
  const later = request.later?.id === 'index' ? { days: request.later.days, values: request.later.closes } : null;
  drawLater(chart, request, days, closes, later);
  showRange(chart, days, request, later);
  return {
    chart,
    length: days.length,
    page: MONTH,
    series: index,
    at: (place) => ({ item: timeOf(days[place] ?? 0), value: closes[place] ?? null }),
  };

  /** The level from the record that made it to the breakout, the newest one's to the end; a shape where it was broken. */
  function drawBreakout(
    { context, x, y }: Parameters<Parameters<typeof primitive<Time>>[0]>[0],
    { session, levelSession, level, stage }: ChartBreakout,
    i: number,
  ): void {
    const at = (other: number) => x(timeOf(days[other] ?? 0));
    const isNewest = i === breakouts.length - 1;
    const [from, broken, to] = [at(levelSession), at(session), at(isNewest ? days.length - 1 : session)];
    const height = y(level);
    const close = y(closes[session] ?? 0);
    if (from === null || broken === null || to === null || height === null || close === null) return;
    context.save();
    context.strokeStyle = palette['ink-2'];
    context.lineWidth = 1.25;
    context.setLineDash([5, 3]);
    context.beginPath();
    context.moveTo(from, height);
    context.lineTo(to, height);
    context.stroke();
    context.restore();
    context.beginPath();
    context.arc(broken, close, 6.5, 0, 2 * Math.PI);
    context.fillStyle = palette.surface;
    context.fill();
    drawShape(context, STAGE_MARKS[stage], broken, close, palette.ink);
  }
}
