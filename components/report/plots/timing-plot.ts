/** Correlation of the index with Bitcoin at each lag: bars for all sessions, a line for each half. */

import { HistogramSeries, LineSeries, LineStyle } from 'lightweight-charts';
import type { TimingChart } from '../../../lib/view/report/charts/data.ts';
import { bestOf } from '../../../lib/view/report/charts/timing-text.ts';
import { createNumberChart } from './number-scale.ts';
import { BARE_LINE, type Drawn, type PlotRequest, valueIf, written } from './plot.ts';

/** Lags that a page key goes. */
const PAGE = 10;

export function drawTiming(request: PlotRequest<TimingChart>): Drawn<number> {
  const { data, palette, words } = request;
  const [all = [], ...halves] = data.parts;
  const chart = createNumberChart(request, { label: (lag) => words.signed(lag), steps: [20, 10] });
  const format = written((r) => words.signed(r, 2));
  const best = bestOf(data, all);
  const bars = chart.addSeries(HistogramSeries, {
    priceLineVisible: false,
    lastValueVisible: false,
    priceFormat: format,
  });
  bars.setData(
    data.lags.map((lag, i) => ({
      time: lag,
      ...valueIf(all[i]),
      color: i === best ? palette.tide : palette['line-strong'],
    })),
  );
  for (const [i, half] of halves.entries()) {
    const line = chart.addSeries(LineSeries, {
      ...BARE_LINE,
      color: palette.ink,
      ...(i === 0 ? { lineStyle: LineStyle.LargeDashed, lineWidth: 1 } : { lineStyle: LineStyle.Dotted, lineWidth: 2 }),
      priceFormat: format,
    });
    line.setData(data.lags.map((lag, at) => ({ time: lag, ...valueIf(half[at]) })));
  }
  chart.timeScale().fitContent();
  return {
    chart,
    length: data.lags.length,
    page: PAGE,
    series: bars,
    at: (i) => ({ item: data.lags[i] ?? 0, value: all[i] ?? null }),
  };
}
