/** Then and now of a story, as the popover and the toolbar popup show it: finished text and geometry. */

import type { Ticker } from '../assets.ts';
import type { Words } from '../i18n/words.ts';
import { type Day, type IsoDay, isoDay, parseDay } from '../market/day.ts';
import type { BaseRates } from '../signal/base-rates.ts';
import type { Head } from '../signal/head.ts';
import { HORIZONS } from '../signal/per-asset.ts';
import type { Followed, FollowedAsset, StoryReading } from '../story/then-and-now.ts';
import { questionView } from './signal.ts';
import { type PictureView, pictureView } from './story-picture.ts';

/** The hovered asset of a ticker. */
const HOVERED: Record<Ticker, FollowedAsset> = { BTC: 'bitcoin', ETH: 'ether', IWM: 'russell2000' };

export interface StoryView {
  /** The session whose closes the writer knew: the report's day. */
  asOf: IsoDay;
  /** For the hollow dot on the chart of the score; null without a score. */
  moment: { day: Day; score: number } | null;
  /** "This story, 20 Jan 2026", and then and now in one line. */
  title: string;
  short: string;
  table: { caption: string; before: string; now: string; rows: { label: string; before: string; now: string }[] };
  warnings: { title: string; column: string; rows: { title: string; now: string }[]; none: string };
  notes: string[];
  report: string;
  tickers: Record<Ticker, StoryOfTicker>;
}

export interface StoryOfTicker {
  /** "When this was written, 20 Jan 2026: high, +65. Since then Bitcoin −11%, the index +5.8%." */
  line: string;
  /** The hovered asset, then the index. */
  followed: FollowedView[];
  picture: PictureView | null;
}

export interface FollowedView {
  asset: FollowedAsset;
  title: string;
  /** Both closes with their days. */
  span: string;
  columns: string[];
  /** A horizon that isn't over says when it will be. */
  rows: { label: string; cells: string[] }[];
}

/** @param day the story was written, in New York */
export function storyView(story: StoryReading, day: Day, baseRates: BaseRates, words: Words): StoryView {
  const { t } = words;
  const { before, now } = story;
  const date = words.day(isoDay(day));
  return {
    asOf: before.session,
    moment: before.score === null ? null : { day: parseDay(before.session) ?? day, score: before.score },
    title: t('story.title', { date }),
    short: t('story.short', { before: readingText(before, words), now: readingText(now, words) }),
    table: {
      caption: t('story.table'),
      before: words.day(before.session),
      now: words.day(now.session),
      rows: rowsOf(before, words).map(([label, said], i) => ({
        label,
        before: said,
        now: rowsOf(now, words)[i]?.[1] ?? '',
      })),
    },
    warnings: warningsOf(story, words),
    notes: [
      t('story.notes.known', { date: words.day(before.session) }),
      t('story.notes.base'),
      t('story.notes.coins'),
      t('story.notes.revised'),
      ...(now.estimatedFrom ? [t('state.estimated', { date: words.day(now.estimatedFrom) })] : []),
    ],
    report: t('story.report'),
    tickers: {
      BTC: ofTicker('BTC', story, date, baseRates, words),
      ETH: ofTicker('ETH', story, date, baseRates, words),
      IWM: ofTicker('IWM', story, date, baseRates, words),
    },
  };
}

function ofTicker(
  ticker: Ticker,
  story: StoryReading,
  date: string,
  baseRates: BaseRates,
  words: Words,
): StoryOfTicker {
  const assets = [...new Set([HOVERED[ticker], 'russell2000' as const])];
  const followed = assets.flatMap((asset) => {
    const own = story.followed[asset];
    return own ? [{ asset, ...own }] : [];
  });
  return {
    line: words.t('story.line', {
      date,
      reading: readingText(story.before, words),
      since: sinceText(ticker, story, words),
    }),
    followed: followed.map((own) => followedView(own.asset, own, baseRates, words)),
    picture: pictureView(followed, words),
  };
}

/** "high, +65". */
function readingText({ state, score }: Head, { t, signed }: Words): string {
  const word = t(`state.word.${state}`);
  return score === null ? word : t('story.reading', { state: word, score: signed(score) });
}

/** "Since then Bitcoin −11%, the index +5.8%." */
function sinceText(ticker: Ticker, { followed }: StoryReading, words: Words): string {
  const { t } = words;
  const asset = HOVERED[ticker];
  const index = followed.russell2000;
  if (!index) return '';
  const said = { asset: t(`assets.${asset}.name`), index: words.gain(index.toDate.gain) };
  if (asset === 'russell2000') return t('story.since.index', said);
  const own = followed[asset];
  return own ? t('story.since.both', { ...said, gain: words.gain(own.toDate.gain) }) : t('story.since.untraded', said);
}

function rowsOf(head: Head, words: Words): [label: string, said: string][] {
  const { t } = words;
  return [
    [t('story.signal'), readingText(head, words)],
    [t('story.from'), head.since.date === null ? t('units.none') : words.day(head.since.date)],
    ...head.families.map(({ id, value }): [string, string] => {
      const { label, answer } = questionView(id, value, words);
      return [label, answer];
    }),
    [t('story.stage'), t(`state.stage.${head.breakout.stage}`)],
  ];
}

function warningsOf({ before, now }: StoryReading, { t }: Words): StoryView['warnings'] {
  const lit = before.warnings.filter(({ level }) => level === 'active');
  return {
    title: t('story.warnings.title'),
    column: t('story.warnings.column'),
    none: t('story.warnings.none'),
    rows: lit.map(({ id }) => {
      const level = now.warnings.find((warning) => warning.id === id)?.level ?? 'missing';
      return { title: t(`warnings.${id}.title`), now: t(`warnings.level.${level}`) };
    }),
  };
}

function followedView(
  asset: FollowedAsset,
  { from, toDate, after }: Followed,
  baseRates: BaseRates,
  words: Words,
): FollowedView {
  const { t } = words;
  const price = (close: number) => (asset === 'russell2000' ? words.number(close) : words.usd(close));
  const horizons = HORIZONS.map((horizon) => {
    const { gain, due } = after[`${horizon}`];
    const base = baseRates[asset][`${horizon}`];
    const isOver = due <= toDate.date;
    return {
      label: t('story.followed.days', { n: horizon }),
      cells: [
        gain === null && !isOver ? t('story.followed.due', { date: words.day(due) }) : words.gain(gain),
        words.gain(base.median),
        words.gain(base.nearRecord.median),
      ],
    };
  });
  return {
    asset,
    title: t('story.followed.title', { asset: t(`assets.${asset}.name`) }),
    span: t('story.followed.span', {
      from: price(from.close),
      fromDate: words.day(from.date),
      to: price(toDate.close),
      toDate: words.day(toDate.date),
    }),
    columns: [
      t('story.followed.column.horizon'),
      t('story.followed.column.gain'),
      t('story.followed.column.all'),
      t('story.followed.column.near'),
    ],
    rows: [
      ...horizons,
      {
        label: t('story.followed.toDate', { n: toDate.base.days }),
        cells: [toDate.gain, toDate.base.median, toDate.base.nearRecord.median].map((gain) => words.gain(gain)),
      },
    ],
  };
}
