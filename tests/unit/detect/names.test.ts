import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('names in plain text', () => {
  test.each([
    '{B:Bitcoin} slipped below its 200-day average on Tuesday as traders pared bets on a June cut.',
    'El Salvador added another 7 {B:bitcoin} to its reserve.',
    'Nobody knows who wrote the {B:Bitcoin} white paper.',
    'She owns three {B:Bitcoins} and a used car.',
    'The upgrade moved {E:Ethereum} from proof of work to proof of stake.',
    'A fork of go-{E:ethereum} runs on most validators.',
    '{E:Ethereum}’s co-founder spoke last.',
    'Is {B:bitcoin}-backed lending safe?',
    'The non-{B:Bitcoin} part of the portfolio did worse.',
    'A {B:Bitcoin}/{E:Ethereum} basket with quarterly rebalancing.',
    '“{B:Bitcoin},” he said, “is not a company.”',
    'Regulators cleared eleven spot {B:Bitcoin} ETFs in January 2024.',
    'the {E:Ethereum} Foundation sold 1,000 coins to fund grants',
    'The ProShares {B:Bitcoin} Strategy ETF rolls its contracts monthly.',
    'A common typo: {E:Etherium} is how half the forum spells it.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('all-caps headlines', () => {
  test.each([
    '{B:BITCOIN} TUMBLES AS DOLLAR SURGES',
    '{E:ETHEREUM} WHALES BUY THE DIP',
    '{R:RUSSELL 2000} CLOSES AT RECORD HIGH FOR FIRST TIME SINCE 2021',
    'STOCKS MIXED, {B:BITCOINS} STOLEN IN EXCHANGE HACK',
    '{E:ETHER} JUMPS 8% AFTER FUND INFLOWS',
  ])('%s', (marked) => expectMentions(marked));
});

describe('inflected, compounded and possessive names', () => {
  test.each([
    'Der {B:Bitcoinkurs} fiel am Montag um vier Prozent.',
    'Der Wert des {B:Bitcoins} schwankt stark.',
    "{B:Bitcoin}'in fiyatı 60 bin doların altına indi.",
    '{E:Ethereum}’un yeni güncellemesi gecikti.',
    '{B:Bitcoin}’e yatırım yapmak riskli mi?',
    'Kurs {B:bitcoina} spadł poniżej 50 tys. dolarów.',
    'Jak kupić {B:bitcoiny} bezpiecznie?',
    'Sieć {E:Ethereumu} zwolniła.',
    '{B:Bitcoinin} kurssi nousi yli kymmenen prosenttia.',
    'De {B:bitcoinkoers} steeg naar een record.',
    'L’{E:Ethereum} recule, le {B:Bitcoin} résiste.',
    'El precio del {B:bitcoin} y de {E:ethereum} cae.',
    'Hausse du {B:Bitcoin} : jusqu’où ?',
    'A {B:bitcoint} sokan aranyhoz hasonlítják.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('words built on the name are not the coin', () => {
  test.each([
    'Bitcoiners gathered in Prague for the yearly meet-up.',
    'A prominent bitcoiner disagreed.',
    'The daemon bitcoind needs about 600 GB of disk.',
    'Bitcointalk threads from 2010 are an odd read.',
    'import { ethers } from "ethers";',
    'const bitcoinPrice = await getBitcoinPrice();',
    'Ethernet cables and ethereal music have nothing in common.',
    'The library ethereumjs-util was renamed.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('hashtags', () => {
  test.each([
    'Stacking more today #{B:Bitcoin} #{B:BTC}',
    '#{E:Ethereum} gas is cheap this morning #{E:ETH}',
    'Approval day! #{B:Bitcoin}ETF',
    '#{R:Russell2000} is the only green index today',
    'gm #{B:bitcoin}.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('names in other scripts', () => {
  test.each([
    '{B:ビットコイン}は一時900万円を割り込んだ。',
    '{E:イーサリアム}の手数料が下がっている。',
    '暗号資産の{E:イーサ}（{E:ETH}）は3%高。',
    '{B:比特币}价格突破7万美元，{E:以太坊}跟涨。',
    '{B:比特幣}與{E:以太幣}同步下跌',
    '{B:비트코인}이 1억원을 넘어섰다.',
    '{E:이더리움} 가격은 4% 올랐다.',
    '{E:이더}({E:ETH}) 가격이 올랐다.',
    'Курс {B:биткоина} вырос на 5%, {E:эфириум} отстал.',
    '{B:Биткойн} подешевел до 60 тысяч долларов.',
    'Ціна {B:біткоїна} перевищила рекорд.',
    'Криптовалюта {E:эфир} подорожала до 3 тысяч долларов.',
    'ارتفع سعر {B:بيتكوين} إلى مستوى قياسي',
    'قیمت {B:بیت‌کوین} و {E:اتریوم} امروز',
    'מחיר ה{B:ביטקוין} ירד הלילה',
    'ราคา{B:บิทคอยน์}วันนี้',
    '{B:बिटकॉइन} की कीमत में गिरावट',
    'Η τιμή του {B:Bitcoin} έπεσε.',
    '米国の小型株指数{R:ラッセル2000}は続伸。',
    '{R:罗素2000}指数收涨1.2%。',
    '{R:러셀 2000} 지수는 하락 마감했다.',
    'Индекс {R:Russell 2000} снизился, {B:BTC} вырос.',
    '小型股指數{R:羅素2000}ETF（{R:IWM}）成交量大增',
    'ＮＹ市場で{B:ＢＴＣ}は反発。',
  ])('%s', (marked) => expectMentions(marked));

  test.each([
    'ビットコインキャッシュとビットコインSVは別の通貨。',
    '比特币现金价格下跌。',
    '비트코인캐시가 급등했다.',
    'Цена биткоин кэш упала.',
    'イーサリアムクラシックの採掘',
    '以太坊经典与以太网无关。',
    'イーサネットの配線',
    '이더넷 포트를 확인하세요.',
    'Ведущая вышла в прямой эфир в полдень.',
  ])('%s', (marked) => expectMentions(marked));
});
