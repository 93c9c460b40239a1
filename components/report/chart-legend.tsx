/** What is drawn in a chart, by shape and word, with the figures under the pointer. */

import type { JSX } from 'preact';
import type { Legend, LegendItem, Mark } from '../../lib/view/report/charts/legend.ts';
import { SHAPE_HEIGHT, SHAPE_WIDTH, SHAPES } from './plots/shapes.ts';

export interface ChartLegendProps {
  legend: Legend;
  picked: string | null;
  onPick(id: string | null): void;
}

export function ChartLegend({ legend, picked, onPick }: ChartLegendProps): JSX.Element {
  return (
    <div class="legend">
      <p class="legend-when">{legend.when}</p>
      <ul class="legend-items">
        {legend.items.map((item) => (
          <li key={item.id} class="legend-item" data-item={item.id}>
            {item.pick ? (
              <button
                type="button"
                class="legend-pick"
                aria-pressed={item.id === picked}
                onClick={() => onPick(item.id === picked ? null : item.id)}
              >
                <Entry item={item} />
              </button>
            ) : (
              <Entry item={item} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Entry({ item }: { item: LegendItem }): JSX.Element {
  return (
    <>
      <Shape mark={item.mark} ink={item.ink} />
      <span>{item.label}</span>
      {item.value !== null && <b>{item.value}</b>}
    </>
  );
}

function Shape({ mark, ink }: { mark: Mark; ink: string }): JSX.Element {
  const { path, stroke, dash } = SHAPES[mark];
  const colour = `var(--${ink})`;
  return (
    <svg
      class="shape"
      viewBox={`0 0 ${SHAPE_WIDTH} ${SHAPE_HEIGHT}`}
      width={SHAPE_WIDTH}
      height={SHAPE_HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={path}
        fill={stroke === 0 ? colour : 'none'}
        stroke={stroke === 0 ? 'none' : colour}
        stroke-width={stroke}
        stroke-dasharray={dash?.join(' ')}
      />
    </svg>
  );
}
