/** The extension's real toolbar popup over the tab in front: Playwright sees no such window, so it is spoken to by CDP. */

import type { CDPSession, Page, Worker } from 'playwright-core';
import { askerOf } from './asker.ts';

export interface ToolbarPopup {
  /** The value of an expression in the popup. */
  evaluate(expression: string): Promise<unknown>;
  /** A picture of it as PNG bytes; `scale` is how many pixels of it make one of the page. */
  screenshot(scale?: number): Promise<Buffer>;
}

/** Clicks the toolbar button, as far as a browser lets a program do that, and finds the popup that opens. */
export async function openToolbarPopup(page: Page, worker: Worker): Promise<ToolbarPopup> {
  await page.bringToFront();
  const cdp = await page.context().newCDPSession(page);
  // @ts-expect-error the extension's own API
  await worker.evaluate(() => chrome.action.openPopup());
  const targetId = await popupTarget(cdp);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const ask = askerOf(cdp, sessionId);
  const evaluate = async (expression: string) => {
    const { result } = (await ask('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as {
      result: { value: unknown };
    };
    return result.value;
  };
  return {
    evaluate,
    async screenshot(scale = 1) {
      const [width, height] = (await evaluate('[document.body.clientWidth, innerHeight]')) as [number, number];
      const clip = { x: 0, y: 0, width, height, scale };
      const { data } = (await ask('Page.captureScreenshot', { format: 'png', clip })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}

/** The same over a story, once it shows the signal. */
export async function readToolbarPopup(story: Page, worker: Worker): Promise<ToolbarPopup> {
  const popup = await openToolbarPopup(story, worker);
  while (!(await popup.evaluate('document.querySelector(".signal-caption") !== null'))) await story.waitForTimeout(50);
  return popup;
}

async function popupTarget(cdp: CDPSession): Promise<string> {
  for (;;) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url.endsWith('/popup.html'));
    if (popup) return popup.targetId;
  }
}
