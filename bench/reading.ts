/**
 * The complete reading with its popovers, computed in Node from the embedded snapshot. Each run gets a market of its own,
 * so that nothing kept for an earlier one helps it. Growth: the same over markets two and four times as long.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from 'simple-statistics';
import { createWords } from '../lib/i18n/words.ts';
import type { Market } from '../lib/market/series.ts';
import { decodeSnapshot, type Snapshot } from '../lib/market/snapshot.ts';
import { read } from '../lib/signal/reading.ts';
import { popoverView } from '../lib/view/popover.ts';
import { atMost, type Figure, told } from './figure.ts';
import { longerMarket } from './longer-market.ts';

const SNAPSHOT = fileURLToPath(new URL('../public/snapshot.bin', import.meta.url));
const RUNS = 7;

export async function benchReading(): Promise<Figure[]> {
  const snapshot = await decodeSnapshot(readFileSync(SNAPSHOT));
  const once = await timesOf([1], snapshot);
  const grown = await timesOf([1, 2, 4], snapshot);
  const [one = 0, two = 0, four = 0] = grown.map(median);
  const complete = median(once[0] ?? []);
  const beside = { name: 'unpacking the snapshot', value: await unpacking(), unit: 'ms' };
  return [
    atMost(160, { name: `complete reading in Node, median of ${RUNS}`, value: complete, unit: 'ms', beside }),
    told({ name: 'the first of them, nothing compiled yet', value: once[0]?.[0] ?? Number.NaN, unit: 'ms' }),
    growth('twice the sessions', two / one),
    growth('four times against twice', four / two),
  ];
}

function growth(name: string, value: number): Figure {
  return atMost(2.2, { name: `reading, ${name}`, value, unit: '×', beside: { name: 'linear', value: 2, unit: '×' } });
}

/** Times in ms for markets of several lengths, taken in turn so that other work on the machine meets all alike. */
async function timesOf(lengths: readonly number[], { market, newest }: Snapshot): Promise<number[][]> {
  const markets = lengths.map((times) => longerMarket(market, times));
  const times: number[][] = lengths.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    markets.forEach((each, i) => {
      times[i]?.push(timed(structuredClone(each), newest));
    });
  }
  return times;
}

function timed(market: Market, day: number): number {
  const start = performance.now();
  const reading = read(market, { off: [] }, day);
  popoverView(market, reading, createWords('en'), { theme: 'auto', refreshedAt: null });
  return performance.now() - start;
}

async function unpacking(): Promise<number> {
  const bytes = readFileSync(SNAPSHOT);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await decodeSnapshot(bytes);
    times.push(performance.now() - start);
  }
  return median(times);
}
