import { describe, expect, it } from 'vitest';
import { STATE_BOUNDS } from '../../../../lib/signal/state.ts';
import { scatterView } from '../../../../lib/view/report/scatter.ts';
import { scoreHeight } from '../../../../lib/view/score-chart.ts';
import { FRESH, readingOn, words } from '../readings.ts';

const record = readingOn(FRESH).trackRecord.bitcoin;
const scatter = scatterView('bitcoin', record, words);

describe('the scatter of what followed each month', () => {
  it('has a dot a month, at the height of its score and the place of its outcome', () => {
    expect(scatter?.dots).toHaveLength(record.months.length);
    expect(scatter?.dots.map(({ y }) => y)).toEqual(record.months.map(({ score }) => scoreHeight(score)));
    const byGain = [...record.months.keys()].sort(
      (a, b) => (record.months[a]?.gain ?? 0) - (record.months[b]?.gain ?? 0),
    );
    const across = byGain.map((i) => scatter?.dots[i]?.x ?? Number.NaN);
    expect(across).toEqual(across.toSorted((a, b) => a - b));
  });

  it('draws the bands of the states with the medians that the table gives', () => {
    expect(scatter?.bands.map(({ label }) => label)).toEqual(['high', 'fairly high', 'mixed', 'fairly low', 'low']);
    expect(scatter?.bands.slice(1).map(({ top }) => top)).toEqual([...STATE_BOUNDS].reverse().map(scoreHeight));
    expect(scatter?.text).toContain(`mixed ${words.gain(record.states.mixed.median)}`);
    expect(scatter?.bands[2]?.median === null).toBe(record.states.mixed.median === null);
  });

  it('is missing while no outcome is known', () => {
    expect(scatterView('bitcoin', { ...record, months: [] }, words)).toBeNull();
  });
});
