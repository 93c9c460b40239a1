/** JavaScript heaps in MB, each after a full collection: of a page with its content scripts, and of the service worker. */

import type { BrowserContext, CDPSession, Page } from 'playwright-core';

const MEGABYTE = 1024 * 1024;

type Send = (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<{ usedSize?: number }>;

/** Measures the process of a page, which holds the worlds of the page and of its content scripts. */
export async function pageHeap(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  return () => heap(async (method) => (await session.send(method)) ?? {});
}

/** Measures the service worker as it is now; being looked at keeps the browser from stopping it. */
export async function workerHeap(context: BrowserContext): Promise<() => Promise<number>> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser cannot be driven as a whole');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('there is no service worker');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  return () => heap(wrapped(browser, sessionId));
}

async function heap(send: Send): Promise<number> {
  // What the first collection's finalizers let go of is taken by the second.
  for (let i = 0; i < 2; i++) await send('HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN } = await send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}

/** Playwright gives no session of a worker: its messages go wrapped through the browser's own. */
function wrapped(browser: CDPSession, sessionId: string): Send {
  let last = 0;
  return (method) => {
    const id = ++last;
    return new Promise((resolve) => {
      const listen = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result ?? {});
      };
      browser.on('Target.receivedMessageFromTarget', listen);
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  };
}
