/**
 * Words that tell what a text is about, as sources of regular expressions; each begins where a word begins. Every word
 * is sent to every page: a list holds what its subject can hardly do without.
 */

/** Said of coins, indices and their trade, and of hardly anything else. */
export const MARKET_STRONG = String.raw`[ck]r[iy]pto|blockchain|\w*coin(?!c)|ethereum|defi\b|wallet|tokens?\b|stak(?:e[dr]|ing)|validator|on-?chain|(?:main|test)net|smart contract|solidity|erc-?\d|hash ?rate|binance|kraken|usd[tc]?\b|airdrop|whales?\b|et[fp]s?\b|perp(?:s|etual)|futures|liquidat|leverag|bull(?:s|ish)?\b|bear(?:s|ish)?\b|russell (?!2)|small[- ]?cap|s&p|nasdaq|dow\b|nyse|ishares|hedge fund|wall street|implied|open interest|moving average|risk[- ]o`;

/** Common about markets, possible elsewhere; the last line in German, French, Spanish, Portuguese, Italian, Turkish, Dutch. */
export const MARKET_WEAK = [
  String.raw`pric(?:e|ing)|market|trad(?:e|ing)|invest(?!ig)|buy|bought|sell|sold\b|rall[yi]|ind(?:ex|ices)|shares?\b|stocks?\b|funds?\b|exchang|volatil|br(?:eak|oke)\w* ?out|trend|charts?\b|portfolio|hedg|calls\b|options\b|spreads?\b|contracts?\b|hold(?:ings|ers?)\b|earnings\b|profit|gain|returns\b|\d+-(?:day|week)`,
  String.raw`payment|dollar|assets?\b|equit(?:y|ies)|capitali|billion|withdraw|fiat\b|inflation|fed\b|swap|fees?\b|collateral|liquidity|miner|mining|gas\b|transaction|(?:out|under)perform|ticker|sector|treasur|large[- ]?cap|dominance|(?:in|out)flow|volume|clos(?:e[sd]?|ing) (?:above|below|at)`,
  String.raw`surg(?:e[sd]?|ing)\b|soar|plung|crash|jump|(?:up|down|ris|rose|f[ae]ll|lost|dropp|slid)\w*\s(?:by\s)?\d+(?:\.\d+)?\s?(?:%|percent)`,
  'kurs|preis|markt|anleger|börse|cours\\b|marché|bourse|precio|mercado|bolsa|preço|prezz|mercat|fiyat|dolar|borsa|koers|prijs',
].join('|');

/** Other subjects that use our letters. */
export const OTHER_STRONG = [
  // Museums and their wars; universities and institutes.
  String.raw`mus[eé][eou]|exhibit|galler|wartime|world war|universi|profess[ou]r|prof\.|hochschul|campus|doctora|spin-?off|ph\.?d\b|epfl?\b|polyt[eé]ch|leibniz|institute of tech`,
  // Medicine and pharmacy, some drugs by their endings; chemistry, and its groups by theirs.
  String.raw`patient|cancer|tumou?r|carcinom|oncolog|metasta|(?:un)?resect|chemo|clinical|therap|cohort|diagnos|pharmac|prescription|surg(?:ery|ical|eon)|disease|\w+(?:mab|tinib|platin|tabine)\b|solvent|\w*yl\b|distill|extra(?:cti|h)|synthes|ana?esth|inhal|acids?\b|ethanol|alcohol|m?mol\b|ml\b|vapou?r|flammab`,
  // Pipelines, telephones, networks.
  'pipeline|azer[bi]|ceyhan|baku\\b|petroleum|railway|telecom|telephon|fibre|[345]g\\b|gsm\\b|wireless|ethernet|router|v?lan\\b|network interface|kernel',
  // The old ether and scripture; seas, fields, cars, minds; races, letters, taxes.
  String.raw`luminifer|michelson|relativity|aether|physicist|mormon|oceanograph|oceans?\b|vessels?\b|herbicid|weeds?\b|agro|psycholog|attachment|marathon|olymp|athlet|ethiopia|\d:\d\d\.\d|thorn\b|icelandic|unicode|phone[tm]|alphabet|suffix|old english`,
].join('|');

export const OTHER_WEAK =
  'research|stud(?:y|ies|ents?)\\b|journal|author|literature|theor|histor|school|college|institut|laborator|scien|experiment|language|device|cable|ports?\\b|archive|forsch|engineer|conference|temperature|chemi|countr|treatment|medici|drugs?\\b|words?\\b|interface|probes?\\b|cells?\\b|crude|letters?\\b|war\\b|oil\\b|barrel|licen[cs]e|customers|et al\\b|operator|minister|stakeholder|mobile';

/** Words of scripts in which a pattern need not begin where a word does. */
export const MARKET_ABROAD =
  '価格|仮想通貨|暗号|市場|ドル|取引|价|加密|美元|币|가격|암호화폐|시장|달러|코인|거래|цен|курс|крипт|доллар|монет';
export const OTHER_ABROAD = '博物|大[学學]|学院|대학|музе|универс|[°ðþ]';

/** Symbols that stand beside ours in market text; in capitals, for many are words in small letters. */
export const SYMBOLS =
  'SOL|XRP|DOGE|ADA|BNB|LTC|BCH|DAI|ETC|WBTC|SPY|QQQ|DIA|TLT|GLD|VIX|SPX|NDX|IW[DNO]|E[FEW][AMZ]|XL[A-Z]|ES|NQ|GBTC|ETHE|[A-Z]?USD[TC]?|PUT|CALL|RUTW';

/** Codes of countries whose runners meet Ethiopia's. */
export const COUNTRIES = 'KEN|UGA|ERI|GBR|NED|GER|FRA|ESP|ITA|NOR|MAR|RSA|BDI|EGY';
