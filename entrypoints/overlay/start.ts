/** Starts and stops the reader of the page as settings, the page itself and the extension's life allow. */

import { FIRST_MENTION } from '../../lib/messages/first-mention.ts';
import { browser } from '../../lib/page/browser.ts';
import { asksToBeLeftAlone } from '../../lib/page/closed-pages.ts';
import { place, taken } from '../../lib/page/handover.ts';
import { readPage } from '../../lib/page/reader.ts';
import { type PageSettings, pageSettings } from '../../lib/settings/page-settings.ts';

export function startOverlay(): void {
  const earlier = taken();
  // Put in twice: by the manifest and by "read this page once". One that an update orphaned makes room.
  if (earlier?.isAlive()) return;
  earlier?.stop();

  const life = new AbortController();
  const hover = { delay: 0, modifier: 'none' as PageSettings['modifier'] };
  let reading: { settings: string; end: AbortController } | null = null;

  const isAlive = () => browser.runtime?.id !== undefined;
  const stop = () => {
    stopReading();
    life.abort();
    place(null);
  };

  function stopReading(): void {
    reading?.end.abort();
    reading = null;
  }

  function apply(settings: PageSettings): void {
    const { assets, marks, delay, modifier, sitesOff } = settings;
    Object.assign(hover, { delay, modifier });
    const site = location.hostname.replace(/^www\./, '');
    if (sitesOff.includes(site) || asksToBeLeftAlone(document)) {
      stopReading();
      return;
    }
    const wanted = JSON.stringify([assets, marks]);
    if (reading?.settings === wanted) return;
    stopReading();
    const end = new AbortController();
    reading = { settings: wanted, end };
    const read = readPage({ assets, marks, host: location.hostname }, end.signal);
    place({ marks: read, hover, taken: false, isAlive, stop });
    askForCardAtFirst(read.onChange, () => read.size > 0);
  }

  /** Once: the card script is not wanted on the many pages that mention nothing. */
  function askForCardAtFirst(onChange: (changed: () => void) => void, hasMarks: () => boolean): void {
    let asked = false;
    onChange(() => {
      if (asked || !hasMarks()) return;
      asked = true;
      requestIdleCallback(() => {
        if (isAlive()) browser.runtime.connect({ name: FIRST_MENTION });
      });
    });
  }

  const load = async () => {
    const { settings } = await browser.storage.sync.get('settings');
    if (!life.signal.aborted) apply(pageSettings(settings));
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && 'settings' in changes) void load();
  };
  browser.storage.onChanged.addListener(onChanged);
  life.signal.addEventListener('abort', () => {
    if (isAlive()) browser.storage.onChanged.removeListener(onChanged);
  });

  // After an update nobody tells an old page; it notices when its reader comes back to it.
  const notice = () => {
    if (!isAlive()) stop();
  };
  document.addEventListener('visibilitychange', notice, { signal: life.signal });
  document.addEventListener('pointerover', notice, { signal: life.signal, passive: true, capture: true });

  whenParsed(load, life.signal);
}

/** Runs when the document is whole, so that the page's own say on Tidemark is known. */
function whenParsed(run: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') run();
  else document.addEventListener('DOMContentLoaded', run, { once: true, signal });
}
