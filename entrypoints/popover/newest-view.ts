/** What the popover shows, asked for once and again whenever the background says that there is something newer: a hover asks for nothing. */

import { ask } from '../../lib/messages/wire.ts';
import { browser } from '../../lib/page/browser.ts';
import { STAMP_KEY } from '../../lib/storage-keys.ts';
import type { PopoverView } from '../../lib/view/popover.ts';

/**
 * A background that is being stopped may miss what it is asked, or never answer: it is asked again after so long, ms, twice
 * as long each time, and so often.
 */
const AGAIN = 1000;
const TRIES = 5;

export interface NewestView {
  /** Null until the first answer, or when there was none. */
  current(): PopoverView | null;
}

export function keepNewestView(changed: () => void, signal: AbortSignal): NewestView {
  let view: PopoverView | null = null;
  const renew = (tries = TRIES, wait = AGAIN): void => {
    if (tries === 0 || signal.aborted) return;
    const again = setTimeout(renew, wait, tries - 1, 2 * wait);
    const taken = (answer: PopoverView) => {
      clearTimeout(again);
      if (signal.aborted) return;
      view = answer;
      changed();
    };
    // Without an answer the view stays as it is, until the next stamp.
    ask('getPopover').then(taken, () => {});
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && STAMP_KEY in changes) renew();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // An extension that was updated has no API left to say goodbye to.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
  renew();
  return { current: () => view };
}
