/** What changed: since the session before, and in a month. */

import type { Words } from '../i18n/words.ts';
import type { Head } from '../signal/head.ts';
import type { Reading } from '../signal/reading.ts';

export interface ChangesView {
  /** "Since 1 Oct". */
  title: string;
  /** Empty when nothing that is watched changed. */
  items: string[];
  none: string;
}

/** What is compared; a warning that has no level was not watched then. */
type Before = Pick<Head, 'state' | 'score'> & {
  stage: Head['breakout']['stage'];
  warnings: NonNullable<Reading['previous']>['warnings'];
};

/** `month` is the signal of 30 days before, as the popover's changes count a month, or null. */
export function changesViews(reading: Reading, month: Head | null, words: Words): ChangesView[] {
  const monthBefore = month && {
    ...month,
    stage: month.breakout.stage,
    warnings: Object.fromEntries(month.warnings.map(({ id, level }) => [id, level])),
  };
  return [reading.previous, monthBefore].flatMap((before) =>
    before
      ? {
          title: words.t('popup.changes.since', { date: words.shortDay(before.session, reading.asOf) }),
          items: itemsSince(before, reading, words),
          none: words.t('popup.changes.none'),
        }
      : [],
  );
}

function itemsSince(before: Before, reading: Reading, words: Words): string[] {
  const { t } = words;
  const [score, scoreThen] = [words.signed(reading.score), words.signed(before.score)];
  const items: string[] = [];
  if (before.state !== reading.state) {
    items.push(
      t('popup.changes.state', { now: t(`state.word.${reading.state}`), before: t(`state.word.${before.state}`) }),
    );
  }
  if (score !== scoreThen) items.push(t('popup.changes.score', { now: score, before: scoreThen }));
  if (before.stage !== reading.breakout.stage) {
    items.push(
      t('popup.changes.stage', {
        now: t(`state.stage.${reading.breakout.stage}`),
        before: t(`state.stage.${before.stage}`),
      }),
    );
  }
  for (const { id, level } of reading.warnings) {
    const then = before.warnings[id];
    if (!then || then === level) continue;
    items.push(
      t('popup.changes.warning', {
        title: t(`warnings.${id}.title`),
        now: t(`warnings.level.${level}`),
        before: t(`warnings.level.${then}`),
      }),
    );
  }
  return items;
}
