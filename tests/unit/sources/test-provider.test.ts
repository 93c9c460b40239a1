import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { PROVIDERS } from '../../../lib/sources/chains.ts';
import { testProvider } from '../../../lib/sources/test-provider.ts';
import { carriedOn, snapshotMarket } from '../../replay/market.ts';
import { replayFetch, replayProviders } from '../../replay/providers.ts';

const today = Math.floor(Date.parse('2026-11-20') / 86_400_000);
const now = today * 86_400_000 + 3_600_000;
const market = carriedOn(await snapshotMarket(), today);
const fetch = replayFetch(replayProviders(market));
const providerOf = (id: string) => {
  const provider = PROVIDERS.find((other) => other.id === id);
  if (!provider) throw new Error(`no provider ${id}`);
  return provider;
};
const isAllowed = async () => true;

describe('a test of a provider', () => {
  it('reads a few days of the first series it serves, and says what the last close was', async () => {
    const answer = await testProvider(providerOf('coinbase'), { isAllowed, now, http: { fetch } });
    const { bitcoin } = market.series;
    const i = bitcoin?.days.indexOf(today - 1) ?? -1;
    expect(answer).toMatchObject({
      kind: 'answered',
      series: 'bitcoin',
      last: { day: isoDay(today - 1), close: bitcoin?.closes[i] },
    });
    expect(answer.kind === 'answered' && answer.closes).toBeLessThanOrEqual(15);
    expect(answer.ms).toBeGreaterThanOrEqual(0);
  });

  it.each(PROVIDERS.map(({ id }) => id))('is answered by %s with at least one close', async (id) => {
    const answer = await testProvider(providerOf(id), { isAllowed, now, http: { fetch } });
    expect(answer.kind === 'answered' && answer.closes).toBeGreaterThan(0);
  });

  it('says how it failed', async () => {
    const nobody = replayFetch(() => null);
    const failed = await testProvider(providerOf('kraken'), { isAllowed, now, http: { fetch: nobody } });
    expect(failed).toMatchObject({ kind: 'failed', why: 'network' });
    const page = async () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
    expect(await testProvider(providerOf('yahoo'), { isAllowed, now, http: { fetch: page } })).toMatchObject({
      kind: 'failed',
      why: 'web-page',
    });
  });

  it('asks nobody whom the browser does not let us ask', async () => {
    const asked: string[] = [];
    const http = { fetch: replayFetch(() => null, asked) };
    const answer = await testProvider(providerOf('nasdaq'), { isAllowed: async () => false, now, http });
    expect(answer).toMatchObject({ kind: 'failed', why: 'permission' });
    expect(asked).toEqual([]);
  });
});
