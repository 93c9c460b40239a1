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
  [NOTHING, 'cases,russell 2,cryptogra,exchange of,investig,range of,track rec'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [INDEX, 'etf!,bearis,rsi!,bull!,bear!,bullis,liquidat,perpet,dow!,s&p,futures,russell ,small cap'],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq,nyse'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,defi!,wei!,blockchain,hodl,ethereum,validator,alt!,coin,satoshi,token!,wbtc,whale!,proof of,fork!,crypto,wallet,mining!,steth,halving,staker,miner!',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'mined,staking,staked'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'jump,surged,plung,soar,surge!,crash'],
  [
    MOVE,
    'new hi,time hi,edge!,high of,fell!,lows!,lag,tops!,gains!,outshin,slide!,rall,slip,fall,climb,slump,record h,downturn',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'corp!,ag ,library,zürich,formerly,zurich,inc!,rat!,co.,group!,holdings plc,vienn,london',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'nassau,project!,cost!,tower!,ceo!,outage,rating!,sale!,privati,crude,agreement,annual,office,takeover,subsidiar,execut,director,audit,minist,management!,baham,regulator!,board!,services!,government,marketing,staff,transit,lease,union,tender,revenue,export,merge!,chief,bulgari,sharehold,subscrib,barrel,buy back,infrastr,rwand,industr,landline,botswan,headq,oil!',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [only({ weight: 1, of: 3.5, after: 3.5 }), 'demand,volume,pric,inflow,trader,reserve!,holdings!,outflow,treasur'],
  [only({ of: 3.5, after: 3.5 }), 'case!,bount,amount,dominan,yield,supply,address,value,holding,balance'],
  [only({ weight: 1, before: 1.5 }), 'withdraw,buy,bought,swap'],
  [only({ before: 1.5 }), 'purchas,his!,own!,long!,store!,short!,lock,into!,hold!,sold!,send,accept,sell'],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'backed,paid,salar,reward,worth!'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'gold!,dollar,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!,stock!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'earnings,stake!,profit,dividend'],
  [
    MARKET,
    'options,index,collapse,upside,consolidati,move!,gain,custody,support,portfolio,range!,strength,resistance,contract!,bounce,correction,trend,volatili,inflation,broke,breaking,sentiment,momentum,rebound,downt,market,chart,currenc,transaction,gas!,outperf,trading,consolidate!,holder!,level!,shrug,exchang,breako,break!,rate cut,discount,fed!,setup,rates,asset!,highs!,higher,underperf,trade,bleed,structure,reclaim,digital,fund!',
  ],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'carrier,operator,lender,trustee,compan,agency,monopol'],
  [only({ before: -2.5, after: -2 }), 'bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'introduc,help!,appoint,found,deliver,spent,announc,upgrad,shut,resign,looking f,train,customer,operat,owned!,say!,said!,provid,sign!,pays!,hire,celebrat,launch,spends,hand!',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'bid!,bidder,deal!'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'puts,call!'],
  [only({ companies: 3.5, after: -4 }), 'ethan al,furni,order!,to close,gtc!,sto!'],
  [only({ weight: 1, of: -2.5 }), 'fee!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'patient,marathon,world war,surger,telec,fibre,extract,anaesth,anesth,solvent,alumn,curator,museu,distill,ethernet,chlor,professor,doctora,teleph,spin off,copyri,institut!,cancer,universi,institute,galler,pipeline,baku!,campus,ligand,visitor,pharma,telek,therap',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'start up,switzerl,kof!,economist,swiss'],
  [only({ weight: -1, after: -3 }), 'study!,survey,committee,college,council'],
  [only({ after: -3 }), 'request,manager,member,partner,president,team!,employ,boss'],
  [
    only({ weight: -1 }),
    'student,ticket!,cable,chemi,countr,research,reopen,exhibit,public!,wissensch,incidence,collection,treatm,veteran,health,histor,photo,war!,luminif,fellow,trial!',
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
