import { at } from '../../market/at.ts';
import { isoDay } from '../../market/day.ts';
import { lastAtOrBefore } from '../../market/value.ts';
import { valueIndexWalk } from '../breakout.ts';
import type { Claim, ClaimContext, ClaimFinding } from './claim.ts';
import { JANUARY, JANUARY_FIRST, JANUARY_LAST } from './january-2026.ts';

/** An all-time high needs a time before it: a year of closes. */
const LEAST_HISTORY = 252;
/** The last session of a month may lie so many days before its end. */
const WEEKEND = 3;
/** In percent below the record: nearly there. */
const NEARLY = -1;

export const valueAth = {
  id: 'value-ath',
  who: 'Kevin Gordon (Schwab)',
  when: JANUARY,
  about: ['IWM'],
  evaluate({ market, today }: ClaimContext): ClaimFinding | null {
    const series = market.series['russell2000-value'];
    if (!series) return null;
    const { days, closes } = series;
    const before = lastAtOrBefore(days, JANUARY_FIRST - 1);
    const last = lastAtOrBefore(days, Math.min(JANUARY_LAST, today));
    const now = lastAtOrBefore(days, today);
    if (before < LEAST_HISTORY || last <= before) return null;
    const walk = valueIndexWalk(market);
    const oldRecord = at(walk.record, before);
    let highest = before + 1;
    let records = 0;
    for (let i = before + 1; i <= last; i++) {
      if (at(closes, i) > at(closes, highest)) highest = i;
      if (at(walk.recordSession, i) === i) records++;
    }
    if (records === 0 && at(days, last) < JANUARY_LAST - WEEKEND) return null;
    const against = (at(closes, highest) / oldRecord - 1) * 100;
    const figures: ClaimFinding['figures'] = {
      records: { kind: 'count', value: records },
      highest: { kind: 'usd', value: at(closes, highest) },
      highestDay: { kind: 'day', value: isoDay(at(days, highest)) },
      before: { kind: 'usd', value: oldRecord },
      beforeDay: { kind: 'day', value: isoDay(at(days, at(walk.recordSession, before))) },
      against: { kind: 'percent', value: against },
      since: { kind: 'percent', value: (at(closes, now) / at(closes, highest) - 1) * 100 },
      to: { kind: 'day', value: isoDay(at(days, now)) },
    };
    if (records > 0) return { verdict: 'holds', figures };
    return against >= NEARLY ? { verdict: 'partly', part: 'nearly', figures } : { verdict: 'fails', figures };
  },
} as const satisfies Claim;
