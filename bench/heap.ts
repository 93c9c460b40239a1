/** JavaScript heaps in MB, each after a full collection: of a page with its content scripts, and of the service worker. */

import type { BrowserContext, Page } from 'playwright-core';
import { askerOf } from '../tools/browser/asker.ts';

const MEGABYTE = 1024 * 1024;

type Ask = (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>;

/** Measures the process of a page, which holds the worlds of the page and of its content scripts. */
export async function pageHeap(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  return () => heap((method) => session.send(method));
}

/** Measures the service worker as it is now; being looked at keeps the browser from stopping it. */
export async function workerHeap(context: BrowserContext): Promise<() => Promise<number>> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser cannot be driven as a whole');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('there is no service worker');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const ask = askerOf(browser, sessionId);
  return () => heap((method) => ask(method, {}));
}

async function heap(ask: Ask): Promise<number> {
  // What the first collection's finalizers let go of is taken by the second.
  for (let i = 0; i < 2; i++) await ask('HeapProfiler.collectGarbage');
  const { usedSize } = (await ask('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / MEGABYTE;
}
