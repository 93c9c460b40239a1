/**
 * Words that tell what a text is about, and what stands in a phrase with a ticker, as lists for `stemsOf`: the first that
 * fits counts. Every word is sent to every page: a list holds what its subject can hardly do without.
 */

import { MARKET, MOVE, NOTHING, OTHER, only, type Sense } from './sense.ts';
import { stemsOf } from './stems.ts';

export const COIN = only({ weight: 2, coins: 1 });
export const INDEX = only({ weight: 2 });
const COMPANY = { companies: 1, of: -2.5, after: -2 };

const WORDS: readonly (readonly [Sense, string])[] = [
  // Words that a stem of another list must not take.
  [NOTHING, 'investig,russell 2'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [
    INDEX,
    'russell ,usd!,perpet,etf!,futures,liquidat,leverag,bull!,bullish,bear!,bearish,small cap,s&p,dow!,ishares,open int',
  ],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq,nyse'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'crypto,blockchain,ethereum,defi!,wallet,token!,satoshi,halving,staker,validator,on chain,onchain,smart con,wei!,erc,fork!,hashrate,binance,kraken,usdt,whale!,digital as,miner!,mining!',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'staked,staking,mined'],
  // How prices move: by so much, and as headlines say it.
  [
    only({ weight: 1, moves: 1 }),
    'surge!,surged,surging,soar,plung,crash,jump,ris%,rose%,fall%,fell%,drop%,slip%,gain%,add%',
  ],
  [only({ weight: 1 }), 'down%,lost%'],
  [
    MOVE,
    'rall,tumbl,slump,climb,tops!,slips,edge!,hits!,dips!,gains!,drops,falling,fell!,outshin,record h,record l,new hi,time hi,year hi',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [only({ before: -9, after: -9 }), 'zurich,zürich,rat!,library,inc!,ltd,plc!,ag '],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [only({ weight: 1, of: 3.5, after: 3.5 }), 'pric,holdings!,treasur,reserve!,volume,inflow,outflow,collateral'],
  [only({ of: 3.5, after: 3.5 }), 'amount,supply,value,exposure,allocat,use!,position,stash,holding,yield'],
  [only({ weight: 1, before: 1.5 }), 'buy,bought,sell,sold!,withdraw,swap'],
  [
    only({ before: 1.5 }),
    'purchas,convert,hold!,held,own!,send,sent!,mine!,adding,lock,deposit,transfer,spend,earn!,borrow,lend!,lending,short!,long!',
  ],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'paid,denominat,settle,worth!,backed,linked,led!,follow'],
  [only({ companies: 1, of: 6 }), 'wage,salar'],
  [only({ of: 3 }), 'pay!'],
  [only({ after: -1.5 }), 'yields'],
  [only({ before: -2.5 }), 'rates,rated'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'gold!,copper,dollar,euro,franc,cash!'],
  [only({ before: 2 }), 'my!,his!,her!,your!,into!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!,stock!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'profit,dividend,earnings,stake!,payout,quarter'],
  [
    MARKET,
    'market,trade,trading,index,stock!,fund!,exchang,volatil,break,broke,trend!,chart!,portfolio,calls!,options,spread!,contract!,holder!,custody,puts!,gain,returns,asset!,equit,billion,inflation,fed!,fee!,liquidity,gas!,transaction,outperf,underperf,ticker,close',
  ],
  // Said of companies and public bodies, seldom of a coin; bodies and what is done to them, also before their names.
  [
    only({ ...COMPANY, before: -2.5 }),
    'company!,operator,carrier,trustee,agency,provider,fined,sued,ordered,told!,asked,urged,accused,met!',
  ],
  [
    only(COMPANY),
    [
      'revenue,tender,privati,monopol,sharehold,per share,margin,eps!,annual,audit',
      'employ,worker,staff,layoff,union,pension,chair,ceo!,chief,director,management!,board!,executiv,minist,government,customer,consumer,spokes,rival,peer,competit,regulator!,services!,debt!,cost!,project!,sale!,leader,buyer!',
      'broadband,fixed,internet,outage,tariff,custodian,famil,furnitur,retail!',
      'oil!,crude,barrel,tanker,export,cargo,shipment,loading,transit,maintenance,route',
    ].join(),
  ],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'appoint,headquar,owned!,found,act!,co.,agree,provid,offer,establish,launch,commit,upgrad,operat,work!,publish,organi,said!,say!,announc,beat!,confirm,resign,transport,reported',
  ],
  [only({ of: -2.5 }), 'head,percent'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    [
      'museu,copyri,exhibit,galler,world war,universi,professor,spin off,phd!,epf,polytech',
      'patient,cancer,tumo,clinical,therap,pharma,surgery,disease,protein,solvent,extract,anesth,anaesth,inhal,acid!,alcohol,vapo,flammab',
      'pipeline,azer,ceyhan,baku!,telecom,telephon,fibre,wireless,ethernet',
      'linker,athlet,marathon,ethiopia,hormon,prescription,distill,airport',
    ].join(),
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5 }), 'swiss,switzerl,kof!,seco!,snb!,economist,gdp!,start up,founded,venture'],
  [
    only({ weight: -1 }),
    'research,archive,study!,studies,student,histor,school,college,institut,scien,experiment,cable,port!,conference,chemi,countr,treatment,medici,drug!,letter!,war!,mobile',
  ],
];

export const STEMS = stemsOf(WORDS);

/** Drugs and chemical groups are told by their endings. */
export const OTHER_ENDINGS = 'mab tinib platin tabine oma yl'.split(' ');

/** Symbols that stand beside ours in market text; in capitals, for many are words in small letters. */
export const SYMBOLS = 'SPY QQQ DIA TLT GLD VIX SPX NDX DXY IWN IWO IJR EEM XLE XLF XLK ES NQ USD PUT CALL';
/** Other coins', and funds of coins'. */
export const COIN_SYMBOLS =
  'SOL XRP DOGE ADA BNB LTC BCH ETC GBTC ETHE IBIT USDT USDC AVAX LINK SHIB TRX SUI MSTR COIN MARA';
