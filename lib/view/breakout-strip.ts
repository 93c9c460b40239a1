/** What followed each breakout within 90 days, as dots on a line: geometry in percent of its width. */

import type { OutcomeAsset } from '../assets.ts';
import type { Words } from '../i18n/words.ts';
import type { Reading } from '../signal/reading.ts';
import { SUMMED_SINCE } from './past.ts';
import { tenth } from './tenth.ts';

/** Larger gains are easier read as a multiple, in percent. */
const TIMES_FROM = 300;
/** Room for a dot at either end, in percent. */
const EDGE = 3;

export interface StripTick {
  id: 'anyDay' | 'nearRecord';
  x: number;
  /** "any day" and "+8%". */
  label: string;
  value: string;
}

export interface StripView {
  /** "Bitcoin, 90 days after 6 breakouts:". */
  title: string;
  /** "no better than chance". */
  chance: string;
  /** Where each outcome lies, the earliest breakout first. */
  dots: number[];
  /** Where nothing was gained or lost. */
  zero: number;
  /** What the base rates say, on the same scale. */
  ticks: StripTick[];
  /** The outcomes at both ends; the lowest is blank where there is only one. */
  lowest: string;
  highest: string;
  /** All of it in words. */
  text: string;
}

/** Null while no outcome is known. */
export function stripView(reading: Reading, asset: OutcomeAsset, words: Words): StripView | null {
  const { t } = words;
  const outcomes = reading.breakouts.flatMap(({ date, outcomes }) => {
    const gain = outcomes[asset]?.['90'] ?? null;
    return gain === null || date < SUMMED_SINCE ? [] : [{ date, gain }];
  });
  if (outcomes.length === 0) return null;
  const base = reading.baseRates[asset]['90'];
  const gains = outcomes.map(({ gain }) => gain);
  const [low, high] = [Math.min(...gains), Math.max(...gains)];
  const medians = (['anyDay', 'nearRecord'] as const).flatMap((id) => {
    const median = id === 'anyDay' ? base.median : base.nearRecord.median;
    return median === null ? [] : [{ id, median }];
  });
  const place = gainScale([0, ...gains, ...medians.map(({ median }) => median)]);
  const ticks = medians.map(({ id, median }) => ({
    id,
    x: place(median),
    label: t(`past.strip.${id}`),
    value: words.percent(median, { digits: 0 }),
  }));
  const title = t('past.strip.title', { asset: t(`assets.${asset}.name`), n: gains.length });
  const chance = t(`evidence.chance.words.${reading.chance[asset].words}`);
  return {
    title,
    chance,
    dots: gains.map(place),
    zero: place(0),
    ticks,
    lowest: low < high ? words.gain(low, TIMES_FROM) : '',
    highest: words.gain(high, TIMES_FROM),
    text: [
      ...outcomes.map(({ date, gain }) => `${words.month(date)} ${words.gain(gain)}`),
      ...ticks.map(({ label, value }) => `${label} ${value}`),
    ].join(t('units.comma')),
  };
}

/** By what became of one, so that a half and a double lie equally far from nothing. */
export function gainScale(gains: readonly number[]): (gain: number) => number {
  const grown = (gain: number) => Math.log(Math.max(1 + gain / 100, 1e-3));
  const low = grown(Math.min(...gains));
  const high = grown(Math.max(...gains));
  return (gain) => tenth(EDGE + ((grown(gain) - low) / (high - low || 1)) * (100 - 2 * EDGE));
}
