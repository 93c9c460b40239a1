/** What the toolbar popup and the options show beside the cards: changes, notices, what each switch does. */

import type { Words } from '../i18n/words.ts';
import { dayOf, isoDay } from '../market/day.ts';
import { INDICATOR_IDS, type IndicatorId } from '../signal/ids.ts';
import type { Reading } from '../signal/reading.ts';
import type { StoreNotice } from '../store/notice.ts';
import type { Cards } from './card.ts';

export interface ChangesView {
  title: string;
  /** Empty when nothing that is watched changed. */
  items: string[];
  none: string;
}

export interface OverviewView {
  cards: Cards;
  changes: ChangesView | null;
  notice: string | null;
  /** For each indicator, what switching it would do to the score. */
  effects: Record<IndicatorId, string>;
}

/** `scoreWith` gives today's score with these ids switched off, or null. */
export function overviewView(
  reading: Reading,
  cards: Cards,
  notice: StoreNotice | null,
  words: Words,
  scoreWith: (off: IndicatorId[]) => number | null,
): OverviewView {
  return {
    cards,
    changes: changesView(reading, words),
    notice: notice && noticeText(notice, words),
    effects: effectsOf(reading, words, scoreWith),
  };
}

function changesView(reading: Reading, words: Words): ChangesView | null {
  const { previous } = reading;
  if (!previous) return null;
  const { t } = words;
  const score = (value: number | null) => (value === null ? t('units.none') : words.signed(value));
  const items: string[] = [];
  if (previous.state !== reading.state) {
    items.push(
      t('popup.changes.state', { now: t(`state.word.${reading.state}`), before: t(`state.word.${previous.state}`) }),
    );
  }
  if (score(previous.score) !== score(reading.score)) {
    items.push(t('popup.changes.score', { now: score(reading.score), before: score(previous.score) }));
  }
  if (previous.stage !== reading.breakout.stage) {
    items.push(
      t('popup.changes.stage', {
        now: t(`state.stage.${reading.breakout.stage}`),
        before: t(`state.stage.${previous.stage}`),
      }),
    );
  }
  for (const { id, level } of reading.warnings) {
    const before = previous.warnings[id];
    if (!before || before === level) continue;
    items.push(
      t('popup.changes.warning', {
        title: t(`warnings.${id}.title`),
        now: t(`warnings.level.${level}`),
        before: t(`warnings.level.${before}`),
      }),
    );
  }
  return {
    title: t('popup.changes.title', { date: words.day(previous.session) }),
    items,
    none: t('popup.changes.none'),
  };
}

function effectsOf(
  reading: Reading,
  words: Words,
  scoreWith: (off: IndicatorId[]) => number | null,
): Record<IndicatorId, string> {
  const { t } = words;
  const off = reading.indicators.filter(({ status }) => status === 'off').map(({ id }) => id);
  const said = (score: number | null) => (score === null ? t('units.none') : words.signed(score));
  const now = said(reading.score);
  const effect = (id: IndicatorId): [IndicatorId, string] => {
    const isOff = off.includes(id);
    const score = said(scoreWith(isOff ? off.filter((other) => other !== id) : [...off, id]));
    if (score === now) return [id, t('options.same', { score })];
    return [id, isOff ? t('options.with', { score }) : t('options.without', { score })];
  };
  return Object.fromEntries(INDICATOR_IDS.map(effect)) as Record<IndicatorId, string>;
}

const MEMORY_ONLY = {
  'newer-version': 'notices.newerVersion',
  unavailable: 'notices.unavailable',
  full: 'notices.full',
} as const;

function noticeText(notice: StoreNotice, words: Words): string {
  const { t } = words;
  if (notice.kind === 'memory-only') return t(MEMORY_ONLY[notice.reason]);
  const date = words.day(isoDay(dayOf(notice.at)));
  if (notice.all) return t('notices.rebuilt', { date });
  const parts = words.list(notice.parts.map((part) => t(`series.${part}`)));
  return t('notices.restored', { date, n: notice.parts.length, parts });
}
