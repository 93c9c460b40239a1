/**
 * What a page's main thread has done, in ms of its own processor time: other programs on the machine then count for
 * little. Nested layout and style are not part of the script time that caused them.
 */

import type { CDPSession, Page } from 'playwright-core';

export interface ThreadTime {
  script: number;
  /** Style included. */
  layout: number;
}

export interface ThreadClock {
  read(): Promise<ThreadTime>;
  session: CDPSession;
}

/** A clock that counts from now on, or from the page's next address on. */
export async function threadClock(page: Page): Promise<ThreadClock> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    session,
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
      return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
    },
  };
}

const PAUSE = 500;

/** Waits until the thread has done no more script and layout for three times half a second; what it did until then. */
export async function settled({ read }: ThreadClock): Promise<ThreadTime> {
  let before = await read();
  for (let quiet = 0; quiet < 3; ) {
    await new Promise((later) => setTimeout(later, PAUSE));
    const now = await read();
    quiet = now.script === before.script && now.layout === before.layout ? quiet + 1 : 0;
    before = now;
  }
  return before;
}
