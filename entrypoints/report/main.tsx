/** Wires the report: the newest one, where its closes come from, and the section its address names. */

import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageStatus } from '../../components/page-status.tsx';
import { ReportPage } from '../../components/report/report-page.tsx';
import { createWords } from '../../lib/i18n/words.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';
import { followNewest } from '../../lib/messages/newest.ts';
import type { LineageView } from '../../lib/view/lineage.ts';
import type { ReportView } from '../../lib/view/report/report.ts';

const words = createWords('en');

function Report() {
  const [report, setReport] = useState<ReportView | Error | null>(null);
  const [lineage, setLineage] = useState<LineageView[]>([]);

  useEffect(() => followNewest('getReport', setReport, setReport), []);
  useEffect(() => void sendMessage('getLineage', undefined).then(setLineage, () => {}), [report]);
  const drawn = report !== null && !(report instanceof Error);
  // The browser looked for the section before it was drawn.
  useEffect(() => {
    if (drawn) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }, [drawn]);

  if (!drawn) return <PageStatus words={words} error={report} />;
  document.documentElement.dataset.theme = report.cards.theme;
  return <ReportPage words={words} report={report} lineage={lineage} />;
}

const root = document.getElementById('root');
if (root) render(<Report />, root);
