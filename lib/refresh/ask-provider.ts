/** Asks one provider for one series and joins what it says to what we keep. */

import type { Day } from '../market/day.ts';
import type { HeldClose } from '../market/held.ts';
import { type Merged, merge } from '../market/merge.ts';
import type { Series, SeriesId } from '../market/series.ts';
import { SourceError } from '../sources/failure.ts';
import { ask, type HttpOptions } from '../sources/http.ts';
import type { Answer, Carry, Provider, Span } from '../sources/provider.ts';

/** Days before our last close that are asked for again: enough for the overlap, also of a weekly series. */
const OVERLAP = { day: 21, week: 77 } as const;
/** Days before a hole that are asked for with it. */
const BEFORE_HOLE = 10;

export interface Kept {
  series: Series | null;
  source: string;
  carry: Carry | null;
  etags: Readonly<Record<string, string>>;
  held: readonly HeldClose[];
}

export interface ProviderAnswer {
  /** `null`: nothing new since the last answer, by the provider's own word. */
  merged: Merged | null;
  carry: Carry | null;
  along?: Answer['along'];
  etags: Record<string, string>;
}

export interface Asking {
  id: SeriesId;
  provider: Provider;
  every: 'day' | 'week';
  join: 'level' | 'returns';
  kept: Kept;
  /** The first day that is missing or in doubt; null when none is. */
  since: Day | null;
  /** What the closes are held against. */
  peers: readonly Series[];
  now: number;
  signal: AbortSignal;
  http: HttpOptions;
  /** Told after each answer: its length unpacked. */
  onRequest(bytes: number): void;
}

/** Throws a `SourceError`, or an `AbortError` when the signal gave up. */
export async function askProvider(asking: Asking): Promise<ProviderAnswer> {
  const { kept, provider } = asking;
  const sameSource = kept.source === provider.id;
  const carry = sameSource ? kept.carry : null;
  try {
    return await askOnce(asking, carry, sameSource);
  } catch (error) {
    // What was handed on may be what misled it: once more without, from the history itself.
    if (carry && error instanceof SourceError && error.failure === 'format') return askOnce(asking, null, sameSource);
    throw error;
  }
}

async function askOnce(asking: Asking, carry: Carry | null, sameSource: boolean): Promise<ProviderAnswer> {
  const { id, provider, every, join, kept, since, peers, now, signal, http, onRequest } = asking;
  const last = kept.series?.days.at(-1);
  const usual = last === undefined ? null : last - OVERLAP[every];
  const from = usual === null || since === null ? usual : Math.min(usual, since - BEFORE_HOLE);
  const span: Span = { from, now, carry };
  const addresses = provider.requests(id, span);
  // Of several parts of one answer all must be here, and of a hole all days: only then may it be left out as unchanged.
  const known = sameSource && addresses.length === 1 && since === null ? kept.etags : {};
  const etags: Record<string, string> = {};
  const bodies: string[] = [];
  let at: number | null = null;
  for (const address of addresses) {
    const reply = await ask({ address, etag: known[address] ?? null, signal }, http);
    onRequest(reply.kind === 'fresh' ? reply.bytes : 0);
    if (reply.kind === 'unchanged') return { merged: null, carry, etags: { ...kept.etags } };
    if (reply.etag) etags[address] = reply.etag;
    bodies.push(reply.body);
    at = reply.at ?? at;
  }
  // Whether a day is over is for the provider's clock to say: ours may be wrong.
  const answer = provider.parse(id, bodies, { ...span, now: at ?? now });
  const { along = {} } = answer;
  const nothingNewer = answer.carry !== undefined && carry !== null && answer.closes.days.length === 0;
  if (nothingNewer) return { merged: null, carry: answer.carry ?? null, along, etags };
  const witness = { provider: provider.id, now, held: kept.held };
  const how = { id, by: join, sameSource, carriesOn: carry !== null, witness, peers } as const;
  return { merged: merge(kept.series, answer.closes, how), carry: answer.carry ?? null, along, etags };
}
