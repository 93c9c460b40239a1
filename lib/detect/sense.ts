/** What a sign in a text, a word or a figure, says of the tickers around it, in points. */

export interface Sense {
  /** Above 0 about markets, below 0 about another subject, whichever ticker is asked about. */
  readonly weight: number;
  /** Said of coins alone. */
  readonly coins: number;
  /** A move of prices. */
  readonly moves: number;
  /** Said of companies and public bodies. */
  readonly companies: number;
  /** Said of Swiss public life. */
  readonly swiss: number;
}

export interface Sign {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
}

export const NOTHING: Sense = { weight: 0, coins: 0, moves: 0, companies: 0, swiss: 0 };
export const only = (sense: Partial<Sense>): Sense => ({ ...NOTHING, ...sense });

export const MARKET = only({ weight: 1 });
export const MOVE = only({ moves: 1 });
export const OTHER = only({ weight: -2 });
export const OTHER_WEAK = only({ weight: -1 });
export const LETTER = only({ weight: -1.5 });
export const SWISS = only({ swiss: 1.5 });
