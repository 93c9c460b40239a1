/** A chart as a PNG that can stand alone: with its title, its meaning, its legend, its source and its date. */

import type { Legend } from '../../lib/view/report/charts/legend.ts';
import { saveFile } from '../save-file.ts';
import type { Palette } from './plots/palette.ts';
import { drawShape, SHAPE_WIDTH } from './plots/shapes.ts';

export interface Picture {
  title: string;
  says: string;
  legend: Legend;
  source: string;
  palette: Palette;
  /** The chart itself, so large in CSS pixels. */
  plot(width: number, height: number): HTMLCanvasElement;
}

const WIDTH = 1200;
const HEIGHT = 720;
const EDGE = 32;
const INNER = WIDTH - 2 * EDGE;
const LINE = 20;
const BRAND = 'Tidemark';

/** Hands the picture to the browser as a download. */
export function savePicture(name: string, picture: Picture): void {
  draw(picture).toBlob((blob) => {
    if (blob) saveFile(name, blob);
  }, 'image/png');
}

function draw({ title, says, legend, source, palette, plot }: Picture): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const scale = Math.max(1, devicePixelRatio);
  canvas.width = WIDTH * scale;
  canvas.height = HEIGHT * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw on');
  context.scale(scale, scale);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.textBaseline = 'middle';
  const font = (size: number, weight = 400) => {
    context.font = `${weight} ${size}px ${palette.font}`;
  };

  let y = EDGE + 12;
  font(24, 650);
  context.fillStyle = palette.ink;
  context.fillText(title, EDGE, y, INNER);
  y += 32;
  font(15);
  context.fillStyle = palette['ink-2'];
  for (const line of wrapped(context, says, INNER)) {
    context.fillText(line, EDGE, y);
    y += LINE;
  }
  y = drawLegend(context, legend, palette, y + 8, font) + 20;
  const bottom = HEIGHT - EDGE - 24;
  context.drawImage(plot(INNER, bottom - y), EDGE, y, INNER, bottom - y);
  font(13);
  context.fillStyle = palette['ink-3'];
  context.fillText(source, EDGE, HEIGHT - EDGE, INNER - 120);
  font(13, 650);
  context.textAlign = 'right';
  context.fillText(BRAND, WIDTH - EDGE, HEIGHT - EDGE);
  return canvas;
}

/** In as many lines as it needs; returns where the last one stands. */
function drawLegend(
  context: CanvasRenderingContext2D,
  { when, items }: Legend,
  palette: Palette,
  top: number,
  font: (size: number, weight?: number) => void,
): number {
  let [x, y] = [EDGE, top];
  const write = (text: string, colour: string, weight: number) => {
    font(13, weight);
    context.fillStyle = colour;
    context.fillText(text, x, y);
    x += context.measureText(text).width + 6;
  };
  write(when, palette.ink, 600);
  x += 14;
  for (const { mark, ink, label, value } of items) {
    font(13);
    const width = SHAPE_WIDTH + 6 + context.measureText(`${label} ${value ?? ''}`).width + 24;
    if (x + width > WIDTH - EDGE) [x, y] = [EDGE, y + LINE];
    drawShape(context, mark, x + SHAPE_WIDTH / 2, y, palette[ink]);
    x += SHAPE_WIDTH + 6;
    write(label, palette['ink-2'], 400);
    if (value !== null) write(value, palette.ink, 600);
    x += 14;
  }
  return y;
}

function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
