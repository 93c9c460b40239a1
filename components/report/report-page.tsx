/** The report: the state, then every part of the signal in a section of its own. */

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import { type IsoDay, parseDay } from '../../lib/market/day.ts';
import type { LineageView } from '../../lib/view/lineage.ts';
import type { Cut } from '../../lib/view/report/charts/cut.ts';
import type { ChartData, ChartId } from '../../lib/view/report/charts/data.ts';
import type { ReportChart } from '../../lib/view/report/charts/report-chart.ts';
import { sourceLine } from '../../lib/view/report/charts/source-line.ts';
import { correctionsTable } from '../../lib/view/report/corrections.ts';
import { heldTable, lineageTable } from '../../lib/view/report/lineage.ts';
import type { PastHead } from '../../lib/view/report/past-head.ts';
import type { ReportPart, ReportSection, ReportView } from '../../lib/view/report/report.ts';
import { Contents } from '../contents.tsx';
import { CopyReading } from '../copy-reading.tsx';
import { Health } from '../health.tsx';
import { Icon } from '../icons.tsx';
import type { ChartFigureProps } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { unfoldForPrint } from './print.ts';
import { ReportPartView } from './report-part.tsx';
import { Standing } from './standing.tsx';
import { useAfterPaint } from './use-after-paint.ts';

export interface ReportPageProps {
  words: Words;
  report: ReportView;
  lineage: readonly LineageView[];
  /** Day number of today. */
  today: number;
  loadChart(id: ChartId): Promise<ChartData>;
  /** The same chart as of today. */
  loadToday(id: ChartId): Promise<ChartData>;
  /** Anything that changes the colours. */
  theme: string;
  /** The control of the day that it is of. */
  asOf: ComponentChildren;
  /** An earlier session, by its head; null for today. */
  past: PastPage | null;
}

/** What the page shows of an earlier session. */
export interface PastPage {
  head: PastHead;
  /** Whether the rest of the report is still that of another day: it is not to be read then. */
  isBehind: boolean;
  /** Whether charts draw what followed. */
  withLater: boolean;
}

const CREDIT = 'https://www.tradingview.com/';

type Charts = Omit<ChartFigureProps, 'chart'>;

const chartPart = (chart: ReportChart): ReportPart => ({ kind: 'chart', chart });

export function ReportPage(props: ReportPageProps): JSX.Element {
  const { words, report, lineage, today, loadChart, loadToday, theme, asOf, past } = props;
  const signal = past?.head.signal ?? report.popover.signal;
  const settings = words.t('popover.control.settings');
  const drawn = useAfterPaint(past?.head ?? null);
  const drawnSession = drawn?.session ?? report.session;
  const dataTitle = words.t('report.data.title');
  const sections = [...report.sections.map(({ id, title }) => ({ id, title })), { id: 'data', title: dataTitle }];
  useEffect(unfoldForPrint, []);
  const withLater = past?.withLater ?? false;
  const chartsOf = (session: IsoDay, cut: Cut | null): Charts => ({
    words,
    session,
    theme,
    cut,
    withLater,
    load: loadChart,
    loadToday,
    source: ({ series }) => sourceLine(series, lineage, session, words),
  });
  const held = heldTable(lineage, words);
  const [first, ...others] = report.sections;
  // Drawn once a report: who steps from day to day waits for the head alone.
  const rest = useMemo(
    () => (
      <>
        {others.map((section) => (
          <Section key={section.id} section={section} words={words} charts={chartsOf(report.session, null)} />
        ))}
        <section id="data" class="section" aria-labelledby="data-title">
          <h2 id="data-title">{dataTitle}</h2>
          <DataTable table={lineageTable(lineage, today, words)} words={words} isTitled />
          {held && <DataTable table={held} words={words} />}
          <DataTable table={correctionsTable(words)} words={words} />
        </section>
      </>
    ),
    [report, lineage, words, theme, withLater, loadChart, loadToday],
  );
  return (
    <div class="report">
      <header class="top">
        <div class="title-row">
          <h1>{report.title}</h1>
          {!past && <CopyReading text={report.popover.assets.BTC.copy} words={report.popover.texts.copy} />}
          <a class="icon-button" href="/options.html" aria-label={settings} title={settings}>
            <Icon name="settings" />
          </a>
        </div>
        {asOf}
      </header>
      <Contents label={report.contents} sections={sections} />
      <main>
        <Standing signal={signal} assets={past ? [] : Object.values(report.popover.assets)} />
        {first && (
          <Section
            section={drawn ? { ...first, parts: drawn.charts.map(chartPart) } : first}
            words={words}
            charts={chartsOf(drawnSession, drawn && { session: parseDay(drawnSession) ?? 0, stage: drawn.stage })}
          />
        )}
        <div class="rest" aria-busy={past?.isBehind ?? false}>
          {rest}
        </div>
        <footer class="foot">
          <Health data={signal.data} />
          <span>{signal.data.disclaimer}</span>
        </footer>
        <p class="credit">
          <a href={CREDIT} target="_blank" rel="noreferrer noopener">
            {words.t('report.credit')}
          </a>
        </p>
      </main>
    </div>
  );
}

function Section(props: { section: ReportSection; words: Words; charts: Charts }): JSX.Element {
  const { section, ...drawn } = props;
  const { id, title, note, parts } = section;
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note && <p class="muted">{note}</p>}
      {parts.map((part, i) => (
        <ReportPartView key={i} part={part} title={title} {...drawn} />
      ))}
    </section>
  );
}
