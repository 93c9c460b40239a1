/** Follows the newest reading from an extension page. */

import type { ToBackground } from './protocol.ts';
import { watchStamp } from './stamp.ts';
import { ask } from './wire.ts';

/** What an extension page can ask the background for and see renewed. */
type Followed = 'getPopover' | 'getOverview' | 'getReport';

/**
 * Calls back with the background's answer, and again whenever a newer reading exists.
 * @param failed called with the error when the background could not answer; the next change tries again.
 * @returns a function that stops it.
 */
export function followNewest<Type extends Followed>(
  type: Type,
  changed: (answer: ReturnType<ToBackground[Type]>) => void,
  failed: (error: Error) => void,
): () => void {
  let newest = 0;
  const follow = async () => {
    const asked = ++newest;
    try {
      const answer = (await ask<Followed>(type)) as ReturnType<ToBackground[Type]>;
      if (asked === newest) changed(answer);
    } catch (error) {
      if (asked === newest) failed(error as Error);
    }
  };
  const stop = watchStamp(follow);
  void follow();
  return () => {
    newest++;
    stop();
  };
}
