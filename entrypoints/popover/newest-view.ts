/** What the popover shows, asked for once and again whenever the background says that there is something newer: a hover asks for nothing. */

import { ask } from '../../lib/messages/wire.ts';
import { firstAnswer } from '../../lib/page/ask-again.ts';
import { browser } from '../../lib/page/browser.ts';
import { STAMP_KEY } from '../../lib/storage-keys.ts';
import type { PopoverView } from '../../lib/view/popover.ts';

export interface NewestView {
  /** Null until the first answer, or when there was none. */
  current(): PopoverView | null;
}

export function keepNewestView(changed: () => void, signal: AbortSignal): NewestView {
  let view: PopoverView | null = null;
  const renew = (): void => {
    const taken = (answer: PopoverView) => {
      if (signal.aborted) return;
      view = answer;
      changed();
    };
    // Without an answer the view stays as it is, until the next stamp.
    firstAnswer(() => ask('getPopover'), signal).then(taken, () => {});
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
