/** The score and its states through time, in words: legend and table. */

import type { Words } from '../../../i18n/words.ts';
import { at } from '../../../market/at.ts';
import { dayOn, isoDay } from '../../../market/day.ts';
import { createCells } from '../cells.ts';
import type { TableRow, TableView } from '../table.ts';
import type { ScoreChart } from './data.ts';
import { item, type Legend } from './legend.ts';

/** Score and state of a session; at rest of the last. */
export function scoreLegend(data: ScoreChart, session: number | null, words: Words): Legend {
  const { t } = words;
  const shown = session ?? data.days.length - 1;
  const score = data.scores[shown] ?? null;
  return {
    when: words.day(isoDay(at(data.days, shown))),
    items: [
      item('score', 'line', 'tide', t('report.charts.score.score'), words.signed(score)),
      item('state', 'steps', 'ink', t('state.topic'), t(`state.word.${data.states[shown] ?? 'unknown'}`)),
    ],
  };
}

/** A row a year, the newest first. */
export function scoreTable(data: ScoreChart, words: Words): TableView {
  const { t } = words;
  return {
    id: 'chart-score',
    caption: t('report.charts.score.title'),
    columns: [
      { title: t('report.charts.score.year') },
      { title: t('report.charts.score.last') },
      { title: t('state.topic') },
      { title: t('report.charts.score.highest') },
      { title: t('report.charts.score.lowest') },
    ],
    rows: [...yearsOf(data)].toReversed().map(([year, sessions]) => yearRow(data, year, sessions, words)),
  };
}

function yearsOf({ days }: ScoreChart): Map<string, number[]> {
  const years = new Map<string, number[]>();
  let sessions: number[] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const [session, day] of days.entries()) {
    // Writing a date costs more than all else here: once a year.
    if (day >= next) {
      const year = isoDay(day).slice(0, 4);
      next = dayOn(Number(year) + 1, 1, 1);
      sessions = [];
      years.set(year, sessions);
    }
    sessions.push(session);
  }
  return years;
}

function yearRow(data: ScoreChart, year: string, sessions: number[], words: Words): TableRow {
  const cells = createCells(words);
  const scores = sessions.flatMap((session) => data.scores[session] ?? []);
  const last = sessions.at(-1) ?? 0;
  return {
    head: cells.text(year),
    cells: [
      cells.signed(data.scores[last] ?? null),
      cells.text(words.t(`state.word.${data.states[last] ?? 'unknown'}`)),
      cells.signed(scores.length > 0 ? Math.max(...scores) : null),
      cells.signed(scores.length > 0 ? Math.min(...scores) : null),
    ],
  };
}
