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
  [NOTHING, 'cases,russell 2,cryptogra,investig,exchange of,range of,track rec'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [INDEX, 'etf!,bullis,dow!,bear!,bearis,perpet,rsi!,bull!,s&p,futures,russell ,liquidat,small cap'],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq,nyse'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,coin,staker,hodl,ethereum,steth,validator,halving,proof of,fork!,miner!,wbtc,defi!,blockchain,satoshi,token!,crypto,wei!,wallet,mining!,whale!',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'mined,staked,staking'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'plung,surged,soar,surge!,crash,jump'],
  [
    MOVE,
    'edge!,high of,fell!,outshin,lag,slide!,rall,new hi,time hi,climb,tops!,lows!,gains!,slip,fall,slump,record h,downturn',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'corp!,rat!,group!,holdings plc,london,co.,formerly,zurich,vienn,ag ,library,zürich,inc!',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'privati,tower!,board!,buy back,annual,subscrib,merge!,cost!,government,lease,crude,execut,director,agreement,audit,minist,management!,outage,sharehold,baham,staff,export,takeover,revenue,tender,regulator!,transit,union,chief,bulgari,infrastr,rwand,barrel,subsidiar,services!,landline,botswan,headq,nassau,ceo!,oil!,sale!',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [only({ weight: 1, of: 3.5, after: 3.5 }), 'pric,demand,volume,inflow,trader,reserve!,holdings!,outflow,treasur'],
  [only({ of: 3.5, after: 3.5 }), 'case!,holding,supply,dominan,address,bount,amount,yield,balance,value'],
  [only({ weight: 1, before: 1.5 }), 'withdraw,buy,bought,swap'],
  [only({ before: 1.5 }), 'purchas,short!,his!,long!,sell,into!,own!,lock,accept,store!,hold!,send,sold!'],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'backed,paid,salar,reward,worth!'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'dollar,gold!,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!,stock!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'earnings,sprofit,dividend'],
  [
    MARKET,
    'shrug,exchang,resistance,contract!,market,momentum,sentiment,fed!,support,portfolio,close,gas!,outperf,trading,level!,rate cut,discount,gain,index,options,inflation,transaction,digital,setup,fund!,break!,breako,custody,bounce,correction,chart,trend,asset!,higher,underperf,trade,reclaim,range!,rates,downt,broke,holder!,rebound,volatil',
  ],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'carrier,lender,operator,agency,monopol,trustee,compan'],
  [only({ before: -2.5, after: -2 }), 'bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'pays!,launch,provid,say!,owned!,spent,looking f,announc,operat,resign,help!,train,sign!,hire,introduc,celebrat,appoint,customer,upgrad,said!,spends,deliver,found,hand!',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'bid!,bidder,deal!'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'put!,call!'],
  [only({ companies: 3.5, after: -4 }), 'ethan al,sto!,order!,furni,to close,gtc!'],
  [only({ weight: 1, of: -2.5 }), 'fee!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'patient,marathon,curator,telec,world war,surger,fibre,extract,visitor,professor,pharma,alumn,solvent,museu,distill,ethernet,universi,institut!,cancer,therap,ligand,institute,galler,telek,anesth,chlor,doctora,spin off,pipeline,baku!,campus,anaesth,copyri',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'start up,economist,kof!,switzerl,swiss'],
  [only({ weight: -1, after: -3 }), 'study!,survey,committee,college,council'],
  [only({ after: -3 }), 'employ,request,manager,partner,president,member,team!,boss'],
  [
    only({ weight: -1 }),
    'student,fellow,ticket!,cable,countr,research,incidence,collection,reopen,luminif,public!,histor,veteran,health,chemi,exhibit,wissensch,photo,war!,trial!',
  ],
];

export const STEMS = stemsOf(WORDS);

/** Drugs and chemical groups are told by their endings. */
export const OTHER_ENDINGS = 'mab tinib platin tabine oma yl';
/** Coins have names of their own: "dogecoin", "stablecoins". */
export const COIN_ENDINGS = 'coin coins';

/** Symbols that stand beside ours in market text; in capitals, for many are words in small letters. */
export const SYMBOLS = 'SPY QQQ SEC CPI FOMC ETF IPO DIA TLT GLD VIX SPX NDX DXY IWN IWO XLK ES NQ USD PUT CALL';
/** Other coins', and funds of coins'. */
export const COIN_SYMBOLS =
  'SOL XRP DOGE ADA BNB LTC BCH ETC GBTC ETHE IBIT USDT USDC AVAX LINK SHIB TRX SUI MSTR COIN MARA';
