/** Draws any chart. The report loads this, and the chart library with it, when a chart comes near. */

import type { IChartApiBase } from 'lightweight-charts';
import { drawFlows } from './flows-plot.ts';
import { drawIndex } from './index-plot.ts';
import { drawPaths } from './paths-plot.ts';
import type { Drawn, PlotRequest } from './plot.ts';
import { drawScore } from './score-plot.ts';
import { drawTiming } from './timing-plot.ts';

export interface Plot {
  /** How many places there are along it, and how many of them a page key goes. */
  length: number;
  page: number;
  /** The first and the last place in sight. */
  inSight(): [first: number, last: number];
  /** Sets the cursor on a place and brings that into sight; null takes the cursor away. */
  moveTo(place: number | null): void;
  /** Takes it out of its element again. */
  remove(): void;
}

/** @param pointed called with the place under the pointer, and with null when it leaves */
export function drawPlot(request: PlotRequest, pointed: (place: number | null) => void): Plot {
  const { chart, length, page, series, at } = drawn(request);
  follow(chart, length, pointed);
  const scale = chart.timeScale();
  const inSight = (): [number, number] => {
    const { from, to } = scale.getVisibleLogicalRange() ?? { from: 0, to: length };
    const clamp = (place: number) => Math.max(0, Math.min(place, length - 1));
    return [clamp(Math.ceil(from)), clamp(Math.floor(to))];
  };
  return {
    length,
    page,
    inSight,
    moveTo(place) {
      // The library tells of the pointer alone.
      pointed(place);
      if (place === null) return chart.clearCrosshairPosition();
      const [first, last] = inSight();
      const beyond = Math.min(place - first, 0) + Math.max(place - last, 0);
      const range = scale.getVisibleLogicalRange();
      if (beyond !== 0 && range) scale.setVisibleLogicalRange({ from: range.from + beyond, to: range.to + beyond });
      const { item, value } = at(place);
      chart.setCrosshairPosition(value ?? 0, item, series);
    },
    remove: () => chart.remove(),
  };
}

/** A picture of a chart as large as asked for, in CSS pixels, drawn aside. */
export function pictureOf(request: Omit<PlotRequest, 'element'>, width: number, height: number): HTMLCanvasElement {
  const element = document.createElement('div');
  element.className = 'plot-aside';
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  document.body.append(element);
  const { chart } = drawn({ ...request, element });
  try {
    // Our own marks lie on the top layer.
    return chart.takeScreenshot(true);
  } finally {
    chart.remove();
    element.remove();
  }
}

function drawn({ data, ...request }: PlotRequest): Drawn<unknown> {
  switch (data.id) {
    case 'index':
      return drawIndex({ data, ...request }) as Drawn<unknown>;
    case 'score':
      return drawScore({ data, ...request }) as Drawn<unknown>;
    case 'paths':
      return drawPaths({ data, ...request }) as Drawn<unknown>;
    case 'flows':
      return drawFlows({ data, ...request }) as Drawn<unknown>;
    case 'timing':
      return drawTiming({ data, ...request }) as Drawn<unknown>;
  }
}

function follow(chart: IChartApiBase<unknown>, length: number, pointed: (place: number | null) => void): void {
  chart.subscribeCrosshairMove(({ logical, point }) => {
    const isOn = point !== undefined && logical !== undefined && logical >= 0 && logical < length;
    pointed(isOn ? logical : null);
  });
}
