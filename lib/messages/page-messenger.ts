/**
 * The protocol as the card script speaks it. It wraps messages as the messaging library does, whose own code would be
 * two of the three kilobytes that a page pays for asking; a test holds both to the same form.
 */

import { browser } from '../page/browser.ts';
import type { Protocol } from './protocol.ts';

/** Asks the background. Rejects when it does not answer or answers with an error. */
export async function askBackground<Type extends 'getCards' | 'openPage'>(
  type: Type,
  ...[data]: Parameters<Protocol[Type]>
): Promise<ReturnType<Protocol[Type]>> {
  const answer = await browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  if (!answer || answer.err != null) throw new Error(answer?.err?.message ?? 'no answer');
  return answer.res;
}

/** Calls back when the background says to go to the next mention; returns what ends that. */
export function onNextMention(go: () => void): () => void {
  const listener = (message: unknown, _sender: unknown, answer: (answer: object) => void) => {
    if ((message as { type?: unknown } | null)?.type !== 'nextMention') return;
    go();
    answer({ res: null });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
