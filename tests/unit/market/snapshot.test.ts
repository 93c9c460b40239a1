import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseDay } from '../../../lib/market/day.ts';
import type { Market } from '../../../lib/market/series.ts';
import { SHIPPED_SERIES, shippable } from '../../../lib/market/shipped.ts';
import { decodeSnapshot, encodeSnapshot, SNAPSHOT_VERSION, SnapshotError } from '../../../lib/market/snapshot.ts';
import { encodeMarket } from '../../../lib/market/snapshot-columns.ts';
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
        const { market: back, version, newest } = await decodeSnapshot(await encodeSnapshot(market));
        expect(back).toEqual(market);
        expect(version).toBe(SNAPSHOT_VERSION);
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
  it('when any byte is another', async () => {
    const bytes = await encodeSnapshot(small);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ flip;
        expect(['foreign', 'too-new', 'truncated', 'damaged']).toContain(await faultOf(other));
      }),
    );
  });

  it('when it ends early, and says so', async () => {
    const bytes = await encodeSnapshot(small);
    for (let length = 0; length < bytes.length; length++) {
      expect(await faultOf(bytes.subarray(0, length))).toBe('truncated');
    }
  });

  it('when it goes on after its end', async () => {
    const bytes = await encodeSnapshot(small);
    expect(await faultOf(Uint8Array.of(...bytes, 0))).toBe('damaged');
  });

  it('when it is something else, or from a newer Tidemark', async () => {
    expect(await faultOf(new TextEncoder().encode('<!doctype html><title>Not here</title>'))).toBe('foreign');
    const newer = (await encodeSnapshot(small)).slice();
    newer[9] = SNAPSHOT_VERSION + 1;
    expect(await faultOf(newer)).toBe('too-new');
  });

  it('when its content makes no sense although the checksum is right', async () => {
    const columns = encodeMarket(small);
    expect(await faultOf(await forge(columns))).toMatch('not refused'); // the forger's file is otherwise sound
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (noise) => {
        expect(await faultOf(await forge(noise))).toBe('damaged');
      }),
    );
    expect(await faultOf(await forge(columns.subarray(0, 20)))).toBe('damaged');
    expect(await faultOf(await forge(Uint8Array.of(...columns, 0)))).toBe('damaged');
  });

  it('when it unpacks to more than it says or claims more than a market can be', async () => {
    const bomb = new Uint8Array(3_000_000);
    expect(await faultOf(await forge(bomb, 10))).toBe('damaged');
    expect(await faultOf(await forge(bomb.subarray(0, 10), 3_000_000))).toBe('damaged');
    expect(await faultOf(await forge(bomb, 2 ** 32 - 1))).toBe('damaged');
  });

  it('when a series holds what it can not: zero prices, days twice, more rows than bytes', async () => {
    const vix = (...columns: number[]) => forge(Uint8Array.of(1, 3, 0x76, 0x69, 0x78, ...columns, 2, 0x5b, 0x5d));
    expect(await faultOf(await vix(2, 0, 10, 1, 2, 2))).toMatch('not refused'); // two sound rows: 1 and 2
    expect(await faultOf(await vix(2, 0, 10, 1, 2, 1))).toBe('damaged'); // the second close is 0
    expect(await faultOf(await vix(2, 0, 10, 0, 2, 2))).toBe('damaged'); // the second day is the first
    expect(await faultOf(await vix(255, 255, 255, 255, 127, 0))).toBe('damaged'); // thirty billion rows
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

  it('takes at most 250 kB and 200 ms to unpack', async () => {
    expect(file.length).toBeLessThanOrEqual(250_000);
    const before = performance.now();
    await decodeSnapshot(file);
    expect(performance.now() - before).toBeLessThanOrEqual(200);
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
});
