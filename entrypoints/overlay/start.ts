/** Starts and stops the reader of the page as settings, the page itself and the extension's life allow. */

import type { PageScript } from '../../lib/messages/protocol.ts';
import { ask } from '../../lib/messages/wire.ts';
import { browser } from '../../lib/page/browser.ts';
import { asksToBeLeftAlone } from '../../lib/page/closed-pages.ts';
import { detection, type Handover, place, staysAsleep, taken } from '../../lib/page/handover.ts';
import { type Reader, readPage } from '../../lib/page/reader.ts';
import { highlightStyle, type PageSettings, pageKeys, pageSettings } from '../../lib/settings/page-settings.ts';

/** After a page went elsewhere without a load, its content and what it says of itself follow within this, ms. */
const SETTLED = 1000;

export function startOverlay(): void {
  const earlier = taken();
  // Put in twice: by the manifest and by "read this page once". One that an update orphaned makes room.
  if (earlier?.isAlive()) {
    earlier.readAnyway();
    return;
  }
  earlier?.stop();

  const life = new AbortController();
  const { signal } = life;
  const hover = { delay: 0, modifier: 'none' as PageSettings['modifier'] };
  let reading: { settings: string; reader: Reader; end: AbortController } | null = null;
  let asked = false;

  const isAlive = () => browser.runtime?.id !== undefined;
  const stop = () => {
    stopReading();
    life.abort();
    place(null);
  };
  const handover: Handover = {
    marks: null,
    hover,
    taken: false,
    isAlive,
    wake() {
      reading?.reader.wake();
    },
    readAnyway() {
      asked = true;
      void load();
    },
    stop,
  };
  place(handover);

  function stopReading(): void {
    handover.marks = null;
    reading?.end.abort();
    reading = null;
  }

  function apply(settings: PageSettings | null, host: string): void {
    if (!settings || (!asked && staysAsleep()) || asksToBeLeftAlone()) {
      stopReading();
      return;
    }
    const { assets, marks, underline, delay, modifier } = settings;
    Object.assign(hover, { delay, modifier });
    const wanted = JSON.stringify([assets, marks, underline]);
    if (reading?.settings === wanted) return;
    stopReading();
    const end = new AbortController();
    const options = {
      assets,
      marks,
      style: highlightStyle(underline),
      host,
      detection: detectionOrAsk,
      rewritten: restart,
    };
    const reader = readPage(options, end.signal);
    reading = { settings: wanted, reader, end };
    handover.marks = reader;
    handover.taken = false;
    askForCardAtFirst(reader);
  }

  let candidateTold = false;
  function detectionOrAsk() {
    const detect = detection();
    if (!detect && !candidateTold) want('detection');
    candidateTold = true;
    return detect;
  }

  function want(script: PageScript): void {
    // The background fails where the frame is gone by then, or is one of a host that is not allowed: it needs no script.
    if (isAlive()) ask('wantScript', script).catch(() => {});
  }

  /** Once: the card script is not wanted on the many pages that mention nothing. */
  function askForCardAtFirst(reader: Reader): void {
    let wanted = false;
    reader.onChange(() => {
      if (wanted || reader.size === 0) return;
      wanted = true;
      requestIdleCallback(() => want('card'));
    });
  }

  function restart(): void {
    stop();
    startOverlay();
  }

  const load = async () => {
    // A frame without an address of its own has its origin's.
    const host = location.hostname || URL.parse(origin)?.hostname || '';
    // Without what is stored the defaults are as good as anything.
    const stored = await browser.storage.sync.get(pageKeys(host)).catch(() => ({}));
    if (!signal.aborted) apply(pageSettings(stored, host), host);
  };
  const onChanged = (_: unknown, area: string) => {
    if (area === 'sync') void load();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.storage.onChanged.removeListener(onChanged);
  });

  // After an update nobody tells an old page; it notices when its reader comes back to it.
  const notice = (event: Event) => {
    if (!isAlive()) {
      stop();
      return;
    }
    reading?.reader.restore();
    const root = (event.composedPath()[0] as Node).getRootNode();
    if (root instanceof ShadowRoot && root.host.localName !== 'tidemark-popover') reading?.reader.enter(root);
  };
  document.addEventListener('visibilitychange', notice, { signal });
  document.addEventListener('pointerover', notice, { signal, passive: true, capture: true });

  whenParsed(() => {
    void load();
    // The page may go to an order, or to another story, without a load.
    window.navigation?.addEventListener(
      'currententrychange',
      () => {
        void load();
        setTimeout(load, SETTLED);
      },
      { signal },
    );
  }, signal);
}

/** Runs when the document is whole, so that the page's own say on Tidemark is known. */
function whenParsed(run: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') run();
  else document.addEventListener('DOMContentLoaded', run, { once: true, signal });
}
