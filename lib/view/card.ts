/** What a popover draws: finished text and geometry, in the reader's language. */

import type { Ticker } from '../assets.ts';
import type { State } from '../signal/types.ts';

export interface CardView {
  ticker: Ticker;
  state: State;
  /** Accessible name of the dialog. */
  label: string;
}

/** All cards of one reading. `stamp` changes whenever any of them does. */
export interface Cards {
  stamp: string;
  theme: 'auto' | 'light' | 'dark';
  /** Finished texts of the card's own buttons and states. */
  cards: Record<Ticker, CardView>;
}
