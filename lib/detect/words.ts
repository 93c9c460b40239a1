/**
 * Words that tell what a text is about, and what stands in a phrase with a ticker, as lists for `stemsOf`: the first that
 * fits counts. Every word is sent to every page: a list holds what its subject can hardly do without.
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
  [NOTHING, 'investig,cryptogra,russell 2,exchange of,range of,cases,track rec'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [INDEX, 'russell ,perpet,etf!,rsi!,futures,liquidat,bull!,bullis,bear!,bearis,small cap,s&p,dow!'],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq,nyse'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'crypto,bitc,blockchain,ethereum,wallet,coin,token!,halving,staker,validator,fork!,wei!,whale!,miner!,mining!',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'staked,staking,mined'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'surge!,surged,soar,plung,crash,jump'],
  [
    MOVE,
    'slide!,rall,outshin,lows!,high of,downturn,lag,slump,climb,slip,edge!,tops!,gains!,fall,fell!,record h,new hi,time hi',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'formerly,zurich,zürich,vienn,london,rat!,library,inc!,corp!,co.,group!,holdings plc,ag ',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'buy back,headq,infrastr,tender,revenue,lease,subsidiar,privati,takeover,sharehold,annual,audit,staff,union,ceo!,chief,director,management!,board!,execut,minist,government,regulator!,services!,cost!,sale!,outage,oil!,crude,export,transit',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [only({ weight: 1, of: 3.5, after: 3.5 }), 'pric,demand,trader,holdings!,treasur,reserve!,volume,inflow,outflow'],
  [only({ of: 3.5, after: 3.5 }), 'amount,supply,dominan,value,case!,yield'],
  [only({ weight: 1, before: 1.5 }), 'buy,bought,swap,withdraw'],
  [only({ before: 1.5 }), 'purchas,sell,sold!,accept,hold!,store!,own!,send,short!,long!,lock,his!,into!'],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'paid,salar,reward,worth!,backed'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'gold!,dollar,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!,stock!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'profit,dividend,earnings,stake!'],
  [
    MARKET,
    'market,sentiment,support,resistance,momentum,correction,range!,rates,rate cut,underperf,trade,trading,index,fund!,exchang,break!,breako,broke,portfolio,contract!,holder!,custody,gain,options,asset!,inflation,fed!,gas!,transaction,close',
  ],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'company!,operator,carrier,lender,monopol,trustee,agency'],
  [only({ before: -2.5, after: -2 }), 'bank!'],
  // What institutions do, and assets seldom.
  [only({ after: -2 }), 'resign,pays!,owned!,found,provid,customer,spends,spent,upgrad,operat,said!,say!,announc'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'put!,call!'],
  [only({ companies: 3.5, after: -4 }), 'ethan al,furni,sto!,gtc!,to close,order!'],
  [only({ weight: 1, of: -2.5 }), 'fee!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'museu,institute,institut!,visitor,curator,campus,copyri,galler,world war,universi,professor,alumn,doctora,spin off,surger,patient,cancer,therap,pharma,ligand,solvent,anesth,anaesth,extract,chlor,pipeline,baku!,telec,telek,fibre,ethernet,marathon,distill',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'swiss,switzerl,kof!,economist,start up'],
  [only({ weight: -1, after: -3 }), 'study!,survey,college,committee,council'],
  [only({ after: -3 }), 'request,president,boss,member,employ,partner,manager,team!'],
  [
    only({ weight: -1 }),
    'research,veteran,reopen,wissensch,photo,student,histor,cable,collection,exhibit,chemi,countr,war!,trial!,fellow,ticket!',
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
