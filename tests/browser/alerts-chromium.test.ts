/** Alerts on a desktop that shows notifications: what it is handed, and what a click there does. */

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/market/day.ts';
import type { Market, Series, SeriesId } from '../../lib/market/series.ts';
import { carriedOn, snapshotMarket } from '../replay/market.ts';
import { type Replay, replayProviders } from '../replay/providers.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type Desktop, startDesktop } from './harness/desktop.ts';
import { extensionWith } from './harness/extension-with.ts';
import { forgetRefreshes, refreshByHand, refreshEnded, storedDays } from './harness/stored.ts';

/** Small caps lose 1 % a session after the snapshot: wherever the signal stood, it is low in the end. */
const LOSS = 0.99;

const snapshot = await snapshotMarket();
const hasBus = spawnSync('dbus-daemon', ['--version']).status === 0;

function sinking(market: Market): Market {
  const sink = (id: SeriesId): Series => {
    const { days, closes } = market.series[id] as Series;
    const known = snapshot.series[id]?.days.length ?? 0;
    return { days, closes: closes.map((close, i) => close * LOSS ** Math.max(0, i + 1 - known)) };
  };
  const small = (['russell2000', 'iwm', 'russell2000-value'] as const).map((id) => [id, sink(id)]);
  return { ...market, series: { ...market.series, ...Object.fromEntries(small) } };
}

describe.skipIf(!hasBus)('an alert', () => {
  let desktop: Desktop;
  let browser: Chromium;
  let extension: string;
  let answer: Replay = () => null;
  beforeAll(async () => {
    desktop = await startDesktop();
    // As if the reader had allowed it: no test can press the browser's own button.
    extension = extensionWith((manifest) => manifest.permissions.push('notifications'));
    browser = await launchChromium({ extension, providers: (address) => answer(address) });
  });
  afterAll(async () => {
    await browser?.close();
    desktop?.close();
    rmSync(extension, { recursive: true });
  });

  it('is off until it is switched on; then it tells what is new since, once', async () => {
    const options = await browser.openExtension('options.html');
    await refreshEnded(options);
    const before = await storedDays(options);
    const alerts = options.getByRole('switch', { name: 'Alerts' });
    expect(await alerts.getAttribute('aria-checked')).toBe('false');
    await alerts.click();
    await expect.poll(() => alerts.getAttribute('aria-checked')).toBe('true');
    const worker = await browser.worker();
    // What stood when it was switched on is known, and not told.
    // @ts-expect-error the extension's own API
    const known = () => worker.evaluate(async () => (await chrome.storage.local.get('alerted')).alerted);
    await expect.poll(known).toBeTruthy();
    expect(desktop.shown).toEqual([]);

    answer = replayProviders(sinking(carriedOn(snapshot, dayOf(Date.now()))));
    await forgetRefreshes(options);
    await refreshByHand(options, async () => (await storedDays(options)).russell2000?.[0] !== before.russell2000?.[0]);
    await expect.poll(() => desktop.shown).toHaveLength(1);
    expect(desktop.shown[0]?.title).toMatch(/^Russell 2000 risk-on signal\s· \d+ \w+ \d{4}$/);
    expect(desktop.shown[0]?.body).toMatch(/^The signal is (fairly )?low now; it was mixed\./);
    await refreshEnded(options);

    // The same session again, with other closes and another setting: nothing is told twice.
    await forgetRefreshes(options);
    await options.getByRole('button', { name: 'Refresh now' }).click();
    await options.locator('[role="switch"][data-id="calm"]').click();
    await expect
      .poll(() => options.locator('[role="switch"][data-id="calm"]').getAttribute('aria-checked'))
      .toBe('false');
    await refreshEnded(options);
    expect(desktop.shown).toHaveLength(1);
    await options.close();
  });

  it('opens the report when it is clicked, also after its worker was stopped', async () => {
    await browser.stopWorker();
    const opened = browser.context.waitForEvent('page');
    desktop.click(desktop.shown[0]?.id ?? 0);
    const report = await opened;
    await report.getByRole('heading', { level: 1, name: 'The whole signal' }).waitFor();
    expect(report.url()).toMatch(/\/report\.html$/);
  });
});
