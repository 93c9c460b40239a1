/** The sections of the reading's table that say how far the signal can be trusted. */

import { OUTCOME_ASSETS } from '../../lib/assets.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { BaseRate } from '../../lib/signal/distribution.ts';
import { WARNING_IDS } from '../../lib/signal/ids.ts';
import type { Reading } from '../../lib/signal/reading.ts';
import { STATES } from '../../lib/signal/state.ts';
import { TRACKED_ASSETS } from '../../lib/signal/track-record.ts';
import { claimView } from '../../lib/view/claims.ts';
import { leftOutText, timingText, trackSentence } from '../../lib/view/evidence.ts';
import { warningRecordText } from '../../lib/view/warning-record.ts';
import { flushRight, section, textTable } from '../cli/text-table.ts';

export function evidenceTables(reading: Reading, words: Words): string[] {
  return [
    chance(reading, words),
    rules(reading, words),
    warningRecords(reading, words),
    nearest(reading, words),
    section('Timing', `  ${timingText(words, reading.timing)}`),
    claims(reading, words),
    trackRecord(reading, words),
  ];
}

function chance(reading: Reading, { gain, number, t }: Words): string {
  const head = ['asset', 'n', 'median 90d', 'p', ''];
  const rows = OUTCOME_ASSETS.map((asset) => {
    const { n, median, p, words: said } = reading.chance[asset];
    return [asset, number(n), gain(median), p === null ? '' : number(p, 3), t(`evidence.chance.words.${said}`)];
  });
  return section('Could chance do this? 90 days after breakouts since 2013', textTable([head, ...rows], [1, 2, 3]));
}

function rules(reading: Reading, words: Words): string {
  const head = ['base', 'days', ...OUTCOME_ASSETS.flatMap((asset) => [`${asset} n`, 'median', 'p'])];
  const rows = reading.rules.map(({ base, horizon, chance }) => [
    `${base}`,
    `${horizon}`,
    ...OUTCOME_ASSETS.flatMap((asset) => {
      const { n, median, p } = chance[asset];
      return [`${n}`, words.gain(median), p === null ? '' : words.number(p, 3)];
    }),
  ]);
  const table = textTable([head, ...rows], flushRight(head, 0));
  return section('The same with other rules', `${table}\n  ${words.t('evidence.rules.chosen')}`);
}

function warningRecords({ warningRecord }: Reading, words: Words): string {
  const lines = WARNING_IDS.flatMap((id) => [
    `  ${words.t(`warnings.${id}.title`)}`,
    ...warningRecordText(words, warningRecord[id]).map((line) => `    ${line}`),
  ]);
  return section(words.t('records.table.title'), lines.join('\n'));
}

function nearest(reading: Reading, words: Words): string {
  const { t, number, gain } = words;
  const head = ['date', 'distance', '', ...OUTCOME_ASSETS.map((asset) => `${asset} 90d`)];
  const rows = reading.nearest.map(({ date, distance, alike, outcomes }) => [
    date,
    number(distance, 2),
    t(`evidence.nearest.alike.${alike}`),
    ...OUTCOME_ASSETS.map((asset) => gain(outcomes[asset]?.['90'] ?? null)),
  ]);
  const lines = rows.length > 0 ? [textTable([head, ...rows], [1, ...flushRight(head, 3)])] : [];
  if (rows.length === 0) lines.push(`  ${t('evidence.nearest.none')}`);
  const leftOut = leftOutText(words, reading);
  if (leftOut) lines.push(`  ${leftOut}`);
  return section(t('evidence.nearest.title'), lines.join('\n'));
}

function claims(reading: Reading, words: Words): string {
  const said = reading.claims.filter(({ lacks }) => lacks !== 'time');
  const lines = said.flatMap((claim) => {
    const { who, when, verdictText, claimed, found } = claimView(words, claim);
    return [`  ${who}, ${when}: ${claimed}`, `    ${verdictText.toUpperCase()}: ${found}`];
  });
  if (said.length === 0) lines.push(`  ${words.t('claims.later', { when: words.month('2026-01-01') })}`);
  return section('What analysts said, checked', lines.join('\n'));
}

function trackRecord(reading: Reading, words: Words): string {
  const head = ['asset', '', ...STATES, 'all'];
  const cell = ({ n, median }: BaseRate) => `${words.gain(median)} (${n})`;
  const rows = TRACKED_ASSETS.flatMap((asset) => {
    const record = reading.trackRecord[asset];
    const parts = [
      { name: 'all', ...record },
      ...record.halves.map(({ to, ...half }) => ({ name: to ? `to ${to}` : '', ...half })),
    ];
    return parts.map(({ name, states, all }) => [
      asset,
      name,
      ...STATES.map((state) => cell(states[state])),
      cell(all),
    ]);
  });
  const sentences = TRACKED_ASSETS.map((asset) => `  ${trackSentence(words, asset, reading.trackRecord[asset])}`);
  return section(
    'Track record: median of the 90 days after month-ends, by the state then (months)',
    [textTable([head, ...rows], flushRight(head, 2)), ...sentences].join('\n'),
  );
}
