/**
 * What reading a page costs its main thread as the first work on a fresh page, beside a bare walk of the same page and
 * beside mark.js. The kinds are timed in turn, so that other work on the machine meets all of them alike.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from 'simple-statistics';
import { bundle } from './build.ts';
import { atLeast, atMost, type Figure } from './figure.ts';
import { type FreshPages, openFreshPages } from './fresh-page.ts';
import type { ScanCost } from './in-page/scan.ts';
import { type BenchPage, generatedPage, savedPages } from './pages.ts';

const RUNS = 7;
/** mark.js takes seconds on the largest pages. */
const MARKING_RUNS = 3;

export async function benchScan(): Promise<Figure[]> {
  const figuresOf = figuresWith(await scripts());
  const generated = [20_000, 100_000, 150_000].map((texts) => generatedPage(texts, 1500));
  const pages = await openFreshPages();
  try {
    const figures: Figure[] = [];
    for (const page of [...generated, ...savedPages()]) figures.push(...(await figuresOf(pages, page)));
    return figures;
  } finally {
    await pages.close();
  }
}

type Script = 'bare' | 'walk' | 'scan' | 'marking' | 'markJs';

async function scripts(): Promise<Record<Script, string>> {
  const ours = await bundle(new URL('./in-page/scan.ts', import.meta.url));
  const markJs = readFileSync(fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
  const peer = await bundle(new URL('./in-page/mark-js.ts', import.meta.url));
  return {
    bare: `${ours};bench.bareWalk()`,
    walk: `${ours};bench.triggerWalk()`,
    scan: `${ours};bench.readWhole('first', false)`,
    marking: `${ours};bench.readWhole('all', true)`,
    markJs: `${markJs};${peer};bench.markWords()`,
  };
}

const figuresWith = (script: Record<Script, string>) => async (pages: FreshPages, page: BenchPage) => {
  const cost = async (kinds: readonly Script[], runs: number) => {
    const taken: Partial<Record<Script, number[]>> = {};
    for (let run = 0; run < runs; run++) {
      for (const kind of kinds) {
        const { total } = await pages.run<ScanCost>(page, script[kind]);
        taken[kind] = [...(taken[kind] ?? []), total];
      }
    }
    return (kind: Script) => median(taken[kind] ?? []);
  };
  const reading = await cost(['bare', 'walk', 'scan'], RUNS);
  const marking = await cost(['marking', 'markJs'], MARKING_RUNS);
  const bare = { name: 'bare walk', value: reading('bare'), unit: 'ms' };
  const peer = { name: 'mark.js with layout', value: marking('markJs'), unit: 'ms' };
  const against = (kind: Script) => ({ value: reading(kind) / bare.value, unit: '×', beside: bare });
  return [
    atMost(1.8, { name: `walk, ${page.name}`, ...against('walk') }),
    atMost(1.8, { name: `scan, ${page.name}`, ...against('scan') }),
    atLeast(8, {
      name: `faster than mark.js, ${page.name}`,
      value: peer.value / marking('marking'),
      unit: '×',
      beside: peer,
    }),
  ];
};
