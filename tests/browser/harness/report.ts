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
