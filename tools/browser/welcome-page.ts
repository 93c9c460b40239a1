/** The page that opens after install, which is after every start on a fresh profile. */

import type { BrowserContext, Page } from 'playwright-core';

/** Waits until it is there. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  for (;;) {
    const page = context.pages().find(isWelcome);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
