import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/market/day.ts';
import { SourceError } from '../../../lib/sources/failure.ts';
import { parseCompanies } from '../../../tools/feed/filings/companies.ts';
import { type Fact, parseFrame } from '../../../tools/feed/filings/frame.ts';
import { parseHoldings } from '../../../tools/feed/filings/holdings.ts';
import {
  firstFrames,
  furtherFrames,
  isComplete,
  MOST_FRAMES,
  newestQuarter,
} from '../../../tools/feed/filings/plan.ts';
import { quarterEnd } from '../../../tools/feed/filings/quarters.ts';
import { lossShare } from '../../../tools/feed/filings/share.ts';
import { trailingIncome } from '../../../tools/feed/filings/trailing.ts';
import { day } from '../signal/build-market.ts';

const TODAY = day('2026-11-22');

function failureOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof SourceError) return error.failure;
    throw error;
  }
  return 'none';
}

function fact(start: string, end: string, value: number, accession = '0000000001-26-000001', cik = 1): Fact {
  return { cik, start: day(start), end: day(end), value, accession };
}

describe('the holdings', () => {
  const head =
    'Ticker,Name,Sector,Asset Class,Market Value,Weight (%),Notional Value,Quantity,Price,Location,Exchange,Currency';
  const row = (ticker: string, kind: string, value: string, exchange = 'NASDAQ') =>
    `"${ticker}","A COMPANY, INC","Any","${kind}","${value}","0.10","${value}","1.00","1.00","United States","${exchange}","USD"`;
  const list = (...rows: string[]) =>
    ['\uFEFFiShares Russell 2000 ETF', 'Fund Holdings as of,"Nov 19, 2026"', '\u00a0', head, ...rows].join('\r\n');

  it('are the listed shares; cash, futures, rights and papers without a market are not', () => {
    const { day: of, members } = parseHoldings(
      list(
        row('BE', 'Equity', '1,532,594,919.50', 'NYSE'),
        row('XTSLA', 'Money Market', '312,034,567.32', '-'),
        row('RTYM6', 'Futures', '0.00'),
        row('USD', 'Cash', '1,000.00', '-'),
        row('INH', 'Equity', '1,326,708.12', 'NO MARKET (E.G. UNLISTED)'),
        row('P5N994', 'Equity', '0.26', 'Non-Nms Quotation Service (Nnqs)'),
        row('UEC', 'Equity', '164,283,825.50', 'Nyse Mkt Llc'),
        '\u00a0',
        '"The content, with commas, of a disclaimer"',
      ),
    );
    expect(isoDay(of)).toBe('2026-11-19');
    expect(members).toEqual([
      { ticker: 'BE', value: 1_532_594_919.5 },
      { ticker: 'UEC', value: 164_283_825.5 },
    ]);
  });

  it('may write their day without quotes, and their columns in another order', () => {
    const { members } = parseHoldings(
      'Fund Holdings as of,Nov 9, 2026\nExchange,Market Value,Ticker,Asset Class\nNYSE,"1,000.5",BE,Equity\n',
    );
    expect(members).toEqual([{ ticker: 'BE', value: 1000.5 }]);
  });

  it.each([
    ['web-page', '<!DOCTYPE html><title>IWM</title>'],
    ['format', '{"no":"csv"}'],
    ['empty', `Fund Holdings as of,"-"\n${head}`],
    ['format', 'Fund Holdings as of,"Nov 19, 2026"\nTicker,Name\nBE,BLOOM'],
    ['empty', list(row('USD', 'Cash', '1,000.00', '-'))],
    ['format', list(row('BE', 'Equity', 'n/a'))],
  ])('are refused as %s', (failure, body) => expect(failureOf(() => parseHoldings(body))).toBe(failure));
});

describe('the company behind a ticker', () => {
  const find = parseCompanies(
    JSON.stringify({
      0: { cik_str: 1067983, ticker: 'BRK-B', title: 'BERKSHIRE HATHAWAY INC' },
      1: { cik_str: 1067983, ticker: 'BRK-A', title: 'BERKSHIRE HATHAWAY INC' },
      2: { cik_str: 7, ticker: 'AB-C', title: '' },
      3: { cik_str: 8, ticker: 'A-BC', title: '' },
      4: { cik_str: 9, ticker: 'MOGA', title: '' },
      5: { cik_str: 10, ticker: 'MOG-A', title: '' },
    }),
  );

  it('is found with and without the dash of a share class', () => {
    expect(['BRK-B', 'BRKB', 'brk.b', 'BRK B'].map(find)).toEqual([1067983, 1067983, 1067983, 1067983]);
  });

  it('is none when two could be meant, unless one is written just so', () => {
    expect([find('ABC'), find('AB-C'), find('MOGA'), find('MOG-A')]).toEqual([null, 7, 9, 10]);
  });

  it('is none when the SEC lists no such ticker', () =>
    expect([find('ZZZZ'), find('-'), find('')]).toEqual(Array(3).fill(null)));

  it('is not looked for in something else', () => {
    expect(failureOf(() => parseCompanies('<html>'))).toBe('web-page');
    expect(failureOf(() => parseCompanies('{"0":{"ticker":"A"}}'))).toBe('format');
    expect(failureOf(() => parseCompanies('{}'))).toBe('empty');
  });
});

describe('a frame', () => {
  const one = { accn: '0000320193-25-000073', cik: 320193, start: '2025-06-29', end: '2025-09-27', val: -5 };

  it('gives what each company filed, with the days of its own quarter', () => {
    expect(parseFrame(JSON.stringify({ pts: 1, data: [{ ...one, loc: 'US-CA' }] }))).toEqual([
      { cik: 320193, start: day('2025-06-29'), end: day('2025-09-27'), value: -5, accession: '0000320193-25-000073' },
    ]);
  });

  it.each<[string, string]>([
    ['web-page', '<html><title>Undeclared Automated Tool</title>'],
    ['format', 'nothing'],
    ['format', '{}'],
    ['format', JSON.stringify({ data: [{ ...one, val: '5' }] })],
    ['format', JSON.stringify({ data: [{ ...one, end: '2025-02-30' }] })],
  ])('is refused as %s', (failure, body) => expect(failureOf(() => parseFrame(body))).toBe(failure));
});

describe('twelve months of a company', () => {
  const year = fact('2025-01-01', '2025-12-31', 100);
  const [q1, q2, q3] = [
    fact('2026-01-01', '2026-03-31', -60),
    fact('2026-04-01', '2026-06-30', -70),
    fact('2026-07-01', '2026-09-30', -80),
  ];
  const [p1, p2, p3] = [
    fact('2025-01-01', '2025-03-31', 10),
    fact('2025-04-01', '2025-06-30', 20),
    fact('2025-07-01', '2025-09-30', 30),
  ];
  const income = (...facts: Fact[]) => {
    const found = trailingIncome(facts, TODAY);
    return found && [isoDay(found.end), found.value];
  };

  it('are the year, plus the newest quarters, minus the same quarters a year before', () => {
    expect(income(year, q1, q2, q3, p1, p2, p3)).toEqual(['2026-09-30', 100 - 210 - 60]);
  });

  it('end a quarter earlier for whoever has not filed the newest, or lacks its year before', () => {
    expect(income(year, q1, q2, p1, p2, p3)).toEqual(['2026-06-30', 100 - 130 - 30]);
    expect(income(year, q1, q2, q3, p1, p2)).toEqual(['2026-06-30', 100 - 130 - 30]);
    expect(income(year, q2, q3, p1, p2, p3)).toEqual(['2025-12-31', 100]);
  });

  it('fit a fiscal year of its own, of 52 weeks', () => {
    expect(
      income(
        fact('2025-06-29', '2026-06-27', 40),
        fact('2026-06-28', '2026-09-26', -50),
        fact('2025-06-29', '2025-09-27', 5),
      ),
    ).toEqual(['2026-09-26', 40 - 50 - 5]);
  });

  it('are four quarters in a row where no year is known, as after a change of the fiscal year', () => {
    const q4 = fact('2025-10-01', '2025-12-31', 1);
    expect(income(q4, q1, q2, q3)).toEqual(['2026-09-30', 1 - 210]);
    expect(income(p3, q1, q2, q3)).toBeNull();
  });

  it('take the figure that was filed last for a period', () => {
    const restated = { ...year, value: -1, accession: '0000000009-26-000002' };
    const first = { ...year, value: 5, accession: '0000000009-25-999999' };
    expect(income(first, restated, year)).toEqual(['2025-12-31', -1]);
    expect(income(restated, first)).toEqual(['2025-12-31', -1]);
  });

  it('are unknown when they ended 15 months ago, are yet to end, or nothing was filed', () => {
    expect(income(fact('2024-08-01', '2025-07-31', 5))).toBeNull();
    expect(income(fact('2024-09-01', '2025-08-31', 5))).toEqual(['2025-08-31', 5]);
    expect(income(fact('2026-01-01', '2026-12-31', 5))).toBeNull();
    expect(income(fact('2026-01-01', '2026-06-30', 5))).toBeNull();
    expect(income()).toBeNull();
  });
});

describe('the frames to ask for', () => {
  const newest = (iso: string) => isoDay(quarterEnd(newestQuarter(day(iso))));
  const periods = (iso: string, complete: boolean) => {
    const quarter = newestQuarter(day(iso));
    return [...firstFrames(quarter), ...furtherFrames(quarter, complete)].map(({ tag, period }) =>
      tag === 'NetIncomeLoss' ? period : `${period} ${tag}`,
    );
  };

  it('begin with the newest quarter that small companies must have filed by then', () => {
    expect(newest('2026-11-18')).toBe('2026-06-30');
    expect(newest('2026-11-19')).toBe('2026-09-30');
    expect(newest('2026-03-01')).toBe('2025-09-30');
    expect(newest('2026-04-05')).toBe('2025-12-31');
    expect(newest('2026-05-20')).toBe('2026-03-31');
  });

  it('are two years, three quarters and the same a year before, and other tags in the room that is left', () => {
    expect(periods('2026-11-22', true)).toEqual([
      ...['CY2026Q3', 'CY2025Q3', 'CY2025', 'CY2026', 'CY2026Q2', 'CY2025Q2', 'CY2026Q1', 'CY2025Q1'],
      ...['CY2025 ProfitLoss', 'CY2025 NetIncomeLossAvailableToCommonStockholdersBasic'],
    ]);
  });

  it('reach a quarter further back while the newest one is incomplete', () => {
    expect(periods('2026-11-22', false)).toEqual([
      ...['CY2026Q3', 'CY2025Q3', 'CY2025', 'CY2026', 'CY2026Q2', 'CY2025Q2', 'CY2026Q1', 'CY2025Q1'],
      ...['CY2025Q4', 'CY2024Q4'],
    ]);
    expect([isComplete(3000, 4000), isComplete(3300, 4000), isComplete(0, 0)]).toEqual([false, true, false]);
  });

  it('are never more than ten, on any day of the year', () => {
    for (let i = 0; i < 366; i++) {
      const iso = isoDay(day('2026-01-01') + i);
      for (const complete of [true, false]) {
        const all = periods(iso, complete);
        expect([iso, all.length <= MOST_FRAMES, new Set(all).size]).toEqual([iso, true, all.length]);
      }
    }
  });
});

describe('the share of companies that lost money', () => {
  const of = (cik: number, value: number) => fact('2025-01-01', '2025-12-31', value, '0000000001-26-000001', cik);
  const find = (ticker: string) => ({ A: 1, B: 2, C: 3, C2: 3, D: 4 })[ticker] ?? null;
  const held = (ticker: string, value = 10) => ({ ticker, value });

  it('counts companies, not share classes, and a zero as no loss', () => {
    const facts = new Map([['NetIncomeLoss' as const, [of(1, -5), of(2, 5), of(3, 0)]]]);
    expect(lossShare([held('A'), held('B'), held('C'), held('C2')], find, facts, TODAY)).toEqual({
      share: 33.3,
      companies: 3,
      known: 3,
      coverage: { count: 100, weight: 100 },
    });
  });

  it('leaves out whoever files nothing, and counts them against the coverage', () => {
    const facts = new Map([['NetIncomeLoss' as const, [of(1, -5)]]]);
    expect(lossShare([held('A', 90), held('B', 5), held('FOREIGN', 5)], find, facts, TODAY)).toMatchObject({
      share: 100,
      companies: 3,
      known: 1,
      coverage: { count: 33.3, weight: 90 },
    });
  });

  it('takes another tag only for whoever has no net income, and never mixes two', () => {
    const facts = new Map([
      ['NetIncomeLoss' as const, [of(1, 5), fact('2026-01-01', '2026-03-31', 5, '0000000001-26-000001', 2)]],
      ['ProfitLoss' as const, [of(1, -5), of(2, -5)]],
    ]);
    expect(lossShare([held('A'), held('B')], find, facts, TODAY)).toMatchObject({ share: 50, known: 2 });
  });
});
