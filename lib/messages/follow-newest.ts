/** Follows the newest reading from an extension page. */

import { onSettingsStored } from '../settings/stored.ts';
import type { ToBackground } from './protocol.ts';
import { watchStamp } from './stamp.ts';
import { ask } from './wire.ts';

/** What an extension page can ask the background for and see renewed. */
type Followed = 'getPopover' | 'getOverview' | 'getReport';

/**
 * Calls back with the background's answer, and again whenever a newer reading exists. An overview is asked for as soon as
 * a setting is stored, too: whoever asks then waits for the computation that the setting began, not for word of its end.
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
  const stops = [watchStamp(follow), ...(type === 'getOverview' ? [onSettingsStored(follow)] : [])];
  void follow();
  return () => {
    newest++;
    for (const stop of stops) stop();
  };
}
