/** Net flows into the fund before each breakout and up to today, as bars from zero. */

import { HistogramSeries } from 'lightweight-charts';
import type { FlowsChart } from '../../../lib/view/report/charts/data.ts';
import { createNumberChart } from './number-scale.ts';
import { type Drawn, type PlotRequest, written } from './plot.ts';
import { type Place, primitive } from './primitive.ts';

/** A figure over each bar needs so many pixels. */
const ROOMY = 52;

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
    bars.map(({ flow, kind }, i) =>
      flow === null
        ? { time: i }
        : { time: i, value: flow, color: palette[kind === 'today' ? 'tide' : 'line-strong'] },
    ),
  );
  series.attachPrimitive(primitive<number>(drawFigures));
  chart.timeScale().fitContent();
  return { chart, length: bars.length };

  function drawFigures({ context, x, y, width }: Place<number>): void {
    const zero = y(0);
    if (zero !== null) {
      context.fillStyle = palette['line-strong'];
      context.fillRect(0, Math.round(zero), width, 1);
    }
    if (width / bars.length < ROOMY) return;
    context.font = `11px ${palette.font}`;
    context.textAlign = 'center';
    context.fillStyle = palette['ink-2'];
    for (const [i, { flow }] of bars.entries()) {
      const [middle, end] = [x(i), flow === null ? null : y(flow)];
      if (flow === null || middle === null || end === null) continue;
      context.textBaseline = flow < 0 ? 'top' : 'bottom';
      context.fillText(write(flow), middle, flow < 0 ? end + 4 : end - 4);
    }
  }
}
