/** The report: the state, then every part of the signal in a section of its own. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { LineageView } from '../../lib/view/lineage.ts';
import type { ReportPart, ReportView } from '../../lib/view/report/report.ts';
import { DataTable } from '../data-table.tsx';
import { Foot } from '../foot.tsx';
import { LineageTable } from '../lineage-table.tsx';
import { PastTable } from '../past-table.tsx';
import { Sparkline } from '../sparkline.tsx';
import { Stance } from '../stance.tsx';
import { ClaimList } from './claim-list.tsx';

export interface ReportPageProps {
  words: Words;
  report: ReportView;
  lineage: readonly LineageView[];
}

export function ReportPage({ words, report, lineage }: ReportPageProps): JSX.Element {
  const { signal, language } = report.cards;
  const dataTitle = words.t('report.data.title');
  const sections = [...report.sections.map(({ id, title }) => ({ id, title })), { id: 'data', title: dataTitle }];
  return (
    <>
      <header class="top">
        <h1>{report.title}</h1>
        <nav aria-label={report.contents}>
          <ul class="contents">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <div class="standing">
          <Stance signal={signal} />
          {signal.chart && <Sparkline chart={signal.chart} />}
        </div>
        {report.sections.map(({ id, title, note, parts }) => (
          <section key={id} id={id} class="section">
            <h2>{title}</h2>
            {note && <p class="muted">{note}</p>}
            {parts.map((part, i) => (
              <Part key={i} part={part} title={title} />
            ))}
          </section>
        ))}
        <section id="data" class="section">
          <h2>{dataTitle}</h2>
          <LineageTable words={words} lineage={lineage} />
        </section>
        <Foot data={signal.data} language={language} />
      </main>
    </>
  );
}

function Part({ part, title }: { part: ReportPart; title: string }): JSX.Element {
  switch (part.kind) {
    case 'text':
      return <p class={part.strong ? 'strong' : undefined}>{part.text}</p>;
    case 'table':
      return <DataTable table={part.table} isTitled={part.table.caption === title} />;
    case 'past':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
        <section class="table-scroll" aria-label={part.table.title} tabIndex={0}>
          <PastTable table={part.table} />
        </section>
      );
    case 'claims':
      return <ClaimList claims={part.claims} labels={part.labels} />;
  }
}
