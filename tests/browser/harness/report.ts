/** Opens the report in Chromium, and finds its charts. */

import type { Page } from 'playwright-core';
import { CHART_IDS, type ChartId } from '../../../lib/view/report/charts/data.ts';
import type { Chromium } from './chromium.ts';

export const figure = (page: Page, id: ChartId) => page.locator(`[data-chart="${id}"]`);

/** The report with every chart drawn. */
export async function openReport(browser: Chromium, address = ''): Promise<Page> {
  const page = await browser.openExtension(`report.html${address}`);
  for (const id of CHART_IDS) await page.locator(`[data-chart="${id}"][data-ready="true"] canvas`).first().waitFor();
  return page;
}

/** Writes another place into the address of a report that is open, as a reader does; resolves once the page was told. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((told) => {
        if (location.hash === to) return told();
        addEventListener('hashchange', () => told(), { once: true });
        location.assign(to);
      }),
    hash,
  );
