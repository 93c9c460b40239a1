/** Figures of a reading as its JSON prints them. */

import type { BaseRate } from '../../lib/signal/distribution.ts';
import type { Outcome, Outcomes } from '../../lib/signal/outcome.ts';
import { perAsset, perHorizon } from '../../lib/signal/per-asset.ts';

export function outcomesJson(outcomes: Outcomes) {
  return perAsset((asset) => {
    const outcome = outcomes[asset];
    return outcome && outcomeJson(outcome);
  });
}

function outcomeJson(outcome: Outcome) {
  const { highest, lowest, deepestFall, complete } = outcome;
  return {
    ...perHorizon((h) => percent(outcome[`${h}`])),
    highest: { gain: percent(highest.gain), date: highest.date },
    lowest: percent(lowest),
    deepestFall: percent(deepestFall),
    complete,
  };
}

export function baseRateJson({ n, median, positive }: BaseRate) {
  return { n, median: percent(median), positive: positive === null ? null : round(positive, 4) };
}

export function percent(value: number | null): number | null {
  return value === null ? null : round(value, 2);
}

/** Rounded to so many decimals; never −0. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
