/** A chart with all that belongs to it: title, its meaning, choices, legend, source, table and picture. */

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/i18n/words.ts';
import { chartTable, isEmpty, legendOf, legendSays } from '../../lib/view/report/charts/chart-text.ts';
import { type Cut, cutChart } from '../../lib/view/report/charts/cut.ts';
import type { ChartData, ChartId } from '../../lib/view/report/charts/data.ts';
import { type Choice, withFollowed } from '../../lib/view/report/charts/legend.ts';
import type { ReportChart } from '../../lib/view/report/charts/report-chart.ts';
import { Icon } from '../icons.tsx';
import { ChartChoices } from './chart-choices.tsx';
import { ChartCursor } from './chart-cursor.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { DataTable } from './data-table.tsx';
import { whenIdle } from './idle.ts';
import { savePicture } from './picture.ts';
import type { Plot } from './plots/draw.ts';
import { paletteAt } from './plots/palette.ts';
import { useNear } from './use-near.ts';

export interface ChartFigureProps {
  chart: ReportChart;
  words: Words;
  /** Who gave the closes, and of which day the newest are. */
  source(view: ReportChart['views'][number]): string;
  /** Day of the newest session, for the picture's name. */
  session: string;
  load(id: ChartId): Promise<ChartData>;
  /** Its data as of today, for what followed. */
  loadToday(id: ChartId): Promise<ChartData>;
  /** Anything that changes the colours. */
  theme: string;
  /** Where a chart along the calendar ends; null for today's. */
  cut: Cut | null;
  /** Whether what followed is drawn too, lighter. */
  withLater: boolean;
}

type Drawing = typeof import('./plots/draw.ts');
type Loaded = { data: ChartData; drawing: Drawing };

/** Charts with days that go on. */
const HAVE_LATER: readonly ChartId[] = ['index', 'score', 'paths'];

/** On paper a chart is so large, in CSS pixels. */
const PAPER = { width: 1000, height: 400 };

export function ChartFigure(props: ChartFigureProps): JSX.Element | null {
  const { chart, words, source, session, load, loadToday, theme, cut, withLater } = props;
  const { t } = words;
  const figure = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [first] = chart.views;
  const [choice, setChoice] = useState<Choice>(() => firstChoice(chart));
  const [loaded, setLoaded] = useState<Loaded | Error | null>(null);
  const [point, setPoint] = useState<number | null>(null);
  const [plot, setPlot] = useState<Plot | null>(null);
  const isNear = useNear(figure);

  useEffect(() => {
    if (!isNear) return;
    let isCurrent = true;
    let forget = () => {};
    const show = (result: Loaded | Error) => {
      // Drawing takes a while: whoever reads or scrolls goes first.
      if (isCurrent) forget = whenIdle(() => setLoaded(result));
    };
    Promise.all([load(chart.id), import('./plots/draw.ts')]).then(([data, drawing]) => show({ data, drawing }), show);
    return () => {
      isCurrent = false;
      forget();
    };
  }, [isNear, load, chart.id]);

  const ready = useMemo(() => readyFrom(loaded, cut), [loaded, cut?.session, cut?.stage]);
  const [whole, setWhole] = useState<ChartData | null>(null);
  const hasLater = withLater && HAVE_LATER.includes(chart.id);
  useEffect(() => {
    let isCurrent = true;
    if (hasLater)
      loadToday(chart.id).then(
        (data) => isCurrent && setWhole(data),
        () => {},
      );
    return () => {
      isCurrent = false;
    };
  }, [hasLater, loadToday, chart.id]);
  const later = hasLater ? whole : null;
  useLayoutEffect(() => {
    const element = box.current;
    if (!ready || !element) return;
    const request = { element, data: ready.data, later, choice, palette: paletteAt(element), words };
    const drawn = ready.drawing.drawPlot(request, setPoint);
    setPlot(drawn);
    return () => {
      setPoint(null);
      drawn.remove();
    };
  }, [ready?.data, later, choice, theme]);

  useEffect(() => {
    const sheet = paper.current;
    if (!ready || !sheet) return;
    const print = () => {
      const palette = paletteAt(sheet, 'light');
      sheet.replaceChildren(
        ready.drawing.pictureOf({ data: ready.data, later, choice, palette, words }, PAPER.width, PAPER.height),
      );
    };
    addEventListener('beforeprint', print);
    return () => removeEventListener('beforeprint', print);
  }, [ready?.data, later, choice]);

  // The pointer changes the legend many times a second, never the table.
  const table = useMemo(
    () => ready && <DataTable table={chartTable(ready.data, choice.view, words)} words={words} />,
    [ready?.data, choice.view, words],
  );

  const view = chart.views.find(({ id }) => id === choice.view) ?? first;
  if (!view) return null;
  const legendAt = (data: ChartData, place: number | null) => {
    const own = legendOf(data, choice.view, place, words);
    return later ? withFollowed(own, t('report.charts.followed')) : own;
  };
  const legend = ready && legendAt(ready.data, point);
  const save = () => {
    if (!ready || !legend || !figure.current) return;
    const palette = paletteAt(figure.current);
    savePicture(`tidemark-${chart.id}-${session}.png`, {
      title: chart.title,
      says: view.says,
      legend: legendAt(ready.data, null),
      source: source(view),
      palette,
      plot: (width, height) =>
        ready.drawing.pictureOf({ data: ready.data, later, choice, palette, words }, width, height),
    });
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
        <div class="plot-tools">
          <button type="button" class="tool" aria-label={`${t('report.charts.save')}: ${chart.title}`} onClick={save}>
            <Icon name="save" />
            {t('report.charts.save')}
          </button>
          <details>
            <summary>
              {t('report.charts.table')}
              <span class="visually-hidden">: {chart.title}</span>
            </summary>
            {table}
          </details>
        </div>
      )}
    </figure>
  );
}

/** Cut to its session; null until there is something to draw. */
function readyFrom(loaded: Loaded | Error | null, cut: Cut | null) {
  if (loaded === null || loaded instanceof Error) return null;
  const data = cut ? cutChart(loaded.data, cut) : loaded.data;
  return isEmpty(data) ? null : { ...loaded, data };
}

/** Long histories of what grew a thousandfold read on a log scale; the newest ten years of the index don't need one. */
function firstChoice({ id, views }: ReportChart): Choice {
  return { view: views[0]?.id ?? 'plain', range: id === 'index' ? '10y' : '3y', log: id === 'paths', picked: null };
}

function waitText(loaded: Loaded | Error | null, { t }: Words): string {
  if (loaded === null) return t('report.charts.loading');
  return loaded instanceof Error ? t('report.charts.failed', { reason: loaded.message }) : t('report.charts.empty');
}
