/** Where a chart's closes come from, in one line. */

import type { Words } from '../../../i18n/words.ts';
import type { IsoDay } from '../../../market/day.ts';
import type { PartId } from '../../../store/schema.ts';
import type { LineageView } from '../../lineage.ts';

/** "Russell 2000 and Bitcoin: embedded snapshot, to 1 Oct 2026"; what has another source or end stands apart. */
export function sourceLine(
  series: readonly PartId[],
  lineage: readonly LineageView[],
  session: IsoDay,
  words: Words,
): string {
  const groups = new Map<string, { titles: string[]; source: string; to: IsoDay }>();
  for (const { id, title, source, lastDay } of lineage) {
    if (!series.includes(id) || lastDay === null) continue;
    // Closes after the session read are not drawn.
    const to = lastDay < session ? lastDay : session;
    const key = `${source} ${to}`;
    const group = groups.get(key) ?? { titles: [], source, to };
    group.titles.push(title);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ titles, source, to }) =>
      words.t('report.charts.from', { series: words.list(titles), source, date: words.day(to) }),
    )
    .join(' · ');
}
