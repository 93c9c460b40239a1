/** The charts of the report in Chromium, from the embedded snapshot alone. */

import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHART_IDS, type ChartId } from '../../lib/view/report/charts/data.ts';
import type { Chromium } from './harness/chromium.ts';
import { figure, openReport as openReportOf } from './harness/report.ts';
import { shared } from './harness/shared-chromium.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser.close());

const openReport = (address = '') => openReportOf(browser, address);

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

interface Bar {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where its figure stands, over it or below. */
  text: number;
  isBelow: boolean;
}

/** Keeps every bar that has a figure from now on, as it is drawn: the figure follows its bar. */
function recordBars(): void {
  const bars: Bar[] = [];
  Object.assign(globalThis, { bars });
  const { prototype } = CanvasRenderingContext2D;
  const { fillRect, fillText } = prototype;
  let rect = [0, 0, 0, 0] as [number, number, number, number];
  prototype.fillRect = function (...given) {
    rect = given;
    fillRect.apply(this, given);
  };
  prototype.fillText = function (words, x, y, ...more) {
    const [left, top, width, height] = rect;
    const isBelow = this.textBaseline === 'top';
    if (this.textAlign === 'center' && words.includes('$')) {
      bars.push({ left, right: left + width, top, bottom: top + height, text: y, isBelow });
    }
    fillText.call(this, words, x, y, ...more);
  };
}

const legendOf = (page: Page, chart: ChartId, item: string) =>
  figure(page, chart).locator(`[data-item="${item}"] b`).textContent();

const cellsOf = (page: Page, table: string) =>
  page
    .locator(`[data-table="${table}"] tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

/** Each leaves the page so that the next finds what it looks for. */
describe('the charts of one page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openReport();
  });
  afterAll(() => page?.close());

  it('are drawn from the closes of the snapshot, each of them', async () => {
    for (const id of CHART_IDS) expect([id, (await drawnShare(figure(page, id))) > 0.005]).toEqual([id, true]);
  });

  it('say in their legends what the reading says', async () => {
    expect(await legendOf(page, 'score', 'score')).toBe(await page.locator('.score').textContent());
    expect(await figure(page, 'index').locator('.plot-says').textContent()).toContain(
      (await legendOf(page, 'index', 'record')) ?? 'no record',
    );
    const [newest] = await cellsOf(page, 'breakouts-bitcoin');
    expect(await legendOf(page, 'paths', '2025-09-18')).toBe(newest?.[6]);
    expect(await legendOf(page, 'paths', '2013-01-02')).toBe('×58');
    const flow = (await legendOf(page, 'flows', 'today')) ?? 'no flow';
    expect(await page.locator('[id="warnings/etf-outflows"]').textContent()).toContain(flow.replace(/[−+]\u2060?/, ''));
    expect(await figure(page, 'timing').locator('.plot-says').textContent()).toContain(
      (await legendOf(page, 'timing', 'all'))?.split(' ')[0] ?? 'no correlation',
    );
  });

  it('show the figures of the day under the pointer', async () => {
    const index = figure(page, 'index');
    const when = index.locator('.legend-when');
    const newest = await when.textContent();
    await index.locator('.plot-box').scrollIntoViewIfNeeded();
    const box = await index.locator('.plot-box').boundingBox();
    if (!box) throw new Error('no box');
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
    await expect.poll(() => when.textContent()).not.toBe(newest);
    await page.mouse.move(0, 0);
    await expect.poll(() => when.textContent()).toBe(newest);
  });

  describe('have a cursor for the keyboard that reads out its place', () => {
    it.each(CHART_IDS)('%s', async (id) => {
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
    });
  });

  it('pick out what is clicked in the legend, and all again with a second click', async () => {
    const picks = figure(page, 'paths').locator('.legend-pick');
    const pressed = () => picks.evaluateAll((all) => all.flatMap((one, i) => (one.ariaPressed === 'true' ? [i] : [])));
    expect(await pressed()).toEqual([]);
    await picks.nth(1).click();
    await expect.poll(pressed).toEqual([1]);
    await picks.nth(1).click();
    await expect.poll(pressed).toEqual([]);
  });

  it('change with the asset chosen', async () => {
    const paths = figure(page, 'paths');
    await paths.getByRole('button', { name: 'Ether' }).click();
    const [newest] = await cellsOf(page, 'breakouts-ether');
    await expect.poll(() => legendOf(page, 'paths', '2025-09-18')).toBe(newest?.[6]);
    expect(await paths.locator('.plot-says').textContent()).toContain('Ether');
  });

  it('have all they show as a table', async () => {
    for (const id of CHART_IDS) {
      await figure(page, id).locator('summary').click();
      expect(await figure(page, id).locator('tbody tr').count()).toBeGreaterThan(5);
    }
  });
});

describe('the charts', () => {
  it('show the years that are asked for, reached and chosen by keyboard', async () => {
    const page = await openReport();
    const index = figure(page, 'index');
    const firstShown = async () => {
      await index.locator('.plot-box').scrollIntoViewIfNeeded();
      const box = await index.locator('.plot-box').boundingBox();
      if (!box) throw new Error('no box');
      await page.mouse.move(0, 0);
      // Beyond the room for half a label.
      await page.mouse.move(box.x + 14, box.y + box.height / 2);
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
  });

  it('follow the cursor beyond what they show', async () => {
    const page = await openReport();
    const cursor = figure(page, 'index').getByRole('slider');
    await figure(page, 'index').getByRole('button', { name: '1 year' }).click();
    await cursor.focus();
    const home = async () => {
      await page.keyboard.press('Home');
      return Number(await cursor.inputValue());
    };
    // The chart shows another range with its next frame.
    const last = Number(await cursor.getAttribute('max'));
    await expect.poll(async () => last - (await home())).toBeGreaterThan(240);
    const first = await home();
    await page.keyboard.press('PageDown');
    expect(Number(await cursor.inputValue())).toBe(first - 21);
    await expect.poll(home).toBe(first - 21);
  });

  it('lay an asset over the index, with its own figure', async () => {
    const page = await openReport();
    const index = figure(page, 'index');
    await index.getByRole('button', { name: 'Bitcoin' }).click();
    await expect.poll(() => legendOf(page, 'index', 'bitcoin')).toMatch(/^\$[\d,]+$/);
    await index.getByRole('button', { name: 'Log scale' }).click();
    expect(await index.getByRole('button', { name: 'Log scale' }).getAttribute('aria-pressed')).toBe('true');
    expect(await drawnShare(index)).toBeGreaterThan(0.005);
  });

  it('draw the flows as narrow bars that stand apart, with their figures beyond their ends', async () => {
    const page = await openReport();
    await figure(page, 'flows').scrollIntoViewIfNeeded();
    await page.evaluate(recordBars);
    await page.setViewportSize({ width: 960, height: 800 });
    const bars = () => page.evaluate(() => (globalThis as typeof globalThis & { bars: Bar[] }).bars);
    await expect.poll(async () => (await bars()).length).toBeGreaterThan(4);
    const last = (await bars()).slice(-5).sort((one, other) => one.left - other.left);
    for (const [i, { left, right, top, bottom, text, isBelow }] of last.entries()) {
      const before = last[i - 1];
      if (before && before.left < left) expect(left).toBeGreaterThan(before.right);
      expect(right - left).toBeLessThanOrEqual(56);
      expect(isBelow ? text - bottom : top - text).toBeGreaterThan(0);
    }
  });

  it('show all they have after the window was narrow for a while', async () => {
    const page = await openReport();
    const plot = figure(page, 'paths').locator('.plot-box');
    await plot.scrollIntoViewIfNeeded();
    const before = await plot.screenshot();
    const size = page.viewportSize() ?? { width: 1000, height: 800 };
    await page.setViewportSize({ ...size, width: 360 });
    await expect.poll(async () => (await plot.boundingBox())?.width).toBeLessThan(340);
    await page.setViewportSize(size);
    await plot.scrollIntoViewIfNeeded();
    await expect.poll(async () => before.equals(await plot.screenshot())).toBe(true);
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
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
