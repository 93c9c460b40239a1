/** The background's side of the wire: one guard for every message. */

import * as v from 'valibot';
import { browser } from '../page/browser.ts';
import type { Answer, Parameter, ToBackground } from './protocol.ts';
import { RULES, type Rule } from './rules.ts';
import { onMessage, type Sender } from './wire.ts';

/** What the background answers to each message; its data are checked by then. */
export type Answers = {
  readonly [Type in keyof ToBackground]: (
    ...asked: [...Parameter<ToBackground[Type]>, sender: Sender]
  ) => Promise<Answer<ToBackground[Type]>>;
};

/** Answers every message that a rule allows; call once, at the top level, so that a message can wake the background. */
export function answerMessages(answers: Answers): void {
  onMessage(({ type, data }, sender) => (isKnown(type) ? answerTo(type, data, sender) : null));

  async function answerTo(type: keyof ToBackground, data: unknown, sender: Sender): Promise<unknown> {
    const rule: Rule<unknown[]> = RULES[type];
    admit(rule, sender);
    const checked = v.safeParse(rule.data, data ?? undefined);
    if (!checked.success) throw new Error(`${type}: what came with it does not fit`);
    const answer = answers[type] as (...asked: unknown[]) => Promise<unknown>;
    return answer(...(checked.output === undefined ? [] : [checked.output]), sender);
  }
}

const isKnown = (type: string): type is keyof ToBackground => Object.hasOwn(RULES, type);

/** Throws unless a sender may send what the rule is about. */
function admit({ from }: Rule<unknown[]>, { id, url }: Sender): void {
  if (id !== browser.runtime.id) throw new Error('messages from other extensions are refused');
  // Content scripts run beside pages, so what only our own pages need is closed to them.
  if (from === 'extension-page' && !url?.startsWith(browser.runtime.getURL('/'))) {
    throw new Error('only extension pages may ask for this');
  }
}
