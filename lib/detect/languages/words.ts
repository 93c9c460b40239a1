/** Words of other languages that tell what a text is about. */

import { LETTER, MARKET, MOVE, OTHER, only, type Sign } from '../sense.ts';
import { stemsOf } from '../stems.ts';
import { OTHER_SCRIPT } from './names.ts';

/** In Latin letters: German, French, Spanish, Portuguese, Italian, Turkish, Dutch, Polish, Czech. */
export const STEMS_ABROAD = stemsOf([
  [only({ weight: 2, coins: 1 }), 'cripto,krypto,kripto'],
  [
    MARKET,
    'kurs,preis,markt,anleger,börse,cours!,marché,bourse,precio,mercad,bolsa,preço,prezz,mercat,fiyat,dolar,borsa,koers,prijs',
  ],
  [
    MOVE,
    'rekor,allzeit,steigt,stieg,klettert,fällt,verliert,gewinnt,rutscht,recule,bondit,grimpe,chute,sube!,cae!,alcanza,máxim,mínim,sobe!,cai!,massimo,minimo,scende,crolla,stijgt,daalt,zirve,yüksel,düş,roś,spad,vzrost,kles',
  ],
  [
    only({ swiss: 1.5 }),
    'schweiz,suisse,svizzer,konjunktur,konom,conomist,bip!,bundesrat,franken,umfrage,sparpaket,sparen,studie,präsident',
  ],
  [OTHER, 'museo,musée,hochschul,politec,polytec'],
  [
    only({ before: -9, of: -9, after: -9 }),
    'zurig,zúrich,zurique,de zúrich,de zurich,di zurig,de zurique,dipl,arch!,arch.',
  ],
  [only({ weight: -1 }), 'forsch'],
]);

const COIN = only({ weight: 1, coins: 1 });
const MOVING = only({ weight: 1, moves: 1 });

/** In scripts where a pattern need not begin where a word does: said of coins, of prices' moves, of markets, of else. */
const WORDS =
  /(仮想通貨|暗号|加密|암호화폐|코인|крипт|биткоин|बिटकॉ|رقمية|كوين)|([高安]値|続[伸落]|反[発落]|急[騰落]|新[高低]|上涨|下跌|상승|하락|급등|подорож|подеш|поскъп|поевтин|выр[оа]с|упал|впа[вл]|падна|рекорд|तेजी|गिर|बढ़|ارتفع|انخفض|هبط|أدنى|أعلى)|(価格|市場|ドル|取引|先物|价|美元|币|幣|가격|시장|달러|거래|цен[аыуе]?(?![а-я])|цін|курс|долл?ар|монет|рын[ок]|ринк|пазар|б[иі]рж|डॉलर|कीमत|भाव|बाज|دولار|سعر|عمل[ةا])|博物|大[学學]|学院|대학|музе|универс|радио|телев|телек|канал|програм|ведущ|трансл|спирт|кислот/g;

export function signsAbroad(folded: string): Sign[] {
  if (!OTHER_SCRIPT.test(folded)) return [];
  return [...folded.matchAll(WORDS)].map(({ 0: whole, 1: coin, 2: move, 3: market, index }) => ({
    from: index,
    to: index + whole.length,
    sense: coin ? COIN : move ? MOVING : market ? MARKET : LETTER,
  }));
}
