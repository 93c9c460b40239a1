/** Puts the overlay into pages beyond the manifest's: sites the reader allowed, and one page read once. */

import { type Browser, browser } from 'wxt/browser';
import { allowedPatterns } from '../sites/access.ts';
import { byKind } from '../sites/kind.ts';
import { REQUIRED_MATCHES } from '../sites/required.ts';

const OVERLAY_JS = '/overlay.js';
const OVERLAY_CSS = '/overlay.css';
const NEWS_PAGE_JS = '/news-page.js';

/** One after the other: two permissions may come at once. */
let registering: Promise<void> = Promise.resolve();

/**
 * Sees to it that the overlay is registered for every origin the reader allowed beyond the manifest's, and for no other;
 * run when permissions change, and whenever the background starts, for it may have been stopped in the middle of this.
 */
export function registerAllowedSites(): Promise<void> {
  registering = registering.catch(() => undefined).then(register);
  return registering;
}

async function register(): Promise<void> {
  const [wanted, there] = [await wantedScripts(), await browser.scripting.getRegisteredContentScripts()];
  const idOf = ({ id }: { id: string }) => id;
  const gone = there.map(idOf).filter((id) => !wanted.map(idOf).includes(id));
  const added = wanted.filter(({ id }) => !there.map(idOf).includes(id));
  const changed = wanted.filter((script) => there.some((one) => one.id === script.id && !isSame(one, script)));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

type SiteScript = Pick<Browser.scripting.RegisteredContentScript, 'matches' | 'excludeMatches'>;

/** Whether two scripts of one id are for the same pages. */
function isSame(one: SiteScript, other: SiteScript): boolean {
  const pages = ({ matches = [], excludeMatches = [] }: SiteScript) =>
    JSON.stringify([matches.toSorted(), excludeMatches.toSorted()]);
  return pages(one) === pages(other);
}

async function wantedScripts() {
  const { whole, newsOnly } = byKind(await allowedPatterns());
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
  const never = [...REQUIRED_MATCHES];
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
  return scripts.filter(({ matches }) => matches.length > 0);
}

/** Reads a page that is open now; needs the site's permission or the reader's click (`activeTab`). */
export async function readOpenPage(tabId: number): Promise<void> {
  await putOverlay(tabId, [OVERLAY_JS]);
}

async function putOverlay(tabId: number, files: string[]): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [OVERLAY_CSS] });
  await browser.scripting.executeScript({ target, files });
}

/**
 * Reads the open pages of all sites that are read: an install or an update puts no script into them by itself, and an
 * update ends those that were there.
 */
export async function readOpenPages(): Promise<void> {
  const { whole, newsOnly } = byKind(await allowedPatterns());
  await putOverlays([...REQUIRED_MATCHES, ...whole], [OVERLAY_JS]);
  await putOverlays(newsOnly, [NEWS_PAGE_JS, OVERLAY_JS]);
}

async function putOverlays(url: string[], files: string[]): Promise<void> {
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : putOverlay(tab.id, files))));
}
