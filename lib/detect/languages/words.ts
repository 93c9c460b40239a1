/** Words of other languages that tell what a text is about. */

import { LETTER, MARKET, MOVE, NOTHING, OTHER, only, type Sign } from '../sense.ts';
import { stemsOf } from '../stems.ts';
import { OTHER_SCRIPT } from './names.ts';

/** In Latin letters: German, French, Spanish, Portuguese, Italian, Turkish, Dutch, Polish, Czech. */
export const STEMS_ABROAD = stemsOf([
  [NOTHING, 'kryptogra'],
  [only({ weight: 2, coins: 1 }), 'cripto,krypto,kripto,balein'],
  // What is bought and sold; what is had; prices.
  [
    only({ weight: 1, before: 1.5 }),
    'compr,vend,kauf,verkauf,gekauft,achet,kocht,verkocht,kup!,kupi,aceit,acept,sprzeda,satın,prodá',
  ],
  [only({ weight: 1, of: 3.5 }), 'kurs,preis,cours!,precio,preço,prezz,fiyat,koers,cena!,ceny,posici,posiç'],
  [
    MARKET,
    'markt,anleger,börse,marché,bourse,mercad,bolsa,mercat,dolar,dolár,dólar,borsa,beurs,beleg,invers,invest,fonds!,fondo,popyt,nachfr,giá!,tiền,obchod,giełd,burz,aksje,aktie,accion,action,azion',
  ],
  [
    MOVE,
    'tăng,giảm,bricht,zieht,rekor,record,allzeit,steig,stieg,klettert,fällt,fiel!,verlier,verlor,gewinn,gewann,legte,gab!,rutscht,sprang,bondi,grimp,chut,décroch,hausse,baisse,rebot,repunt,perd,gagn,dispar,sub!,subi,sube!,cae!,cay,alcanz,máxim,mínim,sobe!,cai!,caiu,avan,recu,massim,minim,scend,scivol,sal!,croll,guadagn,stijg,daal,zirve,yüksel,düş,geril,kazan,roś,spad,stania,drożej,zyska,vzrost,kles,odeps,posíl,oslab,prozent,procent,pour cent,yüzde',
  ],
  [
    only({ swiss: 1.5, after: -3 }),
    'ökonom,économ,schweiz,suisse,svizzer,konjunktur,bip!,bundesrat,franken,umfrage,sparpaket,sparen,präsident',
  ],
  [only({ before: -3 }), 'laut!,gemäss,selon!,secondo!,según!'],
  [OTHER, 'museo,musée,beca!,hochschul,politec,polytec,äther,betäub,oleoduc,oléoduc'],
  [only({ before: -9, of: -9, after: -9 }), 'viena,wien!,zurig,zúrich,dipl,arch!'],
  [
    only({ weight: -1, of: -9 }),
    'forsch,chercheu,ricercat,investigad,pesquisad,glaci,studie,étudi,estudi,entwickel,développ,desarroll,svilupp',
  ],
]);

const COIN = only({ weight: 1, coins: 1 });
const MOVING = only({ weight: 1, moves: 1 });

/** In scripts where a pattern need not begin where a word does: said of coins, of prices' moves, of markets, of else. */
const WORDS =
  /(仮想通貨|暗号|加密|암호화폐|코인|крипт|биткоин|बिटकॉ|رقمية|كوين)|([高安]値|続[伸落]|反[発落]|急[騰落]|新[高低]|上涨|下跌|상승|하락|급등|подорож|подеш|поскъп|поевтин|выр[оа]с|упал|впа[вл]|падна|рекорд|максим|раст[её]|дорожа|дешев|пониж|повиш|поніж|вирос|подеше|подоро|तेजी|गिर|बढ़|ارتفع|انخفض|هبط|أدنى|أعلى|خسر|تراجع|صعد|قفز)|(価格|市場|ドル|取引|先物|价|美元|币|幣|가격|시장|달러|거래|цен(?!т|з|н)|цін|стоит|курс|долл?ар|монет|рын[ок]|ринк|пазар|б[иі]рж|डॉलर|कीमत|भाव|बाज|دولار|سعر|قيم|عمل[ةا])|(трубопр|нефтепр|нафтопр|подкаст)|博物|大[学學]|学院|[研硏]究|品[种種]|患者|癌|대학|музе|универс|радио|аудитор|учен|исслед|студент|телев|телек|канал|програм|ведущ|трансл|спирт|кислот/g;

export function signsAbroad(folded: string): Sign[] {
  if (!OTHER_SCRIPT.test(folded)) return [];
  return [...folded.matchAll(WORDS)].map(({ 0: whole, 1: coin, 2: move, 3: market, 4: other, index }) => ({
    from: index,
    to: index + whole.length,
    sense: coin ? COIN : move ? MOVING : market ? MARKET : other ? OTHER : LETTER,
  }));
}
