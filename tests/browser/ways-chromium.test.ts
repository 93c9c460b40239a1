/** The places by keyboard alone, by touch alone, and as a screen reader finds them, in Chromium, from the embedded snapshot. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { marked, popover } from './harness/hover.ts';
import { openReport } from './harness/report.ts';
import { spoken } from './harness/spoken.ts';
import { refreshEnded } from './harness/stored.ts';
import { finger } from './harness/touch.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium({ viewport: { width: 380, height: 640 } });
});
afterAll(() => browser?.close());

const open = async (name: string, shows: string): Promise<Page> => {
  const page = await browser.openExtension(name);
  await page.locator(shows).first().waitFor();
  return page;
};
const openPopup = () => open('popup.html', '[data-id="past"]');
const openOptions = () => open('options.html', '.updates');

describe('a screen reader', () => {
  /** Figures change with the closes, the order and the words do not. */
  const said = async (page: Page) =>
    (await spoken(page)).map((line) =>
      line.replaceAll(/[−+×]?\$?\d+(?:[.,]\d+)*%?/g, '#').replaceAll(/# \w{3,4} #/g, '#'),
    );

  it('reads the popup from the signal down, with a name for each picture and what unfolds', async () => {
    const page = await openPopup();
    // The refresh after install is over.
    await refreshEnded(page);
    await page.getByRole('button', { name: 'Refresh now' }).waitFor();
    await page.getByText('No extension can read this page.').waitFor();
    await expect
      .poll(() => said(page))
      .toEqual([
        'heading Tidemark',
        'button Open the report',
        'button Copy as text',
        'button Settings',
        'heading Russell # risk-on signal · #, # days ago',
        'Was mixed',
        'was fairly high until # Sept',
        'image Score # on a scale from # to #',
        'image Score from # to #: # at first, highest # on #, lowest # on #, # at the end.',
        'button Small caps lag the S&P #, but markets are calm. Crypto agrees. (expanded false)',
        'region What changed',
        'term Since # Oct',
        'Since # Oct',
        'Score #, was #',
        'term Since # Sept',
        'Since # Sept',
        'Signal mixed, was fairly high',
        '·',
        'Score #, was #',
        '·',
        'Fund flows: watch, was active',
        '·',
        'Liquidity in # days: stale, was watch',
        'button Warning # of Russell # firms unprofitable Oct # # on watch, # quiet, unjudged: credit, Fed figures (expanded false)',
        'heading What followed for',
        'tablist What followed for',
        'tab Bitcoin (selected true)',
        'tab Ether (selected false)',
        'tab Russell # (selected false)',
        'tabpanel Bitcoin',
        '#',
        '#',
        'day',
        '#',
        '# days',
        '# Oct',
        'Bitcoin, # days after # breakouts:',
        'no better than chance',
        expect.stringMatching(/^image Jan # #, Dec # #, .*, any day #, near record #$/),
        'button After earlier breakouts (expanded false)',
        'button Days most like today (expanded false)',
        'button What analysts said, checked against the closes (expanded false)',
        expect.stringMatching(/^button In # months since Dec # \(# independent stretches\) .* \(expanded false\)$/),
        'No extension can read this page.',
        'button Data of # Oct, # days ago (expanded false)',
        'button Refresh now',
      ]);
  });

  it('reads the options with the score first, and of each switch what it is, says and does', async () => {
    const page = await openOptions();
    const lines = await said(page);
    expect(lines.slice(0, 5)).toEqual([
      'heading Settings',
      'Russell # risk-on signal on #: mixed',
      ',',
      '#',
      'searchbox Search the settings',
    ]);
    expect(
      lines.slice(lines.indexOf('heading Indicators'), lines.indexOf('switch Gap to record (checked true)') + 1),
    ).toEqual([
      'heading Indicators',
      'Switch one off and it no longer counts in the score. Everything open follows at once.',
      'group Is the index at the top of its range?',
      'Is the index at the top of its range?',
      'Gap to record',
      'How far the Russell # closed below its highest close.',
      'The index closed at #, # below its record of # (#).',
      'Without it the score would be #.',
      'switch Gap to record (checked true)',
    ]);
    const lossMaking = lines.indexOf('switch Loss-making members (checked true)');
    expect(lines.slice(lossMaking - 4, lossMaking)).toEqual([
      'Loss-making members',
      'Share of the index’s companies that lost money over twelve months.',
      'active',
      'About # of the companies had no or negative earnings, published on #.',
    ]);
  });

  it('reads the head of the report as the popover’s, after the day it is of and its contents', async () => {
    const page = await openReport(browser);
    const lines = await said(page);
    const head = lines.slice(0, lines.indexOf('region Index and score'));
    const contents = head.indexOf('navigation Contents');
    expect(head.slice(0, 5)).toEqual([
      'heading The whole signal',
      'button Copy as text',
      'link Settings',
      'region As of',
      'button Previous session',
    ]);
    expect(head.slice(contents - 3, contents)).toEqual([
      'button Next session (disabled true)',
      'button Today (pressed true)',
      'slider Session',
    ]);
    const signal = head.findIndex((line) => line.startsWith('heading Russell'));
    expect(head.slice(signal)).toEqual([
      'heading Russell # risk-on signal · #, # days ago',
      'Was mixed',
      'was fairly high until # Sept',
      'image Score # on a scale from # to #',
      'image Score from # to #: # at first, highest # on #, lowest # on #, # at the end.',
      'Small caps lag the S&P #, but markets are calm.',
      'Crypto agrees.',
      'Top of its range?',
      'yes',
      'Small caps lead?',
      'no, they lag',
      'Conditions easy?',
      'yes',
      'Crypto agrees?',
      'yes',
      'Bitcoin, # days after # breakouts:',
      'no better than chance',
      expect.stringMatching(/^image .*, any day #, near record #$/),
      'Ether, # days after # breakouts:',
      'too few to tell',
      expect.stringMatching(/^image .*, any day #, near record #$/),
      'Russell #, # days after # breakouts:',
      'no better than chance',
      expect.stringMatching(/^image .*, any day #, near record #$/),
      'image Warning',
      '# of Russell # firms unprofitable',
      'Oct #',
      '# on watch, # quiet, unjudged: credit, Fed figures',
    ]);
  });
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${selector}`);
}

describe('the keyboard alone', () => {
  it('unfolds a row of the popup, goes from asset to asset, and opens the report', async () => {
    const page = await openPopup();
    await tabTo(page, '[data-id="why"] > button');
    await page.keyboard.press('Enter');
    await page.getByText('Top of its range?', { exact: true }).waitFor();
    await tabTo(page, '[role="tab"]');
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Ether, 90 days after/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ether');
    await page.reload();
    await page.locator('[data-id="past"]').waitFor();
    await tabTo(page, '.report-link');
    const opened = browser.context.waitForEvent('page');
    // The popup closes with it, before the key is let go.
    await page.keyboard.down('Enter').catch(() => {});
    const report = await opened;
    await report.waitForURL(/report\.html$/);
    await report.close();
  });

  it('finds a setting, switches it and hears the new score', async () => {
    const page = await openOptions();
    const standing = page.getByRole('status').first();
    const before = await standing.textContent();
    await tabTo(page, '[type="search"]');
    await page.keyboard.type('vix');
    await tabTo(page, '[data-id="calm"]');
    await page.keyboard.press('Space');
    await expect.poll(() => standing.textContent()).not.toBe(before);
    await page.keyboard.press('Space');
    await expect.poll(() => standing.textContent()).toBe(before);
  });

  it('steps through sessions of the report, unfolds a chart’s table and follows its contents', async () => {
    const page = await openReport(browser);
    const caption = page.locator('.standing .signal-caption');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => caption.textContent()).toMatch(/\s· 1 Oct 2026$/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => caption.textContent()).toMatch(/\s· 2 Oct 2026/);
    await tabTo(page, '.contents a[href="#claims"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('claims');
    await page.evaluate(() => document.querySelector('h1')?.scrollIntoView());
    await page.locator('h1').click();
    await tabTo(page, '[data-chart="index"] summary');
    await page.keyboard.press('Enter');
    await page.locator('[data-chart="index"] details table').waitFor();
  });
});

describe('touch alone', () => {
  it('unfolds a row of the popup and chooses an asset', async () => {
    const page = await openPopup();
    const { tap } = await finger(page);
    await tap(page.locator('[data-id="why"] > button'));
    await page.getByText('Top of its range?', { exact: true }).waitFor();
    await tap(page.getByRole('tab', { name: 'Ether' }));
    await page.getByText(/^Ether, 90 days after/).waitFor();
    await page.close();
  });

  it('switches in the options, by the switch and by its words', async () => {
    const page = await openOptions();
    const { tap } = await finger(page);
    const calm = page.locator('[role="switch"][data-id="calm"]');
    await tap(calm);
    await expect.poll(() => calm.getAttribute('aria-checked')).toBe('false');
    await tap(page.locator('.switch-label').getByText('Calm (VIX)'));
    await expect.poll(() => calm.getAttribute('aria-checked')).toBe('true');
    await page.close();
  });

  it('scrolls the report over a chart, shows its figures of a day, and scrolls a wide table sideways', async () => {
    const page = await openReport(browser);
    const { hold, swipe } = await finger(page);
    const chart = page.locator('[data-chart="index"]');
    const box = chart.locator('.plot-box');
    await box.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await swipe(box, { y: -150 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
    const when = chart.locator('.legend-when');
    const newest = await when.textContent();
    await hold(box, () => expect.poll(() => when.textContent()).not.toBe(newest));
    const table = page.locator('[data-table="breakouts-bitcoin"] .table-scroll');
    await swipe(table, { x: -120 });
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(30);
    await page.close();
  });

  it('opens the popover of the welcome page on a word, and closes it beside', async () => {
    const page = await open('welcome.html', '.story');
    await finger(page);
    await expect.poll(async () => (await marked(page)).length).toBe(3);
    const story = page.locator('.story p');
    await story.scrollIntoViewIfNeeded();
    const cdp = await page.context().newCDPSession(page);
    const touch = async (x: number, y: number) => {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const word = (await marked(page)).find(({ text }) => text === 'Bitcoin');
    await expect
      .poll(
        async () => {
          await touch(word?.x ?? 0, word?.y ?? 0);
          return (await popover(page))?.asset;
        },
        { interval: 500 },
      )
      .toBe('BTC');
    await touch(5, 630);
    await expect.poll(() => popover(page)).toBeNull();
    await page.close();
  });
});

it('logs no error', () => expect(browser.errors).toEqual([]));
