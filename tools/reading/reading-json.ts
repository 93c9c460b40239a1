/** The reading under the stable names of the command's JSON: returns in percent with two decimals, shares with four. */

import type { Words } from '../../lib/i18n/words.ts';
import type { BaseRates, Percentiles } from '../../lib/signal/base-rates.ts';
import type { IndicatorReading } from '../../lib/signal/indicator-readings.ts';
import type { PastBreakout } from '../../lib/signal/past-breakouts.ts';
import { perAsset, perHorizon } from '../../lib/signal/per-asset.ts';
import type { Reading } from '../../lib/signal/reading.ts';
import type { WarningReading } from '../../lib/signal/warning-readings.ts';
import { indicatorSays } from '../../lib/view/indicator-words.ts';
import { warningSays } from '../../lib/view/warning-words.ts';
import { evidenceJson } from './evidence-json.ts';
import { baseRateJson, outcomesJson, percent, round } from './figures-json.ts';

/** A reading as the JSON prints it; a part of the reading is a line here and a function below. */
export function readingJson(reading: Reading, words: Words) {
  const { asOf, session, age, stale, estimated, estimatedFrom, score, state, since, echo, breakout } = reading;
  return {
    ...{ asOf, session, age, stale, estimated, estimatedFrom, score, state, since, echo, breakout },
    families: reading.families.map(({ id, value }) => ({ id, question: words.t(`state.question.${id}.full`), value })),
    indicators: reading.indicators.map((indicator) => indicatorJson(indicator, words)),
    warnings: reading.warnings.map((warning) => warningJson(warning, words)),
    breakouts: reading.breakouts.map(breakoutJson),
    baseRates: baseRatesJson(reading.baseRates),
    ...evidenceJson(reading, words),
  };
}

function indicatorJson(indicator: IndicatorReading, words: Words) {
  const { id, family, score, value, unit, observedOn, status } = indicator;
  return { id, family, score, value, unit, observedOn, status, says: indicatorSays(words, indicator) };
}

function warningJson(warning: WarningReading, words: Words) {
  const { id, level, value, unit, observedOn, newSince } = warning;
  return { id, level, value, unit, observedOn, newSince, says: warningSays(words, warning) };
}

function breakoutJson(breakout: PastBreakout) {
  const { date, level, levelDate, base, stages, outcomes, percentiles, heldOn, fromHeld } = breakout;
  const { percentilesFromHeld, flowBefore, flowBeforePercent } = breakout;
  return {
    ...{ date, level, levelDate, base, stages, heldOn },
    flowBefore: flowBefore === null ? null : round(flowBefore, 3),
    flowBeforePercent: percent(flowBeforePercent),
    outcomes: outcomesJson(outcomes),
    percentiles: percentilesJson(percentiles),
    fromHeld: fromHeld && outcomesJson(fromHeld),
    percentilesFromHeld: percentilesFromHeld && percentilesJson(percentilesFromHeld),
  };
}

function percentilesJson(percentiles: Percentiles) {
  return perAsset((asset) => {
    const own = percentiles[asset];
    return own && perHorizon((h) => ({ all: percent(own[`${h}`].all), nearRecord: percent(own[`${h}`].nearRecord) }));
  });
}

function baseRatesJson(rates: BaseRates) {
  return perAsset((asset) =>
    perHorizon((h) => {
      const { independent, nearRecord, ...all } = rates[asset][`${h}`];
      return { ...baseRateJson(all), independent, nearRecord: baseRateJson(nearRecord) };
    }),
  );
}
