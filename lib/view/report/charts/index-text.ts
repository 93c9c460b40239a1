/** The index with its records and breakouts, in words: legend and table. */

import type { Words } from '../../../i18n/words.ts';
import { at } from '../../../market/at.ts';
import { isoDay } from '../../../market/day.ts';
import type { Stage } from '../../../signal/breakout.ts';
import { createCells } from '../cells.ts';
import type { TableView } from '../table.ts';
import type { IndexChart, OverlayAsset } from './data.ts';
import { item, type Legend, type LegendItem, type Mark } from './legend.ts';

/** Filled when it held, a cross when it did not, a ring while that is open. */
export const STAGE_MARKS: Record<Stage, Extract<Mark, 'dot' | 'ring' | 'cross'>> = {
  held: 'dot',
  fresh: 'ring',
  testing: 'ring',
  fading: 'ring',
  failed: 'cross',
  lost: 'cross',
  none: 'cross',
};

const isOverlay = (view: string, { overlays }: IndexChart): view is OverlayAsset => Object.hasOwn(overlays, view);

/** The closes of the overlay on all sessions; null when none is chosen. */
export function overlayCloses(data: IndexChart, view: string): ((session: number) => number | null) | null {
  if (!isOverlay(view, data)) return null;
  const { from, closes } = data.overlays[view];
  return (session) => closes[session - from] ?? null;
}

/** The highest close up to each session. */
export function recordsOf({ closes }: IndexChart): number[] {
  let record = 0;
  return closes.map((close) => {
    record = Math.max(record, close);
    return record;
  });
}

/** Closes, record and breakout of a session; at rest of the last. */
export function indexLegend(data: IndexChart, view: string, session: number | null, words: Words): Legend {
  const { t } = words;
  const shown = session ?? data.days.length - 1;
  const record = data.closes.slice(0, shown + 1).reduce((highest, close) => Math.max(highest, close), 0);
  const level = data.breakouts.findLast((breakout) => breakout.session <= shown)?.level;
  const overlay = overlayCloses(data, view)?.(shown);
  return {
    when: words.day(isoDay(at(data.days, shown))),
    items: [
      item('index', 'line', 'tide', t('assets.russell2000.name'), words.number(at(data.closes, shown))),
      item('record', 'steps', 'ink-3', t('report.charts.record'), words.number(record)),
      ...(level === undefined ? [] : [item('level', 'dashed', 'ink-2', t('report.charts.level'), words.number(level))]),
      ...(isOverlay(view, data)
        ? [item(view, 'thin', 'ink', t(`assets.${view}.name`), overlayText(view, overlay ?? null, words))]
        : []),
      ...stageItems(data, words),
    ],
  };
}

/** One for each shape there is, with the stages it stands for. */
function stageItems({ breakouts }: IndexChart, words: Words): LegendItem[] {
  const stages = new Map<Mark, Set<string>>();
  for (const { stage } of breakouts.toReversed()) {
    const mark = STAGE_MARKS[stage];
    stages.set(mark, (stages.get(mark) ?? new Set()).add(words.t(`state.stage.${stage}`)));
  }
  return [...stages].map(([mark, names]) =>
    item(mark, mark, 'ink', words.t('report.charts.breakout', { stage: words.list([...names]) })),
  );
}

/** The altcoins are an index of their own, not dollars. */
function overlayText(asset: OverlayAsset, close: number | null, words: Words): string {
  if (close === null) return words.t('units.none');
  return asset === 'altcoins' ? words.number(close) : words.usd(close);
}

/** A row a breakout, with its level and stage. */
export function indexTable(data: IndexChart, words: Words): TableView {
  const { t } = words;
  const cells = createCells(words);
  const dayOf = (session: number) => isoDay(at(data.days, session));
  return {
    id: 'chart-index',
    caption: t('report.charts.index.title'),
    columns: [
      { title: t('past.column.start') },
      { title: t('report.charts.stage') },
      { title: t('report.charts.level') },
      { title: t('report.charts.levelOf') },
    ],
    rows: data.breakouts.toReversed().map(({ session, levelSession, level, stage }) => ({
      head: cells.day(dayOf(session)),
      cells: [cells.text(t(`state.stage.${stage}`)), cells.number(level, 0), cells.day(dayOf(levelSession))],
    })),
  };
}
