/** Alerts: at most one a session, by the browser's own notifications, once the reader has allowed and switched them on. */

import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import type { Words } from '../i18n/words.ts';
import type { Reading } from '../signal/reading.ts';
import { ALERTED_KEY } from '../storage-keys.ts';
import { alertText, isTold, toldOf } from '../view/alerts.ts';

const ALERT = 'signal';
const told = storage.defineItem<unknown>(`local:${ALERTED_KEY}`, { fallback: null });

/** Tells what is new since it told last. Switched off it forgets that, so that nothing old is told when it is on again. */
export async function alertOf(reading: Reading, on: boolean, words: Words): Promise<void> {
  const kept = await told.getValue();
  const before = isTold(kept) ? kept : null;
  if (!on || !(await browser.permissions.contains({ permissions: ['notifications'] }))) {
    if (kept) await told.setValue(null);
    return;
  }
  if (before && reading.session <= before.session) return;
  // Kept first: told twice would be worse than not at all.
  await told.setValue(toldOf(reading));
  const alert = before && alertText(before, reading, words);
  if (!alert) return;
  await browser.notifications.create(ALERT, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: alert.title,
    message: alert.lines.join('\n'),
  });
}

/** A click opens the report. The browser has no notifications before they are allowed: call it again then. */
export function answerClicks(): void {
  const { onClicked } = browser.notifications ?? {};
  if (onClicked && !onClicked.hasListener(openReport)) onClicked.addListener(openReport);
}

async function openReport(id: string): Promise<void> {
  if (id !== ALERT) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  await browser.notifications.clear(id);
}
