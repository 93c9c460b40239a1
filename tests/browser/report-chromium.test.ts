/** The report in Chromium, from the embedded snapshot alone: tables, addresses, paper. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../lib/view/report/charts/data.ts';
import { axeFindings, COLOUR_RULES } from './harness/axe.ts';
import type { Chromium } from './harness/chromium.ts';
import { picture } from './harness/picture.ts';
import { figure, openReport as openReportOf } from './harness/report.ts';
import { shared } from './harness/shared-chromium.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser.close());

const openReport = (address = '') => openReportOf(browser, address);

const cellsOf = (page: Page, table: string) =>
  page
    .locator(`[data-table="${table}"] tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

/** Fields of a CSV text by RFC 4180. */
function fieldsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
}

/** What is on the clipboard, by way of a field one can paste into. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const field = page.locator('#pasted');
  const text = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return text;
}

describe('what is copied', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openReport();
  });
  afterAll(() => page?.close());

  it('of a table is CSV: the same rows, with bare figures, and a word that it was', async () => {
    const table = page.locator('[data-table="base-rates"]');
    await table.getByRole('button', { name: 'Copy as CSV' }).click();
    await expect.poll(() => table.getByRole('status').textContent()).toBe('Copied');
    // A field of a page has no carriage returns.
    const [header, ...rows] = fieldsOf((await pasted(page)).replaceAll('\n', '\r\n'));
    const shown = await cellsOf(page, 'base-rates');
    expect(header?.slice(0, 5)).toEqual(['Asset', 'Days', 'Cases', 'Independent', 'Median (%)']);
    expect(rows).toHaveLength(shown.length);
    for (const [i, row] of rows.entries()) {
      const [asset, days, cases, , median] = row;
      expect([asset, days, Number(cases).toLocaleString('en-GB')]).toEqual(shown[i]?.slice(0, 3));
      const digits = Math.abs(Number(median)) < 9.95 ? 1 : 0;
      const text = `${Math.abs(Number(median)).toFixed(digits)}%`;
      expect(shown[i]?.[4]?.slice(1)).toBe(text);
    }
  });

  it('can be each table, with as many rows and columns as it shows', async () => {
    const ids = await page
      .locator('[data-table]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.table ?? ''));
    expect(ids).toEqual(
      expect.arrayContaining(['breakouts-ether', 'chance', 'nearest', 'flows', 'track-record-bitcoin', 'data']),
    );
    for (const id of ids)
      expect(
        await page
          .locator(`[data-table="${id}"]`)
          .getByRole('button', { name: 'Copy as CSV', includeHidden: true })
          .count(),
      ).toBe(1);
    // Warnings have their own record beside them.
    for (const [id, tables] of [
      ['claims', 1],
      ['warnings', 2],
      ['indicators', 1],
    ] as const) {
      expect(await page.locator(`#${id}`).getByRole('button', { name: 'Copy as CSV' }).count()).toBe(tables);
    }
  });

  it('of the reading is text, with its sources and their days', async () => {
    const head = page.locator('.title-row');
    await head.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => head.getByRole('status').textContent()).toBe('Copied');
    const text = await pasted(page);
    expect(text).toMatch(/^Russell 2000 risk-on signal\s· 2 Oct 2026/);
    expect(text).toContain(await page.locator('.standing .reason').innerText());
    expect(text).toMatch(/\nSources: .*Russell 2000 index, daily closes \(2 Oct 2026\)/);
    expect(text).toMatch(/Federal Reserve: [^()]*\(\d+ Aug 2026\)/);
    expect(text).toMatch(/Not investment advice\.$/);
  });
});

describe('an address', () => {
  it.each(['claims/flip-2020', 'warnings/volatility', 'indicators/calm', 'charts/score', 'chance', 'words/held'])(
    'names a part: #%s is shown, focused and marked',
    async (id) => {
      const page = await browser.openExtension(`report.html#${id}`);
      const target = page.locator(`[id="${id}"]`);
      await expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await target.getAttribute('data-target')).toBe('');
      await expect
        .poll(async () => {
          const box = await target.boundingBox();
          return box !== null && box.y >= 0 && box.y < 400;
        })
        .toBe(true);
    },
  );

  it('that names nothing, or is none, is let be', async () => {
    for (const hash of ['#claims/nobody', '#%', '#<img src=x>']) {
      const page = await browser.openExtension(`report.html${hash}`);
      await page.locator('[data-table="chance"]').waitFor();
      expect(await page.locator('[data-target]').count()).toBe(0);
    }
  });

  it('followed within the page marks the new part and no longer the old', async () => {
    const page = await openReport('#claims/flip-2020');
    await page.getByRole('link', { name: 'Could chance do this?' }).click();
    await expect.poll(() => page.locator('[data-target]').getAttribute('id')).toBe('chance');
    expect(await page.locator('[data-target]').count()).toBe(1);
  });
});

describe('on paper', () => {
  it('is black on white with charts and all tables, without buttons', async () => {
    const page = await openReport();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(18, 22, 28)');
    for (const id of CHART_IDS) {
      const canvas = figure(page, id).locator('.plot-paper canvas');
      expect(await canvas.isVisible()).toBe(true);
      const corner = await canvas.evaluate((element) => [
        ...((element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, 1, 1).data ?? []),
      ]);
      expect([id, corner]).toEqual([id, [255, 255, 255, 255]]);
      expect(await figure(page, id).locator('details table').isVisible()).toBe(true);
    }
    expect(await page.getByRole('button', { name: /CSV|PNG/ }).count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('details[open]').count()).toBe(0);
  });

  it('is printed by the browser itself, from a dark page as well on a light ground', async () => {
    const page = await openReport();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(100_000);
    const corners = await page.locator('.plot-paper canvas').evaluateAll((all) =>
      all.map((canvas) => {
        const [red] = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [];
        return red;
      }),
    );
    expect(corners).toEqual(CHART_IDS.map(() => 255));
  });
});

describe('the page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openReport();
  });
  afterAll(() => page?.close());

  it('has no link that tells a third party where it was followed', async () => {
    const links = await page
      .locator('a[href^="http"]')
      .evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).href, (link as HTMLAnchorElement).rel]));
    expect(links.length).toBeGreaterThan(0);
    for (const [href = '', rel] of links) {
      expect(new URL(href).search).toBe('');
      expect(rel).toContain('noreferrer');
    }
  });

  it('says in its contents where one is', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('#claims').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('claims')?.scrollIntoView());
    const current = page.locator('.contents [aria-current]');
    await expect.poll(() => current.getAttribute('href')).toBe('#claims');
    expect(await current.isVisible()).toBe(true);
  });

  // 1280 px at 400 % and as it is; colours are all that a theme changes.
  it.each([
    ['light', [320, 1280], undefined],
    ['dark', [320], COLOUR_RULES],
  ] as const)(
    'breaks no rule of WCAG 2.2 AA and fits its window, in %s and %j px',
    async (colorScheme, widths, rules) => {
      const page = await browser.openExtension('report.html');
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const id of CHART_IDS) await page.locator(`[data-chart="${id}"][data-ready="true"]`).waitFor();
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect([width, await axeFindings(page, 'html', rules)]).toEqual([width, []]);
        await picture(page, `report-${width}-${colorScheme}`, true);
      }
    },
  );

  it('fits a window of 1280 px at 200 %', async () => {
    await page.setViewportSize({ width: 640, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
