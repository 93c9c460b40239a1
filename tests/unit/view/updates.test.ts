/** How each series is kept up to date, and who may be asked for it, as the options tell it. */

import { describe, expect, it } from 'vitest';
import { createWords } from '../../../lib/i18n/words.ts';
import { CHAINS } from '../../../lib/sources/chains.ts';
import type { RefreshRecord } from '../../../lib/store/schema.ts';
import { updatesView } from '../../../lib/view/updates.ts';
import { daily, day, market } from '../signal/build-market.ts';

const [first, ...rest] = CHAINS.bitcoin.providers;

const rowOf = async (off: readonly string[], allowed: readonly string[]) => {
  const allow = { isAllowed: async ({ id }: { id: string }) => allowed.includes(id), isHostAllowed: async () => true };
  const market = { series: {}, unprofitableShare: [] };
  const view = await updatesView(market, new Map(), { providersOff: [...off] }, allow, null, createWords('en'));
  return view.rows.find(({ id }) => id === 'bitcoin');
};

it('a series may be asked of a provider that is both on and allowed, and else says whom to switch on', async () => {
  if (!first) throw new Error('nobody to ask');
  const others = rest.map(({ id }) => id);
  const offers = expect.stringContaining(first.name);
  expect((await rowOf([], [first.id]))?.offer).toBeNull();
  expect((await rowOf([], []))?.offer).toEqual(offers);
  expect((await rowOf([first.id], [first.id]))?.offer).toEqual(offers);
  expect((await rowOf([first.id], others))?.offer).toBeNull();
});

describe('a row', () => {
  const words = createWords('en');
  const closes = market({ bitcoin: daily('2026-10-01', [100, 101, 102]) });
  const allow = { isAllowed: async () => true, isHostAllowed: async () => true };
  const rowFrom = async (record: Omit<RefreshRecord, 'id'> | null, whole = closes, off: readonly string[] = []) => {
    const records = new Map(record && [['bitcoin' as const, { id: 'bitcoin' as const, ...record }]]);
    const view = await updatesView(whole, records, { providersOff: [...off] }, allow, null, words);
    return view.rows.find(({ id }) => id === 'bitcoin');
  };
  const all = CHAINS.bitcoin.providers.map(({ id }) => id);

  it('names the last close and who sent it; without a record that is the package', async () => {
    const row = await rowFrom({ source: 'coinbase', at: 1, checked: 2, next: 3 });
    expect(row).toMatchObject({
      last: '3 Oct 2026',
      source: 'Coinbase Exchange',
      checked: 2,
      next: 3,
      failed: false,
      troubles: [],
    });
    expect(await rowFrom(null)).toMatchObject({
      last: '3 Oct 2026',
      source: words.t('options.data.snapshot'),
      checked: null,
      next: null,
    });
  });

  it('without closes has neither', async () => {
    expect(await rowFrom({ source: 'coinbase', at: 1 }, market({}))).toMatchObject({ last: '–', source: null });
  });

  it('tells what went wrong, but not of whom nobody may ask', async () => {
    const record = {
      source: 'coinbase',
      at: 1,
      failures: 2,
      troubles: [{ provider: 'coinbase', why: 'timeout' as const }],
    };
    const troubled = await rowFrom(record);
    expect(troubled?.failed).toBe(true);
    expect(troubled?.troubles).toEqual([words.t('sources.failures.timeout', { provider: 'Coinbase Exchange' })]);
    expect(await rowFrom(record, closes, all)).toMatchObject({ failed: false, troubles: [] });
  });

  it('tells of days that nobody has, of corrections and of a split', async () => {
    const row = await rowFrom({
      source: 'coinbase',
      at: 1,
      missing: [day('2026-09-01'), day('2026-09-02')],
      revisions: [{ day: day('2026-09-03'), before: 1, after: 2, at: 5 }] as never,
      rescaled: { by: 0.5, at: 6 },
    });
    expect(row?.open).toEqual([words.t('closes.missing', { n: 2, dates: '2 Sept 2026' })]);
    expect(row?.changes).toEqual([
      words.t('updates.revised', { n: 1 }),
      words.t('updates.rescaled', { ratio: '0.50' }),
    ]);
  });
});

describe('the feed', () => {
  const words = createWords('en');
  const rowOfFeed = async (fault: string | null, isAllowed: boolean) => {
    const state = {
      id: 'feed',
      address: 'https://feed.example.org/feed/v2/',
      key: 'k',
      seen: null,
      askedAt: 1,
      takenAt: 7,
      fault,
    };
    const allow = { isAllowed: async () => true, isHostAllowed: async () => isAllowed };
    const empty = { series: {}, unprofitableShare: [] };
    return (await updatesView(empty, new Map(), { providersOff: [] }, allow, state as never, words)).feed;
  };
  const host = 'feed.example.org';

  it.each([
    [null, true, null, null],
    ['malformed', true, null, words.t('feed.refused.malformed')],
    ['timeout', true, null, words.t('sources.failures.timeout', { provider: host })],
    // The permission was given since.
    ['permission', true, null, null],
    [null, false, host, words.t('sources.failures.permission', { provider: host })],
  ])('with %s and allowed %s', async (fault, isAllowed, wanted, trouble) => {
    expect(await rowOfFeed(fault, isAllowed)).toEqual({ checked: 7, wanted, trouble });
  });
});
