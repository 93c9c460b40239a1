/** Words of other languages that tell what a text is about. */

import { LETTER, MARKET, MOVE, NOTHING, OTHER, only, type Sense, type Sign } from '../sense.ts';
import { OTHER_SCRIPT } from './names.ts';

/** In Latin letters: German, French, Spanish, Portuguese, Italian, Turkish, Dutch, Polish, Czech. */
export const WORDS_ABROAD: readonly (readonly [Sense, string])[] = [
  [NOTHING, 'kryptogra'],
  [
    only({ weight: 2, coins: 1 }),
    'minab,minar,plånbok,lommebok,peněžen,peňažen,denarnic,monedero,cüzdan,krypto,cripto,kripto,balein',
  ],
  // What is bought, sold and paid in; what is had; prices.
  [
    only({ weight: 1, before: 1.5 }),
    'pagat,pagar,pagam,betal,bezahl,cobr,zapłac,zaplat,plăti,öde,beli!,menjual,membeli,kauf,acept,verkauf,achet,vend,prodá,verkocht,kocht,kupi,compr,aceit,sprzeda,kup!,gekauft,satın',
  ],
  [
    only({ weight: 1, of: 3.5, after: 3.5 }),
    'kurs,precio,cena!,prezz,harga,preis,fiyat,koers,posiç,posici,cours!,preço,ceny',
  ],
  [
    MARKET,
    'gotów,portfel,petites val,moyenne mob,premie,verwahr,corretor,saque,korun,direnc,opties,stort,kroner,kronor,euroa,lira!,liray,pesos,venta,dol!,capitali,bärenm,bullenm,widerst,erholu,überk,walut,wartoś,nachfr,dolár,dolar,beurs,aktie,bourse,bolsa,marché,tiền,mercat,actions,aksje,azion,mercad,markt,giełd,fonds!,burz,fondo,invers,popyt,accion,obchod,invest,giá!,anleger,beleg,dólar,börse,borsa',
  ],
  [
    MOVE,
    'repren,zlevn,zdraž,ztrát,valoriz,soma!,augment,winst,verlo,oslab,kırıl,dispar,bricht,rutscht,klettert,sal!,bondi,rialz,hausse,allzeit,spad,máxim,steig,düş,kles,fiel!,baisse,avan,sube!,calo!,cae!,cai!,anjlok,roś,tăng,décroch,gagn,verlier,turun,kazan,stieg,daal,gewann,sub!,cay,odeps,posíl,gewinn,sobe!,chut,stijg,sprang,drożej,fällt,zyska,massim,stania,minim,scend,procent,rebot,record,gab!,croll,geril,zirve,alcanz,mínim,scivol,zieht,recu,perd,guadagn,vzrost,giảm,caiu,verlor,prozent,repunt,rekor,pour cent,yüzde,grimp,legte,yüksel,subi,ribass',
  ],
  [
    only({ swiss: 1.5, after: -3 }),
    'umfrage,franken,suisse,économ,schweiz,ökonom,svizzer,bip!,bundesrat,konjunktur,präsident,sparpaket,sparen',
  ],
  [only({ companies: 1, after: -2 }), 'unternehm,umsatz,vorstand'],
  [only({ before: -3 }), 'laut!,selon!,según!,secondo!,gemäss'],
  [
    OTHER,
    'absolvent,mestrad,laureat,aseton,wissensch,fraunh,narkot,farmac,farmác,hattı,hochschul,musée,museo,beca!,polytec,betäub,politec,oléoduc,oleoduc,äther',
  ],
  [only({ before: -9, of: -9, after: -9 }), 'viena,arch!,zurig,zurych,curych,dipl,wien!,zúrich'],
  [
    only({ weight: -1, of: -9 }),
    'foto!,estudi,ricercat,studie,étudi,entwickel,svilupp,développ,desarroll,glaci,chercheu,pesquisad,investigad,forsch',
  ],
];

const COIN = only({ weight: 1, coins: 1 });
const MOVING = only({ weight: 1, moves: 1 });

/** In scripts where a pattern need not begin where a word does: said of coins, of prices' moves, of markets, of else. */
const WORDS =
  /(仮想通貨|暗号|加密|암호|가상|해킹|钱包|錢包|交易所|코인|крипт|смарт|биткоин|майн|стейк|сжиг|блокч|токен|кошел|гаман|बिटक|क्रिप्ट|ব্লকচ|ক্রিপ্ট|رقمية|كوين|คริปโต|เหรียญ|קריפטו|κρυπτο)|([高安]値|続[伸落]|反[発落]|急[騰落]|新[高低]|上涨|下跌|상승|하락|급등|추락|подорож|подеш|поскъп|поевтин|выр[оа]с|прибав|сниз|упал|потеря|впа[вл]|падна|рекорд|максим|раст[её]|дорожа|дешев|пониж|повиш|поніж|вирос|подеше|подоро|तेजी|गिर|घसर|घट|बढ़|কমে|বেড়ে|ارتفع|انخفض|هبط|أدنى|أعلى|خسر|تراجع|صعد|قفز)|(価格|市場|股|[仓倉]|投[資资]|보유|транзак|прода[жв]|котиров|ドル|取引|先物|价|美元|円|币|幣|가격|시장|달러|거래|출금|입금|돌파|만 ?원|평단|ราคา|บาท|ดอลลาร์|מחיר|דולר|שקל|τιμή|δολ[αά]ρ|ευρώ|цен(?!т|з|н)|цін|стои|капитализ|курс|долл?ар|монет|эмисс|шорт|обменник|прибут|ючерс|брокер|стоп|株|מכר|רווח|กำไร|ขาย|बेच|मुनाफ|αγορ|портфел|рын[ок]|ринк|пазар|б[иі]рж|डॉलर|रुप|कीमत|भाव|बाज|মূল্য|দাম|دولار|سعر|قيم|عمل[ةا])|(венск|cuộc thi|thông báo|tổ chức|苏黎世|蘇黎世|チューリッ?ヒ|취리히|цюрих|трубопр|нефтепр|нафтопр|подкаст)|博物|大[学學]|学院|[研硏]究|品[种種]|患者|癌|대학|музе|универс|радио|аудитор|учен|исслед|студент|телев|телек|канал|програм|ведущ|трансл|спирт|этилов|ацетон|кислот/g;

export function signsAbroad(folded: string): Sign[] {
  if (!OTHER_SCRIPT.test(folded)) return [];
  return [...folded.matchAll(WORDS)].map(({ 0: whole, 1: coin, 2: move, 3: market, 4: other, index }) => ({
    from: index,
    to: index + whole.length,
    sense: coin ? COIN : move ? MOVING : market ? MARKET : other ? OTHER : LETTER,
  }));
}
