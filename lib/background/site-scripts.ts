/** Puts the overlay into pages beyond the manifest's: sites the reader allowed, and one page read once. */

import { browser } from 'wxt/browser';
import type { PageScript } from '../messages/protocol.ts';
import { byKind } from '../sites/kind.ts';
import { REQUIRED_MATCHES } from '../sites/required.ts';
import { sensitiveMatches } from '../sites/sensitive.ts';

const OVERLAY_JS = '/overlay.js';
const OVERLAY_CSS = '/overlay.css';
/** Put into a frame once it is wanted there. */
const PAGE_SCRIPTS = {
  detection: '/detection.js',
  popover: '/popover.js',
  answers: '/answers.js',
  story: '/story.js',
  statements: '/statements.js',
} as const satisfies Record<PageScript, string>;
const NEWS_PAGE_JS = '/news-page.js';

/** Registers the overlay for every origin the reader allowed beyond the manifest's; run when permissions change. */
export async function registerAllowedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const { whole, newsOnly } = byKind(
    // Hosts of data are asked for by `https://` alone, sites never.
    origins.filter((origin) => origin.startsWith('*://') && !own.includes(origin)),
  );
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  const common = {
    css: [OVERLAY_CSS],
    // Styles of the page's own kind don't reach into shadow roots there.
    ...(import.meta.env.FIREFOX && { cssOrigin: 'user' as const }),
    runAt: 'document_start' as const,
    allFrames: true,
    // Frames that a page writes itself belong to it.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  const never = [...REQUIRED_MATCHES, ...sensitiveMatches()];
  const scripts = [
    { ...common, id: 'whole-sites', matches: whole, excludeMatches: never, js: [OVERLAY_JS] },
    {
      ...common,
      id: 'news-pages',
      matches: newsOnly,
      excludeMatches: [...never, ...whole],
      js: [NEWS_PAGE_JS, OVERLAY_JS],
    },
  ];
  await browser.scripting.registerContentScripts(scripts.filter(({ matches }) => matches.length > 0));
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

/** Puts a script into a frame that asked for it. */
export async function putScript(script: PageScript, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [PAGE_SCRIPTS[script]] });
}
