/** What a text is about: words that weigh for markets or for another subject, wherever they stand near a doubtful candidate. */

/** Said of coins and funds and hardly of anything else. */
const MARKET_STRONG = String.raw`[ck]r[iy]pto|blockchain|stablecoin|altcoin|memecoin|\w*coins?\b|ethereum|bitcoin|satoshi|halving|hodl|defi\b|nfts?\b|dapps?\b|wallets?\b|tokens?\b|staking|staked|validators?\b|on-?chain|mainnet|testnet|smart contract|g?wei\b|solidity|erc-?\d|layer[ -]?[12]\b|l2s?\b|rollups?\b|hash ?rate|binance|coinbase|kraken|bitfinex|bitstamp|bybit|okx|deribit|bitmex|grayscale|microstrategy|uniswap|metamask|usd[tc]?\b|etfs?\b|etps?\b|perp(?:s|etuals?)?\b|futures\b|liquidations?|leverage|airdrop|whales?\b|bull(?:s|ish)?\b|bear(?:s|ish)?\b|long positions?|short sell|russell|small[- ]?caps?|s&p|nasdaq|dow jones|nyse|ishares|blackrock|vanguard|spdr|hedge funds?|wall street|e-mini|call options?|put options?|iron condor|straddle|implied vol|open interest|moving average|\d+[- ]?(?:day|week|dma|ema|sma)\b|rsi\b|macd\b|fibonacci|candles?tick|expense ratio`;

/** Common about markets, possible elsewhere. */
const MARKET_WEAK = String.raw`pric(?:e|es|ed|ing)\b|markets?\b|trad(?:e|es|ed|er|ers|ing)\b|invest\w+|buy\w*|bought|sell\w*|sold\b|rall(?:y|ies|ied)|ind(?:ex|exes|ices)\b|shares?\b|stocks?\b|funds?\b|yields?\b|exchanges?\b|volatil|breakouts?\b|resistance|support|trend|charts?\b|portfolio|hedg(?:e|ed|ing)|premium|strikes?\b|calls\b|puts\b|expir|profit|losses\b|gains?\b|returns?\b|dips?\b|dump|pump|payments?\b|deposits?\b|withdraw|dollars?\b|currenc|assets?\b|equit(?:y|ies)|capitali[sz]|market cap|billion|fiat\b|inflation|fed\b|sec\b|fees?\b|swap|lend|borrow|collateral|liquid|miners?\b|mining|addresses|transactions?\b|broker|outperform|overweight|tickers?\b|sectors?\b|rebalanc|dividend|bonds?\b|large[- ]?caps?|kurs|preis|markt|märkte|anleger|börse|handel|cours\b|marché|bourse|prix\b|jeton|precio|mercado|acciones|bolsa|inver[st]|preço|ações|prezz|mercat|azion|fiyat|dolar|borsa|piyasa|cena\b|ceny\b|giełd|rynek|koers|prijs|beurs|harga|pasar|giá\b|treasur(?:y|ies)\b|clos(?:e|es|ed|ing) (?:above|below|at|up|down)|(?:up|down|rose|fell|gained|lost|jumped|dropped|slid|climbed|surged|tumbled)\s(?:\w+\s){0,2}\d+(?:\.\d+)?\s?(?:%|percent)`;

/** Other subjects that use our letters: museums, universities, medicine, chemistry, physics, networks, sport, language, seas, fields, pipelines. */
const OTHER_STRONG = String.raw`museum|exhibit|galler(?:y|ies)|memorial|curator|holocaust|wartime|first world war|second world war|universi|professor|prof\.|hochschul|campus|faculty|doctora|doktor|ph\.?d\b|dissertation|epfl?\b|polytechn|alumni|spin-?off|studierende|lehrstuhl|patients?\b|cancer|tumou?r|carcinom|chemotherap|clinical|therap(?:y|ies|eutic)|cohort|pharmac|prescription|surg(?:ery|ical|eon)|disease|tubercul|mg/kg|pipeline|crude|azerbaijan|ceyhan|baku\b|tbilisi|caspian|petroleum|ethernet|routers?\b|vlan|subnet|ifconfig|network interface|kernel|mac address|dhcp|rj-?45|firmware|herbicid|weeds?\b|crops?\b|agronom|solvent|diethyl|distill|extract(?:ed|ion)|synthes|polymer|molecul|an(?:a)?esth|acids?\b|ethanol|alcohols?\b|acetate|mmol|ml\b|luminifer|michelson|relativity|aether|oceanograph|bathytherm|salinity|oceans?\b|probes?\b|psycholog|caregiver|attachment|marathon|olymp|athlet|championships?\b|medal|steeplechase|relay|\d:\d\d\.\d|thorn\b|icelandic|unicode|phonet|phonem|consonant|fricative|alphabet|glyph|vowel|suffix|telecom|contribuyente|rol único|skatt|prophet|scripture|jaredite|physicist|wissensmedien|tübingen|humanities|electric vehicle|in-wheel|mof\b|metal[–-]organic|leibniz`;

const OTHER_WEAK = String.raw`research|stud(?:y|ies|ents?)\b|journal|authors?\b|literature|theor(?:y|ies)|histor(?:y|ical|ian)|schools?\b|college|institut|laborator|scien(?:ce|tist|tific)|experiment|language|devices?\b|cables?\b|ports?\b|archives?\b|forsch|wissenschaft|ausstellung|engineer|lectures?\b|conference|temperature|chemi|countr(?:y|ies)|treatment|doses?\b|medicines?\b|drugs?\b|words?\b|pronounc|letters?\b|verb\b|english\b|photograph|war\b`;

/** Words of scripts without word boundaries that a pattern could use. */
const MARKET_ABROAD =
  '価格|仮想通貨|暗号|相場|市場|ドル|取引|上昇|下落|投資|価|价格|加密|市场|美元|交易|上涨|下跌|投资|币|가격|암호화폐|가상자산|가상화폐|시장|달러|코인|상승|하락|거래|투자|цен[аыуе]|курс|крипто|рын[ок]|доллар|бирж|монет|токен|سعر|دولار|عمل[ةا]|ارز|מטבע|דולר|מחיר|ราคา|ดอลลาร์|क्रिप्टो|कीमत';

/** Symbols that stand beside ours in market text; in capitals, for many are words in small letters. */
const SYMBOLS =
  /\b(?:BTC|ETH|XBT|SOL|XRP|DOGE|ADA|BNB|LTC|BCH|DOT|AVAX|LINK|XMR|TRX|SHIB|DAI|ETC|WBTC|W?STETH|STETH|SPY|QQQ|DIA|TLT|GLD|VIX|SPX|NDX|DJIA?|IWN|IWO|IWB|IJR|TNA|TZA|VTWO|VTI|MDY|XL[A-Z]|KRE|HYG|ARKK|EEM|EFA|ES|NQ|YM|GBTC|ETHE|IBIT|DXY|ATH|HODL|DCA|OTM|ITM|DTE|IV|USDT|USDC|btc|eth)\b/g;

/** Codes beside which ETH is Ethiopia. */
const COUNTRIES = /\b(?:KEN|UGA|ERI|BRN|JAM|GBR|NED|GER|FRA|ESP|ITA|NOR|MAR|RSA|TAN)\b/g;

const WORDS = new RegExp(
  `(?<![a-z])(?:(${MARKET_STRONG})|(${MARKET_WEAK})|(${OTHER_STRONG})|(${OTHER_WEAK}))|(${MARKET_ABROAD})|([°ðþ])|([$€£¥₩₺₿]\\s?\\d|[+−–-]\\s?\\d+(?:\\.\\d+)?\\s?%)`,
  'gi',
);

/** Weight of each group of `WORDS`. */
const WEIGHTS = [2, 1, -2, -1, 1, -2, 1];

interface Sign {
  readonly at: number;
  readonly weight: number;
  readonly symbol: string;
}

/** Signs count in full this near, and half up to `FAR`: a sentence, a paragraph. */
const NEAR = 80;
const FAR = 600;

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  for (const match of text.matchAll(WORDS)) {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    signs.push({ at: match.index, weight: WEIGHTS[group] ?? 0, symbol: '' });
  }
  for (const match of text.matchAll(SYMBOLS)) signs.push({ at: match.index, weight: 2, symbol: match[0] });
  for (const match of text.matchAll(COUNTRIES)) signs.push({ at: match.index, weight: -2, symbol: match[0] });
  return signs.sort((a, b) => a.at - b.at);
}

/**
 * How far the text around a place is about markets (above 0) or another subject (below). Reads the text once, at the
 * first question; places must be asked in ascending order, so that all answers together take one more pass.
 */
export function subjectOf(text: string): (start: number, end: number) => number {
  let signs: Sign[] | undefined;
  let first = 0;
  return (start, end) => {
    signs ??= signsOf(text);
    while (first < signs.length && (signs[first]?.at ?? 0) < start - FAR) first++;
    const self = text.slice(start, end).replace(/^\$/, '').toUpperCase();
    let score = 0;
    for (let i = first; i < signs.length; i++) {
      const sign = signs[i];
      if (!sign || sign.at > end + FAR) break;
      if (sign.symbol.toUpperCase() === self || (sign.at >= start && sign.at < end)) continue;
      score += sign.at >= start - NEAR && sign.at <= end + NEAR ? sign.weight : sign.weight / 2;
    }
    return score;
  };
}
