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
  [NOTHING, 'investig,cryptogra,surger,russell 2,coinc,coined'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [INDEX, 'russell ,perpet,etf!,futures,liquidat,leverag,bull!,bullis,bear!,bearis,small cap,s&p,dow!'],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq,nyse'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'crypto,bitc,blockchain,ethereum,defi!,wallet,cold stor,coin,token!,halving,staker,validator,issuance,on chain,onchain,fork!,wei!,binance,whale!,digital as,miner!,mining!',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'staked,staking,mined'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'surg,soar,plung,crash,jump'],
  [
    MOVE,
    'rall,outshin,lag,pump,chop,tumbl,slump,climb,tops!,slips,edge!,gains!,drops,falling,fell!,record h,new hi,time hi',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [only({ before: -9, after: -9 }), 'zurich,zürich,vienn,fraunhof,rat!,library,inc!,group!,ltd,plc!,ag '],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [only({ weight: 1, of: 3.5, after: 3.5 }), 'pric,trader,holdings!,treasur,reserve!,volume,inflow,outflow,collateral'],
  [
    only({ of: 3.5, after: 3.5 }),
    'amount,supply,dominan,bet!,value,address!,exposure,unlock,use!,position,holding,yield',
  ],
  [only({ weight: 1, before: 1.5 }), 'buy,bought,sell,sold!,withdraw,swap'],
  [
    only({ before: 1.5 }),
    'purchas,accept,stack,convert,hold!,held,store!,own!,send,sent!,mine!,adding,lock,deposit,transfer,spend,earn!,lend,short!,long!,his!,into!',
  ],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'paid,pay!,tax,salar,reward,settle,worth!,backed,linked'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'gold!,dollar,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!,stock!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'profit,dividend,earnings,stake!,payout'],
  [
    MARKET,
    'market,support,bottom,trade,trading,index,stock!,fund!,funding,exchang,volatil,break!,broke,trend!,chart!,portfolio,contract!,holder!,custody,gain,options,asset!,equit,billion,inflation,fed!,gas!,transaction,outperf,securit,close',
  ],
  // Said of companies and public bodies, seldom of a coin; bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'company!,operator,trustee,agency,sued,ordered'],
  [
    only(COMPANY),
    [
      'revenue,privati,monopol,sharehold,per share,annual,audit',
      'staff,union,pension,chair,ceo!,chief,director,management!,board!,executiv,minist,government,regulator!,services!,cost!,sale!',
      'broadband,fixed,internet,outage,custodian,retail!',
      'oil!,crude,barrel,tonne,export,cargo,loading,transit,maintenance',
    ].join(),
  ],
  [only({ before: -2.5, after: -2 }), 'bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'appoint,resign,owned!,found,agree,provid,offer,launch,commit,upgrad,operat,publish,said!,say!,announc,reported',
  ],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'put!,call!,spread!'],
  [only({ companies: 3.5, after: -4 }), 'ethan al,furni,sofa,sto!,bto!,stc!,gtc!,to close,order!'],
  [only({ weight: 1, of: -2.5 }), 'fee!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    [
      'museu,copyri,galler,world war,universi,professor,alumn,doctora,lectur,campus,facult,tuition,phd!,spin off,epf',
      'patient,cancer,tumo,antibod,therap,pharma,disease,solvent,anesth,anaesth,extract,acid!,alcohol,chlor,clorof,ligand,endpoint,vapo',
      'pipeline,azer,baku!,telecom,telephon,fibre,ethernet',
      'marathon,ethiopia,distill',
    ].join(),
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5 }), 'swiss,switzerl,kof!,snb!,economist,gdp!,start up,founded,venture'],
  [
    only({ weight: -1 }),
    'research,archive,stud,histor,school,college,institut,scien,experiment,cable,port!,conference,chemi,countr,treatment,medici,drug!,letter!,war!,mobile,trial!,surviv,visitor,fellow,ticket!,sensor,temperat,robot',
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
