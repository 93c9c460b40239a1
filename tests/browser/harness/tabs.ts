/** Tabs that tests leave open are there for the next ones: a new one takes twice as long as a document in one that is there. */

import type { BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export interface Window {
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
}

/** Puts a tab back to how the window is, with the pointer in its corner. */
export async function putBack(tab: Page, { viewport, colorScheme }: Window): Promise<void> {
  await tab.setViewportSize(viewport);
  await tab.emulateMedia({ media: null, colorScheme, reducedMotion: null, forcedColors: null, contrast: null });
  await tab.mouse.move(0, 0);
}

/**
 * Gives a tab like a new one for an address: one that a test before left open, put back, or a new one.
 * What was put into a tab for its later documents, a clock or a script, stays there: a test that did closes it.
 */
export function tabsOf(context: BrowserContext, window: Window): (address: string) => Promise<Page> {
  const left: Page[] = [];
  return async (address) => {
    const before = takeFor(address, left);
    const tab = before ?? (await context.newPage());
    await putBack(tab, window);
    if (before) {
      await tab.unrouteAll();
      await tab.bringToFront();
    }
    leaveAfterTest(() => tab.isClosed() || left.push(tab));
    return tab;
  };
}

/** Takes one that has a document of the same host, or else the last: another host is another process. */
function takeFor(address: string, left: Page[]): Page | undefined {
  const { host } = new URL(address);
  const same = left.findLastIndex((tab) => new URL(tab.url()).host === host);
  return left.splice(same, 1)[0];
}

/** What is opened for a whole file is not of one test, and is left by none. */
function leaveAfterTest(leave: () => void): void {
  try {
    onTestFinished(leave);
  } catch {
    // No test is running.
  }
}
