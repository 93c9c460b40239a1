/** What an asset did after each breakout, laid over what it has done since the newest. */

import { LineSeries, LineStyle, PriceScaleMode } from 'lightweight-charts';
import type { Path, PathsChart } from '../../../lib/view/report/charts/data.ts';
import { pathsOf } from '../../../lib/view/report/charts/paths-text.ts';
import { createNumberChart } from './number-scale.ts';
import { BARE_LINE, type Drawn, type PlotRequest, written } from './plot.ts';
import { type Place, primitive } from './primitive.ts';

const YEAR = 365;
const MONTH = 30;
/** Room for the labels at the ends, in pixels. */
const ROOM = 62;
const LINE_HEIGHT = 13;

export function drawPaths(request: PlotRequest<PathsChart>): Drawn<number> {
  const { data, palette, words, choice } = request;
  const { paths, base } = pathsOf(data, choice.view);
  const chart = createNumberChart(request, { label: (day) => words.number(day), steps: [90, 30] });
  chart.applyOptions({
    rightPriceScale: { mode: choice.log ? PriceScaleMode.Logarithmic : PriceScaleMode.Normal },
    timeScale: { fixRightEdge: false, rightOffsetPixels: ROOM },
  });
  const line = {
    ...BARE_LINE,
    priceFormat: written((ratio) => words.gain((ratio - 1) * 100)),
  };
  // Keeps every day on the scale, whatever days the paths have.
  const scale = chart.addSeries(LineSeries, line);
  scale.setData(Array.from({ length: YEAR + 1 }, (_, day) => ({ time: day })));

  const isStrong = ({ date, newest }: Path) => (choice.picked === null ? newest : date === choice.picked);
  const colourOf = (path: Path) => {
    if (path.newest) return palette.tide;
    if (isStrong(path)) return palette.ink;
    return palette[choice.picked === null ? 'ink-3' : 'line-strong'];
  };
  for (const path of paths.toSorted((a, b) => Number(isStrong(a)) - Number(isStrong(b)))) {
    const series = chart.addSeries(LineSeries, {
      ...line,
      color: colourOf(path),
      lineWidth: isStrong(path) ? 3 : 1,
      crosshairMarkerVisible: isStrong(path),
    });
    series.setData(path.gains.flatMap((gain, day) => (gain === null ? [] : [{ time: day, value: 1 + gain / 100 }])));
  }
  const later = request.later?.id === 'paths' ? pathsOf(request.later, choice.view).paths : [];
  for (const { date, gains } of paths) {
    const whole = later.find((path) => path.date === date)?.gains ?? [];
    const from = gains.length - 1;
    if (whole.length <= gains.length) continue;
    const rest = chart.addSeries(LineSeries, { ...line, color: palette['line-strong'], lineWidth: 1 });
    rest.setData(
      whole.slice(from).flatMap((gain, i) => (gain === null ? [] : [{ time: from + i, value: 1 + gain / 100 }])),
    );
  }
  const medians = chart.addSeries(LineSeries, {
    ...line,
    color: palette.ink,
    lineWidth: 2,
    lineStyle: LineStyle.Dotted,
  });
  medians.setData([{ time: 0, value: 1 }, ...base.map(({ day, gain }) => ({ time: day, value: 1 + gain / 100 }))]);
  medians.attachPrimitive(primitive<number>(drawEnds));
  chart.timeScale().fitContent();
  const followed = paths.find(isStrong) ?? paths.at(-1);
  return {
    chart,
    length: YEAR + 1,
    page: MONTH,
    series: medians,
    at: (day) => {
      const gain = followed?.gains[day] ?? null;
      return { item: day, value: gain === null ? null : 1 + gain / 100 };
    },
  };

  /** The month of each breakout at the end of its line, moved apart where they would overlap. */
  function drawEnds({ context, x, y, height }: Place<number>): void {
    const ends = paths.flatMap((path) => {
      const last = path.gains.findLastIndex((gain) => gain !== null);
      const [left, top] = [x(last), y(1 + (path.gains[last] ?? 0) / 100)];
      return left === null || top === null ? [] : [{ path, left, top }];
    });
    context.textBaseline = 'middle';
    context.lineWidth = 3;
    context.strokeStyle = palette.surface;
    let lowest = height - LINE_HEIGHT / 2;
    for (const { path, left, top } of ends.toSorted((a, b) => b.top - a.top)) {
      const middle = Math.min(top, lowest);
      lowest = middle - LINE_HEIGHT;
      context.font = `${isStrong(path) ? '600 ' : ''}11px ${palette.font}`;
      context.strokeText(words.month(path.date), left + 5, middle);
      context.fillStyle = isStrong(path) ? colourOf(path) : palette['ink-3'];
      context.fillText(words.month(path.date), left + 5, middle);
    }
  }
}
