/** What followed each month's end, a dot a month: across what followed, upwards the score over the bands of the states. */

import type { JSX } from 'preact';
import type { ScatterView } from '../../lib/view/report/scatter.ts';

export function Scatter({ scatter }: { scatter: ScatterView }): JSX.Element {
  return (
    <figure class="scatter" data-chart={scatter.id}>
      <svg class="scatter-plot" role="img" aria-label={scatter.text}>
        {scatter.bands.map(({ label, top, height }) => (
          <rect key={label} class="scatter-band" width="100%" y={`${top}%`} height={`${height}%`} />
        ))}
        <line class="strip-zero" x1={`${scatter.zero}%`} x2={`${scatter.zero}%`} y1="0" y2="100%" />
        {scatter.dots.map(({ x, y }, i) => (
          <circle key={i} class="scatter-dot" cx={`${x}%`} cy={`${y}%`} r="3.5" />
        ))}
        {scatter.bands.map(
          ({ label, top, height, median }) =>
            median !== null && (
              <line
                key={label}
                class="scatter-median"
                x1={`${median}%`}
                x2={`${median}%`}
                y1={`${top}%`}
                y2={`${top + height}%`}
              />
            ),
        )}
      </svg>
      <figcaption aria-hidden="true">
        <span class="scatter-states">
          {scatter.bands.map(({ label, top, height }) => (
            <span key={label} style={{ top: `${top + height / 2}%` }}>
              {label}
            </span>
          ))}
        </span>
        <span class="scatter-axis">
          <span>{scatter.lowest}</span>
          <span>{scatter.axis}</span>
          <span>{scatter.highest}</span>
        </span>
      </figcaption>
    </figure>
  );
}
