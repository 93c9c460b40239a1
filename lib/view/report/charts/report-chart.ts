/** A chart's place in the report: what can be said of it before its closes are there. */

import { OUTCOME_ASSETS } from '../../../assets.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Head } from '../../../signal/head.ts';
import { INDICATORS } from '../../../signal/indicators/list.ts';
import type { Reading } from '../../../signal/reading.ts';
import type { PartId } from '../../../store/schema.ts';
import { timingText } from '../../evidence.ts';
import { pastSentence } from '../../past.ts';
import type { ChartId } from './data.ts';

/** A chart's words: title, note, choices; its data are asked for when it comes into view. */
export interface ReportChart {
  id: ChartId;
  title: string;
  /** What can be chosen, each with the chart's meaning in one sentence; a single one is not offered. */
  views: ChartView[];
  /** Shows a span of years that can be chosen, with or without a log scale. */
  hasRange: boolean;
  hasLog: boolean;
}

/** One of several views of a chart that a reader can choose. */
export interface ChartView {
  id: string;
  label: string;
  says: string;
  /** What it is drawn from. */
  series: PartId[];
}

/** What the three questions of the score are answered from. */
const SCORE_SERIES: PartId[] = [
  ...new Set(INDICATORS.filter(({ family }) => family !== 'echo').flatMap(({ needs }): PartId[] => [...needs])),
];

/** The charts along the calendar, whose words the head of a reading can say. */
export type DayChartId = Extract<ChartId, 'index' | 'score'>;

/** The words of a chart. */
export function reportChart(id: ChartId, reading: Reading, words: Words): ReportChart {
  const { t } = words;
  switch (id) {
    case 'index':
    case 'score':
      return dayChart(id, reading, words);
    case 'paths':
      return chartOf(id, words, {
        views: OUTCOME_ASSETS.map((asset) => ({
          id: asset,
          label: t(`assets.${asset}.name`),
          says: pastSentence(reading, asset, words),
          series: [asset],
        })),
        hasLog: true,
      });
    case 'flows':
      return chartOf(id, words, { views: only(flowsSays(reading, words), ['iwm-flow']) });
    case 'timing':
      return chartOf(id, words, { views: only(timingText(words, reading.timing), ['russell2000', 'bitcoin']) });
  }
}

/** The words of a chart along the calendar. */
export function dayChart(id: DayChartId, reading: Head, words: Words): ReportChart {
  const { t } = words;
  switch (id) {
    case 'index': {
      const says = indexSays(reading, words);
      const overlays = ['bitcoin', 'ether', 'altcoins'] as const;
      return chartOf(id, words, {
        views: [
          { id: 'plain', label: t('report.charts.index.plain'), says, series: ['russell2000'] },
          ...overlays.map((asset) => ({
            id: asset,
            label: t(`assets.${asset}.name`),
            says,
            series: ['russell2000' as const, asset],
          })),
        ],
        hasRange: true,
        hasLog: true,
      });
    }
    case 'score':
      return chartOf(id, words, { views: only(scoreSays(reading, words), SCORE_SERIES), hasRange: true });
  }
}

const only = (says: string, series: PartId[]): ChartView[] => [{ id: 'plain', label: '', says, series }];

function chartOf(
  id: ChartId,
  { t }: Words,
  own: Pick<ReportChart, 'views'> & Partial<Pick<ReportChart, 'hasRange' | 'hasLog'>>,
): ReportChart {
  return { id, title: t(`report.charts.${id}.title`), hasRange: false, hasLog: false, ...own };
}

function indexSays({ breakout }: Head, words: Words): string {
  const record = { record: words.number(breakout.record), recordDate: words.day(breakout.recordDate) };
  if (breakout.date === null || breakout.level === null) return words.t('report.charts.index.record', record);
  const broken = { ...record, date: words.day(breakout.date), level: words.number(breakout.level) };
  // Too long ago.
  if (breakout.stage === 'none') return words.t('report.charts.index.lapsed', broken);
  return words.t('report.charts.index.says', {
    ...broken,
    stage: words.t(`state.stage.${breakout.stage}`),
  });
}

function scoreSays({ score, state, session }: Head, words: Words): string {
  if (score === null) return words.t('state.noScore');
  return words.t('report.charts.score.says', {
    date: words.day(session),
    score: words.signed(score),
    state: words.t(`state.word.${state}`),
  });
}

function flowsSays({ breakouts }: Reading, words: Words): string {
  const flows = breakouts.flatMap(({ flowBefore }) => flowBefore ?? []);
  return words.t('report.charts.flows.says', { out: flows.filter((flow) => flow < 0).length, all: flows.length });
}
