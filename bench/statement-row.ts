/**
 * How soon the row of a sentence's figures follows the popover: from the painted popover to the row in it, each line of
 * the page asked about once. The extension's own world takes the time, for only there its closed root can be seen.
 */

import { LISTED, openWithExtension } from './extension-browser.ts';
import { atMost, type Figure } from './figure.ts';
import { hoverUntilOpen, leave, mentionsInView } from './hover.ts';
import { ownWorld } from './own-world.ts';
import { p95 } from './p95.ts';

const HOVERS = 16;
const LINES = Array.from(
  { length: 2 * HOVERS },
  (_, i) => `<p style="margin: 0">The Russell 2000 fell ${i + 1}.5% for the week.`,
);
const STORY = `<!doctype html><html lang="en"><head><title>Figures</title>
  <meta property="article:published_time" content="2022-06-17T18:00:00-04:00"></head><body>${LINES.join('')}</body></html>`;

/** Resolves with the ms between the next popover's first painted frame and its row; 0 where they come together. */
const WAIT_FOR_ROW = `new Promise((resolve) => {
  const isThere = () =>
    chrome.dom.openOrClosedShadowRoot(document.querySelector('[data-tidemark="popover"]'))?.querySelector('[data-id="statement"]');
  const onToggle = ({ newState }) => {
    if (newState !== 'open') return;
    document.removeEventListener('beforetoggle', onToggle, true);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const painted = performance.now();
        const look = () => (isThere() ? resolve(performance.now() - painted) : requestAnimationFrame(look));
        look();
      };
      port2.postMessage(null);
    });
  };
  document.addEventListener('beforetoggle', onToggle, true);
})`;

/** A question that the background answers without doing anything: the floor. Resolves with ms. */
const ASK_NOTHING = `(async () => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ type: 'checkStatements', data: { claims: [], moment: null } });
  return performance.now() - start;
})()`;

export async function benchStatementRow(extension: string): Promise<Figure[]> {
  const browser = await openWithExtension(extension);
  try {
    const page = await browser.open(LISTED, STORY);
    const words = await mentionsInView(page);
    // The first one puts the scripts in, and each is asked about once.
    const each = Math.min(HOVERS, Math.floor((words.length - 1) / 2));
    if (each < 2) throw new Error(`only ${words.length} mentions are in view`);
    const cdp = await page.context().newCDPSession(page);
    const contextId = await ownWorld(cdp);
    const measure = (expression: string) =>
      cdp
        .send('Runtime.evaluate', { expression, contextId, awaitPromise: true })
        .then(({ result }) => result.value as number);
    const rows = async (from: number, before: () => Promise<void>) => {
      const times: number[] = [];
      for (const { x, y } of words.slice(from, from + each)) {
        await leave(page);
        await before();
        const waiting = measure(WAIT_FOR_ROW);
        await page.mouse.move(x, y);
        times.push(await waiting);
      }
      return p95(times);
    };
    await hoverUntilOpen(page, words[0] ?? { x: 0, y: 0 });
    const warm = await rows(1, async () => {});
    const stopped = await rows(1 + each, browser.stopWorker);
    const questions: number[] = [];
    for (let i = 0; i < HOVERS; i++) questions.push(await measure(ASK_NOTHING));
    const beside = { name: 'an empty question to the background', value: p95(questions), unit: 'ms' };
    const name = 'the row of a sentence’s figures after the painted popover, p95';
    return [
      atMost(100, { name, value: warm, unit: 'ms', beside }),
      atMost(100, { name: 'the same, service worker stopped', value: stopped, unit: 'ms', beside }),
    ];
  } finally {
    await browser.close();
  }
}
