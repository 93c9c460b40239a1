/** What a popover draws: finished text and geometry, in the reader's language. */

import type { Ticker } from '../assets.ts';
import type { State } from '../signal/types.ts';
import type { PastView } from './past.ts';
import type { SignalView } from './signal.ts';

export interface PriceView {
  /** "$118,452". */
  value: string;
  changes: { label: string; value: string }[];
  /** "close of 2 Oct 2026". */
  note: string;
}

/** What is said of one asset; the rest of a card is `Cards.signal`. */
export interface CardView {
  ticker: Ticker;
  state: State;
  /** Accessible name of the dialog. */
  label: string;
  name: string;
  price: PriceView | null;
  past: PastView;
  /** How much the state said about this asset's next 90 days. */
  trackRecord: string | null;
}

/** Words of the card's own controls. */
export interface CardTexts {
  pin: string;
  unpin: string;
  close: string;
  report: string;
  settings: string;
  /** Names of the panels that unfold. */
  why: string;
  past: string;
  warnings: string;
  data: string;
  /** Said when the extension was updated under an open page. */
  reload: string;
}

/** All cards of one reading. `stamp` changes whenever any of them does. */
export interface Cards {
  stamp: string;
  language: string;
  theme: 'auto' | 'light' | 'dark';
  texts: CardTexts;
  signal: SignalView;
  cards: Record<Ticker, CardView>;
}
