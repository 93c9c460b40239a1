import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/signal/reading.ts';
import { chartView } from '../../../lib/view/chart.ts';
import { market as marketOf, weekdays } from '../signal/build-market.ts';
import { FRESH, market, readingOn, words } from './readings.ts';

const pointsOf = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

describe('the sparkline', () => {
  it('shows 18 months up to the session and nothing later', () => {
    const chart = chartView(market, readingOn('2016-03-31'), words);
    expect([chart?.from, chart?.to]).toEqual(['Oct 2014', 'Mar 2016']);
    const points = pointsOf(chart?.path ?? '');
    expect(points.length).toBeGreaterThan(370);
    expect(points.length).toBeLessThan(400);
    expect(points.at(-1)).toEqual([chart?.last.x, chart?.last.y]);
  });

  it('stays within its frame, the record on top', () => {
    const chart = chartView(market, readingOn(FRESH), words);
    if (!chart) throw new Error('no chart');
    const [record] = chart.lines;
    expect(record?.kind).toBe('record');
    for (const [x = -1, y = -1] of pointsOf(chart.path)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(chart.width);
      expect(y).toBeGreaterThanOrEqual(record?.y ?? Number.NaN);
      expect(y).toBeLessThanOrEqual(chart.height);
    }
  });

  it('draws the level only where it does not flatten the line', () => {
    const closes = weekdays(
      '2019-01-01',
      Array.from({ length: 300 }, (_, i) => 2000 + i),
    );
    const reading: Reading = { ...readingOn(FRESH), session: '2020-02-24' };
    const kinds = (level: number | null) =>
      chartView(
        marketOf({ russell2000: closes }),
        { ...reading, breakout: { ...reading.breakout, record: 2299, level } },
        words,
      )?.lines.map(({ kind }) => kind);
    expect(kinds(2100)).toEqual(['record', 'level']);
    expect(kinds(1900)).toEqual(['record', 'level']);
    expect(kinds(900)).toEqual(['record']);
    expect(kinds(null)).toEqual(['record']);
  });

  it('is said in words, with dates and figures', () => {
    expect(chartView(market, readingOn(FRESH), words)?.text).toMatch(
      /^Russell 2000 from 29 Nov 2018 to 29 May 2020: last close [\d,]+, record [\d,]+/,
    );
  });

  it('is not drawn from a single close', () => {
    expect(chartView(marketOf({ russell2000: weekdays('2020-05-29', [2000]) }), readingOn(FRESH), words)).toBeNull();
    expect(chartView(marketOf({}), readingOn(FRESH), words)).toBeNull();
  });
});
