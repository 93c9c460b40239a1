/** The cards, asked for once and again whenever the background says that newer ones exist: a hover asks for nothing. */

import { ask } from '../../lib/messages/wire.ts';
import { browser } from '../../lib/page/browser.ts';
import { STAMP_KEY } from '../../lib/storage-keys.ts';
import type { Cards } from '../../lib/view/card.ts';

/** A background that is being stopped may miss what it is asked: so often it is asked, and again after so long, ms. */
const TRIES = 3;
const AGAIN = 1000;

export interface NewestCards {
  /** Null until the first answer, or when there was none. */
  current(): Cards | null;
}

export function keepNewestCards(changed: () => void, signal: AbortSignal): NewestCards {
  let cards: Cards | null = null;
  const renew = async (left = TRIES) => {
    const answer = await ask('getCards').catch(() => null);
    if (signal.aborted) return;
    if (answer) {
      cards = answer;
      changed();
      // Without an answer the cards stay as they are, until the next stamp.
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
  return { current: () => cards };
}
