/** The report as of earlier sessions: its head at once, all of it on demand. */

import { languageInForce } from '../i18n/languages.ts';
import { createWords } from '../i18n/words.ts';
import type { Day } from '../market/day.ts';
import { prepare } from '../market/prepared.ts';
import { headOn } from '../signal/head.ts';
import { type Reading, read } from '../signal/reading.ts';
import { readRefreshes } from '../store/refreshes.ts';
import { type LineageView, lineageViews } from '../view/lineage.ts';
import { popoverView } from '../view/popover.ts';
import { chartData } from '../view/report/charts/chart-data.ts';
import type { ChartData, ChartId } from '../view/report/charts/data.ts';
import { type PastHead, pastHead } from '../view/report/past-head.ts';
import { type ReportView, reportView } from '../view/report/report.ts';
import { madeFromAll, type ReadingsOptions } from './readings.ts';

export interface PastReports {
  /** Days of all sessions, ascending. */
  sessions(): Promise<number[]>;
  head(day: Day): Promise<PastHead>;
  report(day: Day): Promise<PastReport>;
  chart(id: ChartId, day: Day): Promise<ChartData>;
}

/** The report as of an earlier session, with the closes that it rests on. */
export interface PastReport {
  report: ReportView;
  lineage: LineageView[];
}

/** Nothing of them is kept in the database: a reader steps through thousands of days. */
export function createPastReports({ keeper, version, settings }: ReadingsOptions): PastReports {
  /** The report and its charts ask for the same reading, one after the other. */
  let newest: { key: string; reading: Reading } | null = null;

  async function basis() {
    const [{ market, revision, database }, { off, language, theme }] = await Promise.all([keeper.get(), settings()]);
    const words = createWords(languageInForce(language));
    const readingOn = (day: Day): Reading => {
      const key = madeFromAll(version, revision, day, off);
      if (newest?.key !== key) newest = { key, reading: read(market, { off }, day) };
      return newest.reading;
    };
    return { market, database, off, words, theme, readingOn };
  }

  return {
    async sessions() {
      const { market } = await basis();
      return [...prepare(market).sessions];
    },
    async head(day) {
      const { market, off, words } = await basis();
      return pastHead(market, headOn(market, { off }, day), words);
    },
    async report(day) {
      const { market, database, words, theme, readingOn } = await basis();
      const reading = readingOn(day);
      const refreshes = await readRefreshes(database);
      return {
        report: reportView(reading, popoverView(market, reading, words, { theme, refreshedAt: null }), words),
        lineage: lineageViews(market, [...refreshes.values()], words, day),
      };
    },
    async chart(id, day) {
      const { market, off, readingOn } = await basis();
      return chartData(id, market, { off }, readingOn(day));
    },
  };
}
