/** Legend and table of any chart. */

import type { Words } from '../../../i18n/words.ts';
import type { TableView } from '../table.ts';
import type { ChartData } from './data.ts';
import { flowsChartTable, flowsLegend } from './flows-text.ts';
import { indexLegend, indexTable } from './index-text.ts';
import type { Legend } from './legend.ts';
import { pathsLegend, pathsTable } from './paths-text.ts';
import { scoreLegend, scoreTable } from './score-text.ts';
import { timingLegend, timingTable } from './timing-text.ts';

/** Whether there is anything to draw. */
export function isEmpty(data: ChartData): boolean {
  switch (data.id) {
    case 'index':
    case 'score':
      return data.days.length < 2;
    case 'paths':
      return Object.values(data.assets).every(({ paths }) => paths.length === 0);
    case 'flows':
      return data.bars.every(({ flow }) => flow === null);
    case 'timing':
      return data.lags.length === 0;
  }
}

/** @param point place along the chart, as an index; null when the pointer is elsewhere */
export function legendOf(data: ChartData, view: string, point: number | null, words: Words): Legend {
  switch (data.id) {
    case 'index':
      return indexLegend(data, view, point, words);
    case 'score':
      return scoreLegend(data, point, words);
    case 'paths':
      return pathsLegend(data, view, point, words);
    case 'flows':
      return flowsLegend(data, point, words);
    case 'timing':
      return timingLegend(data, point, words);
  }
}

/** A legend as one line, for who cannot see it: what has no figure is left out. */
export function legendSays({ when, items }: Legend, { t }: Words): string {
  const figures = items.flatMap(({ label, value }) => (value === null ? [] : [`${label} ${value}`]));
  return `${when}: ${figures.join(t('units.comma'))}`;
}

/** The chart as a table, for whoever cannot see it or wants its figures. */
export function chartTable(data: ChartData, view: string, words: Words): TableView {
  switch (data.id) {
    case 'index':
      return indexTable(data, words);
    case 'score':
      return scoreTable(data, words);
    case 'paths':
      return pathsTable(data, view, words);
    case 'flows':
      return flowsChartTable(data, words);
    case 'timing':
      return timingTable(data, words);
  }
}
