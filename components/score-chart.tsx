/** The score of twelve months over the bands of the states. Text keeps its size, whatever the width. */

import type { JSX } from 'preact';
import type { Day } from '../lib/market/day.ts';
import { dayPlace, holds, type ScoreChartView, SPAN, scoreHeight } from '../lib/view/score-chart.ts';

export interface ScoreChartProps {
  chart: ScoreChartView;
  /** A day to mark with a hollow dot, and its score: when a story was written. */
  moment?: { day: Day; score: number };
}

export function ScoreChart({ chart, moment }: ScoreChartProps): JSX.Element {
  return (
    <figure class="score-chart">
      <svg class="score-plot" role="img" aria-label={chart.text}>
        {chart.bands.map(({ top, height, lit }) => (
          <rect key={top} class="score-band" data-lit={lit} x="0" width="100%" y={`${top}%`} height={`${height}%`} />
        ))}
        <svg viewBox={`0 0 ${SPAN} ${SPAN}`} preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
          <path class="score-path" d={chart.path} vector-effect="non-scaling-stroke" />
        </svg>
        {moment && holds(chart.days, moment.day) && (
          <circle
            class="score-moment"
            cx={`${dayPlace(chart.days, moment.day)}%`}
            cy={`${scoreHeight(moment.score)}%`}
            r="4"
          />
        )}
        {chart.last && <circle class="score-last" cx={`${chart.last.x}%`} cy={`${chart.last.y}%`} r="4" />}
      </svg>
      <figcaption aria-hidden="true">
        <span class="score-high">{chart.high}</span>
        <span class="score-low">{chart.low}</span>
        <span class="score-from">{chart.from}</span>
        <span class="score-to">{chart.to}</span>
      </figcaption>
    </figure>
  );
}
