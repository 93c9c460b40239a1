/** What a refresh learns of its providers: who is to be left alone, for how long, and who only lacks a symbol. */

import { MS_PER_DAY, MS_PER_HOUR } from '../market/day.ts';
import type { Failure, SourceError } from '../sources/failure.ts';
import type { Provider } from '../sources/provider.ts';

/** A second symbol in a row that it refuses, and it refuses all. */
const SYMBOLS_UNTIL_DOWN = 2;
/** What a provider says to a symbol, or to who asks: the first time there is no telling. */
const REFUSALS: ReadonlySet<Failure> = new Set<Failure>(['refused', 'too-many', 'not-found', 'web-page', 'server']);
/** How long a provider is left alone when it asks for it without saying how long: doubled with each further try. */
const FIRST_WAIT = MS_PER_HOUR;
const LONGEST_WAIT = 6 * MS_PER_HOUR;
/** With a browser that says it has no network, so many providers out of reach are enough to believe it. */
const UNREACHED_UNTIL_OFFLINE = 2;

export interface ProviderStates {
  /** Not asked again in this refresh, and why. */
  readonly down: Map<string, Failure>;
  /** How many symbols in a row each refused. */
  readonly refused: Map<string, number>;
  /** Until when (ms since 1970) they asked to be left alone. */
  readonly backoff: Record<string, number>;
  /** What the browser says of its network: a hint, not a verdict. */
  readonly seemsOffline: boolean;
  /** Whether any of them answered at all. */
  reached: boolean;
}

export function providerStates(backoff: Record<string, number> = {}, seemsOffline = false): ProviderStates {
  return { down: new Map(), refused: new Map(), backoff, seemsOffline, reached: false };
}

/** Why a provider is not asked now; null when it is. */
export async function whyNot(
  provider: Provider,
  { states, isAllowed, now }: { states: ProviderStates; isAllowed(provider: Provider): Promise<boolean>; now: number },
): Promise<Failure | null> {
  if (!(await isAllowed(provider))) return 'permission';
  const down = states.down.get(provider.id);
  if (down) return down;
  const until = states.backoff[provider.id] ?? 0;
  if (until > now && until - now <= MS_PER_DAY) return 'too-many';
  return isOffline(states) ? 'network' : null;
}

/** Whether the network is gone, as far as can be told without asking everybody. */
export function isOffline({ seemsOffline, reached, down }: ProviderStates): boolean {
  const unreached = [...down.values()].filter((why) => why === 'network').length;
  return seemsOffline && !reached && unreached >= UNREACHED_UNTIL_OFFLINE;
}

/** A provider that answers is there, whatever it refused before. */
export function noteAnswer(states: ProviderStates, provider: Provider): void {
  states.reached = true;
  states.refused.delete(provider.id);
}

/** @param failures tries in a row that brought nothing for the series that was asked for. */
export function noteFailure(
  states: ProviderStates,
  provider: Provider,
  { failure, scope, retryAfter }: SourceError,
  failures: number,
  now: number,
): void {
  if (failure !== 'network' && failure !== 'timeout') states.reached = true;
  const refused = REFUSALS.has(failure) ? (states.refused.get(provider.id) ?? 0) + 1 : 0;
  states.refused.set(provider.id, refused);
  // Asked to wait without a time, one symbol may be meant; an answer far too large is not waited for twice.
  const ofProvider = (scope === 'provider' && failure !== 'too-many') || failure === 'too-large' || retryAfter !== null;
  const isDown = ofProvider || refused >= SYMBOLS_UNTIL_DOWN;
  if (!isDown) return;
  states.down.set(provider.id, failure);
  if (failure !== 'too-many') return;
  states.backoff[provider.id] = now + (retryAfter ?? Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures));
}
