/** The names, tickers and currencies, as sources of regular expressions over folded text (`letters.ts`). */

/** Latin letters with their accents, for character classes: words end where these end, whatever the script beyond. */
export const LATIN = 'a-z\\u00c0-\\u024f';

/** What a price can be quoted in: the second half of a pair. */
export const QUOTES =
  '(?:(?!to)[a-z]{0,2}usd[a-z]?|eur|gbp|jpy|krw|cny|aud|cad|chf|try|brl|pln|tl|idr|mxn|zar|czk|sek|rub|inr|perp)';

/** Two thousand: plain, grouped by comma, point or any space, or `2K`; not a year with a letter ("2000b"). */
const TWO_THOUSAND = '(?:2[,.\\s]?000|2k)(?!\\d|[a-z](?![a-z]))';

/** The same behind a name, with what may stand between: "® 2,000", "'s 2000", "-2000", " US 2000". */
export const THOUSANDS = /(?:['’]s)?(?:[\s®™℠-]|\((?:r|tm)\)){0,4}(?:u\.?s\.?\s)?/.source + TWO_THOUSAND;
