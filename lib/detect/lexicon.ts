/** The names, tickers and currencies, as sources of regular expressions without flags of their own. */

/** Latin letters with their accents, for character classes: names end where these end, whatever the script beyond. */
export const LATIN = 'a-z\\u00c0-\\u024f';

/** What a price can be quoted in: the second half of a pair. */
export const QUOTES =
  '(?:usd[tcm]?|busd|tusd|fdusd|pyusd|dai|eur|gbp|jpy|krw|aud|nzd|cad|chf|try|brl|rub|inr|cn[yh]t?|sgd|hkd|mxn|zar|ngn|idr|thb|vnd|pln|uah|sek|perp)';

/** Bitcoin in scripts other than Latin: Japanese, Chinese, Korean, Cyrillic, Arabic and Persian, Hebrew, Thai, Devanagari, Bengali, Tamil, Greek, Georgian, Armenian. */
export const BITCOIN_ABROAD =
  'ビットコイン|比特[币幣]|비트코인|б[иіi][тц]ко[ийії]+[нљ][а-яіїєґ]{0,4}|ب[يی]?ت[ \\u200c]?كوين|بیت[ \\u200c]?[كک]وین|ביטקוין|บ[ิี][ตท]คอยน์|बि[टत्]+(?:कॉ|कौ|को|क्वॉ|क्वा)[इई]?[नय]न?|বিটকয়েন|பிட்காயின்|μπ[ιί]τκ[οό][ιϊΐί]ν|ბიტკო[იინ]+|բի[թտ]քո[ւյ]?ին';

/** Ethereum likewise; Chinese also by the coin's own name (以太币). */
export const ETHEREUM_ABROAD =
  'イーサリアム|以太[坊币幣]|이더리움|[эеє](?:ф|т)[еиіi]р[иіiе]?ум[а-яіїєґ]{0,3}|[إاأ][يی]?[ثت][يی]?ر[يی]و?م|א[ית]*תריום|อีเธอ(?:ร์)?เรียม|อีเทอ(?:ร์)?เรียม|[एइ]थे?रि?[यए]म|ইথেরিয়াম|εθ[εέ]ριουμ';

/** Ether, the coin: words that also mean air or Ethernet, so they need company. */
export const ETHER_ABROAD = 'イーサ(?![ァ-ヿ])|이더(?![가-힣]{2}|넷)|эфир(?:а|у|ом|е)?(?![а-я])';

/** The index abroad. */
export const RUSSELL_ABROAD = 'ラッセル|罗素|羅素|러셀|расс?елл?а?|راسل|ראסל|รัสเซลล?์?';

/** Two thousand: plain, grouped by comma, point or any space, full width, or `2K`; not a year with a letter ("2000b"). */
export const TWO_THOUSAND = '(?:2[,.\\s]?000|２０００|2k)(?![\\d０-９]|[a-z](?![a-z]))';
