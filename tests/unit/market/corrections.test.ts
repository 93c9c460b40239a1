import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { decodeFeed } from '../../../lib/feed/decode.ts';
import { CORRECTIONS, type Correction, corrected } from '../../../lib/market/corrections.ts';
import { isoDay, parseDay } from '../../../lib/market/day.ts';
import type { Series } from '../../../lib/market/series.ts';
import { decodeSnapshot } from '../../../lib/market/snapshot.ts';
import { closesOf } from '../../../lib/sources/closes.ts';
import { readMarket } from '../../../lib/store/market.ts';
import { openDatabase } from '../../../lib/store/open.ts';
import { readCorrections } from '../../../tools/cli/read-corrections.ts';
import { document } from '../feed/build-feed.ts';
import { putMarket } from '../store/put-market.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const [first] = CORRECTIONS as readonly [Correction];
const wrongSeries: Series = { days: Int32Array.of(first.day), closes: Float64Array.of(first.wrong) };

/** The table as a module, so that it is in every build. */
const moduleOf = (corrections: readonly Correction[]) =>
  [
    '/** Made from `data/corrections.csv` by tests/unit/market/corrections.test.ts. */',
    '',
    '// biome-ignore format: a line each, as in the file',
    'export const WRONG_CLOSES = [',
    ...corrections.map((correction) => `  ${JSON.stringify(correction)},`),
    '] as const;',
    '',
  ].join('\n');

describe('the table of wrong closes', () => {
  it('that is built in is the one of data/corrections.csv', () => {
    const path = at('lib/market/wrong-closes.ts');
    const expected = moduleOf(readCorrections(at('data/corrections.csv')));
    if (process.env.WRITE_DOCS) writeFileSync(path, expected);
    expect(readFileSync(path, 'utf8')).toBe(expected);
  });

  it('names each day once, with a close that was right and a source', () => {
    const days = CORRECTIONS.map(({ series, day }) => `${series} ${day}`);
    expect(new Set(days).size).toBe(days.length);
    for (const { wrong, right, source } of CORRECTIONS) {
      expect(right).not.toBe(wrong);
      expect(source.length).toBeGreaterThan(10);
    }
  });
});

describe('a wrong close is mended', () => {
  const mended = [first.right];

  it('on its own day, written with any decimals', () => {
    expect([...corrected('russell2000', wrongSeries).closes]).toEqual(mended);
    const noisy = { ...wrongSeries, closes: Float64Array.of(first.wrong + 0.0001) };
    expect([...corrected('russell2000', noisy).closes]).toEqual(mended);
    expect([...wrongSeries.closes]).toEqual([first.wrong]);
  });

  it('and nothing else is: another series, day or close', () => {
    const onNextDay = { ...wrongSeries, days: Int32Array.of(first.day + 1) };
    const right = { ...wrongSeries, closes: Float64Array.of(first.right) };
    const halved = { ...wrongSeries, closes: Float64Array.of(first.wrong / 2) };
    expect(corrected('iwm', wrongSeries)).toBe(wrongSeries);
    for (const series of [onNextDay, right, halved]) expect(corrected('russell2000', series)).toBe(series);
  });

  it('when a provider sends it', () => {
    expect([...closesOf('russell2000', [{ day: first.day, close: first.wrong }], first.day).closes]).toEqual(mended);
  });

  it('when a feed carries it', () => {
    const columns = { source: 'any', decimals: 2, days: [first.day], closes: [Math.round(first.wrong * 100)] };
    const { series } = decodeFeed(document({ series: { russell2000: columns } }));
    expect([...(series.russell2000?.closes ?? [])]).toEqual(mended);
  });

  it('when it is kept since before it was known', async () => {
    globalThis.indexedDB = new IDBFactory();
    const database = await openDatabase(() => {});
    const market = { series: { russell2000: wrongSeries }, unprofitableShare: [] };
    await putMarket(database, market);
    expect([...((await readMarket(database)).market.series.russell2000?.closes ?? [])]).toEqual(mended);
    database.close();
  });

  it('in the embedded snapshot', async () => {
    const { market } = await decodeSnapshot(readFileSync(at('public/snapshot.bin')));
    for (const { series, day, right } of CORRECTIONS) {
      const own = market.series[series];
      expect([isoDay(day), own?.closes[own.days.indexOf(day)]]).toEqual([isoDay(day), right]);
    }
  });
});

describe('the proven ones', () => {
  it('are four closes of the index', () => {
    const days = ['2019-07-01', '2019-10-21', '2020-11-06', '2024-02-16'].map(parseDay);
    expect(CORRECTIONS.map(({ series, day }) => [series, day])).toEqual(days.map((day) => ['russell2000', day]));
  });
});
