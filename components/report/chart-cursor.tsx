/** The cursor of a chart for the keyboard: a slider along its places, whose value is what the legend says there. */

import type { JSX } from 'preact';
import type { Plot } from './plots/draw.ts';

export interface ChartCursorProps {
  plot: Plot;
  /** The place it stands on; null at rest. */
  point: number | null;
  label: string;
  /** The figures of the place, for who cannot see the legend. */
  says: string;
}

export function ChartCursor({ plot, point, label, says }: ChartCursorProps): JSX.Element {
  const last = plot.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = placeAfter(event.key, plot, point);
    if (next === null) return;
    event.preventDefault();
    plot.moveTo(Math.max(0, Math.min(next, last)));
  };
  return (
    <input
      type="range"
      class="plot-cursor"
      min={0}
      max={last}
      value={point ?? last}
      aria-label={label}
      aria-valuetext={says}
      onKeyDown={onKeyDown}
      onInput={({ currentTarget }) => plot.moveTo(currentTarget.valueAsNumber)}
      onBlur={() => plot.moveTo(null)}
    />
  );
}

/** Where a key goes from a place: the first one to the last place in sight; null when it is none of ours. */
function placeAfter(key: string, { inSight, page }: Plot, point: number | null): number | null {
  const [first, last] = inSight();
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const step = STEPS[key];
  if (step === undefined) return null;
  return point === null ? last : point + step * (key.startsWith('Page') ? page : 1);
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -1,
  PageUp: 1,
};
