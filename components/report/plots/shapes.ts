/** The shapes of a legend, in a box of 20 × 12: the same in the page (SVG) and in a picture (canvas). */

import type { Mark } from '../../../lib/view/report/charts/legend.ts';

export interface Shape {
  path: string;
  /** Stroke width; 0 fills instead. */
  stroke: number;
  dash?: number[];
}

export const SHAPE_WIDTH = 20;
export const SHAPE_HEIGHT = 12;

export const SHAPES: Record<Mark, Shape> = {
  line: { path: 'M1 6H19', stroke: 2.5 },
  thin: { path: 'M1 6H19', stroke: 1.25 },
  steps: { path: 'M1 10H8V6H14V2H19', stroke: 1.25 },
  dashed: { path: 'M1 6H19', stroke: 1.5, dash: [5, 2.5] },
  dotted: { path: 'M1.5 6H19', stroke: 2, dash: [2, 2.5] },
  dot: { path: 'M14 6A4 4 0 1 1 6 6A4 4 0 1 1 14 6Z', stroke: 0 },
  ring: { path: 'M13.5 6A3.5 3.5 0 1 1 6.5 6A3.5 3.5 0 1 1 13.5 6Z', stroke: 1.5 },
  cross: { path: 'M6.5 2.5L13.5 9.5M13.5 2.5L6.5 9.5', stroke: 1.75 },
  bar: { path: 'M6 1H14V11H6Z', stroke: 0 },
};

/** Draws a shape with its middle at a point. */
export function drawShape(context: CanvasRenderingContext2D, mark: Mark, x: number, y: number, colour: string): void {
  const { path, stroke, dash = [] } = SHAPES[mark];
  context.save();
  context.translate(x - SHAPE_WIDTH / 2, y - SHAPE_HEIGHT / 2);
  const shape = new Path2D(path);
  if (stroke === 0) {
    context.fillStyle = colour;
    context.fill(shape);
  } else {
    context.strokeStyle = colour;
    context.lineWidth = stroke;
    context.setLineDash(dash);
    context.stroke(shape);
  }
  context.restore();
}
