/** The names, tickers and currencies, as sources of regular expressions over folded text (`letters.ts`). */

/** Latin letters with their accents, for character classes: words end where these end, whatever the script beyond. */
export const LATIN = 'a-z\\u00c0-\\u024f';

/** What a price can be quoted in: the second half of a pair. */
export const QUOTES = '(?:[a-z]{0,2}usd[a-z]?|eur|gbp|jpy|krw|aud|cad|chf|try|brl|rub|inr|perp)';

/** Bitcoin in Japanese, Chinese, Korean, Cyrillic, Arabic and Persian, Hebrew, Thai, Hindi. */
export const BITCOIN_ABROAD =
  'ビットコイン|比特[币幣]|비트코인|б[иіi]тко[ийії]+н[а-яії]{0,4}|ب[يی]?ت[ \\u200c]?[كک]و[يی]ن|ביטקוין|บิ[ตท]คอยน์|बिटक[^ ]{2,5}न';

/** Ethereum likewise, and in Bulgarian and Ukrainian; Chinese also by the coin's own name (以太币). */
export const ETHEREUM_ABROAD =
  'イーサリアム|以太[坊币幣]|이더리움|[эеє][фт][еиі]р[иіiе]?ум[а-яії]{0,3}|[إاأ][يی]?[ثت][يی]?ر[يی]و?م|[एइई]थ[ेीि]?र[िीे]?[यअ]म';

/** Ether, the coin, in words that also mean air or begin Ethernet: they need company. */
export const ETHER_ABROAD =
  'イーサ(?![ァ-ヿ])|이더(?![가-힣]{2}|넷)|(?:эфир|етер|ефір)(?:а|у|ом|е|і|ът)?(?![а-яёіїєґ])|[إا]يثر(?![ء-ي])|[ईइ]थर(?!न|ि)';

/** The index abroad. */
export const RUSSELL_ABROAD = 'ラッセル|[罗羅]素|러셀|расс?елл?а?|راسل|रस[ेै]?ल';

/** Ether's cases in Polish and Czech; not the plural, which is chemistry's. */
export const ETHER_CASE = '(?:u|em|ze|owi|ů)?';

/** Two thousand: plain, grouped by comma, point or any space, or `2K`; not a year with a letter ("2000b"). */
export const TWO_THOUSAND = '(?:2[,.\\s]?000|2k)(?!\\d|[a-z](?![a-z]))';

/** Scripts that write our names in letters of their own. */
export const OTHER_SCRIPT = /[\u0370-\u1fff\u3000-\ud7ff]/;
