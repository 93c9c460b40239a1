/** The reader's command to go to the next mention, which the background hands to all frames of the tab. */

import { onMessage } from '../../lib/messages/wire.ts';

/** Calls back at each; returns what ends that. */
export function onNextMention(go: () => void): () => void {
  return onMessage(({ type }) => {
    if (type !== 'nextMention') return null;
    go();
    return Promise.resolve();
  });
}
