import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en/catalogue.ts';
import { SERIES_IDS } from '../../../lib/market/series.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { isRequired } from '../../../lib/sites/site.ts';
import { ASKED_SERIES, CHAINS, OPTIONAL_PROVIDERS } from '../../../lib/sources/chains.ts';
import { FAILURES, SourceError } from '../../../lib/sources/failure.ts';
import { DATA_HOSTS, OPTIONAL_DATA_HOSTS } from '../../../lib/sources/hosts.ts';
import { day, spanOf } from './reading.ts';

const links = SERIES_IDS.flatMap((series) => CHAINS[series].providers.map((provider) => ({ series, provider })));
const spans = [spanOf(), spanOf({ from: day('2026-09-20') }), spanOf({ from: day('2030-01-01') })];

describe('the chain of a series', () => {
  it.each(links)(
    'of $series asks $provider.id only for what it serves, at its own hosts, encrypted',
    ({ series, provider }) => {
      expect(provider.serves).toContain(series);
      for (const address of spans.flatMap((span) => provider.requests(series, span))) {
        const { protocol, hostname } = new URL(address);
        expect(protocol).toBe('https:');
        expect(provider.hosts).toContain(hostname);
      }
    },
  );

  it('of each series that is on begins with a provider that needs no further permission', () => {
    for (const { providers, on } of Object.values(CHAINS)) {
      const [first] = providers;
      expect(first && !OPTIONAL_PROVIDERS.includes(first)).toBe(on);
    }
  });

  it('asks at most 12 times on a day when everything is due', () => {
    const span = spanOf({ from: day('2026-09-20'), carry: { day: day('2026-10-05'), value: 1 } });
    const asked = ASKED_SERIES.filter((series) => CHAINS[series].on).flatMap((series) =>
      CHAINS[series].providers[0]?.requests(series, span),
    );
    expect(asked.length).toBeLessThanOrEqual(12);
  });

  it('knows each provider by one id', () => {
    const providers = new Set(links.map(({ provider }) => provider));
    expect(new Set([...providers].map(({ id }) => id)).size).toBe(providers.size);
  });

  it('never asks a provider for a series that it lacks', () => {
    const single = new Set(['cboe-vix', 'ishares', 'crypto-caps']);
    for (const { provider } of links.filter(({ provider }) => !single.has(provider.id))) {
      const lacking = SERIES_IDS.find((series) => !provider.serves.includes(series));
      if (lacking && provider.serves.length > 1) expect(() => provider.requests(lacking, spanOf())).toThrow(RangeError);
    }
  });
});

describe('data hosts', () => {
  it('are required for default providers only', () => {
    expect(DATA_HOSTS).toEqual([
      'https://query1.finance.yahoo.com/*',
      'https://cdn.cboe.com/*',
      'https://api.exchange.coinbase.com/*',
      'https://api.kraken.com/*',
      'https://data-api.binance.vision/*',
      'https://fred.stlouisfed.org/*',
      'https://www.ishares.com/*',
    ]);
  });

  it('that the permission for pages covers are not asked until the reader switches them on', () => {
    const covered = OPTIONAL_PROVIDERS.filter(({ hosts }) => hosts.every(isRequired));
    expect(covered.map(({ id }) => id)).toEqual(['nasdaq']);
    expect(DEFAULT_SETTINGS.providersOff).toEqual(['nasdaq']);
  });

  it('are optional for the others, by provider', () => {
    expect(OPTIONAL_DATA_HOSTS).toEqual({
      nasdaq: ['https://api.nasdaq.com/*'],
      coinmarketcap: ['https://api.coinmarketcap.com/*'],
      'crypto-caps': [
        'https://api.coinmarketcap.com/*',
        'https://community-api.coinmetrics.io/*',
        'https://stablecoins.llama.fi/*',
      ],
    });
  });
});

describe('a failure', () => {
  it('of every kind has words that name the provider', () => {
    expect(Object.keys(en.sources.failures).sort()).toEqual([...FAILURES].sort());
    for (const text of Object.values(en.sources.failures)) expect(text).toContain('{{provider}}');
  });

  it("keeps only the start of a provider's own message", () => {
    expect(new SourceError('error-answer', 'x'.repeat(1e6)).message).toHaveLength(200);
  });
});
