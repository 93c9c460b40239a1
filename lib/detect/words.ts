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
  [NOTHING, 'russell 2,cryptogra,cash fl,cases,track rec,exchange of,fallu,investig'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [INDEX, 'etf!,wall str,russell ,futures,technical an,liquidat,spread!,bullis,transact,bearis,perpet,s&p,small cap'],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,validator,coin,funding r,perps!,blockchain,fork!,wallet,dca,kraken,token!,wbtc,wei!,bybit,binance,chain!,steth,halving,staker,defi!,hodl,alts!,mining!,miner!,whale!,crypto',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'staking,staked,mined'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'soar,plung,jump,surge!,crash,surged'],
  [MOVE, 'edge!,climb,outshin,flip,slip,slump,dump,dip!,high of,fall,lag,stall,rall,new hi,time hi,recover,record h'],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'ag ,holdings plc,vienn,library,gaboron,london,group!,zürich,corp!,zurich,co.,formerly,holding co',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'agreement,management!,sharehold,subscrib,oil!,chief,rating!,audit,board!,bulgari,government,marketing,executi,outage,subsidiar,pays!,buy back,botswan,listing,export,margin!,stock!,headq,staff,annual,nation,union,ownership,director,cost!,infrastr,rwand,sale!,crude,industr,revenue,referend,servic,tax!,minist,merge!,project!,privati,transit,baham,tender,regulator!',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [only({ weight: 1, of: 3.5, after: 3.5 }), 'address,value,reserve!,pric,demand,holdings!,inflow,trader,treasur'],
  [only({ of: 3.5, after: 3.5 }), 'amount,balance,bount,yield,supply,holding,dominan,case!'],
  [only({ weight: 1, before: 1.5 }), 'send,bought,withdraw,buy,swap'],
  [only({ before: 1.5 }), 'hold!,sent!,short!,his!,into!,sell,sold!,lock,own!,long!,accept,favor'],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'backed,salar,paid,reward,worth!'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'dollar,gold!,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'dividend,earnings,profit'],
  [
    MARKET,
    'holder!,wedge,inflation,underperf,longs!,butterfl,near term,gauge,iron con,points,volatili,options,sentiment,momentum,gain,fund!,highs!,bleed,shrug,expir,position,otm!,bulls,gas!,broke,spot,trade,correction,exchang,trading,downt,market,volume,cycle,resistance,consolidate!,currenc,contract!,shorts!,breaking,index,equit,rate cut,custody,risk!,breako,fed!',
  ],
  // Said of prices, and of ethers and lights: too little alone for a name that means both.
  [only({ weight: 0.75 }), 'strength,level!,higher,trend,bounce,chart,range!,collapse,move!,break!'],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'agency,compan,monopol,lender,carrier,trustee'],
  [only({ before: -2.5, after: -2 }), 'bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'launch,hand!,hire,spends,provid,spent,deliver,sign!,looking f,announc,shut,customer,train,found,said!',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'bid!,milli,order!,operat,deal!'],
  // Hours of trading have them, by the initials of the coin, too.
  [only({ companies: 2 }), 'session!'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'puts,call!'],
  [only({ companies: 3.5, after: -4 }), 'to close,furni,gtc!,sto!'],
  [only({ weight: 1, of: -2.5 }), 'fee!,account!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'ethernet,herbicid,spin off,anesth,anaesth,alumn,universi,professor,copyri,galler,telec,visitor,cancer,temperat,duxford,therap,surger,patient,distill,solvent,marathon,pharma,doctora,fibre,institute,institut!,asphalt,extract,curator,pipeline,chlor',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'kof!,switzerl,economist,swiss'],
  [only({ weight: -1, after: -3 }), 'council,study!,college,survey,committee'],
  [only({ after: -3 }), 'employ,request,member,president,manager,partner,team!,boss'],
  [
    only({ weight: -1 }),
    'course!,process!,health,league,research,luminif,program,collection,elect,student,district,exhibit,ticket!,histor,public!,store,incidence,chemi,veteran,cable,reopen,photo,fellow,trial!',
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
