/** The head of the report as of an earlier session: what is shown at once while a reader steps from day to day. */

import type { Words } from '../../i18n/words.ts';
import type { IsoDay } from '../../market/day.ts';
import type { Market } from '../../market/series.ts';
import type { Stage } from '../../signal/breakout.ts';
import type { Head } from '../../signal/head.ts';
import { type SignalView, signalView } from '../signal.ts';
import { dayChart, type ReportChart } from './charts/report-chart.ts';

export interface PastHead {
  session: IsoDay;
  /** Of the newest breakout, as shown that day. */
  stage: Stage;
  signal: SignalView;
  /** The words of the charts along the calendar. */
  charts: ReportChart[];
}

/** The head must be one of this market. */
export function pastHead(market: Market, head: Head, words: Words): PastHead {
  return {
    session: head.session,
    stage: head.breakout.stage,
    signal: signalView(market, { ...head, breakouts: [], timing: null, claims: [] }, words, null),
    charts: [dayChart('index', head, words), dayChart('score', head, words)],
  };
}
