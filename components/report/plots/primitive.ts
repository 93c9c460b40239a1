/** Something of our own drawn with a series: the library says when and where, `draw` does it. */

import type {
  ISeriesPrimitiveBase,
  PrimitivePaneViewZOrder,
  SeriesAttachedParameter,
  SeriesType,
} from 'lightweight-charts';

export interface Place<Item> {
  context: CanvasRenderingContext2D;
  /** Of the pane, in CSS pixels. */
  width: number;
  height: number;
  /** Pixel of an item or a value of the series; null when it is off the scale. */
  x(item: Item): number | null;
  y(value: number): number | null;
}

export function primitive<Item>(
  draw: (place: Place<Item>) => void,
  zOrder: PrimitivePaneViewZOrder = 'top',
): ISeriesPrimitiveBase<SeriesAttachedParameter<Item, SeriesType>> {
  let attached: SeriesAttachedParameter<Item, SeriesType> | null = null;
  const view = {
    zOrder: () => zOrder,
    renderer: () => ({
      draw: (target: { useMediaCoordinateSpace(use: (scope: Scope) => void): void }) =>
        target.useMediaCoordinateSpace(({ context, mediaSize }) => {
          if (!attached) return;
          const { chart, series } = attached;
          draw({
            context,
            ...mediaSize,
            x: (item) => chart.timeScale().timeToCoordinate(item),
            y: (value) => series.priceToCoordinate(value),
          });
        }),
    }),
  };
  const views = [view];
  return {
    attached: (parameters) => {
      attached = parameters;
    },
    detached: () => {
      attached = null;
    },
    paneViews: () => views,
  };
}

interface Scope {
  context: CanvasRenderingContext2D;
  mediaSize: { width: number; height: number };
}
