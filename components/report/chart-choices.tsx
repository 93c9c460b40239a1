/** What a reader can choose of a chart: the asset, the span, the scale. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import { type Choice, RANGES, type RangeId } from '../../lib/view/report/charts/legend.ts';
import type { ReportChart } from '../../lib/view/report/charts/report-chart.ts';
import { Segments } from '../segments.tsx';

export interface ChartChoicesProps {
  chart: ReportChart;
  choice: Choice;
  onChange(choice: Choice): void;
  words: Words;
}

const RANGE_IDS = Object.keys(RANGES) as RangeId[];

export function ChartChoices({ chart, choice, onChange, words: { t } }: ChartChoicesProps): JSX.Element | null {
  const { views, hasRange, hasLog } = chart;
  if (views.length < 2 && !hasRange && !hasLog) return null;
  return (
    <div class="plot-choices">
      {views.length > 1 && (
        <Segments
          name={t('report.charts.view')}
          labels={views.map(({ label }) => label)}
          selected={views.findIndex(({ id }) => id === choice.view)}
          onSelect={(i) => onChange({ ...choice, view: views[i]?.id ?? choice.view })}
        />
      )}
      {hasRange && (
        <Segments
          name={t('report.charts.range')}
          labels={RANGE_IDS.map((id) => t(`report.charts.ranges.${id}`))}
          selected={RANGE_IDS.indexOf(choice.range)}
          onSelect={(i) => onChange({ ...choice, range: RANGE_IDS[i] ?? choice.range })}
        />
      )}
      {hasLog && (
        <div class="segments">
          <button
            type="button"
            class="segment"
            aria-pressed={choice.log}
            onClick={() => onChange({ ...choice, log: !choice.log })}
          >
            {t('report.charts.log')}
          </button>
        </div>
      )}
    </div>
  );
}
