/** What the toolbar popup and the options show beside the popover's: changes, notices, what each switch does. */

import type { Words } from '../i18n/words.ts';
import { dayOf, isoDay } from '../market/day.ts';
import type { Head } from '../signal/head.ts';
import { INDICATOR_IDS, type IndicatorId } from '../signal/ids.ts';
import { per } from '../signal/per-asset.ts';
import type { Reading } from '../signal/reading.ts';
import type { StoreNotice } from '../store/notice.ts';
import { type ChangesView, changesViews } from './changes.ts';
import type { PopoverView } from './popover.ts';
import { type PopupTexts, popupTexts } from './popup-texts.ts';

export interface OverviewView {
  popover: PopoverView;
  /** What the popup says around it. */
  texts: PopupTexts;
  /** Since the session before, and in a month, as far as those are known. */
  changes: ChangesView[];
  notice: string | null;
  /** For each indicator, what switching it would do to the score. */
  effects: Record<IndicatorId, string>;
}

/**
 * `scoreWith` gives today's score with these ids switched off, or null; `month` is the signal of a month before, or null.
 */
export function overviewView(
  reading: Reading,
  popover: PopoverView,
  notice: StoreNotice | null,
  words: Words,
  scoreWith: (off: IndicatorId[]) => number | null,
  month: Head | null,
): OverviewView {
  return {
    popover,
    texts: popupTexts(words),
    changes: changesViews(reading, month, words),
    notice: notice && noticeText(notice, words),
    effects: effectsOf(reading, words, scoreWith),
  };
}

function effectsOf(
  reading: Reading,
  words: Words,
  scoreWith: (off: IndicatorId[]) => number | null,
): Record<IndicatorId, string> {
  const { t } = words;
  const off = reading.indicators.filter(({ status }) => status === 'off').map(({ id }) => id);
  const now = words.signed(reading.score);
  return per(INDICATOR_IDS, (id) => {
    const isOff = off.includes(id);
    const score = words.signed(scoreWith(isOff ? off.filter((other) => other !== id) : [...off, id]));
    if (score === now) return t('options.same', { score });
    return t(isOff ? 'options.with' : 'options.without', { score });
  });
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
