/** What detection hands back and what it may be told about the page. */

import type { Ticker } from '../assets.ts';

/** How an asset is referred to: `Bitcoin`, `BTC`, `$BTC`, `BTC-USD`. */
export type MentionKind = 'name' | 'ticker' | 'cashtag' | 'pair';

/** A span of the text, in JS string indices, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly asset: Ticker;
  readonly kind: MentionKind;
}

/** What is known of the page before its text is read. */
export interface PageContext {
  /** `location.hostname`: a site the reader has Tidemark on makes a bare ticker likelier, a university or museum less so. */
  readonly host?: string;
}
