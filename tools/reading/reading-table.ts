/** The reading as tables for a plain terminal. */

import { OUTCOME_ASSETS } from '../../lib/assets.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Outcomes } from '../../lib/signal/outcome.ts';
import { HORIZONS } from '../../lib/signal/per-asset.ts';
import type { Reading } from '../../lib/signal/reading.ts';
import { indicatorSays } from '../../lib/view/indicator-words.ts';
import { warningSays } from '../../lib/view/warning-words.ts';
import { flushRight, section, textTable } from '../cli/text-table.ts';
import { evidenceTables } from './evidence-table.ts';

/** The whole reading; a part of it is a line here and a function below. */
export function readingTable(reading: Reading, words: Words): string {
  return [
    headline(reading, words),
    families(reading, words),
    indicators(reading, words),
    warnings(reading, words),
    breakouts(reading, words),
    baseRates(reading, words),
    ...evidenceTables(reading, words),
  ].join('\n\n');
}

function headline(reading: Reading, { t, day, signed, number }: Words): string {
  const { stale, state, score, session, age, breakout } = reading;
  const word = t(`state.word.${state}`);
  const sentence = stale
    ? t('state.sentenceThen', { state: word, date: day(session) })
    : t('state.sentence', { state: word });
  const scored = score === null ? t('state.noScore') : t('state.gauge', { score: signed(score) });
  const level =
    breakout.level === null || breakout.date === null
      ? ''
      : ` (level ${number(breakout.level)}, broken ${day(breakout.date)})`;
  return [
    `${sentence}. ${scored}.`,
    `Session ${day(session)}${age > 0 ? `, ${age} days before the day asked` : ''}. Not investment advice.`,
    `Breakout: ${t(`state.stage.${breakout.stage}`)}${level}; record ${number(breakout.record)} on ${day(breakout.recordDate)}.`,
  ].join('\n');
}

function families(reading: Reading, { t, signed }: Words): string {
  const rows = reading.families.map(({ id, value }) => [
    t(`state.question.${id}.full`),
    value === null ? t('state.answer.unknown') : signed(value, 2),
  ]);
  return section('Questions, from −1 to +1', textTable(rows, [1]));
}

function indicators(reading: Reading, words: Words): string {
  const rows = reading.indicators.map((indicator) => [
    indicator.id,
    indicator.score === null ? words.t(`indicators.status.${indicator.status}`) : words.signed(indicator.score, 2),
    indicator.observedOn ?? '',
    indicatorSays(words, indicator),
  ]);
  return section('Indicators', textTable(rows, [1]));
}

function warnings(reading: Reading, words: Words): string {
  const rows = reading.warnings.map((warning) => [
    warning.id,
    words.t(`warnings.level.${warning.level}`),
    warning.observedOn ?? '',
    warningSays(words, warning),
  ]);
  return section('Warnings', textTable(rows));
}

function breakouts(reading: Reading, words: Words): string {
  const rows = reading.breakouts.flatMap(({ date, stages, outcomes, heldOn, fromHeld }) => {
    const [stage] = stages.at(-1) ?? ['none'];
    const own = [date, words.t(`state.stage.${stage}`), ...outcomeCells(outcomes, words)];
    return heldOn && fromHeld ? [own, ['', `from ${heldOn}`, ...outcomeCells(fromHeld, words)]] : [own];
  });
  const head = ['breakout', 'stage', ...OUTCOME_ASSETS.flatMap((asset) => HORIZONS_SHOWN.map((h) => `${asset} ${h}d`))];
  return section(
    'After breakouts since 2010, and from the day each was known to hold',
    textTable([head, ...rows], flushRight(head, 2)),
  );
}

const HORIZONS_SHOWN = [90, 365] as const;

function outcomeCells(outcomes: Outcomes, { gain, t }: Words): string[] {
  return OUTCOME_ASSETS.flatMap((asset) =>
    HORIZONS_SHOWN.map((h) => {
      const outcome = outcomes[asset];
      return outcome ? gain(outcome[`${h}`]) : t('units.none');
    }),
  );
}

function baseRates(reading: Reading, { gain, number, share }: Words): string {
  const head = ['asset', 'days', 'n', 'independent', 'median', 'positive', 'near record n', 'median', 'positive'];
  const shareOf = (positive: number | null) => (positive === null ? '' : share(positive));
  const rows = OUTCOME_ASSETS.flatMap((asset) =>
    HORIZONS.map((h) => {
      const { n, median, positive, independent, nearRecord } = reading.baseRates[asset][`${h}`];
      return [
        asset,
        `${h}`,
        number(n),
        number(independent),
        gain(median),
        shareOf(positive),
        number(nearRecord.n),
        gain(nearRecord.median),
        shareOf(nearRecord.positive),
      ];
    }),
  );
  return section('From any start day since 2013', textTable([head, ...rows], flushRight(head, 1)));
}
