/** What followed each breakout within 90 days as dots on a line, with what any day was followed by on the same scale. */

import type { JSX } from 'preact';
import type { StripView } from '../lib/view/breakout-strip.ts';

const ABOVE = 'M-4 0h8L0 6z';
const BELOW = 'M-3.5 6h7L0 0.5z';

export function Strip({ strip }: { strip: StripView }): JSX.Element {
  return (
    <figure class="strip">
      <span class="strip-end" aria-hidden="true">
        {strip.lowest}
      </span>
      <svg class="strip-plot" role="img" aria-label={strip.text}>
        <rect class="strip-loss" x="0" width={`${strip.zero}%`} y="11" height="6" />
        <rect class="strip-gain" x={`${strip.zero}%`} width={`${100 - strip.zero}%`} y="11" height="6" />
        <line class="strip-zero" x1={`${strip.zero}%`} x2={`${strip.zero}%`} y1="7" y2="21" />
        {strip.dots.map((x, i) => (
          <circle key={i} class="strip-dot" cx={`${x}%`} cy="14" r="4.5" />
        ))}
        {strip.ticks.map(({ id, x }) => (
          <svg key={id} x={`${x}%`} y={id === 'anyDay' ? 0 : 22} overflow="visible" aria-hidden="true">
            <path class={`tick tick-${id}`} d={id === 'anyDay' ? ABOVE : BELOW} />
          </svg>
        ))}
      </svg>
      <span class="strip-end" aria-hidden="true">
        {strip.highest}
      </span>
      <figcaption class="strip-key" aria-hidden="true">
        {strip.ticks.map(({ id, label, value }) => (
          <span key={id} class="strip-tick">
            <svg width="9" height="8" viewBox="-4.5 -1 9 8" aria-hidden="true">
              <path class={`tick tick-${id}`} d={id === 'anyDay' ? ABOVE : BELOW} />
            </svg>
            {label} <b>{value}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
