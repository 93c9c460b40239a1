import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseDay } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import { SHIPPED_SERIES, shippable } from '../../../lib/market/shipped.ts';
import { decodeSnapshot, encodeSnapshot, SnapshotError } from '../../../lib/market/snapshot.ts';
import { TRANSIT_VERSION, toTransit } from '../../../lib/market/transit.ts';
import { anyMarket, forge } from './build-snapshot.ts';

const small: Market = {
  series: {
    russell2000: { days: Int32Array.of(20_000, 20_001, 20_004), closes: Float64Array.of(2513.7, 2498.05, 2600) },
    'iwm-flow': { days: Int32Array.of(19_999, 20_000), closes: Float64Array.of(-667.63, 0) },
  },
  unprofitableShare: [{ day: 20_000, published: 20_045, share: 40, source: 'a, “b”', definition: 'c' }],
};

async function faultOf(bytes: Uint8Array): Promise<string> {
  const error = await decodeSnapshot(bytes).then(
    () => null,
    (cause: unknown) => cause,
  );
  return error instanceof SnapshotError ? error.fault : `not refused properly: ${error}`;
}

describe('a snapshot', () => {
  it('gives back any market exactly', async () => {
    await fc.assert(
      fc.asyncProperty(anyMarket, async (market) => {
        const { market: back, newest } = await decodeSnapshot(await encodeSnapshot(market));
        expect(back).toEqual(market);
        expect(newest).toBe(Math.max(...Object.values(market.series).flatMap(({ days }) => [...days])));
      }),
    );
  });

  it('gives back closes as Number() reads their text', async () => {
    const texts = ['0.07', '84853.1', '124752.5312', '0.000001', '745148.595', '6730912', '0.3'];
    const days = Int32Array.from(texts, (_, i) => i);
    const series = { bitcoin: { days, closes: Float64Array.from(texts, Number) } };
    const { market } = await decodeSnapshot(await encodeSnapshot({ series, unprofitableShare: [] }));
    expect([...(market.series.bitcoin?.closes ?? [])]).toEqual(texts.map(Number));
  });

  it('is the same bytes for the same market, whatever order its series were put in', async () => {
    const turned = { ...small, series: Object.fromEntries(Object.entries(small.series).reverse()) };
    expect(await encodeSnapshot(turned)).toEqual(await encodeSnapshot(small));
  });

  it('is not made from a market that it could not give back', async () => {
    const of = (series: Market['series']) => encodeSnapshot({ series, unprofitableShare: [] });
    await expect(of({})).rejects.toThrow(RangeError);
    await expect(of({ vix: { days: new Int32Array(), closes: new Float64Array() } })).rejects.toThrow('empty');
    await expect(of({ vix: { days: Int32Array.of(1), closes: Float64Array.of(Math.PI * 1e-9) } })).rejects.toThrow(
      'too many decimals',
    );
    await expect(of({ vix: { days: Int32Array.of(1), closes: Float64Array.of(Number.NaN) } })).rejects.toThrow(
      RangeError,
    );
  });
});

describe('a snapshot file is refused', () => {
  const document = toTransit(small);
  const forged = (change: object) => faultOf(forge(JSON.stringify({ ...document, ...change })));
  const vix = (own: object) => forged({ series: { vix: { decimals: 0, days: [20_000, 1], closes: [1, 1], ...own } } });

  it('when any byte of what it says is another', async () => {
    const bytes = await encodeSnapshot(small);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ flip;
        const read = await decodeSnapshot(other).catch((error: SnapshotError) => error);
        // Some bytes of the head say nothing: the time, the system.
        if (!(read instanceof SnapshotError)) expect(read.market).toEqual(small);
      }),
    );
  });

  it('when it ends early, goes on after its end, or is something else', async () => {
    const bytes = await encodeSnapshot(small);
    for (let length = 0; length < bytes.length; length += 7) {
      expect(await faultOf(bytes.subarray(0, length))).toBe('damaged');
    }
    expect(await faultOf(Uint8Array.of(...bytes, 0))).toBe('damaged');
    expect(await faultOf(new TextEncoder().encode('<!doctype html><title>Not here</title>'))).toBe('damaged');
    expect(await faultOf(forge('no JSON'))).toBe('damaged');
    expect(await forged({ series: {} })).toBe('damaged');
  });

  it('when it is from a newer Tidemark, whatever else it holds', async () => {
    expect(await faultOf(forge(`{"version":${TRANSIT_VERSION + 1}}`))).toBe('too-new');
  });

  it('when it unpacks to more than a market can be', async () => {
    expect(await faultOf(forge(' '.repeat(5_000_000)))).toBe('damaged');
  });

  it.each<[string, object]>([
    ['a close of 0', { closes: [1, -1] }],
    ['a day twice', { days: [20_000, 0] }],
    ['days that descend', { days: [20_000, -1] }],
    ['days out of this world', { days: [1e9, 1] }],
    ['not as many closes as days', { closes: [1] }],
    ['no rows', { days: [], closes: [] }],
    ['fractions', { closes: [1, 0.5] }],
    ['text', { closes: ['1', '1'] }],
    ['holes', { closes: [1, null] }],
    ['no column', { closes: { 0: 1, 1: 1, length: 2 } }],
    ['more decimals than numbers have', { decimals: 16 }],
    ['no number of decimals', { decimals: null }],
    ['more rows than days', { days: Array(30_001).fill(1), closes: Array(30_001).fill(1) }],
  ])('when a series has %s', async (_, own) => {
    expect(await vix({})).toMatch('not refused');
    expect(await vix(own)).toBe('damaged');
  });

  it.each<[string, object]>([
    ['of no day', { day: '2026-02-30' }],
    ['published before its day', { published: '2020-01-01' }],
    ['of more than all', { share: 101 }],
    ['of a long story', { source: 'x'.repeat(501) }],
  ])('when a point is %s', async (_, own) => {
    const point = { day: '2025-12-31', published: '2026-02-20', share: 40, source: 'a', definition: 'b' };
    expect(await forged({ points: [point] })).toMatch('not refused');
    expect(await forged({ points: [{ ...point, ...own }] })).toBe('damaged');
    expect(await forged({ points: Array(201).fill(point) })).toBe('damaged');
  });
});

describe('the embedded snapshot', () => {
  const file = readFileSync(new URL('../../../public/snapshot.bin', import.meta.url));

  it('holds every series that may be shipped and no other', async () => {
    const { market, newest } = await decodeSnapshot(file);
    expect(Object.keys(market.series).sort()).toEqual([...SHIPPED_SERIES].sort());
    expect(market.series['high-yield-spread']).toBeUndefined();
    expect(isoDay(newest) >= '2026-10-01').toBe(true);
    expect(market.series.russell2000?.days[0]).toBe(parseDay('1987-09-10'));
    expect(market.series.russell2000?.closes[0]).toBe(168.97);
    expect(market.unprofitableShare.map(({ share }) => share)).toContain(43);
  });

  it('has ETF flows as whole USD m', async () => {
    const { market } = await decodeSnapshot(file);
    expect(market.series['iwm-flow']?.closes.every(Number.isInteger)).toBe(true);
  });

  it('takes at most 250 kB', () => expect(file.length).toBeLessThanOrEqual(250_000));

  it('is read in little more time than its JSON is unpacked and parsed', async () => {
    const least = { floor: Number.POSITIVE_INFINITY, read: Number.POSITIVE_INFINITY };
    const time = async (name: keyof typeof least, work: () => unknown) => {
      // Of the processor: it waits for others, which may be at work beside it.
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      least[name] = Math.min(least[name], user + system);
    };
    for (let i = 0; i < 25; i++) {
      await time('floor', () => JSON.parse(gunzipSync(file).toString()));
      await time('read', () => decodeSnapshot(file));
    }
    expect(least.read).toBeLessThan(5 * least.floor);
  });
});

describe('what may be shipped', () => {
  it('never has the high-yield spread, and has flows rounded', () => {
    const spread = { days: Int32Array.of(1), closes: Float64Array.of(3.13) };
    const market = shippable({ ...small, series: { ...small.series, 'high-yield-spread': spread } });
    expect(market.series['high-yield-spread']).toBeUndefined();
    expect(market.series['iwm-flow']?.closes).toEqual(Float64Array.of(-668, 0));
    expect(market.series.russell2000).toEqual(small.series.russell2000);
  });

  it('has no estimates', () => {
    const market = shippable({ ...small, estimatedFrom: 20_004 });
    expect(market.series.russell2000?.days).toEqual(Int32Array.of(20_000, 20_001));
    expect(market.estimatedFrom).toBeUndefined();
    expect(shippable({ ...small, estimatedFrom: 20_000 }).series.russell2000).toBeUndefined();
  });
});
