/** The sparkline of the index over 18 months, as SVG geometry. */

import type { Words } from '../i18n/words.ts';
import { at } from '../market/at.ts';
import { isoDay, parseDay } from '../market/day.ts';
import type { Market } from '../market/series.ts';
import { lastAtOrBefore } from '../market/value.ts';
import type { Head } from '../signal/head.ts';
import { tenth } from './tenth.ts';

const WIDTH = 328;
const HEIGHT = 96;
/** Room for the label above the highest line, and for the last point's ring. */
const TOP = 16;
const BOTTOM = 6;
const RIGHT = 4;
/** 18 months. */
const DAYS = 548;
/** A level further outside the closes than this part of their range would flatten the line: it is left out. */
const FAR = 0.5;

export interface ChartLine {
  /** Height in the chart's own units, from the top. */
  y: number;
  label: string;
  kind: 'record' | 'level';
}

export interface ChartView {
  width: number;
  height: number;
  /** Path of the closes. */
  path: string;
  last: { x: number; y: number };
  lines: ChartLine[];
  from: string;
  to: string;
  /** The chart in words. */
  text: string;
}

/** The chart of the index up to the reading's session; null with fewer than two closes. */
export function chartView(market: Market, reading: Head, words: Words): ChartView | null {
  const series = market.series.russell2000;
  const session = parseDay(reading.session);
  if (!series || session === null) return null;
  const last = lastAtOrBefore(series.days, session);
  const first = lastAtOrBefore(series.days, session - DAYS) + 1;
  if (last - first < 1) return null;
  const closes = series.closes.subarray(first, last + 1);
  const days = series.days.subarray(first, last + 1);
  const { record, level } = reading.breakout;
  const [low, high] = rangeOf(closes, record, level);

  const firstDay = at(days, 0);
  const x = (day: number) => ((day - firstDay) / (session - firstDay)) * (WIDTH - RIGHT);
  const y = (close: number) => TOP + ((high - close) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const points = Array.from(closes, (close, i) => `${tenth(x(at(days, i)))} ${tenth(y(close))}`);
  const close = at(closes, closes.length - 1);
  const lines: ChartLine[] = [
    { kind: 'record', y: tenth(y(record)), label: words.t('popover.chart.record', { value: words.number(record) }) },
  ];
  if (level !== null && level >= low) {
    lines.push({
      kind: 'level',
      y: tenth(y(level)),
      label: words.t('popover.chart.level', { value: words.number(level) }),
    });
  }
  const said = {
    from: words.day(isoDay(firstDay)),
    to: words.day(reading.session),
    close: words.number(close),
    record: words.number(record),
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    path: `M${points.join('L')}`,
    last: { x: tenth(x(session)), y: tenth(y(close)) },
    lines,
    from: words.month(isoDay(firstDay)),
    to: words.month(reading.session),
    text:
      level === null
        ? words.t('popover.chart.text', said)
        : words.t('popover.chart.textLevel', { ...said, level: words.number(level) }),
  };
}

/** From the lowest close, or the level when it is not far below, to the record. */
function rangeOf(closes: Float64Array, record: number, level: number | null): [low: number, high: number] {
  const low = Math.min(...closes);
  const reach = low - (record - low) * FAR;
  return [level !== null && level >= reach ? Math.min(low, level) : low, record];
}
