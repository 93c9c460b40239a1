/** Where the signal stands: its name and day, the state as the largest word, since when, the score and its year. */

import type { JSX } from 'preact';
import type { SignalView } from '../lib/view/signal.ts';
import { ScoreChart, type ScoreChartProps } from './score-chart.tsx';

export interface SignalProps {
  signal: SignalView;
  moment?: ScoreChartProps['moment'];
}

export function Signal({ signal, moment }: SignalProps): JSX.Element {
  return (
    <section class="signal">
      <h2 class="signal-caption">{signal.caption}</h2>
      {signal.estimated && <p class="signal-estimated">{signal.estimated}</p>}
      <p class="signal-row">
        <strong class="state">{signal.headline}</strong>
        {signal.since && <span class="since">{signal.since}</span>}
        <span class="score" role="img" aria-label={signal.scoreText}>
          {signal.score}
        </span>
      </p>
      {signal.scoreChart && <ScoreChart chart={signal.scoreChart} moment={moment} />}
    </section>
  );
}
