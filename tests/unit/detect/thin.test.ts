/** Headlines of a few words, and names in other scripts. */

import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('ether in headlines', () => {
  test.each([
    '{E:Ether} at record high',
    '{E:Ether} hits new high',
    '{E:Ether} slips as traders wait',
    '{E:Ether} climbs to three-month high',
    '{E:Ether} soars 8%',
    '{E:Ether} steigt über 4.000 Dollar',
    '{E:Ether} fällt auf tiefsten Stand seit Juni',
    '{E:Ether} auf Rekordhoch',
    '{E:Ether} erreicht neues Allzeithoch',
    "L'{E:ether} recule de 3 %",
    'L’{E:éther} bondit à un nouveau record',
    '{E:Ether} sobe e renova máxima',
    '{E:Ether} cai 5% e puxa mercado para baixo',
    'El {E:ether} sube un 4%',
    '{E:Ether} alcanza máximo histórico',
    '{E:Ether} sale ancora, nuovo massimo storico',
    '{E:Ether} rekor kırdı',
    '{E:Ether} yükselişte',
    '{E:Ether} stijgt naar recordhoogte',
    '{E:Ether} rally fizzles',
    '{E:Ether} outshines rivals',
    "{E:Ether}'s slump deepens",
    '{E:Ether} edges up',
    '{E:Ether}, solana lead gains',
    '{E:Ether} tops $4,000',
    '{E:Ether} ETFs bleed for a fifth day',
    'Why {E:ether} is falling',
    '{E:Ether} rzuca wyzwanie rekordom',
    'The smallest unit of `{E:Ether}` is `wei`.',
    'You need at least 1 `{E:ether}` to call this function.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('ether the substance in headlines', () => {
  test.each([
    'Ether extraction of caffeine from tea: record the yield after drying.',
    'Ether burns with a blue flame',
    'The ether high that Victorians enjoyed',
    'Ether reached its height as an anaesthetic in the 1850s.',
    'Ether, chloroform and the birth of surgery',
    'Dimethyl ether production rises in China as LPG prices climb',
    'Methyl tertiary butyl ether prices fell $12 a tonne in Singapore',
    'Ether wind experiments of 1887',
    'Lost in the ether: how NASA misplaced a tape',
    'Polyphenylene ether resin makers raise prices by 5%',
    'Nitrous, ether and cocaine: a history of highs',
    'MTBE, an ether, trades at a premium to gasoline.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('names and moves in other scripts', () => {
  test.each([
    '{E:एथेरियम} की कीमत 4% गिरी',
    '{B:बिटकॉइन} और {E:ईथर} में तेजी',
    '{E:इथेरियम} 3,000 डॉलर के नीचे',
    '{E:ईथर} का भाव बढ़कर 2,900 डॉलर',
    'كما ارتفعت عملة {E:إيثر} 3% إلى 3100 دولار',
    '{E:إيثريوم} تتراجع مع {B:بيتكوين}',
    'هبطت ال{E:إيثر} إلى أدنى مستوى في شهر',
    '{E:Етериум} поскъпна с 5%',
    'Цената на {E:етер} падна до 2400 долара',
    '{B:Биткойнът} и {E:етерът} поевтиняха',
    '{B:Bitcoin} i {E:ether} tracą, {E:eter} spadł o 6%',
    'Kurs {E:etheru} spadł poniżej 2000 dolarów',
    '{E:Ethereum} a {E:ether} oslabily, {B:bitcoin} ztratil 3 %',
    'Cena {E:etheru} vzrostla na 3000 dolarů',
    '{E:Ефіріум} подорожчав на 3%',
    'Ціна {E:ефіру} впала до 2500 доларів',
    '{E:Етер} подешевшав, {B:біткоїн} тримається',
    'Криптовалюта {E:етеріум} зростає',
    '{E:Эфир} подорожал до $3000',
    '{E:Эфириум} обновил рекорд',
    'Курс {E:эфира} упал на 4%',
    '{E:Эфира} стало меньше на биржах, пишет аналитик рынка криптовалют',
    '비트코인에스브이와 비트코인골드가 올랐다.',
    '비트코인 캐시 급등',
    '비트코인SV 상장폐지',
    '이더리움클래식 하락',
    '이더리움 클래식이 반등했다',
    '{E:이더리움}과 {B:비트코인}이 동반 상승',
    '{E:이더} 가격이 3% 올랐다',
    '比特币现金与{B:比特币}',
    '{E:以太幣}創新高',
    '{E:イーサ}が最高値',
    '{E:イーサ}先物、続伸',
    'ビットコインゴールドは分岐した通貨',
    'Giá {B:bitcóin} hôm nay',
    'El {B:bitcóin} sube un 3%',
    'Индекс {R:Расселл 2000} снизился на 1,2%',
    'индекс {R:Расселл 2000} обновил максимум',
    '{R:Russel 2000} closed at a record',
    'Small caps: {R:R2K} +1.2%, SPX flat',
    '{R:R2K} leads while NDX lags',
    'The {R:Russel 2,000} index fell',
    '{R:Russell2K} futures up',
    'индекс {R:Russell 2000} вырос',
  ])('%s', (marked) => expectMentions(marked));
});

describe('on the air', () => {
  test.each([
    'Программа выходит в прямом эфире каждый вторник.',
    'Об этом он рассказал в эфире телеканала.',
    'Ведущая заявила в эфире радио, что цены вырастут на 5%.',
    'В эфире НТВ министр говорил о курсе рубля и долларе.',
    'В прямом ефірі каналу міністр розповів про ціни на газ',
    'Премиера в ефира на БНТ',
    'В ефир от 19:00 часа',
    'Он исчез из эфира на два часа.',
    'Эфирное масло лаванды подорожало вдвое',
    'Простые эфиры и спирты',
    'Радиоэфир заполнен рекламой',
    'Эфир начнётся в 20:00',
  ])('%s', (marked) => expectMentions(marked));
});

describe('the index and its fund in few words', () => {
  test.each([
    'R2K is the name of his robot',
    'The Jack Russell weighed 7 kg',
    'The Russel 2000 study of emotion',
    'Emotion research (Russel 2000) has grown.',
    'Le {R:Russell 2000} gagne 1%',
    'Der {R:Russell 2000} legte zu',
    'Russell 2000 Value outpaced the {R:Russell 2000}',
    'The Case for {R:IWM} vs. VIOO',
    '{R:IWM} vs. IJR: which small-cap ETF?',
    'VTWO or {R:IWM}?',
    '{R:IWM} breaks out',
    'IWM exhibition draws crowds',
    'IWM reopens after refit',
    '{R:IWM} puts active',
    '{R:RTY} leads ES',
    "IWM's new gallery tells of the Blitz; tickets cost £12.",
    'The museum shop at IWM sold out.',
    'An insecure IWM predicts anxiety in adulthood.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('IWM and the coins in sentences that say little else', () => {
  test.each([
    "What's ahead for {R:IWM}?",
    'So why did {R:IWM} fall after the cut?',
    'Rates drop, {R:IWM} gets a bid',
    '{R:IWM} in correction after a long stagnation',
    "{R:IWM}'s highs and lows of the year",
    'Investors in {R:IWM} have waited since the last recession.',
    'Traders criticise {E:ETH} as sentiment sours on the street.',
    'What lies behind the downturn of {E:ETH}, and which indicators to watch',
    'The $74,000 area is a resistance that {B:BTC} has met twice before.',
    '{B:BTC} has fallen below the 50-hour SMA, which may act as a lid from here.',
    'The bull case for {E:ETH}',
    'At present {E:ETH} is stuck in a range.',
    '{E:ETH} dispara após decisão do banco central',
    '{E:Ether} en forte hausse',
    '{E:Эфир} вернулся к максимуму года',
  ])('%s', (marked) => expectMentions(marked));

  test.each([
    'Photo: IWM (CH 7)',
    '© IWM',
    'At IWM you can sit in a Lancaster.',
    'IWM uses sheep, steam and hoes against weeds.',
    'The IWM hosts scholars from the East and an exchange of ideas and knowledge.',
    'Entry to IWM London is free, but some exhibitions are not.',
  ])('%s', (marked) => expectMentions(marked));
});
