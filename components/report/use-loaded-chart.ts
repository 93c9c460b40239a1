/** What a chart is drawn from: its data and what draws it, loaded once it comes near. */

import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isEmpty } from '../../lib/view/report/charts/chart-text.ts';
import { type Cut, cutChart } from '../../lib/view/report/charts/cut.ts';
import type { ChartData, ChartId } from '../../lib/view/report/charts/data.ts';
import { whenIdle } from './idle.ts';
import { useNear } from './use-near.ts';

/** Where charts come from, and to which day they go. */
export interface ChartSource {
  load(id: ChartId): Promise<ChartData>;
  /** Its data as of today, for what followed. */
  loadToday(id: ChartId): Promise<ChartData>;
  /** Where a chart along the calendar ends; null for today's. */
  cut: Cut | null;
  /** Whether what followed is drawn too, lighter. */
  withLater: boolean;
}

type Drawing = typeof import('./plots/draw.ts');

/** Data that are cut to their session, with something in them to draw. */
export interface ReadyChart {
  data: ChartData;
  drawing: Drawing;
}

export interface LoadedChart {
  /** Null until there is something to draw. */
  ready: ReadyChart | null;
  /** The same to a later day, where what followed is drawn too. */
  later: ChartData | null;
  /** Why there is nothing to draw: it is on its way, it failed, or it is empty. */
  lacks: 'time' | 'data' | Error;
}

/** Charts with days that go on. */
const HAVE_LATER: readonly ChartId[] = ['index', 'score', 'paths'];

export function useLoadedChart(id: ChartId, source: ChartSource, figure: RefObject<Element | null>): LoadedChart {
  const { load, loadToday, cut, withLater } = source;
  const [loaded, setLoaded] = useState<ReadyChart | Error | null>(null);
  const isNear = useNear(figure);
  useEffect(() => {
    if (!isNear) return;
    let isCurrent = true;
    let forget = () => {};
    const show = (result: ReadyChart | Error) => {
      // Drawing takes a while: whoever reads or scrolls goes first.
      if (isCurrent) forget = whenIdle(() => setLoaded(result));
    };
    Promise.all([load(id), import('./plots/draw.ts')]).then(([data, drawing]) => show({ data, drawing }), show);
    return () => {
      isCurrent = false;
      forget();
    };
  }, [isNear, load, id]);

  const [whole, setWhole] = useState<ChartData | null>(null);
  const hasLater = withLater && HAVE_LATER.includes(id);
  useEffect(() => {
    if (!hasLater) return;
    let isCurrent = true;
    loadToday(id).then(
      (data) => isCurrent && setWhole(data),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [hasLater, loadToday, id]);

  const ready = useMemo(() => readyFrom(loaded, cut), [loaded, cut?.session, cut?.stage]);
  const lacks = loaded === null ? 'time' : loaded instanceof Error ? loaded : 'data';
  return { ready, later: hasLater ? whole : null, lacks };
}

function readyFrom(loaded: ReadyChart | Error | null, cut: Cut | null): ReadyChart | null {
  if (loaded === null || loaded instanceof Error) return null;
  const data = cut ? cutChart(loaded.data, cut) : loaded.data;
  return isEmpty(data) ? null : { ...loaded, data };
}
