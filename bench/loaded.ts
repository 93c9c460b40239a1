/**
 * What the loaded extension costs a page: the shipped build on a listed site, beside the same page on a site where
 * nothing of ours is put in. Times are the main thread's own. The longest task is the longest call from the browser
 * into one of our scripts, from the browser's trace of another load; all calls of that load together also hold the compiling
 * of the scripts, which the browser does not count as script time, neither ours nor the marker's.
 */

import { median } from 'simple-statistics';
import { bundle } from './build.ts';
import { type ExtensionBrowser, LISTED, openWithExtension, UNLISTED } from './extension-browser.ts';
import { atMost, type Figure, told } from './figure.ts';
import { openFreshPages } from './fresh-page.ts';
import { generatedPage } from './pages.ts';
import { movesOffMention } from './pointer.ts';
import { settled, type ThreadClock, threadClock } from './thread-time.ts';
import { callsDuring } from './trace.ts';

const RUNS = 5;

/** Runs before all else in the page: every change anything makes to it from now on is counted. */
const COUNT_MUTATIONS = `<script>
  window.mutations = 0;
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => { window.mutations += records.length; })
      .observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  });
</script>`;
const HTML = generatedPage(20_000, 1500, COUNT_MUTATIONS).html;

interface Cost {
  script: number;
  layout: number;
  /** MB. */
  heap: number;
  mutations: number;
  /** What comes with the pointer: where there is a mention, the popover and what it says of the page. */
  pointed: { script: number; heap: number };
}

type Counted = Exclude<keyof Cost, 'pointed'>;

export async function benchLoaded(extension: string): Promise<Figure[]> {
  const marker = { name: 'a marker of plain words', value: await minimalMarker(), unit: 'ms' };
  const browser = await openWithExtension(extension);
  try {
    const listed: Cost[] = [];
    const bare: Cost[] = [];
    const longest: number[] = [];
    const together: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      bare.push(await costOf(browser, UNLISTED));
      listed.push(await costOf(browser, LISTED));
      const calls = await callsOfLoad(browser);
      longest.push(Math.max(...calls));
      together.push(calls.reduce((sum, call) => sum + call, 0));
    }
    const ours = (key: Counted) => median(listed.map((cost) => cost[key]));
    const without = (key: Counted) => median(bare.map((cost) => cost[key]));
    const pointed = (key: 'script' | 'heap') => median(listed.map((cost) => cost.pointed[key]));
    const beside = (key: Counted, unit: string) => ({ name: 'the page without us', value: without(key), unit });
    const script = ours('script') - without('script');
    return [
      told({ name: 'script time', value: script, unit: 'ms', beside: marker }),
      atMost(0.7, { name: 'script time, against that', value: script / marker.value, unit: '×', beside: marker }),
      told({ name: 'all calls into our scripts, with their compiling', value: median(together), unit: 'ms' }),
      told({ name: 'script time, more once a pointer moves there', value: pointed('script'), unit: 'ms' }),
      atMost(10, {
        name: 'style and layout added',
        value: 100 * (ours('layout') / without('layout') - 1),
        unit: '%',
        beside: beside('layout', 'ms'),
      }),
      atMost(16, { name: 'longest task of ours', value: median(longest), unit: 'ms' }),
      atMost(1.5, {
        name: 'heap added',
        value: ours('heap') - without('heap'),
        unit: 'MB',
        beside: beside('heap', 'MB'),
      }),
      told({ name: 'heap, more once a pointer moves there', value: pointed('heap'), unit: 'MB' }),
      atMost(0, { name: 'DOM mutations before the first hover', value: ours('mutations'), unit: '' }),
      ...(await movesOffMention(browser, HTML)),
    ].map((figure) => ({ ...figure, name: `${figure.name}, 20k page, extension loaded` }));
  } finally {
    await browser.close();
  }
}

/** What the simplest marker takes: a bare walk, one pattern, a highlight. */
async function minimalMarker(): Promise<number> {
  const script = await bundle(new URL('./in-page/scan.ts', import.meta.url));
  const pages = await openFreshPages();
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++)
      times.push(await pages.time({ name: '', html: HTML }, { script, call: 'bench.minimalMarker()' }));
    return median(times);
  } finally {
    await pages.close();
  }
}

async function costOf(browser: ExtensionBrowser, address: string): Promise<Cost> {
  const { page, clock } = await openWithClock(browser, address);
  const { script, layout } = await settled(clock);
  const heap = await heapOf(clock);
  const mutations = await page.evaluate<number>('window.mutations');
  // At the edge of the page, off all words.
  await page.mouse.move(2, 400);
  const pointed = { script: (await settled(clock)).script - script, heap: (await heapOf(clock)) - heap };
  await page.close();
  return { script, layout, heap, mutations, pointed };
}

async function heapOf({ session }: ThreadClock): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

/** The time of each call into our scripts while a page is loaded and read, ms. */
async function callsOfLoad(browser: ExtensionBrowser): Promise<number[]> {
  const calls = await callsDuring(browser.control, async () => {
    const { page, clock } = await openWithClock(browser, LISTED);
    await settled(clock);
    await page.close();
  });
  return calls.map(({ time }) => time / 1000);
}

async function openWithClock(browser: ExtensionBrowser, address: string) {
  let clock: ThreadClock | undefined;
  const page = await browser.open(address, HTML, async (tab) => {
    clock = await threadClock(tab);
  });
  if (!clock) throw new Error('the tab was not prepared');
  return { page, clock };
}
