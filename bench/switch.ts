/**
 * How soon a switch in the options is seen: from the click to the frame with the new score in the options, and in the
 * pinned popover of a page that is open beside them. Each page takes its own time, on the clock that they share.
 */

import type { CDPSession, Page } from 'playwright-core';
import { type ExtensionBrowser, LISTED, openWithExtension } from './extension-browser.ts';
import { atMost, type Figure } from './figure.ts';
import { hoverUntilOpen, mentionsInView } from './hover.ts';
import { p95 } from './p95.ts';

/** Indicators that are in the score: each is switched off and on. */
const SWITCHED = ['index-record', 'value-record', 'breakout', 'trend', 'small-vs-large', 'calm'];
const ROUNDS = 2;
/** What follows a switch in the background is done when a reader comes to the next. */
const PAUSE = 600;

export async function benchSwitch(extension: string): Promise<Figure[]> {
  const browser = await openWithExtension(extension);
  try {
    const popover = await openPopover(browser);
    // In a window of its own: in a tab behind another no frame is drawn.
    const options = await inOwnWindow(browser);
    await options.goto(browser.addressOf('options.html'));
    await options.locator('.standing').waitFor();
    const inOptions: number[] = [];
    const inPopover: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const id of SWITCHED.flatMap((own) => [own, own])) {
        const seen = popover.nextScore();
        const { clicked, painted } = await options.evaluate(clickSwitch, id);
        inOptions.push(painted - clicked);
        inPopover.push((await seen) - clicked);
        await options.waitForTimeout(PAUSE);
        floor.push(await options.evaluate(askNothing));
      }
    }
    const beside = { name: 'an empty question to the background', value: p95(floor), unit: 'ms' };
    return [
      atMost(100, {
        name: `a switch in the options, to the new score there, p95 of ${floor.length}`,
        value: p95(inOptions),
        unit: 'ms',
        beside,
      }),
      atMost(150, { name: 'the same, in the popover of an open page', value: p95(inPopover), unit: 'ms', beside }),
    ];
  } finally {
    await browser.close();
  }
}

async function inOwnWindow({ context, control }: ExtensionBrowser): Promise<Page> {
  const opened = context.waitForEvent('page');
  await control.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  return opened;
}

/** Clicks in the page, and says when, and when a frame with another score was painted; must stand alone. */
function clickSwitch(id: string): Promise<{ clicked: number; painted: number }> {
  const now = () => performance.timeOrigin + performance.now();
  return new Promise((resolve) => {
    const standing = document.querySelector('.standing');
    const button = document.querySelector<HTMLElement>(`[role="switch"][data-id="${id}"]`);
    if (!standing || !button) throw new Error(`no switch ${id}`);
    const before = standing.textContent;
    const clicked = now();
    const observer = new MutationObserver(() => {
      if (standing.textContent === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve({ clicked, painted: now() })));
    });
    observer.observe(standing, { childList: true, subtree: true, characterData: true });
    button.click();
  });
}

/** How long the background takes to answer without doing anything, ms; must stand alone. */
async function askNothing(): Promise<number> {
  const start = performance.now();
  // @ts-expect-error the extension's own API
  await chrome.runtime.sendMessage({ type: 'cancelRefresh' });
  return performance.now() - start;
}

interface OpenPopover {
  /** When the next frame with another score is painted, on the clock that pages share. */
  nextScore(): Promise<number>;
}

/** Opens and pins a popover in a page, and looks into its closed root by the debugging protocol. */
async function openPopover({ context, open }: ExtensionBrowser): Promise<OpenPopover> {
  const page = await open(
    LISTED,
    '<!doctype html><html lang="en"><title>One</title><p>Traders bought Bitcoin again.</p>',
  );
  const [word = { x: 0, y: 0 }] = await mentionsInView(page);
  await hoverUntilOpen(page, word);
  const cdp = await context.newCDPSession(page);
  const root = await rootOf(cdp, page);
  const inRoot = async <Answer>(ask: (root: ShadowRoot) => Answer): Promise<Awaited<Answer>> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function () { return (${ask})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const pin = await inRoot((own) => {
    const { x, y, width, height } =
      [...own.querySelectorAll('.icon-button')].at(-1)?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(pin.x, pin.y);
  return {
    nextScore: () =>
      inRoot((own) => {
        const score = () => own.querySelector('.score')?.textContent;
        const before = score();
        return new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            if (score() === before) return;
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
          });
          observer.observe(own, { childList: true, subtree: true, characterData: true });
        });
      }),
  };
}

/** The closed root as an object of the page's own world. */
async function rootOf(cdp: CDPSession, page: Page): Promise<string> {
  await page.locator('[data-tidemark="popover"]').waitFor({ state: 'attached' });
  const expression = `document.querySelector('[data-tidemark="popover"]')`;
  const { objectId } = (await cdp.send('Runtime.evaluate', { expression })).result;
  if (!objectId) throw new Error('there is no popover');
  const { node } = await cdp.send('DOM.describeNode', { objectId, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error('the popover has no root');
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  if (!object.objectId) throw new Error('the root of the popover cannot be reached');
  return object.objectId;
}
