/** The score through time over the five states, and the state it was in as steps. */

import { LineSeries, LineType, type Time } from 'lightweight-charts';
import { STATE_BOUNDS, STATES } from '../../../lib/signal/state.ts';
import type { ScoreChart } from '../../../lib/view/report/charts/data.ts';
import { createDayChart, drawLater, MONTH, showRange, stepPlaces, timeOf } from './day-scale.ts';
import { BARE_LINE, type Drawn, type PlotRequest, valueIf, written } from './plot.ts';
import { type Place, primitive } from './primitive.ts';

const EDGES = [-100, ...STATE_BOUNDS, 100];
/** The middle of each state's stretch. */
const MIDDLES = STATES.map((_, i) => ((EDGES[i] ?? 0) + (EDGES[i + 1] ?? 0)) / 2);

export function drawScore(request: PlotRequest<ScoreChart>): Drawn<Time> {
  const { data, palette, words, choice } = request;
  const chart = createDayChart(request);
  chart.applyOptions({
    grid: { horzLines: { visible: false } },
    rightPriceScale: { scaleMargins: { top: 0.03, bottom: 0.03 } },
  });
  const whole = () => ({ priceRange: { minValue: -100, maxValue: 100 } });
  const format = written((value) => words.signed(value));
  const steps = chart.addSeries(LineSeries, {
    ...BARE_LINE,
    color: palette.ink,
    lineWidth: 1,
    lineType: LineType.WithSteps,
    priceFormat: format,
    autoscaleInfoProvider: whole,
  });
  steps.setData(
    stepPlaces(data.states).map((i) => {
      const state = data.states[i] ?? 'unknown';
      return {
        time: timeOf(data.days[i] ?? 0),
        ...valueIf(state === 'unknown' ? null : MIDDLES[STATES.indexOf(state)]),
      };
    }),
  );
  const score = chart.addSeries(LineSeries, {
    ...BARE_LINE,
    color: palette.tide,
    // A wide line would blot out what ten years have crowded together.
    lineWidth: choice.range === '10y' || choice.range === 'all' ? 1 : 2,
    crosshairMarkerVisible: true,
    priceFormat: format,
    autoscaleInfoProvider: whole,
  });
  score.setData(data.days.map((day, i) => ({ time: timeOf(day), ...valueIf(data.scores[i]) })));
  steps.attachPrimitive(primitive<Time>(drawStretches, 'bottom'));
  steps.attachPrimitive(primitive<Time>(drawNames));
  const later = request.later?.id === 'score' ? { days: request.later.days, values: request.later.scores } : null;
  drawLater(chart, request, data.days, data.scores, later);
  showRange(chart, data.days, request, later);
  return {
    chart,
    length: data.days.length,
    page: MONTH,
    series: score,
    at: (place) => ({ item: timeOf(data.days[place] ?? 0), value: data.scores[place] ?? null }),
  };

  /** Every other stretch is shaded, as on the gauge. */
  function drawStretches({ context, width, y }: Place<Time>): void {
    for (let i = 0; i < STATES.length; i++) {
      const [top, bottom] = [y(EDGES[i + 1] ?? 0), y(EDGES[i] ?? 0)];
      if (top === null || bottom === null || i % 2 === 1) continue;
      context.fillStyle = palette['surface-2'];
      context.fillRect(0, top, width, bottom - top);
    }
  }

  /** Each on a piece of its stretch's ground: lines may run below it. */
  function drawNames({ context, y }: Place<Time>): void {
    context.font = `11px ${palette.font}`;
    context.textBaseline = 'top';
    for (const [i, state] of STATES.entries()) {
      const top = y(EDGES[i + 1] ?? 0);
      if (top === null) continue;
      const name = words.t(`state.word.${state}`);
      context.globalAlpha = 0.85;
      context.fillStyle = palette[i % 2 === 0 ? 'surface-2' : 'surface'];
      context.fillRect(2, top + 2, context.measureText(name).width + 10, 17);
      context.globalAlpha = 1;
      context.fillStyle = palette['ink-2'];
      context.fillText(name, 7, top + 5);
    }
  }
}
