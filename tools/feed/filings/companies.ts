/** Which company a ticker belongs to, from the SEC's list. */

import * as v from 'valibot';
import { SourceError } from '../../../lib/sources/failure.ts';
import { readJson } from '../../../lib/sources/json.ts';
import { refusePage } from './page.ts';

const list = v.record(
  v.string(),
  v.object({ cik_str: v.pipe(v.number(), v.integer(), v.minValue(1)), ticker: v.string() }),
);

/** Gives the number (CIK) of the company behind a ticker; null when there is none, or more than one. */
export type FindCompany = (ticker: string) => number | null;

/**
 * Reads `company_tickers.json`. It writes share classes with a dash (BRK-B) where the fund's list has none (BRKB): a
 * ticker that isn't there as it stands is looked up without dashes, dots and blanks.
 * Throws a `SourceError` when the body is no such list.
 */
export function parseCompanies(body: string): FindCompany {
  refusePage(body);
  const exact = new Map<string, number>();
  const plain = new Map<string, number | null>();
  for (const { cik_str: cik, ticker } of Object.values(readJson(list, body))) {
    exact.set(ticker.toUpperCase(), cik);
    const known = plain.get(plainTicker(ticker));
    plain.set(plainTicker(ticker), known === undefined || known === cik ? cik : null);
  }
  if (exact.size === 0) throw new SourceError('empty', 'the list of companies is empty');
  return (ticker) => exact.get(ticker.toUpperCase()) ?? plain.get(plainTicker(ticker)) ?? null;
}

function plainTicker(ticker: string): string {
  return ticker.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
