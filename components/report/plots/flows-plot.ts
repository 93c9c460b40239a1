/** Net flows into the fund before each breakout and up to today, as bars from zero. */

import { HistogramSeries } from 'lightweight-charts';
import type { FlowsChart } from '../../../lib/view/report/charts/data.ts';
import { createNumberChart } from './number-scale.ts';
import { type Drawn, type PlotRequest, written } from './plot.ts';
import { type Place, primitive } from './primitive.ts';

/** A figure over each bar needs so many pixels. */
const ROOMY = 52;
/** Of its place on the scale a bar takes this part, and no more than so many pixels. */
const PART = 0.6;
const WIDEST = 56;

export function drawFlows(request: PlotRequest<FlowsChart>): Drawn<number> {
  const { data, palette, words } = request;
  const { bars } = data;
  const chart = createNumberChart(request, {
    label: (i) => words.month(bars[i]?.date ?? '1970-01-01'),
    steps: [1],
  });
  const write = (flow: number) => words.usdBn(flow, { sign: true });
  const series = chart.addSeries(HistogramSeries, {
    priceLineVisible: false,
    lastValueVisible: false,
    priceFormat: written(write),
  });
  series.setData(
    // The library's own bars touch each other: it keeps the scale, and ours are drawn below.
    bars.map(({ flow }, i) => (flow === null ? { time: i } : { time: i, value: flow, color: 'transparent' })),
  );
  series.attachPrimitive(primitive<number>(drawBars));
  chart.timeScale().fitContent();
  return { chart, length: bars.length, page: 1, series, at: (i) => ({ item: i, value: bars[i]?.flow ?? null }) };

  function drawBars({ context, x, y, width }: Place<number>): void {
    const zero = y(0);
    if (zero === null) return;
    const place = width / bars.length;
    const wide = Math.min(place * PART, WIDEST);
    context.fillStyle = palette['line-strong'];
    context.fillRect(0, Math.round(zero), width, 1);
    context.font = `11px ${palette.font}`;
    context.textAlign = 'center';
    for (const [i, { flow, kind }] of bars.entries()) {
      const [middle, end] = [x(i), flow === null ? null : y(flow)];
      if (flow === null || middle === null || end === null) continue;
      context.fillStyle = palette[kind === 'today' ? 'tide' : 'line-strong'];
      context.fillRect(middle - wide / 2, Math.min(zero, end), wide, Math.abs(end - zero));
      if (place < ROOMY) continue;
      context.fillStyle = palette['ink-2'];
      context.textBaseline = flow < 0 ? 'top' : 'bottom';
      context.fillText(write(flow), middle, flow < 0 ? end + 4 : end - 4);
    }
  }
}
