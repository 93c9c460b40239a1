/** The report: every part of the signal with all its figures, as sections of finished text. */

import { OUTCOME_ASSETS } from '../../assets.ts';
import type { Words } from '../../i18n/words.ts';
import { TRACKED_ASSETS } from '../../signal/track-record.ts';
import type { Reading } from '../../signal/types.ts';
import type { Cards } from '../card.ts';
import { type ClaimView, claimView } from '../claims.ts';
import { leftOutText, timingText, trackDetails, trackSentence } from '../evidence.ts';
import { type PastTable, pastTable } from '../past.ts';
import { baseRatesTable, chanceTable } from './base-rates.ts';
import { flowsTable } from './flows.ts';
import { nearestTable } from './nearest.ts';
import type { TableView } from './table.ts';
import { trackRecordTable } from './track-record.ts';

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
  | { kind: 'table'; table: TableView }
  | { kind: 'past'; table: PastTable }
  | { kind: 'claims'; claims: ClaimView[]; labels: { claimed: string; found: string; how: string } };

export interface ReportView {
  cards: Cards;
  title: string;
  contents: string;
  sections: ReportSection[];
}

const text = (said: string | null, strong = false): ReportPart[] =>
  said === null ? [] : [{ kind: 'text', text: said, strong }];
const table = (view: TableView): ReportPart => ({ kind: 'table', table: view });

export function reportView(reading: Reading, cards: Cards, words: Words): ReportView {
  const { t } = words;
  const section = (id: SectionId, parts: ReportPart[]): ReportSection => {
    const { title, note } = SECTIONS[id];
    return { id, title: t(title), note: t(note), parts };
  };
  return {
    cards,
    title: t('report.title'),
    contents: t('report.contents'),
    sections: [
      section(
        'past',
        OUTCOME_ASSETS.map((asset) => ({ kind: 'past', table: pastTable(reading, asset, words) })),
      ),
      section('chance', [table(chanceTable(reading, words))]),
      section('base-rates', [table(baseRatesTable(reading, words))]),
      section('nearest', [...text(leftOutText(words, reading)), ...nearestParts(reading, words)]),
      section('timing', text(timingText(words, reading.timing))),
      section('flows', [table(flowsTable(reading, words))]),
      section('claims', [claimsPart(reading, words)]),
      section('track-record', trackParts(reading, words)),
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
  };
}

function trackParts({ trackRecord, state }: Reading, words: Words): ReportPart[] {
  return TRACKED_ASSETS.flatMap((asset) => [
    ...text(trackSentence(words, asset, trackRecord[asset]), true),
    table(trackRecordTable(asset, trackRecord[asset], words)),
    ...text(trackDetails(words, trackRecord[asset], state).join(' ')),
  ]);
}

const SECTIONS = {
  past: { title: 'report.past.title', note: 'report.past.note' },
  chance: { title: 'report.chance.title', note: 'report.chance.note' },
  'base-rates': { title: 'report.baseRates.title', note: 'report.baseRates.note' },
  nearest: { title: 'report.nearest.title', note: 'report.nearest.note' },
  timing: { title: 'report.timing.title', note: 'report.timing.note' },
  flows: { title: 'report.flows.title', note: 'report.flows.note' },
  claims: { title: 'report.claims.title', note: 'report.claims.note' },
  'track-record': { title: 'report.trackRecord.title', note: 'report.trackRecord.note' },
} as const;
type SectionId = keyof typeof SECTIONS;
