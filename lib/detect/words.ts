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
  [NOTHING, 'russell 2,cryptogra,exchange of,fallu,cash fl,cases,track rec,investig'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [
    INDEX,
    'russell ,open int,s&p,etf!,bearis,transact,spread!,bullis,wall str,perpet,futures,technical an,liquidat,small cap',
  ],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,wallet,wei!,binance,coin,funding r,perp!,alts!,blockchain,defi!,wbtc,whale!,crypto,dca,chain!,steth,halving,staker,kraken,fork!,miner!,mining!,token!',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'staking,staked,mined'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'soar,plung,surge!,crash,jump,surged'],
  [
    MOVE,
    'new hi,dip!,high of,fall,slide!,climb,rall,slump,recover,lag,stall,slip,edge!,outshin,flip,time hi,dump,record h',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'ag ,london,formerly,gaboron,zürich,corp!,holding co,library,group!,holdings plc,vienn,zurich,co.',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'agreement,management!,sharehold,subscrib,rating!,audit,stock!,buy back,revenue,referend,sale!,crude,cost!,government,marketing,executi,director,chief,tender,transit,tax!,baham,staff,annual,servic,minist,merge!,headq,outage,subsidiar,pays!,board!,bulgari,project!,botswan,listing,export,margin!,industr,ownership,regulator!,infrastr,nation,union,rwand,privati,oil!',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [only({ weight: 1, of: 3.5, after: 3.5 }), 'address,demand,pric,value,reserve!,holdings!,inflow,trader,treasur'],
  [only({ of: 3.5, after: 3.5 }), 'amount,balance,yield,supply,bount,dominan,case!,holding'],
  [only({ weight: 1, before: 1.5 }), 'send,bought,withdraw,buy,swap'],
  [only({ before: 1.5 }), 'store!,hold!,sent!,short!,his!,into!,sell,sold!,lock,favor,own!,long!,accept'],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'backed,salar,paid,reward,worth!'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'dollar,gold!,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'dividend,earnings,profit'],
  [
    MARKET,
    'near term,inflation,position,downt,sentiment,market,otm!,iron con,underperf,exchang,cycle,resistance,consolidate!,holder!,momentum,correction,points,delta,currenc,wedge,bleed,shrug,expir,risk!,butterfl,volatili,options,gas!,broke,trade,index,equit,spot,rate cut,custody,gain,fund!,highs!,breaking,straddl,volume,contract!,breako,fed!,bulls,strike,trading',
  ],
  // Said of prices, and of ethers and lights: too little alone for a name that means both.
  [only({ weight: 0.75 }), 'strength,level!,higher,trend,bounce,chart,range!,collapse,move!,break!'],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'agency,compan,monopol,carrier,lender,trustee'],
  [only({ before: -2.5, after: -2 }), 'bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'shut,customer,looking f,announc,spends,provid,spent,deliver,launch,hand!,hire,train,found,said!,sign!',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'bid!,order!,milli,operat,deal!'],
  // Hours of trading have them, by the initials of the coin, too.
  [only({ companies: 2 }), 'session!'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'puts,call!'],
  [only({ companies: 3.5, after: -4 }), 'sto!,to close,furni,gtc!'],
  [only({ weight: 1, of: -2.5 }), 'fee!,account!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'ethernet,herbicid,spin off,anaesth,anesth,alumn,doctora,curator,copyri,pharma,asphalt,fibre,chlor,telec,visitor,cancer,patient,distill,solvent,marathon,universi,galler,extract,professor,temperat,duxford,therap,surger,pipeline,institute,institut!',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'economist,kof!,switzerl,swiss'],
  [only({ weight: -1, after: -3 }), 'council,study!,college,survey,committee'],
  [only({ after: -3 }), 'request,member,partner,president,manager,team!,employ,boss'],
  [
    only({ weight: -1 }),
    'course!,collection,public!,elect,student,district,process!,health,league,research,incidence,charit,program,veteran,luminif,exhibit,ticket!,histor,cable,reopen,chemi,photo,fellow,trial!',
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
