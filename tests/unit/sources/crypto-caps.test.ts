import { describe, expect, it } from 'vitest';
import { cryptoCaps } from '../../../lib/sources/crypto-caps.ts';
import { day, failureOf, seconds, spanOf, written } from './reading.ts';

type Caps = Record<string, number | null>;

/** Caps of the two coins in Coin Metrics' format; all figures here are invented. */
const coins = (btc: Caps, eth: Caps, rest: object = {}) => {
  const rows = (asset: string, caps: Caps) =>
    Object.entries(caps).map(([iso, cap]) => ({
      asset,
      time: `${iso}T00:00:00.000000000Z`,
      CapMrktCurUSD: cap === null ? null : String(cap),
    }));
  return JSON.stringify({ data: [...rows('btc', btc), ...rows('eth', eth)], ...rest });
};

/** Stablecoins in DefiLlama's format. */
const stablecoins = (caps: Caps) =>
  JSON.stringify(
    Object.entries(caps).map(([iso, cap]) => ({
      date: String(seconds(`${iso}T00:00:00Z`)),
      totalCirculating: { peggedUSD: 1 },
      totalCirculatingUSD: { peggedUSD: (cap ?? 0) - 1, peggedEUR: 1 },
    })),
  );

/** Totals in CoinMarketCap's format, stamped with the end of the day or a time given. */
const totals = (caps: Caps, status: object = { error_code: '0', error_message: 'SUCCESS' }) =>
  JSON.stringify({
    data: {
      quotes: Object.entries(caps).map(([stamp, totalMarketCap]) => {
        const timestamp = stamp.includes('T') ? stamp : `${stamp}T23:59:59.999Z`;
        return {
          timestamp,
          btcDominance: 50,
          quote: [{ name: '2781', timestamp, totalMarketCap, altcoinMarketCap: 1 }],
        };
      }),
    },
    status,
  });

const TWO_DAYS = { '2026-10-04': 100, '2026-10-05': 110 };
const BTC = { '2026-10-04': 50, '2026-10-05': 51 };
const ETH = { '2026-10-04': 20, '2026-10-05': 21 };
const STABLE = { '2026-10-04': 10, '2026-10-05': 11 };
const read = (...[coinsBody, stable, ...total]: string[]) =>
  cryptoCaps.parse('altcoins', [coinsBody ?? coins(BTC, ETH), stable ?? stablecoins(STABLE), ...total], spanOf());
const whole = [coins(BTC, ETH), stablecoins(STABLE)] as const;

describe('the caps of other crypto-assets', () => {
  it('are asked for from the first day wanted', () => {
    const addresses = cryptoCaps.requests('altcoins', spanOf({ from: day('2026-09-01') }));
    expect(addresses).toHaveLength(3);
    expect(addresses[0]).toContain('start_time=2026-09-01');
    expect(addresses[2]).toContain(`timeStart=${seconds('2026-09-01T00:00:00Z')}`);
  });

  it('are the total without Bitcoin, Ether and stablecoins', () => {
    expect(written(read(...whole, totals(TWO_DAYS)))).toEqual(['2026-10-04 20', '2026-10-05 27']);
  });

  it('of a total stamped at midnight are those of the day that ended then', () => {
    const stamped = { '2026-10-05T00:00:00.000Z': 100, '2026-10-06T00:00:00.000Z': 110, '2026-10-06T15:58:00.000Z': 1 };
    expect(written(read(...whole, totals(stamped)))).toEqual(['2026-10-04 20', '2026-10-05 27']);
  });

  it('are of the day whose changes of Bitcoin the total goes with, whatever its stamps say', () => {
    const days = Array.from({ length: 20 }, (_, i) => `2026-09-${String(i + 10)}`);
    const cap = (i: number) => Math.round(1000 * (1 + Math.sin(i * i) / 20));
    const of = (value: (i: number) => number) => Object.fromEntries(days.map((iso, i) => [iso, value(i)]));
    const parts = [
      coins(
        of(cap),
        of(() => 20),
      ),
      stablecoins(of(() => 10)),
    ] as const;
    const rest = (total: Caps) => written(read(...parts, totals(total)));
    expect(rest(of((i) => 2 * cap(i) + 30))).toEqual(days.map((iso, i) => `${iso} ${cap(i)}`));
    // Each row carries the total at the beginning of its day.
    const late = rest(of((i) => (i === 0 ? 1500 : 2 * cap(i - 1) + 30)));
    expect(late.slice(0, 19)).toEqual(days.slice(0, 19).map((iso, i) => `${iso} ${cap(i)}`));
  });

  it('are left out on a day of which DefiLlama has nothing', () => {
    const [first, second] = JSON.parse(stablecoins(STABLE));
    delete first.totalCirculatingUSD;
    second.totalCirculatingUSD.peggedVAR = null;
    const body = JSON.stringify([first, second]);
    expect(written(read(whole[0], body, totals(TWO_DAYS)))).toEqual(['2026-10-05 27']);
  });

  it('may come in several windows', () => {
    expect(written(read(...whole, totals({ '2026-10-04': 100 }), totals({ '2026-10-05': 110 })))).toHaveLength(2);
  });

  it.each([
    ['Bitcoin', coins({ '2026-10-05': 51 }, ETH), stablecoins(STABLE), totals(TWO_DAYS)],
    ['Ether, which is null', coins(BTC, { ...ETH, '2026-10-04': null }), stablecoins(STABLE), totals(TWO_DAYS)],
    ['stablecoins', coins(BTC, ETH), stablecoins({ '2026-10-05': 11 }), totals(TWO_DAYS)],
    ['the total', coins(BTC, ETH), stablecoins(STABLE), totals({ '2026-10-05': 110 })],
  ])('are left out on a day without %s', (_, ...bodies) => expect(written(read(...bodies))).toEqual(['2026-10-05 27']));

  it('are left out on the running day, and of a moment within a day', () => {
    const caps = { ...TWO_DAYS, '2026-10-07': 5_000, '2026-10-06T11:00:00.000Z': 5_000 };
    const parts = [
      { ...BTC, '2026-10-06': 1, '2026-10-07': 1 },
      { ...ETH, '2026-10-06': 1, '2026-10-07': 1 },
    ] as const;
    expect(
      written(read(coins(...parts), stablecoins({ ...STABLE, '2026-10-06': 1, '2026-10-07': 1 }), totals(caps))),
    ).toHaveLength(2);
  });

  it.each([
    [
      'totals of moments within days',
      [...whole, totals({ '2026-10-03T07:00:00Z': 1, '2026-10-04T09:00:00Z': 1, '2026-10-05T12:00:00Z': 1 })],
      'format',
    ],
    ['two totals of a day', [...whole, totals({ '2026-10-05': 1 }), totals({ '2026-10-05': 2 })], 'format'],
    [
      'an error with status 200',
      [...whole, totals({}, { error_code: 1011, error_message: 'IP rate limit' })],
      'too-many',
    ],
    ['another currency', [...whole, totals(TWO_DAYS).replaceAll('2781', '2790')], 'format'],
    [
      'caps on several pages',
      [coins(BTC, ETH, { next_page_token: '0.abc' }), stablecoins(STABLE), totals(TWO_DAYS)],
      'format',
    ],
    ['another coin', [coins(BTC, ETH).replace('"eth"', '"bnb"'), stablecoins(STABLE), totals(TWO_DAYS)], 'format'],
    ['no day that all have', [...whole, totals({ '2026-10-01': 100 })], 'empty'],
    ['parts larger than the total', [...whole, totals({ '2026-10-04': 70, '2026-10-05': 70 })], 'format'],
    [
      'stablecoins of less than nothing',
      [coins(BTC, ETH), stablecoins(STABLE).replaceAll('"peggedEUR":1', '"peggedEUR":-1'), totals(TWO_DAYS)],
      'format',
    ],
  ])('with %s are refused', (_, bodies, failure) => expect(failureOf(() => read(...bodies))).toBe(failure));
});
