import { expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { askProvider } from '../../../lib/refresh/ask-provider.ts';
import { ishares } from '../../../lib/sources/ishares.ts';
import { EXAMPLES } from '../sources/examples.ts';
import { day } from '../sources/reading.ts';

const TUESDAY = day('2026-10-06');
const [body = ''] = EXAMPLES.find(({ provider, carry }) => provider === 'ishares' && carry)?.bodies ?? [];

/** Asks iShares for the flow of Tuesday, which its example tells, going on from the shares of a day. */
const askFrom = (carriedOf: number) => {
  const carry = { day: carriedOf, value: 249_000_000 };
  const series = { days: Int32Array.of(carriedOf - 1, carriedOf), closes: Float64Array.of(20, -10) };
  return askProvider({
    ...{ id: 'iwm-flow', provider: ishares, every: 'day', join: 'level', since: null, peers: [] },
    kept: { series, source: 'ishares', carry, etags: {}, held: [] },
    now: Date.parse('2026-10-07T12:00:00Z'),
    signal: new AbortController().signal,
    http: { fetch: async () => new Response(body, { headers: { 'content-type': 'application/json' } }) },
    onRequest: () => {},
  });
};

it('what a provider carries on goes on from one answer to the next', async () => {
  const { merged, carry, along } = await askFrom(TUESDAY - 1);
  if (merged?.kind !== 'merged') throw new Error('nothing was merged');
  expect([merged.added, isoDay(merged.series.days.at(-1) ?? 0)]).toEqual([1, '2026-10-06']);
  expect(carry).toEqual({ day: TUESDAY, value: 250_000_000 });
  expect(along?.['iwm-shares']?.closes).toEqual(Float64Array.of(250));
});

it('a provider that has nothing newer yet says so, which is no failure', async () => {
  const { merged, carry } = await askFrom(TUESDAY);
  expect(merged).toBeNull();
  expect(carry).toEqual({ day: TUESDAY, value: 249_000_000 });
});
