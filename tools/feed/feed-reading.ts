/** The newest reading as a feed carries it for other programs: scores, states, days and outcomes, and no close. */

import type { Reading } from '../../lib/signal/reading.ts';
import { outcomesJson, round } from '../reading/figures-json.ts';

/** Scores are rounded to two decimals. */
export function feedReading(reading: Reading) {
  const { asOf, session, state, breakout } = reading;
  const { stage, rawStage, date, levelDate, recordDate } = breakout;
  return {
    ...{ asOf, session, state, score: score(reading.score), echo: score(reading.echo) },
    breakout: { stage, rawStage, date, levelDate, recordDate },
    families: reading.families.map(({ id, value }) => ({ id, value: score(value) })),
    indicators: reading.indicators.map((indicator) => {
      const { id, status, observedOn } = indicator;
      return { id, score: score(indicator.score), status, observedOn };
    }),
    warnings: reading.warnings.map(({ id, level, observedOn }) => ({ id, level, observedOn })),
    breakouts: reading.breakouts.map(({ date, levelDate, stages, outcomes, heldOn, fromHeld }) => ({
      ...{ date, levelDate, stages, heldOn },
      outcomes: outcomesJson(outcomes),
      fromHeld: fromHeld && outcomesJson(fromHeld),
    })),
  };
}

function score(value: number | null): number | null {
  return value === null ? null : round(value, 2);
}
