/**
 * What reading a page costs its main thread as the first work on a fresh page, beside a bare walk of the same page and
 * beside mark.js. The kinds are timed in turn, so that other work on the machine meets all of them alike.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from 'simple-statistics';
import { bundle } from './build.ts';
import { atLeast, atMost, type Figure, type Measured, told } from './figure.ts';
import { type FreshPages, openFreshPages, type Work } from './fresh-page.ts';
import { type BenchPage, generatedPage, savedPages } from './pages.ts';

const RUNS = 7;
/** mark.js takes seconds on the largest pages. */
const MARKING_RUNS = 3;
/** On a small page most of a scan is its first compiling: this is allowed on any, ms. A peer below SLOW is told only. */
const SMALL = 7;
const SLOW = 50;

export async function benchScan(): Promise<Figure[]> {
  const works = await makeWorks();
  const generated = [20_000, 100_000, 150_000].map((texts) => generatedPage(texts, 1500));
  const pages = await openFreshPages();
  try {
    const figures: Figure[] = [];
    const all = [...generated, ...savedPages()];
    for (const [i, page] of all.entries()) {
      console.error(`scan ${i + 1} of ${all.length}: ${page.name}`);
      figures.push(...(await figuresOf(pages, page, works)));
    }
    return figures;
  } finally {
    await pages.close();
  }
}

type Kind = 'bare' | 'walk' | 'scan' | 'all' | 'marking' | 'replacing' | 'markJs';

async function makeWorks(): Promise<Record<Kind, Work>> {
  const script = await bundle(new URL('./in-page/scan.ts', import.meta.url));
  const markJs = readFileSync(fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
  const peer = await bundle(new URL('./in-page/mark-js.ts', import.meta.url));
  const replacing = readFileSync(fileURLToPath(import.meta.resolve('findandreplacedomtext')), 'utf8');
  const replacer = await bundle(new URL('./in-page/find-and-replace.ts', import.meta.url));
  return {
    bare: { script, call: 'bench.bareWalk()' },
    walk: { script, call: 'bench.walk()' },
    scan: { script, call: "bench.scan('first', 'view')" },
    all: { script, call: "bench.scan('first', 'all')" },
    marking: { script, call: 'bench.scanAndLayout()' },
    replacing: { script: `${replacing};${replacer}`, call: 'bench.replaceAndLayout()' },
    markJs: { script: `${markJs};${peer}`, call: 'bench.markAndLayout()' },
  };
}

async function figuresOf(pages: FreshPages, page: BenchPage, works: Record<Kind, Work>): Promise<Figure[]> {
  const reading = await timesOf(['bare', 'walk', 'scan', 'all'], RUNS);
  const marking = await timesOf(['marking', 'replacing', 'markJs'], MARKING_RUNS);
  const bare = { name: 'bare walk', value: reading('bare'), unit: 'ms' };
  const peer = { name: 'mark.js with layout', value: marking('markJs'), unit: 'ms' };
  const second = { name: 'findAndReplaceDOMText with layout', value: marking('replacing'), unit: 'ms' };
  const against = (kind: Kind) => ({ value: reading(kind) / bare.value, unit: '×', beside: bare });
  const faster = (than: Measured) => ({ value: than.value / marking('marking'), unit: '×', beside: than });
  const scan = { name: `scan until all in view is marked, ${page.name}`, value: reading('scan'), unit: 'ms' };
  const fasterThanPeer = { name: `faster than mark.js, ${page.name}`, ...faster(peer) };
  return [
    told({ name: `walk, ${page.name}`, ...against('walk') }),
    atMost(Math.max(SMALL, 1.8 * bare.value), { ...scan, beside: bare }),
    told({ name: `scan of all, ${page.name}`, ...against('all') }),
    peer.value < SLOW ? told(fasterThanPeer) : atLeast(8, fasterThanPeer),
    told({ name: `faster than findAndReplaceDOMText, ${page.name}`, ...faster(second) }),
  ];

  async function timesOf(kinds: readonly Kind[], runs: number): Promise<(kind: Kind) => number> {
    const taken = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
    for (let run = 0; run < runs; run++) {
      for (const [kind, times] of taken) times.push(await pages.time(page, works[kind]));
    }
    return (kind) => median(taken.get(kind) ?? []);
  }
}
