/** Wires the report: the newest one, where its closes come from, its charts, and the part that its address names. */

import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { PageStatus } from '../../components/page-status.tsx';
import { goToAddress } from '../../components/report/address-target.ts';
import { AsOfBar } from '../../components/report/as-of.tsx';
import { AsOfDay } from '../../components/report/as-of-context.ts';
import { ReportPage } from '../../components/report/report-page.tsx';
import { useAsOf } from '../../components/report/use-as-of.ts';
import { useWords } from '../../components/use-words.ts';
import { dayOf, parseDay } from '../../lib/market/day.ts';
import { followNewest } from '../../lib/messages/follow-newest.ts';
import { ask } from '../../lib/messages/wire.ts';
import type { LineageView } from '../../lib/view/lineage.ts';
import type { ChartData, ChartId } from '../../lib/view/report/charts/data.ts';
import type { ReportView } from '../../lib/view/report/report.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

function Report() {
  const [report, setReport] = useState<ReportView | Error | null>(null);
  const [lineage, setLineage] = useState<LineageView[]>([]);
  const [withLater, setWithLater] = useState(false);
  const [isDark, setDark] = useState(dark.matches);

  // Asked before the first paint: the answer takes longer than that.
  useLayoutEffect(() => followNewest('getReport', setReport, setReport), []);
  useEffect(() => void ask('getLineage').then(setLineage, () => {}), [report]);
  useEffect(() => {
    const follow = () => setDark(dark.matches);
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, []);
  const drawn = report !== null && !(report instanceof Error);
  const stamp = drawn ? report.popover.stamp : null;
  const asOf = useAsOf(stamp);
  const words = useWords(drawn ? report.popover.language : undefined, 'report.tab');
  const past = asOf.head?.session;
  useEffect(() => {
    document.title = past ? words.t('story.asOf.tab', { date: words.day(past) }) : words.t('report.tab');
  }, [words, past]);
  // The browser looked for it before it was drawn.
  useEffect(() => {
    if (!drawn) return;
    goToAddress();
    addEventListener('hashchange', goToAddress);
    return () => removeEventListener('hashchange', goToAddress);
  }, [drawn]);
  const pastDay = asOf.session === null ? null : parseDay(asOf.report?.report.session ?? '');
  // Another reading has other closes: its charts ask again.
  const today = useMemo(() => new Map<ChartId, Promise<ChartData>>(), [stamp]);
  const loadToday = useCallback(
    (id: ChartId) => {
      const loading = today.get(id) ?? ask('getChart', id);
      today.set(id, loading);
      return loading;
    },
    [today],
  );
  const loadChart = useCallback(
    (id: ChartId) => {
      // Those along the calendar are cut where they are drawn.
      const isCut = id === 'index' || id === 'score';
      return pastDay === null || isCut ? loadToday(id) : ask('getPastChart', { id, day: pastDay });
    },
    [loadToday, pastDay],
  );

  if (!drawn || asOf.isWaiting) return <PageStatus words={words} error={drawn ? asOf.failed : report} />;
  const head = asOf.session === null ? null : asOf.head;
  const shown = head && asOf.report ? asOf.report : { report, lineage };
  const { theme } = report.popover;
  document.documentElement.dataset.theme = theme;
  return (
    <AsOfDay.Provider value={head?.session ?? null}>
      <ReportPage
        words={words}
        report={shown.report}
        lineage={shown.lineage}
        today={asOf.session ?? dayOf(Date.now())}
        loadChart={loadChart}
        loadToday={loadToday}
        theme={`${theme} ${isDark}`}
        asOf={<AsOfBar words={words} asOf={asOf} later={withLater} onLater={setWithLater} />}
        past={head && { head, isBehind: shown.report.session !== head.session, withLater }}
      />
    </AsOfDay.Provider>
  );
}

const root = document.getElementById('root');
if (root) render(<Report />, root);
