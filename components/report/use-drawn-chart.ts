/** Draws a chart into its place on the page, and on paper when that is printed. */

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import type { Choice } from '../../lib/view/report/charts/legend.ts';
import type { Plot } from './plots/draw.ts';
import { type Palette, paletteAt } from './plots/palette.ts';
import type { LoadedChart } from './use-loaded-chart.ts';

/** On paper a chart is so large, in CSS pixels. */
const PAPER = { width: 1000, height: 400 };

export interface DrawnChart {
  /** Where it is drawn, and where for paper. */
  box: RefObject<HTMLDivElement | null>;
  paper: RefObject<HTMLDivElement | null>;
  /** Null until it is drawn. */
  plot: Plot | null;
  /** The place under pointer or cursor; null at rest. */
  point: number | null;
  /** A picture of it aside, so large in CSS pixels; null while there is nothing to draw. */
  pictureIn(palette: Palette): ((width: number, height: number) => HTMLCanvasElement) | null;
}

/** @param theme anything that changes the colours */
export function useDrawnChart({ ready, later }: LoadedChart, choice: Choice, theme: string, words: Words): DrawnChart {
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<Plot | null>(null);
  const [point, setPoint] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!ready || !element) return;
    const request = { element, data: ready.data, later, choice, palette: paletteAt(element), words };
    const drawn = ready.drawing.drawPlot(request, setPoint);
    setPlot(drawn);
    return () => {
      setPoint(null);
      drawn.remove();
    };
  }, [ready?.data, later, choice, theme]);

  const pictureIn = (palette: Palette) =>
    ready &&
    ((width: number, height: number) =>
      ready.drawing.pictureOf({ data: ready.data, later, choice, palette, words }, width, height));
  useEffect(() => {
    const sheet = paper.current;
    if (!ready || !sheet) return;
    const print = () => {
      const picture = pictureIn(paletteAt(sheet, 'light'));
      if (picture) sheet.replaceChildren(picture(PAPER.width, PAPER.height));
    };
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  }, [ready?.data, later, choice]);
  return { box, paper, plot, point, pictureIn };
}
