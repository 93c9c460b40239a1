/** What a popover draws: finished text and geometry, in the reader's language. */

import { ASSETS, type Ticker } from '../assets.ts';
import type { Language } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';
import { parseDay } from '../market/day.ts';
import type { Market } from '../market/series.ts';
import type { ClaimId } from '../signal/ids.ts';
import type { Reading } from '../signal/reading.ts';
import type { State } from '../signal/state.ts';
import type { TrackedAsset } from '../signal/track-record.ts';
import { trackDetails, trackSentence } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import { type NearestView, nearestView } from './nearest.ts';
import { type PastView, pastView } from './past.ts';
import { type PriceView, priceView } from './price.ts';
import { type SignalView, signalView } from './signal.ts';

/** The asset whose next days a hovered one's track record is about. */
const TRACKED: Record<Ticker, TrackedAsset> = { BTC: 'bitcoin', ETH: 'ether', IWM: 'russell2000' };

/** What is said of one asset; the rest of a card is `Cards.signal`. */
export interface CardView {
  ticker: Ticker;
  state: State;
  /** Accessible name of the dialog. */
  label: string;
  name: string;
  price: PriceView | null;
  past: PastView;
  nearest: NearestView;
  /** Of `SignalView.claims` those that concern this asset. */
  claims: ClaimId[];
  /** Line that unfolds days like today and claims. */
  checks: string;
  /** How much the state said about this asset's next 90 days, and what stands behind that. */
  trackRecord: { sentence: string; details: string[] };
}

/** Words of the card's own controls. */
export interface CardTexts {
  pin: string;
  unpin: string;
  move: string;
  close: string;
  report: string;
  settings: string;
  /** Heading over the claims. */
  claims: string;
  /** Said when the extension was updated under an open page. */
  reload: string;
}

/** All cards of one reading. `stamp` changes whenever any of them does. */
export interface Cards {
  stamp: string;
  language: Language;
  theme: 'auto' | 'light' | 'dark';
  texts: CardTexts;
  signal: SignalView;
  cards: Record<Ticker, CardView>;
}

export interface CardOptions {
  theme: Cards['theme'];
  /** When the data were last refreshed, in milliseconds; null when never, as with the embedded snapshot alone. */
  refreshedAt: number | null;
}

/** The cards of a reading, which must be one of this market. */
export function cardViews(market: Market, reading: Reading, words: Words, { theme, refreshedAt }: CardOptions): Cards {
  const signal = signalView(market, reading, words, refreshedAt);
  const card = (ticker: Ticker): CardView => {
    const name = words.t(`assets.tickers.${ticker}`);
    const asset = TRACKED[ticker];
    const record = reading.trackRecord[asset];
    const claims = reading.claims.filter(({ about }) => about.includes(ticker)).map(({ id }) => id);
    return {
      ticker,
      state: reading.state,
      label: words.t('card.label', { asset: name, sentence: signal.sentence }),
      name,
      price: priceView(market, ASSETS[ticker].price, parseDay(reading.asOf) ?? 0, words),
      past: pastView(reading, ticker, words),
      nearest: nearestView(reading, asset, words),
      claims,
      checks: words.t('card.checks', { n: claims.length }),
      trackRecord: {
        sentence: trackSentence(words, asset, record),
        details: trackDetails(words, record, reading.state),
      },
    };
  };
  const cards = {
    language: words.language,
    theme,
    texts: textsOf(words),
    signal,
    cards: { BTC: card('BTC'), ETH: card('ETH'), IWM: card('IWM') },
  };
  return { stamp: fingerprint(JSON.stringify(cards)), ...cards };
}

function textsOf(words: Words): CardTexts {
  return {
    pin: words.t('card.control.pin'),
    unpin: words.t('card.control.unpin'),
    move: words.t('card.control.move'),
    close: words.t('card.control.close'),
    report: words.t('card.control.report'),
    settings: words.t('card.control.settings'),
    claims: words.t('card.claims'),
    reload: words.t('card.reload'),
  };
}
