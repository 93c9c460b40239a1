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
  [INDEX, 'etf!,bullis,rsi!,bull!,bear!,bearis,dow!,perpet,s&p,futures,russell ,liquidat,small cap'],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq,nyse'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,coin,defi!,wbtc,hodl,ethereum,halving,staker,steth,validator,wei!,whale!,proof of,fork!,miner!,blockchain,satoshi,token!,crypto,wallet,mining!',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'mined,staked,staking'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'plung,surged,soar,surge!,crash,jump'],
  [
    MOVE,
    'edge!,high of,fell!,lag,new hi,tops!,lows!,gains!,outshin,slide!,rall,slip,climb,time hi,record h,fall,slump,downturn',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'corp!,group!,holdings plc,co.,formerly,zurich,vienn,london,ag ,library,zürich,inc!,rat!',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'nassau,project!,rating!,sale!,privati,tower!,board!,buy back,chief,annual,subscrib,office,merge!,cost!,services!,government,marketing,lease,execut,director,agreement,audit,minist,management!,outage,sharehold,baham,regulator!,crude,union,takeover,revenue,tender,staff,transit,export,ceo!,bulgari,infrastr,rwand,barrel,subsidiar,industr,landline,botswan,headq,oil!',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [only({ weight: 1, of: 3.5, after: 3.5 }), 'demand,volume,holdings!,inflow,trader,reserve!,pric,outflow,treasur'],
  [only({ of: 3.5, after: 3.5 }), 'case!,bount,amount,holding,dominan,address,supply,yield,balance,value'],
  [only({ weight: 1, before: 1.5 }), 'buy,bought,withdraw,swap'],
  [only({ before: 1.5 }), 'purchas,long!,sell,lock,accept,hold!,short!,his!,into!,own!,send,store!,sold!'],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'paid,backed,salar,reward,worth!'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'dollar,gold!,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!,stock!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'dividend,sprofit,earnings'],
  [
    MARKET,
    'momentum,breako,downt,breaking,transaction,resistance,contract!,bounce,correction,trend,strength,options,index,upside,move!,shrug,exchang,break!,sentiment,market,currenc,support,portfolio,digital,close,gas!,outperf,trading,holder!,level!,rate cut,discount,fed!,gain,custody,inflation,range!,setup,fund!,rates,asset!,highs!,higher,underperf,trade,chart,broke,structure,reclaim,rebound,volatil',
  ],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'carrier,lender,operator,agency,monopol,trustee,compan'],
  [only({ before: -2.5, after: -2 }), 'bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'shut,help!,provid,say!,owned!,spent,announc,deliver,pays!,hire,resign,upgrad,sign!,introduc,appoint,looking f,train,customer,operat,said!,spends,celebrat,launch,found,hand!',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'bid!,bidder,deal!'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'put!,call!'],
  [only({ companies: 3.5, after: -4 }), 'sto!,order!,ethan al,furni,to close,gtc!'],
  [only({ weight: 1, of: -2.5 }), 'fee!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'patient,marathon,therap,world war,surger,alumn,curator,fibre,extract,telec,anaesth,anesth,chlor,professor,doctora,teleph,solvent,museu,spin off,distill,ethernet,copyri,institut!,cancer,universi,institute,galler,pipeline,baku!,campus,ligand,visitor,pharma,telek',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'start up,kof!,economist,switzerl,swiss'],
  [only({ weight: -1, after: -3 }), 'study!,survey,committee,college,council'],
  [only({ after: -3 }), 'manager,partner,president,member,request,team!,employ,boss'],
  [
    only({ weight: -1 }),
    'student,ticket!,cable,countr,research,incidence,exhibit,collection,reopen,veteran,health,chemi,public!,wissensch,histor,photo,war!,luminif,fellow,trial!',
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
