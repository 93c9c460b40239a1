/** Words that tell what a text is about, as sources of regular expressions; each begins where a word begins. */

/** Said of coins, indices and their trade, and of hardly anything else. */
export const MARKET_STRONG = [
  // Coins: what they are, where they are kept and traded, what is done with them.
  String.raw`[ck]r[iy]pto|blockchain|\w*coin(?!c)|ethereum|satoshi|halving|hodl|defi\b|nfts?\b|dapps?\b|wallets?\b|tokens?\b|stak(?:e[dr]s?|ing)\b|validators?\b|on-?chain|(?:main|test)net|smart contract|g?wei\b|solidity|erc-?\d|rollups?\b|hash ?rate|binance|kraken|grayscale|usd[tc]?\b|airdrop|whales?\b`,
  // Indices, funds and how they are traded.
  String.raw`et[fp]s?\b|perp(?:s|etual)|futures\b|liquidat|leverag|bull(?:s|ish)?\b|bear(?:s|ish)?\b|russell (?!2)|small[- ]?cap|s&p|nasdaq|dow\b|nyse|ishares|vanguard|hedge fund|wall street|iron condor|straddle|implied vol|open interest|moving average|rsi\b|macd\b|over(?:bough|sol)|risk[- ]o`,
].join('|');

/** Common about markets, possible elsewhere. */
export const MARKET_WEAK = [
  String.raw`pric(?:e|ing)|market|trad(?:e|ing)|invest(?!ig)|buy|bought|sell|sold\b|rall[yi]|ind(?:ex|ices)|shares?\b|stocks?\b|funds?\b|yields\b|exchang|volatil|br(?:eak|oke)\w* ?out|trend|charts?\b|portfolio|hedg|premium|strikes?\b|calls\b|puts\b|options\b|spreads?\b|contracts?\b|holdings\b|holders?\b|exposure|earnings\b|gdp\b|expir|profit|losses\b|gain|returns\b|dips?\b|pump|upside|downside|breadth|rotation|\d+-(?:day|week)`,
  String.raw`payment|deposit|withdraw|dollar|currenc|assets?\b|equit(?:y|ies)|capitali|billion|fiat\b|inflation|fed\b|sec\b|fees?\b|swap|lend|loan|borrow|collateral|liquidity|miner|mining|gas\b|balance|address|transaction|broker|outperform|ticker|symbol|sector|dividend|treasur|large[- ]?cap|dominance|supply|(?:in|out)flow|volume|clos(?:e[sd]?|ing) (?:above|below|at)`,
  String.raw`surg(?:e[sd]?|ing)\b|soar|plung|plummet|tumbl|slump|rebound|crash|(?:up|down|ris|rose|fall|fell|gain|lo(?:st|ses)|jump|dr[oi]p|slid|slip|climb|shed|add)\w*\s(?:\w+\s){0,2}\d+(?:\.\d+)?\s?(?:%|percent)`,
  // German, French, Spanish, Portuguese, Italian, Turkish, Polish, Dutch.
  'kurs|preis|markt|anleger|börse|handel|cours\\b|marché|bourse|prix\\b|jeton|precio|mercado|acciones|bolsa|preço|ações|prezz|mercat|azion|fiyat|dolar|borsa|piyasa|cen[ay]\\b|giełd|koers|prijs|beurs',
].join('|');

/** Other subjects that use our letters. */
export const OTHER_STRONG = [
  // Museums and their wars; universities and institutes.
  String.raw`mus[eé][eou]|exhibit|galler|memorial|curator|wartime|world war|artefact|universi|profess[ou]r|prof\.|hochschul|campus|faculty|do[ck]tora|ph\.?d\b|epfl?\b|polyt[eé]ch|alumn|spin-?off|studierende|forschende|leibniz|humanities|institute of tech`,
  // Medicine and pharmacy, some drugs by their endings; chemistry, and its groups by theirs.
  String.raw`patient|cancer|tumou?r|carcinom|oncolog|metasta|resect|unresect|palliat|chemo|clinical|therap|cohort|diagnos|symptom|placebo|randomi[sz]|pharmac|prescription|surg(?:ery|ical|eon)|dentist|disease|\w+(?:mab|tinib|platin|tabine)\b|solvent|\w*yl\b|distill|extra(?:cti|h)|synthes|polymer|molecul|ana?esth|inhal|acids?\b|ethanol|alcohol|acetate|m?mol\b|ml\b|vapou?r|flammab`,
  // Pipelines, railways, telephones, networks.
  'pipeline|boru hat|oleodu|azer[bi]|ceyhan|baku\\b|tbilisi|petroleum|railway|telecom|telephon|fibre|bandwidth|cellular|[345]g\\b|lte\\b|gsm\\b|broadband|wireless|ethernet|router|v?lan\\b|wlan|subnet|ifconfig|network interface|kernel|dhcp',
  // The old ether and scripture; seas, fields, cars, minds; races, letters, taxes.
  String.raw`luminifer|michelson|relativity|aether|physicist|prophet|mormon|oceanograph|bathytherm|salinity|oceans?\b|vessels?\b|herbicid|weeds?\b|agro|in-wheel|psycholog|caregiver|attachment|marathon|olymp|athlet|championship|ethiopia|\d:\d\d\.\d|thorn\b|icelandic|unicode|phone[tm]|consonant|alphabet|vowel|suffix|old english|contribuyente`,
].join('|');

export const OTHER_WEAK =
  'research|stud(?:y|ies|ents?)\\b|journal|author|literature|theor|histor|school|college|laborator|scien|experiment|language|device|cable|ports?\\b|archive|forsch|wissenschaft|engineer|lecture|conference|temperature|chemi|countr|treatment|doses?\\b|medici|drugs?\\b|words?\\b|pronounc|letters?\\b|verb\\b|photo|war\\b|oil\\b|barrel|licen[cs]e|customers|et al\\b|employees|teaching|copyr|rights\\b|survival|fellows|institut|operator|minister|stakeholder|parliament|mobile|physic|speed of light';

/** Words of scripts in which a pattern need not begin where a word does. */
export const MARKET_ABROAD =
  '価格|仮想通貨|暗号|相場|市場|ドル|取引|价|加密|市[场場]|美元|交易|涨|跌|币|가격|암호화폐|가상자산|시장|달러|코인|거래|цен[аыуе]|курс|крипт|рын[ок]|доллар|бирж|монет|токен|سعر|دولار|عمل|ارز';
export const OTHER_ABROAD = '博物|大[学學]|学院|工科|박물관|대학|музе|универс|институт|[°ðþ]';

/** Symbols that stand beside ours in market text; in capitals, for many are words in small letters. */
export const SYMBOLS =
  'SOL|XRP|DOGE|ADA|BNB|LTC|BCH|DOT|AVAX|LINK|DAI|ETC|W[BE]TC|SPY|QQQ|DIA|TLT|GLD|VIX|SPX|NDX|IW[BDNOV]|IJR|TNA|VTWO|VB|VTI|VOO|E[FEW][AMZ]|FXI|XL[A-Z]|KRE|RSP|ES|NQ|M2K|GBTC|ETHE|IBIT|USDT|USDC|[A-Z]?USD|PUT|CALL|BTO|STO|BUY|SELL|RUTW';

/** Codes of countries whose runners meet Ethiopia's. */
export const COUNTRIES = 'KEN|UGA|ERI|BRN|GBR|NED|GER|FRA|ESP|ITA|NOR|MAR|RSA|TAN|BDI|EGY';
