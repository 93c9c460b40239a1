/**
 * How a message goes from one context to another, in pages and everywhere else: `{ type, data }` there, `{ value }` or
 * `{ error }` back. A few hundred bytes, for pages pay for them.
 */

import { browser } from '../page/browser.ts';
import type { Answer, Parameter, ToBackground, ToTab } from './protocol.ts';

export interface Message {
  readonly type: string;
  readonly data?: unknown;
}

export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Asks the background. Rejects when it does not answer or answers with an error. */
export async function ask<Type extends keyof ToBackground>(
  type: Type,
  ...[data]: Parameter<ToBackground[Type]>
): Promise<Answer<ToBackground[Type]>> {
  return opened(await browser.runtime.sendMessage({ type, data }));
}

/** Asks the scripts in a tab; the first that answers counts. Rejects when none does. */
export async function askTab<Type extends keyof ToTab>(
  tabId: number,
  type: Type,
  ...data: Parameter<ToTab[Type]>
): Promise<Answer<ToTab[Type]>> {
  return opened(await browser.tabs.sendMessage(tabId, { type, data: (data as unknown[])[0] }));
}

/** Tells the background something whose answer nobody waits for. */
export async function tell<Type extends keyof ToBackground>(
  type: Type,
  ...[data]: Parameter<ToBackground[Type]>
): Promise<void> {
  await browser.runtime.sendMessage({ type, data });
}

function opened<Value>(answer: { value?: Value; error?: string } | undefined): Value {
  if (!answer || answer.error !== undefined) throw new Error(answer?.error ?? 'no answer');
  return answer.value as Value;
}

/**
 * Answers messages from now on. `handle` gives null for one that is not its own; what its promise rejects with is told
 * the asker by its message. Returns what ends it.
 */
export function onMessage(handle: (message: Message, sender: Sender) => Promise<unknown> | null): () => void {
  const listener = (message: unknown, sender: Sender, respond: (answer: object) => void) => {
    if (typeof (message as Partial<Message> | null)?.type !== 'string') return;
    const answer = handle(message as Message, sender);
    if (!answer) return;
    answer.then(
      (value) => respond({ value }),
      (error) => respond({ error: `${error?.message ?? error}` }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
