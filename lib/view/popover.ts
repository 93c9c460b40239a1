/** What a popover draws: finished text and geometry, in the reader's language. */

import type { Ticker } from '../assets.ts';
import type { Language } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';
import { parseDay } from '../market/day.ts';
import type { Market } from '../market/series.ts';
import type { ClaimId } from '../signal/ids.ts';
import type { Reading } from '../signal/reading.ts';
import type { State } from '../signal/state.ts';
import type { TrackedAsset } from '../signal/track-record.ts';
import { type StripView, stripView } from './breakout-strip.ts';
import { trackDetails, trackSentence } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import { type HeadView, headView, type Subject } from './head.ts';
import { type NearestView, nearestView } from './nearest.ts';
import { type PastView, pastView } from './past.ts';
import { readingText } from './reading-text.ts';
import { type SignalView, signalView } from './signal.ts';

/** The asset whose next days a hovered one's track record is about. */
const TRACKED: Record<Ticker, TrackedAsset> = { BTC: 'bitcoin', ETH: 'ether', IWM: 'russell2000' };

/** What a word is of, unless it names the fund. */
const SUBJECTS: Record<Ticker, Subject> = { BTC: 'bitcoin', ETH: 'ether', IWM: 'index' };

/** What is said of one asset; the rest of a popover is `PopoverView.signal`. */
export interface AssetView {
  ticker: Ticker;
  state: State;
  /** Accessible name of the dialog. */
  label: string;
  /** Of the coin, or of the index. */
  head: HeadView;
  /** In its place where the word names the fund. */
  fund: HeadView | null;
  /** What followed earlier breakouts, at rest. */
  strip: StripView | null;
  past: PastView;
  nearest: NearestView;
  /** Of `SignalView.claims` those that concern this asset. */
  claims: ClaimId[];
  /** How much the state said about this asset's next 90 days, and what stands behind that. */
  trackRecord: { sentence: string; details: string[] };
  /** The reading as text, with sources and dates. */
  copy: string;
}

/** Words of the button that copies the reading. */
export interface CopyTexts {
  button: string;
  done: string;
  failed: string;
}

/** Words of the popover's own controls. */
export interface PopoverTexts {
  pin: string;
  unpin: string;
  move: string;
  close: string;
  report: string;
  settings: string;
  copy: CopyTexts;
  /** Of the link to the report. */
  reportLink: string;
  /** Of the way to the settings when all is switched off. */
  switchOn: string;
  /** Over what the rows unfold, and of the button that folds it again. */
  answers: Record<'statement' | 'story' | 'why' | 'past' | 'warnings' | 'data', string>;
  fold: string;
  /** Over the days like today, and over the claims. */
  nearest: string;
  claims: string;
  /** Said when the extension was updated under an open page. */
  reload: string;
}

/** What the popovers of all assets show of one reading. `stamp` changes whenever any of it does. */
export interface PopoverView {
  stamp: string;
  language: Language;
  theme: 'auto' | 'light' | 'dark';
  texts: PopoverTexts;
  signal: SignalView;
  assets: Record<Ticker, AssetView>;
}

export interface ViewOptions {
  theme: PopoverView['theme'];
  /** When the data were last refreshed, in milliseconds; null when never, as with the embedded snapshot alone. */
  refreshedAt: number | null;
}

/** What the popovers say of a reading, which must be one of this market. */
export function popoverView(
  market: Market,
  reading: Reading,
  words: Words,
  { theme, refreshedAt }: ViewOptions,
): PopoverView {
  const signal = signalView(market, reading, words, refreshedAt);
  const asset = (ticker: Ticker): AssetView => {
    const asset = TRACKED[ticker];
    const day = parseDay(reading.asOf) ?? 0;
    const head = headView(market, SUBJECTS[ticker], day, words);
    const strip = stripView(reading, asset, words);
    const record = reading.trackRecord[asset];
    const claims = reading.claims.filter(({ about }) => about.includes(ticker)).map(({ id }) => id);
    return {
      ticker,
      state: reading.state,
      label: words.t('popover.label', { subject: head.name, sentence: signal.sentence }),
      head,
      fund: ticker === 'IWM' ? headView(market, 'fund', day, words) : null,
      strip,
      copy: readingText(reading, signal, { head, strip }, words),
      past: pastView(reading, ticker, words),
      nearest: nearestView(reading, asset, words),
      claims,
      trackRecord: {
        sentence: trackSentence(words, asset, record),
        details: trackDetails(words, asset, record, reading.state),
      },
    };
  };
  const view = {
    language: words.language,
    theme,
    texts: textsOf(words),
    signal,
    assets: { BTC: asset('BTC'), ETH: asset('ETH'), IWM: asset('IWM') },
  };
  return { stamp: fingerprint(JSON.stringify(view)), ...view };
}

function textsOf(words: Words): PopoverTexts {
  return {
    pin: words.t('popover.control.pin'),
    unpin: words.t('popover.control.unpin'),
    move: words.t('popover.control.move'),
    close: words.t('popover.control.close'),
    report: words.t('popover.control.report'),
    settings: words.t('popover.control.settings'),
    copy: {
      button: words.t('popover.copy.button'),
      done: words.t('popover.copy.done'),
      failed: words.t('popover.copy.failed'),
    },
    reportLink: words.t('popover.report'),
    switchOn: words.t('popover.switchOn'),
    answers: {
      statement: words.t('statements.title'),
      story: words.t('story.table'),
      why: words.t('popover.answers.why'),
      past: words.t('popover.answers.past'),
      warnings: words.t('popover.answers.warnings'),
      data: words.t('popover.answers.data'),
    },
    fold: words.t('popover.control.fold'),
    nearest: words.t('evidence.nearest.title'),
    claims: words.t('popover.claims'),
    reload: words.t('popover.reload'),
  };
}
