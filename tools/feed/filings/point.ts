/** The share of loss-making members, computed from what the companies filed: at most twelve requests. */

import { type Day, isoDay } from '../../../lib/market/day.ts';
import type { SharePoint } from '../../../lib/market/series.ts';
import { SourceError } from '../../../lib/sources/failure.ts';
import { InputError, readInput } from '../../cli/input-error.ts';
import type { Get } from '../polite-get.ts';
import { type FindCompany, parseCompanies } from './companies.ts';
import { type Fact, parseFrame } from './frame.ts';
import { type Holdings, parseHoldings } from './holdings.ts';
import { type Frame, firstFrames, furtherFrames, isComplete, newestQuarter, type Tag } from './plan.ts';
import { type Quarter, quarterEnd } from './quarters.ts';
import { lossShare } from './share.ts';

export const FILINGS_SOURCE = 'Tidemark, from SEC filings and the holdings of IWM';
/** Requests for a point: the holdings, the companies and ten frames. */
export const MOST_REQUESTS = 12;
/** Percent of the companies, and of their value, that must be known. */
const LEAST_COVERAGE = 70;
/** Members change at the end of June above all. */
const OLDEST_HOLDINGS = 31;
const HOLDINGS_PATH =
  '/varnish-api/blk-one01-product-data/product-data/api/v1/get-fund-document?appType=PRODUCT_PAGE&appSubType=ISHARES' +
  '&targetSite=us-ishares&locale=en_US&portfolioId=239710&userType=individual&component=holdings';

export interface FilingsQuestion {
  readonly get: Get;
  /** Takes a line about each frame that came. */
  readonly tell: (line: string) => void;
  /** The day the point is published. */
  readonly day: Day;
  /** Points published before: a quarter that has one of ours is not asked for again. */
  readonly points: readonly SharePoint[];
  /** A file of holdings to use instead of the fund's address. */
  readonly holdingsFile: string | undefined;
  readonly hosts: { readonly holdings: string; readonly companies: string; readonly frames: string };
}

export const FILINGS_HOSTS: FilingsQuestion['hosts'] = {
  holdings: 'https://www.blackrock.com',
  companies: 'https://www.sec.gov',
  frames: 'https://data.sec.gov',
};

/**
 * The point of the newest quarter that is filed; null when it was published before.
 * Throws an `InputError` when a service refuses, answers what it shouldn't, or too few companies are known.
 */
export async function filingsPoint(question: FilingsQuestion): Promise<SharePoint | null> {
  const { day, points } = question;
  const newest = newestQuarter(day);
  if (isPublished(points, newest)) return null;
  const { members } = await holdings(question);
  const findCompany = await companies(question);
  const { facts, complete } = await frames(question, newest);
  const quarter = complete ? newest : newest - 1;
  if (isPublished(points, quarter)) return null;
  const { share, known, companies: all, coverage } = lossShare(members, findCompany, facts, day);
  const extent = `${known} of ${all} companies, ${coverage.count} % by number and ${coverage.weight} % by value`;
  if (Math.min(coverage.count, coverage.weight) < LEAST_COVERAGE) {
    throw new InputError(`filings are known for ${extent}; it takes ${LEAST_COVERAGE} %, so try again later`);
  }
  const definition = `companies with negative net income over 12 months; known for ${extent}`;
  return { day: quarterEnd(quarter), published: day, share, source: FILINGS_SOURCE, definition };
}

function isPublished(points: readonly SharePoint[], quarter: Quarter): boolean {
  return points.some(({ day, source }) => source === FILINGS_SOURCE && day === quarterEnd(quarter));
}

async function holdings({ get, day, hosts, holdingsFile }: FilingsQuestion): Promise<Holdings> {
  const where = holdingsFile ?? hosts.holdings + HOLDINGS_PATH;
  const body =
    holdingsFile === undefined
      ? await get(where)
      : readInput(holdingsFile, 'name the CSV file of holdings in --holdings').toString();
  const mend = 'download the holdings of IWM from the fund’s page and name the CSV file with --holdings FILE';
  const list = understood(where, mend, () => parseHoldings(body ?? ''));
  if (list.day > day || list.day < day - OLDEST_HOLDINGS) {
    throw new InputError(`the holdings are of ${isoDay(list.day)}, more than ${OLDEST_HOLDINGS} days off; ${mend}`);
  }
  return list;
}

async function companies({ get, hosts }: FilingsQuestion): Promise<FindCompany> {
  const url = `${hosts.companies}/files/company_tickers.json`;
  const body = await get(url);
  return understood(url, 'try again later', () => parseCompanies(body ?? ''));
}

async function frames({ get, tell, hosts }: FilingsQuestion, newest: Quarter) {
  const facts = new Map<Tag, Fact[]>();
  const ask = async ({ tag, period }: Frame): Promise<number> => {
    const url = `${hosts.frames}/api/xbrl/frames/us-gaap/${tag}/USD/${period}.json`;
    const body = await get(url);
    // A frame that nobody has filed for yet isn't there.
    const frame = body === null ? [] : understood(url, 'try again later', () => parseFrame(body));
    facts.set(tag, [...(facts.get(tag) ?? []), ...frame]);
    tell(`${period.padEnd(8)} ${tag}: ${frame.length} companies`);
    return frame.length;
  };
  const [newestFrame, yearBefore] = firstFrames(newest);
  const complete = isComplete(await ask(newestFrame), await ask(yearBefore));
  for (const frame of furtherFrames(newest, complete)) await ask(frame);
  return { facts, complete };
}

function understood<T>(where: string, mend: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SourceError) throw new InputError(`${where}: ${error.message}; ${mend}`);
    throw error;
  }
}
