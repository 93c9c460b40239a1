/** What followed each month's end, by the score it ended with, over the bands of the states: geometry in percent. */

import type { Words } from '../../i18n/words.ts';
import { at } from '../../market/at.ts';
import { STATE_BOUNDS, STATES } from '../../signal/state.ts';
import type { TrackedAsset, TrackRecord } from '../../signal/track-record.ts';
import { gainScale } from '../breakout-strip.ts';
import { scoreHeight } from '../score-chart.ts';

export interface ScatterBand {
  top: number;
  height: number;
  /** The state. */
  label: string;
  /** Where the median of what followed it lies; null where nothing did. */
  median: number | null;
}

export interface ScatterView {
  id: string;
  /** From the highest state down. */
  bands: ScatterBand[];
  dots: { x: number; y: number }[];
  zero: number;
  lowest: string;
  highest: string;
  /** What lies along the width. */
  axis: string;
  /** All of it in words. */
  text: string;
}

/** Null while no month's outcome is known. */
export function scatterView(asset: TrackedAsset, record: TrackRecord, words: Words): ScatterView | null {
  const { months } = record;
  if (months.length === 0) return null;
  const gains = months.map(({ gain }) => gain);
  const place = gainScale([0, ...gains]);
  const edges = [-100, ...STATE_BOUNDS, 100];
  const medianOf = (state: (typeof STATES)[number]) => record.states[state].median;
  const bands = STATES.map((state, i) => {
    const top = scoreHeight(at(edges, i + 1));
    const median = medianOf(state);
    return {
      top,
      height: scoreHeight(at(edges, i)) - top,
      label: words.t(`state.word.${state}`),
      median: median === null ? null : place(median),
    };
  }).reverse();
  const axis = words.t('report.trackRecord.axis', { asset: words.t(`assets.${asset}.name`) });
  return {
    id: `scatter-${asset}`,
    bands,
    dots: months.map(({ score, gain }) => ({ x: place(gain), y: scoreHeight(score) })),
    zero: place(0),
    lowest: words.gain(Math.min(...gains)),
    highest: words.gain(Math.max(...gains)),
    axis,
    text: words.t('report.trackRecord.scatter', {
      axis,
      n: months.length,
      medians: words.list(
        STATES.toReversed().map((state) => `${words.t(`state.word.${state}`)} ${words.gain(medianOf(state))}`),
      ),
    }),
  };
}
