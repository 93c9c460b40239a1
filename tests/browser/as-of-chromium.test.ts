/** The report as of earlier sessions, in Chromium, from the embedded snapshot alone. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWords } from '../../lib/i18n/words.ts';
import { parseDay } from '../../lib/market/day.ts';
import { headOn } from '../../lib/signal/head.ts';
import { snapshotMarket } from '../replay/market.ts';
import { axeFindings } from './harness/axe.ts';
import type { Chromium } from './harness/chromium.ts';
import { figure, goTo, openReport as openReportOf } from './harness/report.ts';
import { shared } from './harness/shared-chromium.ts';

let browser: Chromium;
shared.beforeAll(async ({ lend }) => {
  browser = await lend();
});
afterAll(() => browser.close());

const market = await snapshotMarket();
const words = createWords('en');
const openReport = (address: string) => openReportOf(browser, address);
const control = (page: Page) => page.getByRole('region', { name: 'As of' });
const says = (page: Page) => control(page).getByRole('status').textContent();
const field = (page: Page) => control(page).getByLabel('As of', { exact: true });
const standing = (page: Page) => page.locator('.standing').textContent();

/** What the head of the report must say of a day. */
function expected(iso: string): { state: string; score: string } {
  const { state, score } = headOn(market, { off: [] }, parseDay(iso) ?? 0);
  return { state: words.capital(words.t(`state.word.${state}`)), score: score === null ? '–' : words.signed(score) };
}

async function expectHeadOf(page: Page, iso: string) {
  const { state, score } = expected(iso);
  await expect.poll(() => field(page).inputValue()).toBe(iso);
  await expect.poll(() => standing(page)).toContain(words.day(iso));
  expect(await standing(page)).toContain(state);
  expect(await standing(page)).toContain(score);
}

/** Opened once, and led to other days by its address, as a reader does who writes one there. */
let led: Page;

/** Of today, and why, with an address of what is shown. */
async function expectToday(page: Page, line: string) {
  await expect.poll(() => says(page)).toBe(line);
  await expect
    .poll(() => control(page).getByRole('button', { name: 'Today' }).getAttribute('aria-pressed'))
    .toBe('true');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
}

describe('the report as of an earlier session', () => {
  beforeAll(async () => {
    led = await openReport('');
  });

  it('shows all of that day, says so, and ends its charts there', async () => {
    const page = await openReport('#as-of=2026-01-16');
    await expectHeadOf(page, '2026-01-16');
    expect(await says(page)).toMatch(/^As of 16 Jan 2026: everything here is what could be known then\./);
    await expect.poll(() => page.title()).toBe('Tidemark report, 16 Jan 2026');
    for (const id of ['index', 'score'] as const)
      await expect.poll(() => figure(page, id).locator('.legend-when').textContent()).toBe('16 Jan 2026');
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    // The breakout of September 2025 was 120 days old: its 180 days were not over.
    const newest = page.locator('[data-table="breakouts-bitcoin"] tbody tr').first();
    expect(await newest.textContent()).toContain('18 Sept 2025');
    const origin = page.locator('[data-table="data"] tbody tr').first();
    expect(await origin.textContent()).toContain('16 Jan 2026');
  });

  it('says which session it is of, where the day asked for had none', async () => {
    await goTo(led, '#as-of=2026-01-18');
    await expectHeadOf(led, '2026-01-16');
    expect(await says(led)).toContain('18 Jan 2026 had no session; this is the one before.');
  });

  it.each([
    ['2026-02-30', '“2026-02-30” is no day; write it as 2026-01-20. Today is shown.'],
    ['<img src=x>', '“<img src=x>” is no day; write it as 2026-01-20. Today is shown.'],
    ['1980-01-02', 'The closes begin on 10 Sept 1987. Today is shown.'],
    ['2999-12-31', '31 Dec 2999 lies after the newest session. Today is shown.'],
  ])('of %j is that of today, and says why', async (asked, line) => {
    await goTo(led, `#as-of=${encodeURIComponent(asked)}`);
    await expectToday(led, line);
  });

  it('that is none is that of today where the report is opened with it, too', async () => {
    const page = await browser.openExtension('report.html#as-of=2026-02-30');
    await expectToday(page, '“2026-02-30” is no day; write it as 2026-01-20. Today is shown.');
  });

  it('steps from session to session by buttons, arrow keys, field and slider', async () => {
    await goTo(led, '#as-of=2026-01-20');
    await expectHeadOf(led, '2026-01-20');
    await control(led).getByRole('button', { name: 'Previous session' }).click();
    // Monday was a holiday.
    await expectHeadOf(led, '2026-01-16');
    await led.evaluate(() => (document.activeElement as HTMLElement).blur());
    await led.keyboard.press('ArrowRight');
    await expectHeadOf(led, '2026-01-20');
    await led.keyboard.press('ArrowLeft');
    await led.keyboard.press('ArrowLeft');
    await expectHeadOf(led, '2026-01-15');
    await field(led).fill('2008-11-22');
    await expectHeadOf(led, '2008-11-21');
    const slider = control(led).getByRole('slider');
    await slider.focus();
    await led.keyboard.press('ArrowRight');
    await expectHeadOf(led, '2008-11-24');
    await led.keyboard.press('Home');
    await expect.poll(() => field(led).inputValue()).toBe('1987-09-10');
    expect(await slider.getAttribute('aria-valuetext')).toBe('10 Sept 1987');
  });

  it('keeps focus and page at the first step from today', async () => {
    const page = await openReport('');
    const previous = control(page).getByRole('button', { name: 'Previous session' });
    await page.locator('h1').evaluate((title) => Object.assign(title, { isKept: true }));
    await previous.focus();
    await page.keyboard.press('Enter');
    await expectHeadOf(page, '2026-10-01');
    expect(await previous.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('h1').evaluate((title) => 'isKept' in title)).toBe(true);
  });

  it('keeps the day in the address, and the way back to the story and to today', async () => {
    await goTo(led, '#as-of=2026-01-16&story=2026-01-16');
    await expectHeadOf(led, '2026-01-16');
    await control(led).getByRole('button', { name: 'Next session' }).click();
    await expect.poll(() => led.evaluate(() => location.hash)).toBe('#as-of=2026-01-20&story=2026-01-16');
    await led.getByRole('link', { name: 'Track record' }).click();
    await expect
      .poll(() => led.evaluate(() => location.hash))
      .toBe('#as-of=2026-01-20&story=2026-01-16&part=track-record');
    await expectHeadOf(led, '2026-01-20');
    await control(led).getByRole('button', { name: 'The story’s day' }).click();
    await expectHeadOf(led, '2026-01-16');
    await control(led).getByRole('button', { name: 'Today' }).click();
    await expect.poll(() => says(led)).toBe('');
    await expect.poll(() => led.title()).toBe('Tidemark report');
  });

  it('draws what followed on demand alone, and copies tables with their day', async () => {
    const page = await openReport('#as-of=2026-01-16');
    const later = control(page).getByRole('checkbox', { name: 'Draw what followed' });
    expect(await later.isChecked()).toBe(false);
    const picture = async (id: 'index' | 'score' | 'paths') =>
      (await figure(page, id).locator('.plot-box').screenshot()).toString('base64');
    for (const id of ['index', 'score', 'paths'] as const) {
      const entry = figure(page, id).locator('.legend').getByText('What followed');
      await later.uncheck();
      await expect.poll(() => entry.count()).toBe(0);
      const before = await picture(id);
      await later.check();
      await expect.poll(() => picture(id)).not.toBe(before);
      await expect.poll(() => entry.count()).toBe(1);
    }
    // What it says at rest stays that of the day.
    expect(await figure(page, 'index').locator('.legend-when').textContent()).toBe('16 Jan 2026');
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
    await page.locator('[data-table="base-rates"]').getByRole('button', { name: 'Copy as CSV' }).click();
    await expect.poll(() => page.evaluate(() => document.body.dataset.copied)).toContain('As of');
    const [header, ...rows] = (await page.evaluate(() => document.body.dataset.copied ?? '')).trim().split('\r\n');
    expect(header).toMatch(/,As of$/);
    for (const row of rows) expect(row).toMatch(/,2026-01-16$/);
  });

  it('prints its day and none of the controls', async () => {
    const page = await openReport('#as-of=2026-01-16');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.as-of-says').isVisible()).toBe(true);
    expect(await field(page).isVisible()).toBe(false);
  });

  it('has no finding of axe in its control', async () => {
    const page = await openReport('#as-of=2026-01-16&story=2026-01-16');
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    expect(await axeFindings(page, '.as-of')).toEqual([]);
  });

  it('logs no error', () => expect(browser.errors).toEqual([]));
});
