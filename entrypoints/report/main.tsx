/** Wires the report: the newest one, where its closes come from, its charts, and the part that its address names. */

import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { PageStatus } from '../../components/page-status.tsx';
import { goToAddress } from '../../components/report/address-target.ts';
import { ReportPage } from '../../components/report/report-page.tsx';
import { useWords } from '../../components/use-words.ts';
import { dayOf } from '../../lib/market/day.ts';
import { followNewest } from '../../lib/messages/follow-newest.ts';
import { ask } from '../../lib/messages/wire.ts';
import type { LineageView } from '../../lib/view/lineage.ts';
import type { ChartId } from '../../lib/view/report/charts/data.ts';
import type { ReportView } from '../../lib/view/report/report.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

function Report() {
  const [report, setReport] = useState<ReportView | Error | null>(null);
  const [lineage, setLineage] = useState<LineageView[]>([]);
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
  const words = useWords(drawn ? report.cards.language : undefined, 'report.tab');
  // The browser looked for it before it was drawn.
  useEffect(() => {
    if (!drawn) return;
    goToAddress();
    addEventListener('hashchange', goToAddress);
    return () => removeEventListener('hashchange', goToAddress);
  }, [drawn]);
  const stamp = drawn ? report.cards.stamp : null;
  // Another reading has other closes: its charts ask again.
  const loadChart = useCallback((id: ChartId) => ask('getChart', id), [stamp]);

  if (!drawn) return <PageStatus words={words} error={report} />;
  const { theme } = report.cards;
  document.documentElement.dataset.theme = theme;
  return (
    <ReportPage
      words={words}
      report={report}
      lineage={lineage}
      today={dayOf(Date.now())}
      loadChart={loadChart}
      theme={`${theme} ${isDark}`}
    />
  );
}

const root = document.getElementById('root');
if (root) render(<Report />, root);
