/** The closes at which what a statement says can end: known when the story was written, and held by the market. */

import { at } from '../market/at.ts';
import { isSession, lastSession } from '../market/calendar.ts';
import { type Day, dayOf } from '../market/day.ts';
import { realPart } from '../market/estimate.ts';
import { isClosePublic } from '../market/new-york.ts';
import type { Market, Series } from '../market/series.ts';
import { WHOLE_SINCE } from '../market/sessions.ts';
import { lastAtOrBefore } from '../market/value.ts';
import { knownDay } from '../story/known-day.ts';
import { isNamed, type Moment, ownDay } from './own-day.ts';
import { isCoin, type OwnDay, type StatedAsset } from './statement.ts';

/** The closes of an asset that may be used: estimates are none. */
export function closesOf(market: Market, asset: StatedAsset): Series | null {
  const series = realPart(market, asset);
  return series && series.days.length > 0 ? series : null;
}

/** Whether a series holds every close up to a day. */
export function reaches({ days }: Series, asset: StatedAsset, day: Day): boolean {
  const newest = days.at(-1);
  if (newest === undefined) return false;
  if (newest >= day) return true;
  return !isCoin(asset) && newest >= WHOLE_SINCE && lastSession(day) <= newest;
}

export interface Ends {
  /** Days at which what is said may end, likeliest first, none twice; each has a close of its own. */
  readonly days: readonly Day[];
  /** An instant, or a day in the text, tells which of them is meant. */
  readonly isAnchored: boolean;
}

const NONE: Ends = { days: [], isAnchored: false };

/** The days that a clause can speak of, for what is said of a day. */
export function dayEnds(series: Series, asset: StatedAsset, day: OwnDay | null, moment: Moment | null): Ends {
  return isCoin(asset) ? coinDays(series, day, moment) : sessionsOf(series, asset, day, moment);
}

/** The days at which a window can end, the surest first. */
export function windowEnds(series: Series, asset: StatedAsset, day: OwnDay | null, moment: Moment | null): Ends {
  return isCoin(asset) ? coinDays(series, day, moment) : sessionEnds(series, asset, day, moment);
}

/** The index's sessions: their closes were public. */
function sessionsOf(series: Series, asset: StatedAsset, day: OwnDay | null, moment: Moment | null): Ends {
  const own = ownDay(day, moment);
  if (own === null || !reaches(series, asset, own)) return NONE;
  const isAnchored = isNamed(day) || (moment?.at ?? null) !== null;
  const index = lastAtOrBefore(series.days, own);
  if (index < 0) return NONE;
  const session = at(series.days, index);
  if (session !== own) {
    // A story of a day without a session, naming no day, means the one before.
    return isNamed(day) || isMissing(own) ? NONE : { days: [session], isAnchored };
  }
  if (!moment || own < moment.day) return { days: [own], isAnchored };
  if (own > moment.day) return NONE;
  if (moment.at !== null) return isClosePublic(own, moment.at) ? { days: [own], isAnchored } : NONE;
  const before = index > 0 ? [at(series.days, index - 1)] : [];
  return { days: [own, ...before], isAnchored };
}

/** A session by the calendar that the series doesn't have: nothing is known of that day. */
const isMissing = (day: Day) => day >= WHOLE_SINCE && isSession(day);

function sessionEnds(series: Series, asset: StatedAsset, day: OwnDay | null, moment: Moment | null): Ends {
  if (isNamed(day)) return sessionsOf(series, asset, day, moment);
  if (!moment) return NONE;
  const known = knownDay(moment);
  if (!reaches(series, asset, known)) return NONE;
  const newest = lastAtOrBefore(series.days, known);
  if (newest < 0) return NONE;
  const days = [at(series.days, newest)];
  const isOwn = moment.at === null && at(series.days, Math.min(newest + 1, series.days.length - 1)) === moment.day;
  return { days: isOwn ? [...days, moment.day] : days, isAnchored: moment.at !== null };
}

/** The coin's closes of the day spoken of and of the one before. */
function coinDays(series: Series, day: OwnDay | null, moment: Moment | null): Ends {
  const named = isNamed(day) ? ownDay(day, moment) : null;
  const own = named ?? (moment ? (moment.at === null ? moment.day : dayOf(moment.at)) : null);
  if (own === null || (isNamed(day) && named === null)) return NONE;
  const days = [own, own - 1].filter(
    (each) => at(series.days, Math.max(0, lastAtOrBefore(series.days, each))) === each,
  );
  return { days, isAnchored: true };
}
