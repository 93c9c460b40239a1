/**
 * Flows of IWM from iShares' own figures: the day's change in shares outstanding, times net asset value, in whole USD m;
 * and with each answer the newest count of shares, in millions.
 * The fund's whole history is over a megabyte, so an ordinary day takes its key facts and goes on from the shares of
 * the session before.
 */

import * as v from 'valibot';
import { sessionsBetween } from '../market/calendar.ts';
import type { Day } from '../market/day.ts';
import { NO_SERIES, type Series } from '../market/series.ts';
import { isValidClose } from '../market/valid-close.ts';
import { closesOf, type Row } from './closes.ts';
import { SourceError } from './failure.ts';
import { compactDate, figure, readJson, rowsOf } from './json.ts';
import type { Answer, Carry, Provider, Span } from './provider.ts';
import { lastFinished, lastNewYorkDayPast } from './session.ts';

const MILLION = 1e6;
/** The figures of a day are out in its evening in New York (minutes since midnight), or later. */
const PUBLISHED = 21 * 60;
/** No index falls or rises so much in a day: the shares were split. */
const SPLIT = 0.4;

const column = <Item extends v.GenericSchema>(item: Item) => v.object({ value: rowsOf(item) });
const fact = v.object({ value: v.pipe(figure, v.gtValue(0)), asOfDate: compactDate });

const historical = v.object({
  /** Blank in a row of nothing. */
  asof: column(
    v.nullable(
      v.union([
        v.pipe(
          v.picklist(['-', '--', '']),
          v.transform(() => null),
        ),
        compactDate,
      ]),
    ),
  ),
  nav: column(figure),
  sharesOutstanding: column(figure),
});
const keyFacts = v.object({ sharesOutstanding: fact, totalNetAssetsFundLevel: fact });

const answer = v.object({
  componentsByNameMap: v.object({
    fundDownload: v.optional(
      v.object({ containersByNameMap: v.object({ historical: v.object({ dataPointsByNameMap: historical }) }) }),
    ),
    keyFundFacts: v.optional(
      v.object({ containersByNameMap: v.object({ default: v.object({ dataPointsByNameMap: keyFacts }) }) }),
    ),
  }),
});

export const ishares: Provider = {
  id: 'ishares',
  name: 'iShares',
  hosts: ['www.ishares.com'],
  serves: ['iwm-flow', 'iwm-shares'],

  requests(_, span) {
    const query = new URLSearchParams({
      appType: 'PRODUCT_PAGE',
      appSubType: 'ISHARES',
      targetSite: 'us-ishares',
      locale: 'en_US',
      userType: 'individual',
      portfolioId: '239710',
      component: isNextDay(span) ? 'keyFundFacts' : 'fundDownload',
      excludeContent: 'true',
    });
    return [`https://www.ishares.com/varnish-api/blk-one01-product-data/product-data/api/v2/get-product-data?${query}`];
  },

  parse(_, [body = ''], span) {
    const { fundDownload, keyFundFacts } = readJson(answer, body).componentsByNameMap;
    if (fundDownload) return wholeHistory(fundDownload.containersByNameMap.historical.dataPointsByNameMap, span);
    if (!keyFundFacts) throw new SourceError('format', 'neither a history nor key facts');
    if (!span.carry) throw new SourceError('format', 'key facts without the shares of the day before');
    return nextDay(keyFundFacts.containersByNameMap.default.dataPointsByNameMap, span.carry);
  },
};

/** Whether at most one session can have been published since the one handed on. */
function isNextDay({ from, carry, now }: Span): boolean {
  return from !== null && carry !== null && sessionsBetween(carry.day, lastNewYorkDayPast(PUBLISHED, now)) <= 1;
}

function nextDay({ sharesOutstanding, totalNetAssetsFundLevel }: v.InferOutput<typeof keyFacts>, carry: Carry): Answer {
  const { value: shares, asOfDate: day } = sharesOutstanding;
  if (totalNetAssetsFundLevel.asOfDate !== day) throw new SourceError('format', 'key facts of different days');
  // A count revised for the same day stays for the next flow, so that the sum of the flows is right.
  if (day <= carry.day) return answerOf(NO_SERIES, carry);
  if (sessionsBetween(carry.day, day) !== 1)
    throw new SourceError('format', 'a session is missing before the key facts');
  if (Math.abs(shares / carry.value - 1) > SPLIT) throw new SourceError('format', 'the shares may have been split');
  const nav = totalNetAssetsFundLevel.value / shares;
  const flow = flowOf(carry.value, shares, nav);
  return answerOf(closesOf('iwm-flow', [{ day, close: flow }], day), { day, value: shares });
}

function wholeHistory({ asof, nav, sharesOutstanding }: v.InferOutput<typeof historical>, { now }: Span): Answer {
  const days = asof.value;
  if (nav.value.length !== days.length || sharesOutstanding.value.length !== days.length) {
    throw new SourceError('format', 'not as many figures as days');
  }
  const last = lastFinished('iwm-flow', now);
  const fund = days
    .map((day, i) => ({ day, nav: nav.value[i] ?? Number.NaN, shares: sharesOutstanding.value[i] ?? Number.NaN }))
    .filter((row): row is typeof row & { day: Day } => row.day !== null && row.day <= last)
    .sort((a, b) => a.day - b.day);

  let before: (typeof fund)[number] | null = null;
  const rows: Row[] = [];
  for (const today of fund) {
    if (!(today.nav > 0 && today.shares > 0)) {
      rows.push({ day: today.day, close: null });
      continue;
    }
    if (before) {
      if (Math.abs(today.nav / before.nav - 1) > SPLIT)
        throw new SourceError('format', 'the shares may have been split');
      rows.push({ day: today.day, close: flowOf(before.shares, today.shares, today.nav) });
    }
    before = today;
  }
  const closes = closesOf('iwm-flow', rows, last);
  return before ? answerOf(closes, { day: before.day, value: before.shares }) : { closes };
}

/** Every answer brings the count that its newest flow leads to. */
function answerOf(closes: Series, carry: Carry): Answer {
  const millions = Math.round(carry.value) / MILLION;
  if (!isValidClose('iwm-shares', millions)) throw new SourceError('format', `a fund of ${carry.value} shares`);
  const count = { days: Int32Array.of(carry.day), closes: Float64Array.of(millions) };
  return { closes, carry, along: { 'iwm-shares': count } };
}

/** Whole USD m, as in the snapshot; never −0. */
function flowOf(sharesBefore: number, shares: number, nav: number): number {
  return Math.round(((shares - sharesBefore) * nav) / MILLION) + 0;
}
