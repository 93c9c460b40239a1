/** The report: every part of the signal with all its figures, as sections of finished text. */

import { OUTCOME_ASSETS } from '../../assets.ts';
import type { Words } from '../../i18n/words.ts';
import type { IsoDay } from '../../market/day.ts';
import type { Reading } from '../../signal/reading.ts';
import { TRACKED_ASSETS, type TrackedAsset, type TrackRecord } from '../../signal/track-record.ts';
import { type ClaimView, claimView } from '../claims.ts';
import { chanceText, leftOutText, rulesText, trackDetails, trackSentence } from '../evidence.ts';
import type { PopoverView } from '../popover.ts';
import type { IndicatorView, WarningView } from '../rows.ts';
import { allTerms, type TermView } from '../terms.ts';
import { baseRatesTable } from './base-rates.ts';
import { breakoutsTable } from './breakouts.ts';
import { chanceTable, rulesTable } from './chance.ts';
import type { ChartId } from './charts/data.ts';
import { type ReportChart, reportChart } from './charts/report-chart.ts';
import { claimsTable } from './claims.ts';
import { flowsTable } from './flows.ts';
import { nearestTable } from './nearest.ts';
import { type ScatterView, scatterView } from './scatter.ts';
import { indicatorsTable, warningsTable } from './signal-tables.ts';
import type { TableView } from './table.ts';
import { trackRecordTable } from './track-record.ts';
import { warningRecordsTable } from './warning-records.ts';

export interface ReportSection {
  /** Names the section in addresses: `report.html#chance`. */
  id: string;
  title: string;
  /** How to read it. */
  note: string | null;
  parts: ReportPart[];
}

export type ReportPart =
  | { kind: 'text'; text: string; strong?: boolean }
  | { kind: 'chart'; chart: ReportChart }
  | { kind: 'table'; table: TableView }
  | { kind: 'scatter'; scatter: ScatterView; table: TableView }
  | { kind: 'terms'; terms: TermView[] }
  | { kind: 'indicators'; indicators: IndicatorView[]; table: TableView }
  | { kind: 'warnings'; warnings: WarningView[]; table: TableView }
  | {
      kind: 'claims';
      claims: ClaimView[];
      labels: { claimed: string; found: string; how: string };
      table: TableView;
    };

export interface ReportView {
  popover: PopoverView;
  /** The session all of it is of. */
  session: IsoDay;
  title: string;
  contents: string;
  sections: ReportSection[];
}

const text = (said: string | null, strong = false): ReportPart[] =>
  said === null ? [] : [{ kind: 'text', text: said, strong }];
const table = (view: TableView): ReportPart => ({ kind: 'table', table: view });

export function reportView(reading: Reading, popover: PopoverView, words: Words): ReportView {
  const { t } = words;
  const chart = (id: ChartId): ReportPart => ({ kind: 'chart', chart: reportChart(id, reading, words) });
  const section = (id: SectionId, parts: ReportPart[]): ReportSection => {
    const { title, note } = SECTIONS[id];
    return { id, title: t(title), note: note && t(note), parts };
  };
  const { indicators, warnings } = popover.signal;
  return {
    popover,
    session: reading.session,
    title: t('report.title'),
    contents: t('report.contents'),
    sections: [
      section('charts', [chart('index'), chart('score')]),
      section('indicators', [{ kind: 'indicators', indicators, table: indicatorsTable(reading, words) }]),
      section('warnings', [
        { kind: 'warnings', warnings: warnings.all, table: warningsTable(reading, words) },
        table(warningRecordsTable(reading, words)),
        ...text(t('records.table.note')),
      ]),
      section('past', [
        chart('paths'),
        ...OUTCOME_ASSETS.flatMap((asset) => [
          table(breakoutsTable(reading, asset, words)),
          ...text(chanceText(words, asset, reading.chance[asset])),
        ]),
      ]),
      section('chance', [
        table(chanceTable(reading, words)),
        ...OUTCOME_ASSETS.flatMap((asset) => [
          table(rulesTable(reading, asset, words)),
          ...text(rulesText(words, asset, reading.rules)),
        ]),
        ...text(t('evidence.rules.chosen')),
        ...text(t('evidence.altcoins')),
      ]),
      section('base-rates', [table(baseRatesTable(reading, words)), ...text(t('evidence.altcoins'))]),
      section('nearest', [...text(leftOutText(words, reading)), ...nearestParts(reading, words)]),
      section('timing', [chart('timing')]),
      section('flows', [chart('flows'), table(flowsTable(reading, words))]),
      section('claims', [claimsPart(reading, words)]),
      section('track-record', trackParts(reading, words)),
      section('words', [{ kind: 'terms', terms: allTerms(words).terms }]),
    ],
  };
}

function nearestParts(reading: Reading, words: Words): ReportPart[] {
  return reading.nearest.length === 0 ? text(words.t('evidence.nearest.none')) : [table(nearestTable(reading, words))];
}

function claimsPart({ claims }: Reading, words: Words): ReportPart {
  const { t } = words;
  return {
    kind: 'claims',
    claims: claims.map((claim) => claimView(words, claim)),
    labels: { claimed: t('report.claims.claimed'), found: t('report.claims.found'), how: t('report.claims.how') },
    table: claimsTable(claims, words),
  };
}

function trackParts({ trackRecord, state }: Reading, words: Words): ReportPart[] {
  const { t } = words;
  return TRACKED_ASSETS.flatMap((asset) => [
    ...text(trackSentence(words, asset, trackRecord[asset]), true),
    scatterPart(asset, trackRecord[asset], words),
    ...text(
      trackDetails(words, asset, trackRecord[asset], state).reduce((first, second) =>
        t('units.sentences', { first, second }),
      ),
    ),
  ]);
}

function scatterPart(asset: TrackedAsset, record: TrackRecord, words: Words): ReportPart {
  const scatter = scatterView(asset, record, words);
  const view = trackRecordTable(asset, record, words);
  return scatter ? { kind: 'scatter', scatter, table: view } : table(view);
}

const SECTIONS = {
  charts: { title: 'report.charts.section', note: 'report.charts.note' },
  indicators: { title: 'report.indicators.title', note: 'report.indicators.note' },
  warnings: { title: 'report.warnings.title', note: 'report.warnings.note' },
  past: { title: 'report.past.title', note: 'report.past.note' },
  chance: { title: 'report.chance.title', note: 'report.chance.note' },
  'base-rates': { title: 'report.baseRates.title', note: 'report.baseRates.note' },
  nearest: { title: 'report.nearest.title', note: 'report.nearest.note' },
  timing: { title: 'report.timing.title', note: 'report.timing.note' },
  flows: { title: 'report.flows.title', note: 'report.flows.note' },
  claims: { title: 'report.claims.title', note: 'report.claims.note' },
  'track-record': { title: 'report.trackRecord.title', note: 'report.trackRecord.note' },
  words: { title: 'terms.title', note: null },
} as const;
type SectionId = keyof typeof SECTIONS;
