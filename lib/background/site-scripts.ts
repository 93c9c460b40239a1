/** Puts the overlay into pages beyond the manifest's: sites the reader allowed, and one page read once. */

import { browser } from 'wxt/browser';
import { REQUIRED_MATCHES } from '../sites/required.ts';
import { SENSITIVE_MATCHES } from '../sites/sensitive.ts';

const OVERLAY_JS = '/overlay.js';
const OVERLAY_CSS = '/overlay.css';
const CARD_JS = '/card.js';
const REGISTRATION = 'allowed-sites';

/** Registers the overlay for every origin the reader allowed beyond the manifest's; run when permissions change. */
export async function registerAllowedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const matches = origins.filter((origin) => /^(\*|https?):/.test(origin) && !own.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      matches,
      excludeMatches: [...REQUIRED_MATCHES, ...SENSITIVE_MATCHES],
      js: [OVERLAY_JS],
      css: [OVERLAY_CSS],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Reads a page that is open now; needs the site's permission or the reader's click (`activeTab`). */
export async function readOpenPage(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [OVERLAY_CSS] });
  await browser.scripting.executeScript({ target, files: [OVERLAY_JS] });
}

/** Reads the open pages of the required sites, which otherwise would need a reload after install. */
export async function readOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...REQUIRED_MATCHES] });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : readOpenPage(tab.id))));
}

/** Puts the card script into a frame that found its first mention. */
export async function putCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD_JS] });
}
