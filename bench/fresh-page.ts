/**
 * Measures in pages that nothing has run in before: each measurement opens its own tab, whose own scripts stay off, and
 * runs in a world of its own beside the page's, as content scripts do.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession } from 'playwright-core';
import { launchBare } from '../tools/browser/launch.ts';
import type { BenchPage } from './pages.ts';
import { threadClock } from './thread-time.ts';

/** A script, and the call in it that is measured. */
export interface Work {
  script: string;
  call: string;
}

export interface FreshPages {
  /** Opens the page, puts the script in, and gives the main thread's time for the call, in ms, layout included. */
  time(page: BenchPage, work: Work): Promise<number>;
  close(): Promise<void>;
}

const HEADERS = {
  'content-type': 'text/html',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

export async function openFreshPages(): Promise<FreshPages> {
  let body: string | Buffer = '';
  const server = createServer((_, response) => response.writeHead(200, HEADERS).end(body));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBare();
  const context = await browser.newContext();
  return {
    async time({ html }, { script, call }) {
      body = html;
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const { session, read } = await threadClock(page);
      const evaluate = await inOwnWorld(session);
      await evaluate(`${script};0`);
      const before = await read();
      // From a timer, so that the call stands alone in its task.
      await evaluate(`new Promise((done) => setTimeout(() => done(${call})))`);
      const after = await read();
      await page.close();
      return after.script - before.script + after.layout - before.layout;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function inOwnWorld(session: CDPSession): Promise<(expression: string) => Promise<void>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  return async (expression) => {
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world.executionContextId,
      expression,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  };
}
