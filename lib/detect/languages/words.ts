/** Words of other languages that tell what a text is about. */

import { LETTER, MARKET, MOVE, NOTHING, OTHER, only, type Sign } from '../sense.ts';
import { stemsOf } from '../stems.ts';
import { OTHER_SCRIPT } from './names.ts';

/** In Latin letters: German, French, Spanish, Portuguese, Italian, Turkish, Dutch, Polish, Czech. */
export const STEMS_ABROAD = stemsOf([
  [NOTHING, 'kryptogra'],
  [only({ weight: 2, coins: 1 }), 'krypto,kripto,cripto,balein'],
  // What is bought and sold; what is had; prices.
  [
    only({ weight: 1, before: 1.5 }),
    'kup!,kupi,kauf,verkauf,verkocht,sprzeda,kocht,acept,achet,aceit,gekauft,compr,prodá,vend,satın',
  ],
  [only({ weight: 1, of: 3.5 }), 'kurs,precio,preço,prezz,fiyat,cena!,cours!,ceny,harga,koers,posiç,preis,posici'],
  [
    MARKET,
    'tiền,nachfr,bourse,fonds!,azion,beleg,accion,börse,marché,obchod,mercat,dolar,beurs,invers,aktie,fondo,invest,giá!,actions,aksje,markt,dólar,burz,dolár,borsa,mercad,popyt,anleger,giełd,bolsa',
  ],
  [
    MOVE,
    'avan,bricht,spad,klettert,sub!,record,verlier,stieg,allzeit,máxim,steig,gagn,kles,posíl,geril,gewann,rutscht,tăng,décroch,hausse,baisse,bondi,gab!,repunt,oslab,stijg,drożej,fällt,sprang,legte,alcanz,grimp,düş,fiel!,gewinn,sube!,cae!,cay,anjlok,mínim,sobe!,cai!,rialz,daal,ribass,roś,caiu,zyska,massim,stania,minim,scend,sal!,croll,guadagn,kazan,subi,dispar,calo!,recu,procent,yüksel,zirve,scivol,zieht,turun,perd,vzrost,giảm,chut,odeps,verlor,prozent,rebot,rekor,pour cent,yüzde',
  ],
  [
    only({ swiss: 1.5, after: -3 }),
    'konjunktur,bundesrat,ökonom,économ,svizzer,präsident,sparpaket,sparen,suisse,bip!,schweiz,franken,umfrage',
  ],
  [only({ before: -3 }), 'laut!,según!,selon!,secondo!,gemäss'],
  [OTHER, 'narkot,hochschul,betäub,beca!,oléoduc,musée,museo,oleoduc,polytec,politec,äther'],
  [only({ before: -9, of: -9, after: -9 }), 'wien!,viena,dipl,zurig,arch!,zúrich'],
  [
    only({ weight: -1, of: -9 }),
    'ricercat,desarroll,investigad,pesquisad,chercheu,développ,svilupp,estudi,glaci,entwickel,étudi,forsch,studie',
  ],
]);

const COIN = only({ weight: 1, coins: 1 });
const MOVING = only({ weight: 1, moves: 1 });

/** In scripts where a pattern need not begin where a word does: said of coins, of prices' moves, of markets, of else. */
const WORDS =
  /(仮想通貨|暗号|加密|암호|가상|코인|крипт|биткоин|बिटकॉ|رقمية|كوين)|([高安]値|続[伸落]|反[発落]|急[騰落]|新[高低]|上涨|下跌|상승|하락|급등|추락|подорож|подеш|поскъп|поевтин|выр[оа]с|упал|впа[вл]|падна|рекорд|максим|раст[её]|дорожа|дешев|пониж|повиш|поніж|вирос|подеше|подоро|तेजी|गिर|बढ़|ارتفع|انخفض|هبط|أدنى|أعلى|خسر|تراجع|صعد|قفز)|(価格|市場|ドル|取引|先物|价|美元|円|币|幣|가격|시장|달러|거래|цен(?!т|з|н)|цін|стоит|курс|долл?ар|монет|эмисс|рын[ок]|ринк|пазар|б[иі]рж|डॉलर|कीमत|भाव|बाज|دولار|سعر|قيم|عمل[ةا])|(трубопр|нефтепр|нафтопр|подкаст)|博物|大[学學]|学院|[研硏]究|品[种種]|患者|癌|대학|музе|универс|радио|аудитор|учен|исслед|студент|телев|телек|канал|програм|ведущ|трансл|спирт|кислот/g;

export function signsAbroad(folded: string): Sign[] {
  if (!OTHER_SCRIPT.test(folded)) return [];
  return [...folded.matchAll(WORDS)].map(({ 0: whole, 1: coin, 2: move, 3: market, 4: other, index }) => ({
    from: index,
    to: index + whole.length,
    sense: coin ? COIN : move ? MOVING : market ? MARKET : other ? OTHER : LETTER,
  }));
}
