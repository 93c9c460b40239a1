import { describe, expect, it } from 'vitest';
import { cboeChart } from '../../../lib/sources/cboe-chart.ts';
import { cboeVix } from '../../../lib/sources/cboe-vix.ts';
import { day, failureOf, spanOf, written } from './reading.ts';

/** A chart in Cboe's format, with invented closes. */
const chart = (closes: Record<string, string | number | null>, symbol = 'IWM') =>
  JSON.stringify({
    symbol,
    data: Object.entries(closes).map(([date, close]) => ({
      date,
      open: '0.0000',
      high: '0.0000',
      low: '0.0000',
      close,
      volume: '0.0000',
    })),
  });

describe('a Cboe chart', () => {
  const closes = { '2026-10-02': '283.1000', '2026-10-05': 284, '2026-10-06': '285.1000' };
  const read = (body: string, span = spanOf()) => cboeChart.parse('iwm', [body], span);

  it('has an underscore before indices', () => {
    expect(cboeChart.requests('russell2000', spanOf())[0]).toMatch(/\/historical\/_RUT\.json$/);
    expect(cboeChart.requests('iwm', spanOf())[0]).toMatch(/\/historical\/IWM\.json$/);
    for (const symbol of ['_RUT', '^RUT', 'RUT']) {
      expect(written(cboeChart.parse('russell2000', [chart(closes, symbol)], spanOf()))).toHaveLength(3);
    }
  });

  it('gives closes, written as text or numbers, even of rows without open, high and low', () => {
    expect(written(read(chart(closes)))).toEqual(['2026-10-02 283.1', '2026-10-05 284', '2026-10-06 285.1']);
  });

  it('gives no days before the first wanted: how those are adjusted nobody knows', () => {
    expect(written(read(chart(closes), spanOf({ from: day('2026-10-03') })))).toHaveLength(2);
    expect(written(read(chart(closes), spanOf({ from: day('2026-10-07') })))).toEqual([]);
  });

  it('may begin with a time and not name its symbol', () => {
    const { data } = JSON.parse(chart(closes));
    const body = JSON.stringify({ timestamp: '2026-10-07 11:20:05', data });
    expect(written(read(body))).toHaveLength(3);
  });

  it('may write a time after each date', () => {
    expect(written(read(chart({ '2026-10-05T00:00:00': 284, '2026-10-06 00:00:00': 285 })))).toEqual([
      '2026-10-05 284',
      '2026-10-06 285',
    ]);
  });

  it('leaves out closes of zero', () => {
    expect(written(read(chart({ ...closes, '2026-10-01': '0.0000', '2026-09-30': null })))).toHaveLength(3);
  });

  it.each([
    ['of another symbol', chart(closes, 'IWN'), 'format'],
    ['without rows', chart({}), 'empty'],
    ['with an unreal date', chart({ '2026-02-30': 1 }), 'format'],
    ['that is a page', '<html>403</html>', 'format'],
    ['of another form', '{"symbol":"IWM","data":{}}', 'format'],
  ])('%s is refused', (_, body, failure) => expect(failureOf(() => read(body))).toBe(failure));
});

describe("Cboe's history of the VIX", () => {
  const read = (body: string) => cboeVix.parse('vix', [body], spanOf());

  it.each([
    ['plain', 'DATE,OPEN,HIGH,LOW,CLOSE\n10/05/2026,1,2,3,17.5\n10/06/2026,1,2,3,18\n'],
    [
      'with BOM, CRLF and blank lines',
      '\uFEFFDATE,OPEN,HIGH,LOW,CLOSE\r\n10/05/2026,1,2,3,17.5\r\n10/06/2026,1,2,3,18\r\n\r\n',
    ],
    ['in two columns', 'DATE,VIX\n10/05/2026,17.50\n10/06/2026,18.000000\n'],
  ])('is read %s', (_, body) => expect(written(read(body))).toEqual(['2026-10-05 17.5', '2026-10-06 18']));

  it('keeps the rows it has of holidays', () => {
    expect(written(read('DATE,CLOSE\n07/03/2026,15.5'))).toEqual(['2026-07-03 15.5']);
  });

  it.each([
    ['of another index', 'DATE,SKEW\n10/05/2026,126.09', 'format'],
    ['without rows', 'DATE,CLOSE\n', 'empty'],
    ['cut off', 'DATE,CLOSE\n10/05/2026,17.5\n10/06', 'format'],
    ['with days before months', 'DATE,CLOSE\n31/12/2025,17.5', 'format'],
  ])('is refused %s', (_, body, failure) => expect(failureOf(() => read(body))).toBe(failure));
});
