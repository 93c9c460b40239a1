/** The days most like today, and what followed them. */

import { at } from '../market/at.ts';
import { isoDay } from '../market/day.ts';
import type { PreparedMarket } from '../market/prepared.ts';
import type { NearestFeature } from './ids.ts';
import { featureColumns, featureOn, zScores } from './nearest-features.ts';
import { outcomesFrom } from './outcome.ts';
import type { NearestDay } from './types.ts';

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
  const nearest = separated(distances(used, today)).map(([place, distance]) => {
    const day = at(market.sessions, first + place);
    return { date: isoDay(day), distance, alike: alikeness(distance), outcomes: outcomesFrom(market, day, until) };
  });
  return { nearest, nearestLeftOut };
}

/** Distance of each place at least 252 before today that has all features. */
function distances(used: readonly Float64Array[], today: number): [place: number, distance: number][] {
  const found: [number, number][] = [];
  if (used.length === 0) return found;
  for (let place = 0; place <= today - APART; place++) {
    let squares = 0;
    for (const scores of used) squares += (at(scores, place) - at(scores, today)) ** 2;
    if (!Number.isNaN(squares)) found.push([place, Math.sqrt(squares / used.length)]);
  }
  return found;
}

/** The nearest, then the nearest of those at least 252 from it, and so on; of equals the earlier. */
function separated(candidates: [place: number, distance: number][]): [place: number, distance: number][] {
  const taken: [number, number][] = [];
  for (const candidate of candidates.sort(([, a], [, b]) => a - b)) {
    if (taken.length === COUNT) break;
    if (taken.every(([place]) => Math.abs(place - candidate[0]) >= APART)) taken.push(candidate);
  }
  return taken;
}

function alikeness(distance: number): NearestDay['alike'] {
  if (distance <= ALIKE) return 'alike';
  return distance <= SOMEWHAT ? 'somewhat-alike' : 'not-alike';
}
