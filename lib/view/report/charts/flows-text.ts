/** Fund flows before breakouts, in words: legend and table. */

import type { Words } from '../../../i18n/words.ts';
import { createCells, USD_BN } from '../cells.ts';
import type { TableView } from '../table.ts';
import type { FlowsChart } from './data.ts';
import { item, type Legend } from './legend.ts';

/** The bar under the cursor; at rest the newest. */
export function flowsLegend({ bars }: FlowsChart, index: number | null, words: Words): Legend {
  const { t } = words;
  const cells = createCells(words);
  const shown = bars[index ?? bars.length - 1];
  const valueIf = (kind: 'breakout' | 'today') => (shown?.kind === kind ? cells.usdBn(shown.flow).text : null);
  return {
    when: shown ? words.day(shown.date) : '',
    items: [
      item('today', 'bar', 'tide', t('report.charts.flows.today'), valueIf('today')),
      item('breakout', 'bar', 'line-strong', t('report.charts.flows.before'), valueIf('breakout')),
    ],
  };
}

/** A row a bar, the newest first. */
export function flowsChartTable({ bars }: FlowsChart, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  return {
    id: 'chart-flows',
    caption: t('report.charts.flows.title'),
    columns: [
      { title: t('report.charts.flows.to') },
      { title: t('report.charts.flows.flow'), unit: USD_BN },
      { title: t('report.charts.flows.kind') },
    ],
    rows: bars.toReversed().map(({ date, flow, kind }) => ({
      head: cells.day(date),
      cells: [
        cells.usdBn(flow),
        cells.text(t(kind === 'today' ? 'report.charts.flows.today' : 'report.charts.flows.before')),
      ],
    })),
  };
}
