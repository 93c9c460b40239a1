/**
 * Words that tell what a text is about, and what stands in a phrase with a ticker, as lists for `stemsOf`: the first that
 * fits counts. Every word is sent to every page: a list holds what its subject can hardly do without, in the order
 * that packs best, for within a list it means nothing.
 */

import { MARKET, MOVE, NOTHING, OTHER, only, type Sense } from './sense.ts';
import { stemsOf } from './stems.ts';

export const COIN = only({ weight: 2, coins: 1 });
export const INDEX = only({ weight: 2 });
/** A move by so much. */
export const MOVING = only({ weight: 1, moves: 1 });
const COMPANY = { companies: 1, of: -2.5, after: -2 };

const WORDS: readonly (readonly [Sense, string])[] = [
  // Words that a stem of another list must not take.
  [NOTHING, 'russell 2,cryptogra,track rec,cash fl,exchange of,fallu,cases,lightning s,investig'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [
    INDEX,
    'russell ,technical an,etf!,bearis,spread!,bullis,open int,futures,liquidat,wall str,transact,s&p,perpet,small cap',
  ],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,steth,wei!,wallet,seed ph,crypto,validator,defi!,mining!,miner!,metaplan,lightning,exploiter,bc1q,airdrop,perp!,fork!,binance,dca,coin,funding r,blockchain,hash!,wbtc,stolen,halving,staker,kraken,eip!,token!,whale!,chain!,custodian,alts!,bitpay',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'staking,staked,mined'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'soar,hits!,jump,plung,surge!,crash,surged'],
  [
    MOVE,
    'bottom,edge!,high of,fall,slide!,rall,slump,recover,lag,stall,slip,outshin,flip,new hi,dip!,time hi,dipped,dump,record h,climb',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'ag ,gaboron,london,zürich,co.,group!,holding co,vienn,zurich,corp!,formerly,holdings plc,capital man,library',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'agreement,management!,headq,annual,government,marketing,export,servic,stock!,board!,bulgari,botswan,listing,audit,buy back,oil!,rating!,sharehold,subscrib,subsidiar,staff,minist,margin!,nation,union,director,ownership,outage,rwand,privati,referend,project!,sale!,chief,merge!,crude,cost!,infrastr,tender,transit,executi,revenue,pays!,baham,regulator!,industr,tax!',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [
    only({ weight: 1, of: 3.5, after: 3.5 }),
    'balance,demand,pric,value,reserve!,address,holdings!,inflow,trader,treasur',
  ],
  [only({ of: 3.5, after: 3.5 }), 'bount,buyer,lent!,seller,amount,dominan,owned,yield,supply,holding,case!'],
  [only({ weight: 1, before: 1.5 }), 'send,bought,withdraw,buy,swap'],
  [
    only({ before: 1.5 }),
    'sent!,into!,his!,lock,hold!,adds!,long!,mine!,forfeit,sell,sold!,spend!,store!,short!,favor,own!,accept,seiz',
  ],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'paid,salar,worth!,invoice,deposit,settle,reward,taken,backed'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'gold!,dollar,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'earnings,dividend,profit'],
  [
    MARKET,
    'escrow,ledger!,bulls,discount,butterfl,exchang,index,risk!,borrow,leverage,platform,holder!,bleed,trade,paypal,near term,correction,donat,wedge,implied,sentiment,momentum,cycle,resistance,delta,consolidate!,shrug,iron con,position,underperf,inflation,downt,market,volatili,options,gas!,broke,rate cut,custody,expir,gain,fund!,highs!,breaking,strike,otm!,breako,contract!,fed!,spot,volume,trading,straddl,currenc,points,gift!,equit',
  ],
  // Said of prices, and of ethers and lights: too little alone for a name that means both.
  [only({ weight: 0.75 }), 'collapse,strength,level!,range!,higher,trend,bounce,chart,move!,break!'],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'agency,compan,monopol,carrier,lender,trustee'],
  [only({ before: -2.5, after: -2 }), 'former!,bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'found,said!,spends,provid,announc,shut,customer,looking f,spent,deliver,launch,signed,train,hand!,hire,sign!',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'order!,bid!,stake!,milli,operat,deal!'],
  // Hours of trading have them, by the initials of the coin, too.
  [only({ companies: 2 }), 'after hours,pre market,premark,extended,session!'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'puts,call!'],
  [only({ companies: 3.5, after: -4 }), 'gtc!,primary d,bid to c,furni,to close,sto!'],
  [only({ weight: 1, of: -2.5 }), 'account!,fee!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'ethernet,pipeline,rework,etanol,herbicid,anaesth,galler,alumn,universi,chlor,telec,cancer,alcohol,surger,aceton,doctora,extract,professor,patient,distill,solvent,marathon,postdoc,landfill,workload,curator,defect,pharma,copyri,asphalt,visitor,temperat,duxford,anesth,graduat,weed!,spin off,institut!,fibre,institute,irrigat,therap',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'economist,switzerl,kof!,swiss'],
  [only({ weight: -1, after: -3 }), 'college,study!,council,survey,committee'],
  [only({ after: -3 }), 'employ,engine,request,manager,partner,president,member,team!,boss'],
  [
    only({ weight: -1 }),
    'collecti,landline,reopen,consort,photo,veteran,school,cable,tonne,tower!,incidence,chemi,luminif,radio,charit,exhibit,elect,public!,program,student,district,phone,ticket!,fellow,throughput,process!,health,league,research,course!,shop!,histor,trial!',
  ],
];

export const STEMS = stemsOf(WORDS);

/** Drugs and chemical groups are told by their endings. */
export const OTHER_ENDINGS = 'mab tinib platin tabine oma yl';
/** Coins have names of their own: "dogecoin", "stablecoins". */
export const COIN_ENDINGS = 'coin coins';

/** Symbols that stand beside ours in market text; in capitals, for many are words in small letters. */
export const SYMBOLS = 'SPY QQQ SEC CPI FOMC ETF IPO DIA TLT GLD VIX SPX NDX IWN ES NQ RVX USD PUT CALL';
/** Other coins', and funds of coins'. */
export const COIN_SYMBOLS =
  'SOL XRP DOGE ADA BNB LTC BCH ETC GBTC ETHE IBIT USDT USDC AVAX LINK SHIB TRX SUI MSTR XMR TON DOT DAI';
