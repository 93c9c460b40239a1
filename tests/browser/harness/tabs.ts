/** Tabs that tests leave open are there for the next ones: a new one takes twice as long as a document in one that is there. */

import type { BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export interface Window {
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
}

/**
 * Gives a tab like a new one at each call: one that a test before left open, put back to how the window is, or a new one.
 * What was put into a tab for its later documents, a clock or a script, stays there: a test that did closes it.
 */
export function tabsOf(context: BrowserContext, { viewport, colorScheme }: Window): () => Promise<Page> {
  const left: Page[] = [];
  return async () => {
    const before = left.pop();
    const tab = before && !before.isClosed() ? before : await context.newPage();
    if (tab === before) {
      await tab.unrouteAll();
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ media: null, colorScheme, reducedMotion: null, forcedColors: null, contrast: null });
      await tab.mouse.move(0, 0);
      await tab.bringToFront();
    }
    leaveAfterTest(() => left.push(tab));
    return tab;
  };
}

/** What is opened for a whole file is not of one test, and is left by none. */
function leaveAfterTest(leave: () => void): void {
  try {
    onTestFinished(leave);
  } catch {}
}
