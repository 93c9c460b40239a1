/** The charts along the calendar as of an earlier session: what was drawn of that day is the beginning of today's. */

import type { Day } from '../../../market/day.ts';
import type { Stage } from '../../../signal/breakout.ts';
import type { ChartBreakout, ChartData, IndexChart, ScoreChart } from './data.ts';

/** How a chart is cut. */
export interface Cut {
  /** The session it ends with. */
  session: Day;
  /** The stage of the newest breakout as it was shown then. */
  stage: Stage;
}

/** A chart as of a session. Charts that don't run along the calendar are made anew instead and given back as they are. */
export function cutChart(data: ChartData, cut: Cut): ChartData {
  switch (data.id) {
    case 'index':
      return cutIndex(data, cut);
    case 'score':
      return cutScore(data, cut);
    default:
      return data;
  }
}

function cutIndex({ days, closes, overlays, breakouts, ...data }: IndexChart, cut: Cut): IndexChart {
  const length = lengthTo(days, cut.session);
  const cutOverlay = ({ from, closes }: IndexChart['overlays']['bitcoin']) =>
    from >= length ? { from: length, closes: [] } : { from, closes: closes.slice(0, length - from) };
  const known = breakouts.filter(({ session }) => session < length);
  return {
    ...data,
    days: days.slice(0, length),
    closes: closes.slice(0, length),
    overlays: {
      bitcoin: cutOverlay(overlays.bitcoin),
      ether: cutOverlay(overlays.ether),
      altcoins: cutOverlay(overlays.altcoins),
    },
    breakouts: known.map((breakout, i) => cutBreakout(breakout, length, i === known.length - 1 ? cut.stage : null)),
  };
}

/** @param shown the stage of the newest one; the others' is what had become of them */
function cutBreakout(breakout: ChartBreakout, length: number, shown: Stage | null): ChartBreakout {
  const stages = breakout.stages.filter(([, session]) => session < length);
  const [last] = stages.findLast(([stage]) => stage !== 'none') ?? ['fresh' as const];
  const became = stages.some(([stage]) => stage === 'held') ? 'held' : last;
  return { ...breakout, stages, stage: shown ?? became };
}

function cutScore({ days, scores, states, ...data }: ScoreChart, { session }: Cut): ScoreChart {
  const length = lengthTo(days, session);
  return { ...data, days: days.slice(0, length), scores: scores.slice(0, length), states: states.slice(0, length) };
}

/** How many of the ascending days are not after a session. */
function lengthTo(days: readonly number[], session: Day): number {
  const after = days.findIndex((day) => day > session);
  return after < 0 ? days.length : after;
}
