/** GET for a public service that asks to be asked gently: one at a time, with a pause, under a declared name. */

import { setTimeout } from 'node:timers/promises';
import { InputError } from '../cli/input-error.ts';

const PAUSE = 300;
/** Recorded answers are replayed from here: nobody is spared by waiting. */
const THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const TIMEOUT = 60_000;
const MOST_CHARS = 64_000_000;

/** The body of an answer; null when there is nothing at the address (404). */
export type Get = (url: string) => Promise<string | null>;

export interface Clock {
  /** Milliseconds since any moment. */
  now(): number;
  wait(ms: number): Promise<void>;
}

const realClock: Clock = { now: () => performance.now(), wait: (ms) => setTimeout(ms) };

/**
 * Makes a `Get` that starts a request 300 ms after the one before at the earliest (at once where both stay on this machine), and no more than `most` of them.
 * It throws an `InputError` at the first refusal or failure: nothing is tried twice.
 * @param contact an e-mail address, which goes into the User-Agent.
 */
export function politeGet(contact: string, most: number, clock = realClock): Get {
  let asked = 0;
  let next = 0;
  return async (url) => {
    if (++asked > most) throw new Error(`more than ${most} requests`);
    await clock.wait(Math.max(0, next - clock.now()));
    const { host, hostname } = new URL(url);
    next = clock.now() + (THIS_MACHINE.has(hostname) ? 0 : PAUSE);
    let response: Response;
    let body: string;
    try {
      const headers = { 'User-Agent': `Tidemark feed publisher ${contact}` };
      response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) });
      body = await response.text();
    } catch (error) {
      throw new InputError(`${host} can't be reached (${causeOf(error)}); try again later`);
    }
    if (response.status === 404) return null;
    if (response.status === 403 || response.status === 429) {
      throw new InputError(`${host} refuses with ${response.status}; wait an hour, and check that --contact is yours`);
    }
    if (!response.ok) throw new InputError(`${host} answers with ${response.status}; try again later`);
    if (body.length > MOST_CHARS) throw new InputError(`${url} is larger than it can be; tell Tidemark's makers`);
    return body;
  };
}

function causeOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message.split('\n', 1)[0] || cause.name : message;
}
