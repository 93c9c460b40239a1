/** The days most like today, and what followed them. */

import { at } from '../market/at.ts';
import { type IsoDay, isoDay } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import type { NearestFeature } from './ids.ts';
import { featureColumns, featureOn, zScores } from './nearest-features.ts';
import { type Outcomes, outcomesFrom } from './outcome.ts';

export interface NearestDay {
  date: IsoDay;
  /** Root of the mean squared difference of the z-scores. */
  distance: number;
  alike: 'alike' | 'somewhat-alike' | 'not-alike';
  outcomes: Outcomes;
}

/** Sessions between two of them, and between each and today. */
const APART = 252;
const COUNT = 5;
/** Distances up to which a day is alike, or somewhat so; in standard deviations. */
const ALIKE = 0.5;
const SOMEWHAT = 1;

/**
 * The at most five sessions since 2014 whose figures were most like those of a session, the nearest first. Features that
 * have no figure on it, or never moved, are left out of the distance and named.
 */
export function nearestDays(
  market: PreparedMarket,
  session: number,
): { nearest: NearestDay[]; nearestLeftOut: NearestFeature[] } {
  const { first, columns } = featureColumns(market);
  const today = session - first;
  const scored = columns.map(({ id, figures }) => {
    const known = !Number.isNaN(featureOn(market, id, session));
    // Before 2014 there is nothing to compare with, which is no fault of the feature.
    const comparable = known && today >= 0;
    const scores = comparable ? zScores(figures, today) : null;
    return { id, scores, leftOut: !known || (comparable && !scores) };
  });
  const nearestLeftOut = scored.flatMap(({ id, leftOut }) => (leftOut ? [id] : []));
  const used = scored.flatMap(({ scores }) => scores ?? []);
  const until = at(market.sessions, session);
  const nearest = separated(distances(used, today)).map(({ place, distance }) => {
    const day = at(market.sessions, first + place);
    return { date: isoDay(day), distance, alike: alikeness(distance), outcomes: outcomesFrom(market, day, until) };
  });
  return { nearest, nearestLeftOut };
}

/** Distance of each place at least 252 before today; NaN where a feature is missing. */
function distances(used: readonly Float64Array[], today: number): Float64Array {
  const squares = new Float64Array(used.length > 0 ? Math.max(0, today - APART + 1) : 0);
  for (const scores of used) {
    const here = at(scores, today);
    for (let place = 0; place < squares.length; place++) squares[place]! += (scores[place]! - here) ** 2;
  }
  return squares.map((sum) => Math.sqrt(sum / used.length));
}

/** The nearest, then the nearest of those at least 252 from it, and so on; of equals the earlier. Uses up the distances. */
function separated(left: Float64Array): { place: number; distance: number }[] {
  const taken: { place: number; distance: number }[] = [];
  while (taken.length < COUNT) {
    let nearest = 0;
    let distance = Number.POSITIVE_INFINITY;
    for (let place = 0; place < left.length; place++) {
      if (left[place]! < distance) {
        nearest = place;
        distance = left[place]!;
      }
    }
    if (distance === Number.POSITIVE_INFINITY) break;
    taken.push({ place: nearest, distance });
    left.fill(Number.NaN, Math.max(0, nearest - APART + 1), nearest + APART);
  }
  return taken;
}

function alikeness(distance: number): NearestDay['alike'] {
  if (distance <= ALIKE) return 'alike';
  return distance <= SOMEWHAT ? 'somewhat-alike' : 'not-alike';
}
