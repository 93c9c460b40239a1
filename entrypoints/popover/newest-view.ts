/** What the popover shows, asked for once and again whenever the background says that there is something newer: a hover asks for nothing. */

import { ask } from '../../lib/messages/wire.ts';
import { browser } from '../../lib/page/browser.ts';
import { STAMP_KEY } from '../../lib/storage-keys.ts';
import type { PopoverView } from '../../lib/view/popover.ts';

/** A background that is being stopped may miss what it is asked: so often it is asked, and again after so long, ms. */
const TRIES = 3;
const AGAIN = 1000;

export interface NewestView {
  /** Null until the first answer, or when there was none. */
  current(): PopoverView | null;
}

export function keepNewestView(changed: () => void, signal: AbortSignal): NewestView {
  let view: PopoverView | null = null;
  const renew = async (left = TRIES) => {
    const answer = await ask('getPopover').catch(() => null);
    if (signal.aborted) return;
    if (answer) {
      view = answer;
      changed();
      // Without an answer the view stays as it is, until the next stamp.
    } else if (left > 1) setTimeout(renew, AGAIN, left - 1);
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && STAMP_KEY in changes) void renew();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // An extension that was updated has no API left to say goodbye to.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(onChanged);
  });
  void renew();
  return { current: () => view };
}
