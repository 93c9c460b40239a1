/** Prices and lines crossed within a day, against the two closes around it: they can agree, never be refuted. */

import type { Day } from '../../market/day.ts';
import type { Series } from '../../market/series.ts';
import { type Close, lastClose } from '../closes.ts';
import type { Finding } from '../finding.ts';
import type { Statement } from '../statement.ts';

const BEYOND = 0.015;
const BEYOND_ABOUT = 0.03;
const PAST_LINE = 0.05;

/** `day` is the later of the two days. */
export function checkPrice(statement: Statement, series: Series, day: Day, before: Day): Finding | null {
  const closes = [lastClose(series, day), lastClose(series, before)].filter((close) => close !== null);
  const [first] = closes;
  if (!first) return null;
  const stated = statement.stated ?? 0;
  const low = Math.min(...closes.map(({ close }) => close));
  const high = Math.max(...closes.map(({ close }) => close));
  const to = closes.reduce((a: Close, b) => (Math.abs(b.close - stated) < Math.abs(a.close - stated) ? b : a), first);
  const isHolding =
    statement.kind === 'crossing' ? isCrossed(statement.side, stated, low, high) : isBetween(statement, low, high);
  return { verdict: isHolding ? 'agrees' : 'figures', measured: to.close, unit: statement.unit ?? '$', from: null, to };
}

function isBetween({ stated, bound }: Statement, low: number, high: number): boolean {
  const beyond = bound === 'exact' ? BEYOND : BEYOND_ABOUT;
  return stated !== null && stated >= low * (1 - beyond) && stated <= high * (1 + beyond);
}

function isCrossed(side: -1 | 0 | 1, line: number, low: number, high: number): boolean {
  return side > 0
    ? high >= line * (1 - BEYOND) && low <= line * (1 + PAST_LINE)
    : low <= line * (1 + BEYOND) && high >= line * (1 - PAST_LINE);
}
