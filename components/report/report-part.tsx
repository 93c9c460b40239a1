/** One part of a section, whatever it is. */

import type { JSX } from 'preact';
import type { Words } from '../../lib/i18n/words.ts';
import type { ReportPart } from '../../lib/view/report/report.ts';
import { ChartFigure, type ChartFigureProps } from './chart-figure.tsx';
import { ClaimList } from './claim-list.tsx';
import { CopyCsv } from './copy-csv.tsx';
import { DataTable } from './data-table.tsx';
import { Glossary } from './glossary.tsx';
import { IndicatorCards, WarningCards } from './mark-cards.tsx';
import { Scatter } from './scatter.tsx';

export interface ReportPartProps {
  part: ReportPart;
  /** Of the section it stands in. */
  title: string;
  words: Words;
  charts: Omit<ChartFigureProps, 'chart'>;
}

export function ReportPartView({ part, title, words, charts }: ReportPartProps): JSX.Element {
  switch (part.kind) {
    case 'text':
      return <p class={part.strong ? 'strong' : undefined}>{part.text}</p>;
    case 'chart':
      return <ChartFigure chart={part.chart} {...charts} />;
    case 'table':
      return <DataTable table={part.table} words={words} isTitled={part.table.caption === title} />;
    case 'scatter':
      return (
        <div class="beside-table">
          <Scatter scatter={part.scatter} />
          <DataTable table={part.table} words={words} />
        </div>
      );
    case 'terms':
      return <Glossary terms={part.terms} />;
    case 'indicators':
      return (
        <>
          <CopyCsv table={part.table} words={words} />
          <IndicatorCards indicators={part.indicators} />
        </>
      );
    case 'warnings':
      return (
        <>
          <CopyCsv table={part.table} words={words} />
          <WarningCards warnings={part.warnings} />
        </>
      );
    case 'claims':
      return (
        <>
          <CopyCsv table={part.table} words={words} />
          <ClaimList claims={part.claims} labels={part.labels} />
        </>
      );
  }
}
