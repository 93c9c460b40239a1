/** What followed earlier breakouts, and the days most like today: tables of finished text. */

import { ASSETS, type OutcomeAsset, type Ticker } from '../assets.ts';
import type { Words } from '../i18n/words.ts';
import { type IsoDay, isoDay } from '../market/day.ts';
import { FIRST_START } from '../signal/base-returns.ts';
import type { RawStage } from '../signal/breakout.ts';
import type { Outcome } from '../signal/outcome.ts';
import type { PastBreakout } from '../signal/past-breakouts.ts';
import type { Reading } from '../signal/reading.ts';
import { chanceText, rulesText } from './evidence.ts';

/** Bitcoin's closes before this day come from one thin venue. */
const THIN_BEFORE = '2013-01-01';
/** Breakouts are summed up from this day on, as base rates begin then. */
export const SUMMED_SINCE = isoDay(FIRST_START);

/** Cells in the order of `PastTable.columns` without the first. */
export interface PastRow {
  date: string;
  cells: string[];
  /** "held 5 Feb 2021" with the outcomes from that day, or "failed 24 May 2011" with none. */
  fate: { text: string; cells: string[] | null };
  /** "thin market", where prices come from one thin venue. */
  mark: string | null;
}

export interface PastTable {
  asset: OutcomeAsset;
  /** Its name. */
  name: string;
  title: string;
  columns: string[];
  rows: PastRow[];
  /** Medians of all days, and of days near the record. */
  base: { label: string; cells: string[]; note: string }[];
  /** "Could chance do this?" in words; and with other rules. */
  chance: string;
  rules: string;
}

export interface PastView {
  /** The honest line at rest. */
  sentence: string;
  tables: PastTable[];
  /** How the rows are counted. */
  note: string;
}

/** What followed earlier breakouts for the asset of a ticker: a line and a table. */
export function pastView(reading: Reading, ticker: Ticker, words: Words): PastView {
  const assets = ASSETS[ticker].outcomes;
  const [hovered] = assets;
  return {
    sentence: hovered ? pastSentence(reading, hovered, words) : words.t('past.none'),
    tables: assets.map((asset) => pastTable(reading, asset, words)),
    note: words.t('past.note'),
  };
}

/** "After 6 breakouts since 2013 Bitcoin’s median 90 days was +9%, after any day +8%, near a record +12%: no better than chance." */
export function pastSentence(reading: Reading, asset: OutcomeAsset, words: Words): string {
  const { n, median, words: chance } = reading.chance[asset];
  const { median: base, nearRecord } = reading.baseRates[asset]['90'];
  const first = reading.breakouts.find(({ date, outcomes }) => date >= SUMMED_SINCE && outcomes[asset] !== null);
  if (!first || median === null || base === null) return words.t('past.none');
  return words.t('past.line', {
    n,
    year: first.date.slice(0, 4),
    asset: words.t(`assets.${asset}.possessive`),
    median: words.percent(median, { digits: 0 }),
    base: words.percent(base, { digits: 0 }),
    near: nearRecord.median === null ? words.t('units.none') : words.percent(nearRecord.median, { digits: 0 }),
    chance: words.t(`evidence.chance.words.${chance}`),
  });
}

/** What followed each breakout for one asset, newest first, above its base rates. */
export function pastTable(reading: Reading, asset: OutcomeAsset, words: Words): PastTable {
  const name = words.t(`assets.${asset}.name`);
  const base = reading.baseRates[asset];
  const medians = (pick: (rate: (typeof base)['90']) => number | null) => [
    ...[pick(base['90']), pick(base['365'])].map((gain) => words.gain(gain)),
    '',
    '',
  ];
  return {
    asset,
    name,
    title: words.t('past.title', { asset: name }),
    columns: [
      words.t('past.column.start'),
      words.t('past.column.90'),
      words.t('past.column.365'),
      words.t('past.column.highest'),
      words.t('past.column.deepestFall'),
    ],
    rows: reading.breakouts.toReversed().flatMap((breakout) => pastRow(breakout, asset, words)),
    base: [
      {
        label: words.t('past.base.all'),
        cells: medians((rate) => rate.median),
        note: words.t('past.base.note', { days: words.number(base['90'].n), n: base['90'].independent }),
      },
      {
        label: words.t('past.base.nearRecord'),
        cells: medians((rate) => rate.nearRecord.median),
        note: words.t('past.base.nearNote', { days: words.number(base['90'].nearRecord.n) }),
      },
    ],
    chance: chanceText(words, asset, reading.chance[asset]),
    rules: words.t('units.sentences', {
      first: rulesText(words, asset, reading.rules),
      second: words.t('evidence.rules.chosen'),
    }),
  };
}

/** None when the asset did not exist yet. */
function pastRow(breakout: PastBreakout, asset: OutcomeAsset, words: Words): PastRow[] {
  const outcome = breakout.outcomes[asset];
  if (!outcome) return [];
  const held = breakout.fromHeld?.[asset];
  return [
    {
      date: words.day(breakout.date),
      cells: cellsOf(outcome, words),
      fate: { text: fateOf(breakout, words), cells: held ? cellsOf(held, words) : null },
      mark: isThinMarket(asset, outcome) ? words.t('past.thin') : null,
    },
  ];
}

function cellsOf(outcome: Outcome, words: Words): string[] {
  return [outcome['90'], outcome['365'], outcome.highest.gain, outcome.deepestFall].map((gain) => words.gain(gain));
}

/** Whether the price it began at comes from one thin venue. */
export function isThinMarket(asset: OutcomeAsset, { startDate }: Outcome): boolean {
  return asset === 'bitcoin' && startDate < THIN_BEFORE;
}

/** What became of it: "held 5 Feb 2021", "failed 24 May 2011", or not yet decided. */
export function fateOf(breakout: PastBreakout, words: Words): string {
  if (breakout.heldOn !== null) return words.t('past.held', { date: words.day(breakout.heldOn) });
  const [stage, date] = stageOf(breakout);
  return stage === 'failed' ? words.t('past.failed', { date: words.day(date) }) : words.t('past.open');
}

/** Its last stage and the day that began; one let go since keeps the one before. */
export function stageOf({ stages, date }: PastBreakout): [RawStage, IsoDay] {
  return stages.findLast(([stage]) => stage !== 'none') ?? ['fresh', date];
}
