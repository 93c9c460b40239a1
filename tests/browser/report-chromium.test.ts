/** The report in Chromium, from the embedded snapshot alone: charts, tables, addresses, paper. */

import { mkdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_IDS, type ChartId } from '../../lib/view/report/charts/data.ts';
import { axeFindings } from './harness/axe.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  mkdirSync('pictures', { recursive: true });
  browser = await launchChromium();
});
afterAll(() => browser.close());

const figure = (page: Page, id: ChartId) => page.locator(`[data-chart="${id}"]`);

/** The report with every chart drawn. */
async function openReport(address = ''): Promise<Page> {
  const page = await browser.openExtension(`report.html${address}`);
  for (const id of CHART_IDS) await page.locator(`[data-chart="${id}"][data-ready="true"] canvas`).first().waitFor();
  return page;
}

/** Share of a chart's middle that is not the colour of its corner: 0 when nothing is drawn. */
const drawnShare = (chart: Locator) =>
  chart.evaluate(async (element) => {
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
    const canvases = [...element.querySelectorAll<HTMLCanvasElement>('.plot-box canvas')];
    const [largest] = canvases.sort((a, b) => b.width * b.height - a.width * a.height);
    const pixels = largest?.getContext('2d')?.getImageData(0, 0, largest.width, largest.height).data ?? [];
    let drawn = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      if ([0, 1, 2].some((channel) => pixels[i + channel] !== pixels[channel])) drawn++;
    }
    return drawn / (pixels.length / 4);
  });

/** Pixels of the one hue that all charts draw in, in a PNG below its legend. */
const inkOf = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = context?.getImageData(0, 140, picture.width, 500).data ?? [];
    let ink = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      if (pixels[i] === 26 && pixels[i + 1] === 92 && pixels[i + 2] === 138) ink++;
    }
    return ink;
  }, png.toString('base64'));

const legendOf = (page: Page, chart: ChartId, item: string) =>
  figure(page, chart).locator(`[data-item="${item}"] b`).textContent();

const cellsOf = (page: Page, table: string) =>
  page
    .locator(`[data-table="${table}"] tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

describe('the charts', () => {
  it('are drawn from the closes of the snapshot, each of them', async () => {
    const page = await openReport();
    for (const id of CHART_IDS) expect([id, (await drawnShare(figure(page, id))) > 0.005]).toEqual([id, true]);
    await page.close();
  });

  it('say in their legends what the reading says', async () => {
    const page = await openReport();
    expect(await legendOf(page, 'score', 'score')).toBe(await page.locator('.score').textContent());
    expect(await figure(page, 'index').locator('.plot-says').textContent()).toContain(
      (await legendOf(page, 'index', 'record')) ?? 'no record',
    );
    const [newest] = await cellsOf(page, 'breakouts-bitcoin');
    expect(await legendOf(page, 'paths', '2025-09-18')).toBe(newest?.[6]);
    expect(await legendOf(page, 'paths', '2013-01-02')).toBe('×58');
    const flow = await page.locator('[id="warnings/etf-outflows"] b').textContent();
    expect(await legendOf(page, 'flows', 'today')).toBe(flow);
    expect(await figure(page, 'timing').locator('.plot-says').textContent()).toContain(
      (await legendOf(page, 'timing', 'all'))?.split(' ')[0] ?? 'no correlation',
    );
    await page.close();
  });

  it('show the figures of the day under the pointer', async () => {
    const page = await openReport();
    const index = figure(page, 'index');
    const when = index.locator('.legend-when');
    const newest = await when.textContent();
    const box = await index.locator('.plot-box').boundingBox();
    if (!box) throw new Error('no box');
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
    await expect.poll(() => when.textContent()).not.toBe(newest);
    await page.mouse.move(0, 0);
    await expect.poll(() => when.textContent()).toBe(newest);
    await page.close();
  });

  it('show the years that are asked for, reached and chosen by keyboard', async () => {
    const page = await openReport();
    const index = figure(page, 'index');
    const firstShown = async () => {
      const box = await index.locator('.plot-box').boundingBox();
      if (!box) throw new Error('no box');
      await page.mouse.move(0, 0);
      await page.mouse.move(box.x + 3, box.y + box.height / 2);
      await expect.poll(() => index.locator('.legend-when').textContent()).toMatch(/\d{4}$/);
      return Number((await index.locator('.legend-when').textContent())?.slice(-4));
    };
    for (const [label, year] of [
      ['1 year', 2025],
      ['3 years', 2023],
      ['10 years', 2016],
      ['All', 1987],
    ] as const) {
      await index.getByRole('button', { name: label, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(firstShown).toBe(year);
    }
    await page.close();
  });

  it.each(CHART_IDS)('have a cursor for the keyboard that reads out its place: %s', async (id) => {
    const page = await openReport();
    const cursor = figure(page, id).getByRole('slider');
    const says = () => cursor.getAttribute('aria-valuetext');
    const place = async () => Number(await cursor.inputValue());
    const legend = figure(page, id).locator('.legend-when');
    const [atRest, last] = [await says(), Number(await cursor.getAttribute('max'))];
    await cursor.focus();
    await page.keyboard.press('End');
    expect(await place()).toBe(last);
    const visited = [await says()];
    for (const [key, step] of [
      ['ArrowLeft', -1],
      ['ArrowLeft', -1],
      ['ArrowRight', 1],
      ['PageDown', null],
      ['Home', null],
    ] as const) {
      const before = await place();
      await page.keyboard.press(key);
      if (step === null) expect(await place()).toBeLessThan(before);
      else expect(await place()).toBe(before + step);
      expect(await says()).toContain(await legend.textContent());
      visited.push(await says());
    }
    expect(new Set(visited).size).toBeGreaterThan(3);
    await page.keyboard.press('Tab');
    expect(await says()).toBe(atRest);
    await page.close();
  });

  it('follow the cursor beyond what they show', async () => {
    const page = await openReport();
    const cursor = figure(page, 'index').getByRole('slider');
    await figure(page, 'index').getByRole('button', { name: '1 year' }).click();
    await cursor.focus();
    await page.keyboard.press('Home');
    const first = await cursor.inputValue();
    await page.keyboard.press('PageDown');
    expect(Number(await cursor.inputValue())).toBe(Number(first) - 21);
    await expect
      .poll(async () => {
        await page.keyboard.press('Home');
        return cursor.inputValue();
      })
      .toBe(`${Number(first) - 21}`);
    await page.close();
  });

  it('lay an asset over the index, with its own figure', async () => {
    const page = await openReport();
    const index = figure(page, 'index');
    await index.getByRole('button', { name: 'Bitcoin' }).click();
    await expect.poll(() => legendOf(page, 'index', 'bitcoin')).toMatch(/^\$[\d,]+$/);
    await index.getByRole('button', { name: 'Log scale' }).click();
    expect(await index.getByRole('button', { name: 'Log scale' }).getAttribute('aria-pressed')).toBe('true');
    expect(await drawnShare(index)).toBeGreaterThan(0.005);
    await page.close();
  });

  it('change with the asset chosen', async () => {
    const page = await openReport();
    const paths = figure(page, 'paths');
    await paths.getByRole('button', { name: 'Ether' }).click();
    const [newest] = await cellsOf(page, 'breakouts-ether');
    await expect.poll(() => legendOf(page, 'paths', '2025-09-18')).toBe(newest?.[6]);
    expect(await paths.locator('.plot-says').textContent()).toContain('Ether');
    await page.close();
  });

  it('have all they show as a table', async () => {
    const page = await openReport();
    for (const id of CHART_IDS) {
      await figure(page, id).locator('summary').click();
      expect(await figure(page, id).locator('tbody tr').count()).toBeGreaterThan(5);
    }
    await page.close();
  });

  it('can be saved as a PNG of one size, and it is not blank', async () => {
    const page = await openReport();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const id of CHART_IDS) {
      const download = page.waitForEvent('download');
      await figure(page, id).getByRole('button', { name: 'Save as PNG' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`tidemark-${id}-2026-10-02.png`);
      const bytes = readFileSync(await file.path());
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 720]);
      expect([id, (await inkOf(page, bytes)) > 300]).toEqual([id, true]);
    }
    await page.close();
  });
});

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
  return page.locator('#pasted').inputValue();
}

describe('a table', () => {
  it('is copied as CSV: the same rows, with bare figures, and a word that it was', async () => {
    const page = await openReport();
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
    await page.close();
  });

  it('can each be copied, with as many rows and columns as it shows', async () => {
    const page = await openReport();
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
    for (const id of ['claims', 'warnings', 'indicators']) {
      expect(await page.locator(`#${id}`).getByRole('button', { name: 'Copy as CSV' }).count()).toBe(1);
    }
    await page.close();
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
      await page.close();
    },
  );

  it('that names nothing, or is none, is let be', async () => {
    for (const hash of ['#claims/nobody', '#%', '#<img src=x>']) {
      const page = await browser.openExtension(`report.html${hash}`);
      await page.locator('[data-table="chance"]').waitFor();
      expect(await page.locator('[data-target]').count()).toBe(0);
      await page.close();
    }
  });

  it('followed within the page marks the new part and no longer the old', async () => {
    const page = await openReport('#claims/flip-2020');
    await page.getByRole('link', { name: 'Could chance do this?' }).click();
    await expect.poll(() => page.locator('[data-target]').getAttribute('id')).toBe('chance');
    expect(await page.locator('[data-target]').count()).toBe(1);
    await page.close();
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
    await page.close();
  });

  it('is printed by the browser itself', async () => {
    const page = await openReport();
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(100_000);
    await page.close();
  });
});

describe('the page', () => {
  it('has no link that tells a third party where it was followed', async () => {
    const page = await openReport();
    const links = await page
      .locator('a[href^="http"]')
      .evaluateAll((all) => all.map((link) => [(link as HTMLAnchorElement).href, (link as HTMLAnchorElement).rel]));
    expect(links.length).toBeGreaterThan(0);
    for (const [href = '', rel] of links) {
      expect(new URL(href).search).toBe('');
      expect(rel).toContain('noreferrer');
    }
    await page.close();
  });

  it('says in its contents where one is', async () => {
    const page = await openReport();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('#claims').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('claims')?.scrollIntoView());
    const current = page.locator('.contents [aria-current]');
    await expect.poll(() => current.getAttribute('href')).toBe('#claims');
    expect(await current.isVisible()).toBe(true);
    await page.close();
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    // 1280 px at 400 % and at 200 %, and as it is.
    it.each([320, 640, 1280])('breaks no rule of WCAG 2.2 AA and fits %d px', async (width) => {
      const page = await browser.openExtension('report.html');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const id of CHART_IDS) await page.locator(`[data-chart="${id}"][data-ready="true"]`).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await axeFindings(page)).toEqual([]);
      await page.screenshot({ path: `pictures/report-${width}-${colorScheme}.png`, fullPage: true });
      await page.close();
    });
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
