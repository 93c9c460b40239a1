/** Starts and stops the reader of the page as settings, the page itself and the extension's life allow. */

import { pageKeys, pageSettings } from '../../settings/page-settings.ts';
import { browser } from '../browser.ts';
import type { HoverSettings } from '../mentions.ts';
import { OWN_ATTRIBUTE } from '../own.ts';
import { type Overlay, shared } from '../shared.ts';
import { removeLeftovers } from './leftovers.ts';
import { isToBeRead } from './may-read.ts';
import { followNavigation } from './navigation.ts';
import { followPasswordFields } from './password-fields.ts';
import { whenReadable } from './readable.ts';
import { createReading, type Reading, type ReadingOptions } from './reading.ts';
import { shieldPopover } from './shield.ts';

const isAlive = () => browser.runtime?.id !== undefined;

/**
 * Puts the overlay into this frame; where it already is, the reader has asked for this page.
 * @param ask asks the background for a script.
 */
export function startOverlay(ask: ReadingOptions['want']): void {
  const earlier = shared.overlay;
  // Put in twice: by the manifest and by "read this page once". One that an update orphaned makes room.
  if (earlier?.isAlive()) {
    earlier.readAnyway();
    return;
  }
  earlier?.stop();
  // Feeds and drawings are no stories.
  if (!document.contentType.includes('html')) return;
  removeLeftovers();
  const life = new AbortController();
  const { signal } = life;
  /** Empty until something is read. */
  const hover = {} as HoverSettings;
  const host = hostOfFrame();
  const passwords = followPasswordFields(() => void load(), signal);
  const reading = createReading({ host, want: ask, added: passwords.lookIn, rewritten: restart }, signal);
  let isAskedFor = false;

  const load = async () => {
    // Without what is stored the defaults are as good as anything.
    const stored = await browser.storage.sync.get(pageKeys(host)).catch(() => ({}));
    if (signal.aborted) return;
    const settings = pageSettings(stored, host);
    if (!settings || !isToBeRead(isAskedFor)) {
      reading.stop();
      return;
    }
    Object.assign(hover, settings);
    reading.start(settings);
  };
  function stop(): void {
    life.abort();
    delete shared.overlay;
  }
  function restart(): void {
    stop();
    startOverlay(ask);
  }
  const overlay: Overlay = {
    get mentions() {
      return reading.reader;
    },
    hover,
    isAlive,
    want: reading.want,
    wake: () => reading.reader?.wake(),
    readAnyway() {
      isAskedFor = true;
      void load();
    },
    stop,
  };
  shared.overlay = overlay;
  shieldPopover(signal);
  followSettings(load, signal);
  noticeReturn(reading, stop, signal);
  whenReadable(() => {
    passwords.lookIn(document);
    void load();
    // The page may go to an order, or to another story, without a load.
    followNavigation(load, signal);
  }, signal);
}

function followSettings(changed: () => void, signal: AbortSignal): void {
  const onChanged = (_: unknown, area: string) => {
    if (area === 'sync') changed();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.storage.onChanged.removeListener(onChanged);
  });
}

/** The host of the page; a frame without an address of its own has its origin's. */
const hostOfFrame = (): string => location.hostname || URL.parse(origin)?.hostname || '';

/** Sees to the page when its reader comes back to it: after an update nobody tells an old one. */
function noticeReturn(reading: Reading, stop: () => void, signal: AbortSignal): void {
  const notice = (event: Event) => {
    if (!isAlive()) {
      stop();
      return;
    }
    reading.reader?.restore();
    const root = (event.composedPath()[0] as Node).getRootNode();
    if (root instanceof ShadowRoot && !root.host.hasAttribute(OWN_ATTRIBUTE)) reading.reader?.enter(root);
  };
  document.addEventListener('visibilitychange', notice, { signal });
  document.addEventListener('pointerover', notice, { signal, passive: true, capture: true });
}
