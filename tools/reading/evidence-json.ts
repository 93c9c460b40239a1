/** The parts of the reading's JSON that say how far the signal can be trusted. */

import type { Words } from '../../lib/i18n/words.ts';
import type { ChanceTest } from '../../lib/signal/chance.ts';
import type { ClaimFigure } from '../../lib/signal/claims/claim.ts';
import type { Reading } from '../../lib/signal/reading.ts';
import { STATES } from '../../lib/signal/state.ts';
import type { Timing } from '../../lib/signal/timing.ts';
import type { TrackRecord, TrackTable } from '../../lib/signal/track-record.ts';
import type { AfterWarning, WarningRecord } from '../../lib/signal/warning-record.ts';
import { claimSays } from '../../lib/view/claims.ts';
import { timingWords } from '../../lib/view/evidence.ts';
import { baseRateJson, outcomesJson, percent, round } from './figures-json.ts';

export function evidenceJson(reading: Reading, words: Words) {
  const { chance, rules, warningRecord, nearest, nearestLeftOut, timing, claims, trackRecord } = reading;
  return {
    chance: mapValues(chance, ({ up, lowest, highest, needed, words: said, ...test }) => ({
      ...chanceTestJson(test),
      ...{ up, lowest: percent(lowest), highest: percent(highest), needed: percent(needed) },
      words: words.t(`evidence.chance.words.${said}`),
    })),
    rules: rules.map((rule) => ({ ...rule, chance: mapValues(rule.chance, chanceTestJson) })),
    warningRecord: mapValues(warningRecord, warningRecordJson),
    nearest: nearest.map(({ date, distance, alike, outcomes }) => {
      const inWords = words.t(`evidence.nearest.alike.${alike}`);
      return { date, distance: round(distance, 4), alike: inWords, outcomes: outcomesJson(outcomes) };
    }),
    nearestLeftOut,
    timing: timing && timingJson(timing, words),
    claims: claims.map((claim) => {
      const { id, who, when, verdict, figures } = claim;
      return { id, who, when, verdict, says: claimSays(words, claim), figures: mapValues(figures, figureJson) };
    }),
    trackRecord: mapValues(trackRecord, trackRecordJson),
  };
}

function chanceTestJson({ n, median, p }: ChanceTest) {
  return { n, median: percent(median), p: p === null ? null : round(p, 4) };
}

function warningRecordJson({ sessions, russell2000, bitcoin }: WarningRecord) {
  const after = ({ active, other }: AfterWarning) => {
    const { episodes, independent } = active;
    return { active: { ...baseRateJson(active), episodes, independent }, other: baseRateJson(other) };
  };
  return { sessions, russell2000: after(russell2000), bitcoin: after(bitcoin) };
}

function timingJson(timing: Timing, words: Words) {
  const { bestLag, correlation, atZero, halves, from, to } = timing;
  return { bestLag, correlation, atZero, halves, words: timingWords(words, timing), from, to };
}

function figureJson({ kind, value }: ClaimFigure) {
  return kind === 'percent' ? percent(value) : value;
}

function trackRecordJson(record: TrackRecord) {
  const { halves, spearman, interval, independent, from, to, says, wrongWay } = record;
  return {
    ...trackTableJson(record),
    halves: halves.map((half) => ({ to: half.to, ...trackTableJson(half) })),
    ...{ spearman, interval, independent, from, to, says, wrongWay },
  };
}

function trackTableJson({ states, all }: TrackTable) {
  return {
    states: Object.fromEntries(STATES.map((state) => [state, baseRateJson(states[state])])),
    all: baseRateJson(all),
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));
}
