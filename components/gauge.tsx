/** The score between −100 and +100: five stretches between the state bounds and one marker. */

import type { JSX } from 'preact';
import type { GaugeView } from '../lib/view/signal.ts';

const LOW = -100;
const HIGH = 100;
const share = (score: number) => ((score - LOW) / (HIGH - LOW)) * 100;

export function Gauge({ gauge }: { gauge: GaugeView }): JSX.Element {
  const edges = [LOW, ...gauge.bounds, HIGH];
  return (
    <div class="gauge" role="img" aria-label={gauge.text}>
      <span class="gauge-end">{gauge.low}</span>
      <div class="gauge-track">
        {edges.slice(1).map((high, i) => {
          const low = edges[i] ?? LOW;
          const here = gauge.value !== null && gauge.value >= low && (gauge.value < high || high === HIGH);
          return (
            <span
              key={high}
              class="gauge-stretch"
              data-here={here}
              style={{ left: `${share(low)}%`, width: `${share(high) - share(low)}%` }}
            />
          );
        })}
        {gauge.value !== null && <span class="gauge-marker" style={{ left: `${share(gauge.value)}%` }} />}
      </div>
      <span class="gauge-end">{gauge.high}</span>
    </div>
  );
}
