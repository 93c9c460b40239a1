/** The index over 18 months with its record and breakout level. */

import type { JSX } from 'preact';
import type { ChartView } from '../lib/view/chart.ts';

export function Sparkline({ chart }: { chart: ChartView }): JSX.Element {
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={chart.text}>
        <path class="chart-path" d={chart.path} />
        {chart.lines.map((line) => (
          <g key={line.kind} class={`chart-${line.kind}`}>
            <line x1="0" x2={chart.width} y1={line.y} y2={line.y} />
            <text x="0" y={line.y - 4}>
              {line.label}
            </text>
          </g>
        ))}
        <circle class="chart-last" cx={chart.last.x} cy={chart.last.y} r="3" />
      </svg>
      <figcaption class="chart-span">
        <span>{chart.from}</span>
        <span>{chart.to}</span>
      </figcaption>
    </figure>
  );
}
