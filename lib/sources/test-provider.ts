/** Asks a provider for a few days of one of its series, to see whether it answers. Nothing is kept. */

import { dayOf, type IsoDay, isoDay } from '../market/day.ts';
import type { SeriesId } from '../market/series.ts';
import { CHAINS } from './chains.ts';
import { type Failure, SourceError } from './failure.ts';
import { ask, type HttpOptions } from './http.ts';
import type { Provider } from './provider.ts';

/** Days asked for: some closes of a series of each kind. */
const DAYS = { day: 14, week: 35 } as const;

export type ProviderTest = {
  /** How long it took until the answer was read, or it failed. */
  ms: number;
} & (
  | {
      kind: 'answered';
      series: SeriesId;
      closes: number;
      /** Null when nothing of these days is published yet. */
      last: { day: IsoDay; close: number } | null;
    }
  | { kind: 'failed'; why: Failure }
);

export interface TestOptions {
  /** Whether the browser lets us ask it. */
  isAllowed(provider: Provider): Promise<boolean>;
  /** Milliseconds since 1970. */
  now: number;
  http?: HttpOptions;
}

/** Asks a provider for the newest closes of its first series, and keeps nothing. Rejects only for faults of our own. */
export async function testProvider(
  provider: Provider,
  { isAllowed, now, http = {} }: TestOptions,
): Promise<ProviderTest> {
  const started = performance.now();
  const passed = () => Math.round(performance.now() - started);
  try {
    if (!(await isAllowed(provider))) throw new SourceError('permission', 'not allowed by the browser');
    const [series] = provider.serves;
    if (!series) throw new SourceError('not-found', 'serves no series');
    const span = { from: dayOf(now) - DAYS[CHAINS[series].every], now, carry: null };
    const bodies: string[] = [];
    let at = now;
    for (const address of provider.requests(series, span)) {
      const reply = await ask({ address }, http);
      if (reply.kind === 'unchanged') continue;
      bodies.push(reply.body);
      at = reply.at ?? at;
    }
    const { days, closes } = provider.parse(series, bodies, { ...span, now: at }).closes;
    const [day, close] = [days.at(-1), closes.at(-1)];
    const last = day === undefined || close === undefined ? null : { day: isoDay(day), close };
    return { kind: 'answered', series, closes: days.length, last, ms: passed() };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { kind: 'failed', why: error.failure, ms: passed() };
  }
}
