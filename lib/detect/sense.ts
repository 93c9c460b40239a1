/** What a word or a figure says of the tickers around it, in points: near it, and where it stands in a phrase with one. */

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
  /** For the asset when it stands right before a ticker: "buy BTC", "the operator BTC". */
  readonly before: number;
  /** When only a preposition parts them: "the price of BTC", "staff at BTC". */
  readonly of: number;
  /** When it stands right after: "BTC holdings", "BTC announced". */
  readonly after: number;
}

export interface Sign {
  readonly from: number;
  readonly to: number;
  readonly sense: Sense;
}

export const NOTHING: Sense = { weight: 0, coins: 0, moves: 0, companies: 0, swiss: 0, before: 0, of: 0, after: 0 };
export const only = (sense: Partial<Sense>): Sense => ({ ...NOTHING, ...sense });

export const MARKET = only({ weight: 1 });
export const MOVE = only({ moves: 1 });
/** What it touches is surely something else. */
export const OTHER = only({ weight: -2, of: -9 });
export const LETTER = only({ weight: -1.5 });
