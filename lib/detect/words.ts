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
  [NOTHING, 'russell 2,cryptogra,investig,track rec,cash fl,cases,lightning s,exchange of,fallu'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [
    INDEX,
    'russell ,futures,liquidat,bearis,ex date,open int,technical an,spread!,bullis,etf!,wall str,transact,s&p,perpet,small cap',
  ],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,staker,dca,kraken,wei!,wallet,seed ph,crypto,validator,defi!,mining!,miner!,metaplan,lightning,exploiter,alts!,bc1q,airdrop,perp!,binance,deribit,gwei,funding r,hash!,coin,halving,satoshi,token!,whale!,chain!,fork!,wbtc,steth,eip!,blockchain,bitpay',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'staking,staked,mined'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'soar,hits!,jump,plung,surge!,crash,surged'],
  [
    MOVE,
    'new hi,time hi,outshin,dip!,bottomed,edge!,high of,fall,slide!,rall,slump,recover,lag,stall,slip,dipped,flip,dump,record h,climb',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'ag ,london,zurich,corp!,holding co,vienn,zürich,co.,gaboron,d.d.,group!,formerly,holdings plc,capital man,library',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'agreement,management!,headq,annual,government,marketing,export,servic,stock!,botswan,listing,regulator!,cost!,sharehold,subscrib,subsidiar,baham,bulgari,staff,minist,margin!,audit,nation,director,ownership,rwand,privati,referend,sale!,chief,project!,board!,buy back,merge!,crude,pays!,rating!,infrastr,tender,transit,union,executi,revenue,outage,oil!,industr,tax!',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [
    only({ weight: 1, of: 3.5, after: 3.5 }),
    'balance,demand,pric,value,reserve!,inflow,trader,treasur,holdings!,address',
  ],
  [only({ of: 3.5, after: 3.5 }), 'seller,dominan,buyer,owned,bount,amount,lent!,yield,supply,holding,case!'],
  [only({ weight: 1, before: 1.5 }), 'send,bought,stolen,buy,withdraw,swap'],
  [
    only({ before: 1.5 }),
    'seiz,hold!,short!,sent!,into!,sell,sold!,spend!,accept,store!,his!,adds!,lock,favor,own!,long!,mine!,forfeit',
  ],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'paid,invoice,deposit,taken,worth!,settle,reward,backed,salar'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'cash!,gold!,dollar'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'earnings,dividend,profit'],
  [
    MARKET,
    'shrug,currenc,stopped out,custodian,spot,underperf,index,equit,resistance,delta,near term,butterfl,cycle,paypal,gain,benchmark,exchang,escrow,trade,implied,borrow,trading,expir,bulls,discount,leverage,otm!,inflation,ledger!,contract!,sentiment,market,correction,fed!,downt,position,volatili,options,points,platform,bleed,momentum,broke,rate cut,custody,holder!,consolidate!,highs!,breaking,strike,risk!,iron con,wedge,straddl,gas!,breako,volume,fund!',
  ],
  // Said of prices, and of ethers and lights: too little alone for a name that means both.
  [only({ weight: 0.75 }), 'collapse,strength,move!,range!,higher,trend,bounce,chart,level!,break!'],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'agency,compan,monopol,carrier,lender,trustee'],
  [only({ before: -2.5, after: -2 }), 'former!,bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'found,announc,shut,customer,hire,sign!,looking f,signed,said!,spends,provid,spent,deliver,launch,train,hand!',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'order!,bid!,stake!,milli,operat,deal!'],
  // Hours of trading have them, by the initials of the coin, too.
  [only({ companies: 2 }), 'after hours,pre market,premark,extended,session!'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'puts,call!'],
  [only({ companies: 3.5, after: -4 }), 'furni,to close,sofa,sto!,bid to c,primary d,gtc!'],
  [only({ weight: 1, of: -2.5 }), 'account!,fee!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'ethernet,universi,pipeline,rework,etanol,workload,anaesth,chlor,telec,cancer,alcohol,surger,aceton,extract,professor,temperat,visitor,patient,distill,solvent,marathon,weed!,doctora,alumn,curator,defect,pharma,asphalt,postdoc,duxford,anesth,copyri,herbicid,institut!,fibre,institute,irrigat,graduat,galler,landfill,spin off,therap',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'economist,kof!,switzerl,swiss'],
  [only({ weight: -1, after: -3 }), 'college,study!,council,survey,committee'],
  [only({ after: -3 }), 'employ,engine,request,member,partner,president,manager,team!,shop!,boss'],
  [
    only({ weight: -1 }),
    'collecti,landline,tonne,elect,veteran,school,cable,tower!,consort,luminif,incidence,charit,program,throughput,student,district,process!,histor,public!,health,chemi,league,research,course!,radio,photo,phone,reopen,exhibit,ticket!,fellow,trial!',
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
