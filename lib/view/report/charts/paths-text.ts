/** What an asset did after each breakout, in words: legend and table. */

import type { OutcomeAsset } from '../../../assets.ts';
import type { Words } from '../../../i18n/words.ts';
import { createCells, PERCENT } from '../cells.ts';
import type { TableView } from '../table.ts';
import type { Path, PathsChart } from './data.ts';
import { item, type Legend } from './legend.ts';

const STEP = 30;
const YEAR = 365;

/** The paths of the asset chosen. */
export function pathsOf(data: PathsChart, view: string): PathsChart['assets'][OutcomeAsset] {
  return Object.hasOwn(data.assets, view) ? data.assets[view as OutcomeAsset] : { paths: [], base: [] };
}

/** Gains on a day; at rest the last ones there are. */
export function pathsLegend(data: PathsChart, view: string, day: number | null, words: Words): Legend {
  const { t } = words;
  const { paths, base } = pathsOf(data, view);
  const gainOf = ({ gains }: Path) => (day === null ? gains.findLast((gain) => gain !== null) : gains[day]) ?? null;
  const median = base.find((point) => point.day === (day ?? YEAR));
  return {
    when: day === null ? t('report.charts.paths.end') : t('report.charts.paths.at', { n: day }),
    items: [
      ...paths
        .toReversed()
        .map((path) =>
          item(
            path.date,
            path.newest ? 'line' : 'thin',
            path.newest ? 'tide' : 'ink-2',
            words.month(path.date),
            words.gain(gainOf(path)),
            true,
          ),
        ),
      ...(base.length > 0
        ? [item('base', 'dotted', 'ink', t('past.base.all'), median ? words.gain(median.gain) : null)]
        : []),
    ],
  };
}

/** A row every few days, a column a breakout, the newest first. */
export function pathsTable(data: PathsChart, view: string, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  const paths = pathsOf(data, view).paths.toReversed();
  const days = [...Array.from({ length: Math.ceil(YEAR / STEP) }, (_, i) => i * STEP), YEAR];
  return {
    id: 'chart-paths',
    caption: t('report.charts.paths.title'),
    columns: [
      { title: t('report.charts.paths.day') },
      ...paths.map(({ date }) => ({ title: words.month(date), unit: PERCENT })),
    ],
    rows: days.map((day) => ({
      head: cells.count(day),
      cells: paths.map(({ gains }) => cells.gain(gains[day] ?? null)),
    })),
  };
}
