/** The score on a line from risk-off to risk-on, over the bands of the states; it moves with the score. */

import type { JSX } from 'preact';
import type { ScoreChartView } from '../lib/view/score-chart.ts';

/** The words beside it say the same. */
export function ScoreScale({ chart }: { chart: ScoreChartView }): JSX.Element {
  return (
    <span class="score-scale" aria-hidden="true">
      {chart.bands.map(({ top, height, lit }) => (
        <span
          key={top}
          class="scale-band"
          data-lit={lit}
          style={{ insetInlineStart: `${100 - top - height}%`, width: `${height}%` }}
        />
      ))}
      {chart.last && <span class="scale-mark" style={{ insetInlineStart: `${100 - chart.last.y}%` }} />}
    </span>
  );
}
