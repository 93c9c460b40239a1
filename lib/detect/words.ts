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
  [NOTHING, 'fallu,russell 2,cash fl,track rec,investig,exchange of,cases,cryptogra'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [INDEX, 'russell ,liquidat,perpet,etf!,futures,spread!,technical an,transact,bullis,s&p,bearis,small cap'],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,hodl,miner!,blockchain,defi!,wbtc,halving,staker,validator,coin,chain!,alts!,token!,wei!,whale!,crypto,wallet,mining!,steth,fork!',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'mined,staking,staked'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'jump,surge!,crash,plung,soar,surged'],
  [MOVE, 'slump,recover,stall,dip!,new hi,time hi,lag,edge!,high of,record h,fall,outshin,rall,climb,slip'],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'group!,co.,vienn,ag ,library,zurich,formerly,holdings plc,zürich,holding co,london,corp!',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'agreement,ownership,government,marketing,staff,chief,outage,director,executi,board!,project!,cost!,crude,transit,union,annual,bulgari,rwand,subscrib,audit,baham,tender,botswan,margin!,pays!,tax!,referend,listing,rating!,merge!,servic,nation,stock!,revenue,subsidiar,export,minist,management!,sale!,privati,sharehold,buy back,industr,regulator!,infrastr,headq,oil!',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [only({ weight: 1, of: 3.5, after: 3.5 }), 'demand,address,holdings!,inflow,value,treasur,pric,trader,reserve!'],
  [only({ of: 3.5, after: 3.5 }), 'holding,yield,balance,supply,case!,bount,amount,dominan'],
  [only({ weight: 1, before: 1.5 }), 'withdraw,send,buy,bought,swap'],
  [only({ before: 1.5 }), 'hold!,sent!,his!,long!,short!,own!,lock,into!,sell,sold!,accept,favor'],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'backed,salar,reward,paid,worth!'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'dollar,gold!,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'dividend,earnings,profit'],
  [
    MARKET,
    'options,bulls,iron con,volume,wedge,butterfl,otm!,position,points,equit,cycle,expir,consolidate!,funding r,bleed,shrug,near term,market,risk!,downt,index,resistance,broke,contract!,gas!,gain,breaking,underperf,trade,breako,custody,holder!,rate cut,fed!,currenc,trading,highs!,exchang,volatili,inflation,sentiment,momentum,correction,fund!',
  ],
  // Said of prices, and of ethers and lights: too little alone for a name that means both.
  [only({ weight: 0.75 }), 'higher,level!,strength,move!,break!,trend,chart,range!,collapse,bounce'],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'agency,carrier,trustee,compan,lender,monopol'],
  [only({ before: -2.5, after: -2 }), 'bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'said!,provid,train,launch,spent,announc,shut,hand!,hire,spends,looking f,deliver,found,sign!,customer',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'bid!,session!,operat,milli,order!,deal!'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'puts,call!'],
  [only({ companies: 3.5, after: -4 }), 'gtc!,furni,to close,sto!'],
  [only({ weight: 1, of: -2.5 }), 'fee!,account!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'patient,herbicid,asphalt,temperat,universi,fibre,extract,cancer,curator,alumn,copyri,institut!,galler,chlor,anaesth,marathon,distill,solvent,anesth,institute,surger,pipeline,ethernet,doctora,spin off,professor,visitor,pharma,telec,therap',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'kof!,switzerl,economist,swiss'],
  [only({ weight: -1, after: -3 }), 'study!,college,committee,council,survey'],
  [only({ after: -3 }), 'team!,request,manager,member,partner,president,employ,boss'],
  [
    only({ weight: -1 }),
    'public!,course!,league,district,incidence,elect,process!,reopen,research,exhibit,student,ticket!,histor,photo,cable,veteran,health,luminif,chemi,fellow,collection,trial!',
  ],
];

export const STEMS = stemsOf(WORDS);

/** Drugs and chemical groups are told by their endings. */
export const OTHER_ENDINGS = 'mab tinib platin tabine oma yl';
/** Coins have names of their own: "dogecoin", "stablecoins". */
export const COIN_ENDINGS = 'coin coins';

/** Symbols that stand beside ours in market text; in capitals, for many are words in small letters. */
export const SYMBOLS = 'SPY QQQ SEC CPI FOMC ETF IPO DIA TLT GLD VIX SPX NDX IWN ES NQ USD PUT CALL';
/** Other coins', and funds of coins'. */
export const COIN_SYMBOLS = 'SOL XRP DOGE ADA BNB LTC BCH ETC GBTC ETHE IBIT USDT USDC AVAX LINK SHIB TRX SUI MSTR';
