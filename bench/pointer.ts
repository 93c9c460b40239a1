/**
 * What a move of the pointer costs where there is no mention. The shipped handlers are taken from the document in the
 * extension's own world, and each is called 2,000 times with a real event of a real move: one call is too short for a
 * page's clock. Some of the moves end in paragraphs that hold a mention elsewhere, whose place is then looked up.
 */

import type { Page } from 'playwright-core';
import { median } from 'simple-statistics';
import { type ExtensionBrowser, LISTED } from './extension-browser.ts';
import { atMost, type Figure, told } from './figure.ts';
import { hoverUntilOpen, leave, mentionsInView } from './hover.ts';
import { ownWorld } from './own-world.ts';

const MOVES = 40;

/** Runs in the extension's world, with the inspector's own functions at hand. Times per call in µs. */
const TAKE_TIMES = `
  const { pointermove, pointerover } = getEventListeners(document);
  const ours = [...pointermove, ...pointerover].map(({ listener }) => listener);
  const perCall = (handlers, event) => {
    const start = performance.now();
    for (let call = 0; call < 2000; call++) for (const handle of handlers) handle(event);
    return (performance.now() - start) / 2;
  };
  const holding = new Set([...CSS.highlights.get('tidemark')].map(({ startContainer }) => startContainer.parentElement));
  globalThis.moveTimes = [];
  window.addEventListener('pointermove', (event) => {
    moveTimes.push({ ours: perCall(ours, event), empty: perCall([() => {}], event), near: holding.has(event.target) });
  });
`;

interface MoveTime {
  ours: number;
  empty: number;
  /** The element under the pointer holds a mention. */
  near: boolean;
}

export async function movesOffMention(browser: ExtensionBrowser, html: string | Buffer): Promise<Figure[]> {
  const page = await browser.open(LISTED, html);
  const [mention] = await mentionsInView(page);
  if (!mention) throw new Error('no mention is in view');
  await hoverUntilOpen(page, mention);
  await leave(page);
  const times = await moveTimes(page);
  await page.close();
  const off = times.filter(({ near }) => !near).map(({ ours }) => ours);
  const near = times.filter((time) => time.near).map(({ ours }) => ours);
  const beside = { name: 'an empty handler', value: median(times.map(({ empty }) => empty)), unit: 'µs' };
  return [
    atMost(5, { name: 'pointer move off a mention', value: median(off), unit: 'µs', beside }),
    told({ name: 'pointer move beside a mention', value: median(near), unit: 'µs', beside }),
  ];
}

async function moveTimes(page: Page): Promise<MoveTime[]> {
  const session = await page.context().newCDPSession(page);
  const contextId = await ownWorld(session);
  await session.send('Runtime.evaluate', { contextId, includeCommandLineAPI: true, expression: `{${TAKE_TIMES}}` });
  // Each paragraph begins with words that are no mention.
  for (let move = 0; move < MOVES; move++) await page.mouse.move(20 + (move % 7) * 5, 20 + ((move * 37) % 700));
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression: 'moveTimes',
    returnByValue: true,
  });
  return result.value;
}
