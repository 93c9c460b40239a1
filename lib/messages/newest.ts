/** Follows the newest reading from an extension page. */

import { watchStamp } from '../background/facts.ts';
import type { OverviewView } from '../view/overview.ts';
import { sendMessage } from './messenger.ts';

/**
 * Calls back with what the background says now, and again whenever a newer reading exists.
 * @param failed called with the error when the background could not answer; the next change tries again.
 * @returns a function that stops it.
 */
export function followOverview(changed: (overview: OverviewView) => void, failed: (error: Error) => void): () => void {
  let newest = 0;
  const ask = async () => {
    const asked = ++newest;
    try {
      const overview = await sendMessage('getOverview', undefined);
      if (asked === newest) changed(overview);
    } catch (error) {
      if (asked === newest) failed(error as Error);
    }
  };
  const stop = watchStamp(ask);
  void ask();
  return () => {
    newest++;
    stop();
  };
}
