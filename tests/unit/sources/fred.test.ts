import { describe, expect, it } from 'vitest';
import { fred } from '../../../lib/sources/fred.ts';
import { day, failureOf, spanOf, written } from './reading.ts';

const spread = (body: string) => fred.parse('high-yield-spread', [body], spanOf());

describe('FRED', () => {
  it('is asked for one series, from the first day wanted', () => {
    expect(fred.requests('fed-assets', spanOf({ from: day('2026-08-01') }))).toEqual([
      'https://fred.stlouisfed.org/graph/fredgraph.csv?id=WALCL&cosd=2026-08-01',
    ]);
    expect(fred.requests('treasury-account', spanOf())[0]).toMatch(/id=WTREGEN$/);
  });

  it.each([
    ['today', 'observation_date,BAMLH0A0HYM2\n2026-10-01,2.95\n2026-10-02,2.5\n'],
    ['before 2025', 'DATE,BAMLH0A0HYM2\n2026-10-01,2.95\n2026-10-02,2.50\n'],
    ['in other letters', 'date,bamlh0a0hym2\r\n2026-10-01,2.95\r\n2026-10-02,2.50\r\n\r\n'],
  ])('is read with the header of %s', (_, body) => {
    expect(written(spread(body))).toEqual(['2026-10-01 2.95', '2026-10-02 2.5']);
  });

  it('leaves holidays out, empty or with a dot, however many', () => {
    const holidays = Array.from({ length: 9 }, (_, i) => `2026-09-0${i + 1},${i % 2 ? '' : '.'}`).join('\n');
    expect(written(spread(`DATE,BAMLH0A0HYM2\n${holidays}\n2026-10-01,2.95`))).toEqual(['2026-10-01 2.95']);
  });

  it('has weeks dated Wednesday, and figures of today', () => {
    const weeks = 'observation_date,WALCL\n2026-09-30,6700000\n2026-10-07,6710000\n2026-10-14,1\n';
    expect(written(fred.parse('fed-assets', [weeks], spanOf()))).toEqual(['2026-09-30 6700000', '2026-10-07 6710000']);
  });

  it('has reverse repos of zero', () => {
    expect(written(fred.parse('reverse-repo', ['DATE,RRPONTSYD\n2026-10-01,0.000'], spanOf()))).toEqual([
      '2026-10-01 0',
    ]);
  });

  it('gives what is left when a series is cut: whoever has more keeps it', () => {
    expect(written(spread('observation_date,BAMLH0A0HYM2\n2023-10-09,4.4')).at(0)).toBe('2023-10-09 4.4');
  });

  it.each([
    ['a zip of several series', 'PK\u0003\u0004\u0014\u0000DATE,BAMLH0A0HYM2', 'format'],
    ['a web page', '<!DOCTYPE html><html><title>Access Denied</title></html>', 'format'],
    ['another series', 'observation_date,WALCL\n2026-10-01,1', 'format'],
    ['a header and nothing else', 'observation_date,BAMLH0A0HYM2\n', 'empty'],
    ['only holidays', 'observation_date,BAMLH0A0HYM2\n2026-10-01,\n', 'empty'],
    ['figures that are no numbers', 'DATE,BAMLH0A0HYM2\n2026-10-01,a\n2026-10-02,b\n2026-10-05,c', 'format'],
    ['the error of its other service', '{"error_code":400,"error_message":"Bad Request."}', 'format'],
  ])('fails with %s', (_, body, failure) => expect(failureOf(() => spread(body))).toBe(failure));
});
