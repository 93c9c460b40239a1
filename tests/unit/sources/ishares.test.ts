import { describe, expect, it } from 'vitest';
import { ishares } from '../../../lib/sources/ishares.ts';
import type { Carry } from '../../../lib/sources/provider.ts';
import { day, failureOf, spanOf, written } from './reading.ts';

type Figure = number | string;
const compact = (iso: string) => Number(iso.replaceAll('-', ''));
const column = (value: unknown[]) => ({ value, formattedValue: value.map(String) });

/** A fund's history in iShares' format, newest first, with invented figures. */
const history = (rows: readonly (readonly [iso: string, nav: Figure, shares: Figure])[]) =>
  JSON.stringify({
    componentsByNameMap: {
      fundDownload: {
        containersByNameMap: {
          distributions: { dataPointsByNameMap: { exDate: column([20260915]) } },
          historical: {
            dataPointsByNameMap: {
              asof: column(rows.map(([iso]) => compact(iso))),
              nav: column(rows.map(([, nav]) => nav)),
              exDividends: column(rows.map(() => '-')),
              sharesOutstanding: column(rows.map(([, , shares]) => shares)),
            },
          },
        },
      },
    },
  });

interface Facts {
  iso: string;
  shares: Figure;
  assets: Figure;
  assetsOf?: string;
}

/** A fund's key facts in iShares' format: single figures, each with its own day. */
const keyFacts = ({ iso, shares, assets, assetsOf = iso }: Facts) =>
  JSON.stringify({
    componentsByNameMap: {
      keyFundFacts: {
        containersByNameMap: {
          default: {
            dataPointsByNameMap: {
              assetClass: { value: 'Equity' },
              sharesOutstanding: { value: shares, formattedValue: String(shares), asOfDate: compact(iso) },
              totalNetAssetsFundLevel: { value: assets, asOfDate: String(compact(assetsOf)) },
            },
          },
        },
      },
    },
  });

const carry: Carry = { day: day('2026-10-05'), value: 250_000_000 };
const daily = (over = {}) => spanOf({ from: day('2026-09-28'), carry, ...over });
const read = (body: string, span = spanOf()) => ishares.parse('iwm-flow', [body], span);
const countOf = ({ along }: ReturnType<typeof read>) =>
  along?.['iwm-shares'] && written({ closes: along['iwm-shares'] });
const componentAsked = (span = spanOf()) =>
  new URL(ishares.requests('iwm-flow', span)[0] ?? '').searchParams.get('component');

describe('iShares is asked', () => {
  it('for the whole history when nothing is known', () => {
    expect(componentAsked()).toBe('fundDownload');
    expect(componentAsked(spanOf({ from: day('2026-09-28') }))).toBe('fundDownload');
    expect(componentAsked(daily({ from: null }))).toBe('fundDownload');
  });

  it('for key facts when one session came since, or none', () => {
    expect(componentAsked(daily())).toBe('keyFundFacts');
    expect(componentAsked(daily({ carry: { ...carry, day: day('2026-10-06') } }))).toBe('keyFundFacts');
    const overWeekend = { carry: { ...carry, day: day('2026-10-01') }, now: Date.parse('2026-10-05T21:30:00Z') };
    expect(componentAsked(daily(overWeekend))).toBe('keyFundFacts');
  });

  it('for key facts over a holiday', () => {
    const thanksgiving = { carry: { ...carry, day: day('2026-11-25') }, now: Date.parse('2026-11-28T12:00:00Z') };
    expect(componentAsked(daily(thanksgiving))).toBe('keyFundFacts');
  });

  it('for the whole history over a gap', () => {
    expect(componentAsked(daily({ carry: { ...carry, day: day('2026-10-02') } }))).toBe('fundDownload');
  });

  it('for key facts at the close, when the figures of the day cannot be out', () => {
    const span = (now: string) => daily({ carry: { ...carry, day: day('2026-10-05') }, now: Date.parse(now) });
    expect(componentAsked(span('2026-10-07T21:30:00Z'))).toBe('keyFundFacts');
    expect(componentAsked(span('2026-10-08T01:00:00Z'))).toBe('fundDownload');
  });
});

describe('the whole history', () => {
  it("gives each day's change in shares, times net asset value, in whole USD m", () => {
    const body = history([
      ['2026-10-06', 280, 251_000_000],
      ['2026-10-05', '275.60', '249,000,000.00'],
      ['2026-10-02', 270, 250_000_000],
    ]);
    expect(written(read(body))).toEqual(['2026-10-05 -276', '2026-10-06 560']);
    expect(read(body).carry).toEqual({ day: day('2026-10-06'), value: 251_000_000 });
  });

  it('brings the newest count of shares along, in millions', () => {
    const body = history([
      ['2026-10-06', 280, 250_950_000],
      ['2026-10-05', 280, 249_000_000],
    ]);
    expect(countOf(read(body))).toEqual(['2026-10-06 250.95']);
  });

  it('has days without a flow, which are 0 and not −0', () => {
    const { closes } = read(
      history([
        ['2026-10-06', 280, 2e8],
        ['2026-10-05', 280, 2e8 + 1],
        ['2026-10-02', 280, 2e8 + 2],
      ]),
    );
    expect([...closes.closes].every((flow) => Object.is(flow, 0))).toBe(true);
  });

  it('bridges a day or two without figures', () => {
    const body = history([
      ['2026-10-06', 280, 252_000_000],
      ['2026-10-05', '-', '-'],
      ['2026-10-02', 280, 250_000_000],
    ]);
    expect(written(read(body))).toEqual(['2026-10-06 560']);
  });

  it('may begin with a row of nothing', () => {
    const body = history([
      ['2026-10-06', 280, 252_000_000],
      ['2026-10-05', 280, 250_000_000],
    ])
      .replace('[20261006,', '["-",20261006,')
      .replace('"nav":{"value":[', '"nav":{"value":["-",');
    const shares = body.replace('"sharesOutstanding":{"value":[', '"sharesOutstanding":{"value":["-",');
    expect(written(read(shares))).toEqual(['2026-10-06 560']);
  });

  it('ends with the last session that is over', () => {
    const body = history([
      ['2026-10-07', 280, 9e8],
      ['2026-10-06', 280, 2e8],
      ['2026-10-05', 280, 2e8],
    ]);
    expect(read(body).carry?.day).toBe(day('2026-10-06'));
  });

  it.each([
    [
      'two counts of one day',
      history([
        ['2026-10-06', 1, 3e8],
        ['2026-10-06', 1, 2e8],
        ['2026-10-05', 1, 1e8],
      ]),
      'format',
    ],
    [
      'shares split',
      history([
        ['2026-10-06', 140, 5e8],
        ['2026-10-05', 280, 2.5e8],
      ]),
      'format',
    ],
    [
      'a fund without shares',
      history([
        ['2026-10-06', 1, 1e-320],
        ['2026-10-05', 1, 1e-320],
      ]),
      'format',
    ],
    ['no days', history([]), 'empty'],
    ['unreal days', history([['2026-02-30', 1, 1]]), 'format'],
    ['three days without figures', history(['01', '02', '05'].map((date) => [`2026-10-${date}`, '-', '-'])), 'format'],
    ['a web page', '<!DOCTYPE html>', 'format'],
    ['neither', '{"componentsByNameMap":{"holdings":{}}}', 'format'],
    ['another form', '{"componentsByNameMap":{"fundDownload":{"containersByNameMap":{}}}}', 'format'],
    [
      'columns of different lengths',
      history([['2026-10-06', 1, 1]]).replace('"nav":{"value":[1]', '"nav":{"value":[]'),
      'format',
    ],
  ])('fails with %s', (_, body, failure) => expect(failureOf(() => read(body))).toBe(failure));
});

describe('key facts', () => {
  const facts = (over: Partial<Facts> = {}) =>
    keyFacts({ iso: '2026-10-06', shares: 251_000_000, assets: 251_000_000 * 280, ...over });

  it('give one flow, reckoned from the shares of the session before', () => {
    const answer = read(facts(), daily());
    expect(written(answer)).toEqual(['2026-10-06 280']);
    expect(answer.carry).toEqual({ day: day('2026-10-06'), value: 251_000_000 });
  });

  it('bring their count of shares along, in millions', () => {
    expect(countOf(read(facts({ shares: 251_050_000 }), daily()))).toEqual(['2026-10-06 251.05']);
    expect(countOf(read(facts({ iso: '2026-10-05', shares: 1 }), daily()))).toEqual(['2026-10-05 250']);
  });

  it('give nothing new while they are of the same day, not even when its count was revised', () => {
    const answer = read(facts({ iso: '2026-10-05' }), daily());
    expect(written(answer)).toEqual([]);
    expect(answer.carry).toEqual(carry);
  });

  it.each([
    ['a session is missing between', facts({ iso: '2026-10-07' }), daily()],
    ['their figures are of different days', facts({ assetsOf: '2026-10-05' }), daily()],
    ['the shares may have been split', facts({ shares: 500_000_000 }), daily()],
    ['the shares of the day before are unknown', facts(), daily({ carry: null })],
    ['the count is blank', facts({ shares: '-' }), daily()],
    ['the count is nothing', facts({ shares: 0 }), daily()],
    ['a figure has no day', facts().replace(/"asOfDate":20261006/, '"asOf":1'), daily()],
  ])('are refused when %s', (_, body, span) => expect(failureOf(() => read(body, span))).toBe('format'));
});
