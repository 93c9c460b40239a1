/** A chart with all that belongs to it: title, its meaning, choices, legend, source, table and picture. */

import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import { chartTable, legendOf, legendSays } from '../../lib/view/report/charts/chart-text.ts';
import { type Choice, withFollowed } from '../../lib/view/report/charts/legend.ts';
import type { ReportChart } from '../../lib/view/report/charts/report-chart.ts';
import { Icon } from '../icons.tsx';
import { ChartChoices } from './chart-choices.tsx';
import { ChartCursor } from './chart-cursor.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { DataTable } from './data-table.tsx';
import { savePicture } from './picture.ts';
import { paletteAt } from './plots/palette.ts';
import { useDrawnChart } from './use-drawn-chart.ts';
import { type ChartSource, type LoadedChart, useLoadedChart } from './use-loaded-chart.ts';

export interface ChartFigureProps extends ChartSource {
  chart: ReportChart;
  words: Words;
  /** Who gave the closes, and of which day the newest are. */
  source(view: ReportChart['views'][number]): string;
  /** Day of the newest session, for the picture's name. */
  session: string;
  /** Anything that changes the colours. */
  theme: string;
}

export function ChartFigure(props: ChartFigureProps): JSX.Element | null {
  const { chart, words, source, session, theme } = props;
  const figure = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<Choice>(() => firstChoice(chart));
  const loaded = useLoadedChart(chart.id, props, figure);
  const { ready, later } = loaded;
  const { box, paper, plot, point, pictureIn } = useDrawnChart(loaded, choice, theme, words);

  // The pointer changes the legend many times a second, never the table.
  const table = useMemo(
    () => ready && <DataTable table={chartTable(ready.data, choice.view, words)} words={words} />,
    [ready?.data, choice.view, words],
  );
  const view = chart.views.find(({ id }) => id === choice.view) ?? chart.views[0];
  if (!view) return null;
  const legendAt = (place: number | null) => {
    const own = ready && legendOf(ready.data, choice.view, place, words);
    return own && later ? withFollowed(own, words.t('report.charts.followed')) : own;
  };
  const legend = legendAt(point);
  const save = () => {
    const palette = figure.current && paletteAt(figure.current);
    const [atRest, plot] = [legendAt(null), palette && pictureIn(palette)];
    if (!palette || !atRest || !plot) return;
    const { title } = chart;
    const picture = { title, says: view.says, legend: atRest, source: source(view), palette, plot };
    savePicture(`tidemark-${chart.id}-${session}.png`, picture);
  };
  return (
    <figure ref={figure} id={`charts/${chart.id}`} class="plot" data-chart={chart.id} data-ready={ready !== null}>
      <figcaption>
        <h3 class="plot-title">{chart.title}</h3>
        <p class="plot-says">{view.says}</p>
      </figcaption>
      <ChartChoices chart={chart} choice={choice} onChange={setChoice} words={words} />
      {legend ? (
        <ChartLegend legend={legend} picked={choice.picked} onPick={(picked) => setChoice({ ...choice, picked })} />
      ) : (
        <div class="legend" />
      )}
      <div class="plot-area">
        {plot && legend && (
          <ChartCursor plot={plot} point={point} label={chart.title} says={legendSays(legend, words)} />
        )}
        <div ref={box} class="plot-box" role="img" aria-label={`${chart.title}. ${view.says}`} />
        {!ready && <p class="plot-wait">{waitText(loaded, words)}</p>}
      </div>
      <div ref={paper} class="plot-paper" aria-hidden="true" />
      <p class="source">{source(view)}</p>
      {ready && (
        <Tools title={chart.title} words={words} onSave={save}>
          {table}
        </Tools>
      )}
    </figure>
  );
}

interface ToolsProps {
  /** Of the chart. */
  title: string;
  words: Words;
  onSave(): void;
  /** Its table. */
  children: ComponentChildren;
}

function Tools({ title, words: { t }, onSave, children }: ToolsProps): JSX.Element {
  return (
    <div class="plot-tools">
      <button type="button" class="tool" aria-label={`${t('report.charts.save')}: ${title}`} onClick={onSave}>
        <Icon name="save" />
        {t('report.charts.save')}
      </button>
      <details>
        <summary>
          {t('report.charts.table')}
          <span class="visually-hidden">: {title}</span>
        </summary>
        {children}
      </details>
    </div>
  );
}

/** Long histories of what grew a thousandfold read on a log scale; the newest ten years of the index don't need one. */
function firstChoice({ id, views }: ReportChart): Choice {
  return { view: views[0]?.id ?? 'plain', range: id === 'index' ? '10y' : '3y', log: id === 'paths', picked: null };
}

function waitText({ lacks }: LoadedChart, { t }: Words): string {
  if (lacks instanceof Error) return t('report.charts.failed', { reason: lacks.message });
  return t(lacks === 'time' ? 'report.charts.loading' : 'report.charts.empty');
}
