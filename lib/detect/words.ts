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
  [NOTHING, 'russell 2,cryptogra,lightning s,track rec,cash fl,cases,exchange of,investig'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [
    INDEX,
    'russell ,open int,futures,ex date,liquidat,spread!,bearis,etf!,bullis,wall str,transact,s&p,perpet,small cap',
  ],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,dca,lightning,solana,coin,hacker,halving,staker,hash!,binance,wallet,mining!,miner!,wbtc,dao!,airdrop,perp!,grayscale,validator,kraken,wei!,gwei,deribit,token!,whale!,crypto,eip!,bc1q,steth,chain!,satoshi,defi!,fork!,alts!,blockchain,funding r',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'staking,staked,mined'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'soar,jump,plung,surge!,crash,surged'],
  [
    MOVE,
    'new hi,fall,slide!,climb,slump,dump,dip!,bottomed,edge!,high of,rall,slip,recover,lag,dipped,time hi,flip,record h,outshin',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'formerly,holdings plc,d.d.,zurich,co.,zürich,corp!,group!,gaboron,london,ag ,capital man,library,holding co,vienn',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'staff,rating!,management!,government,marketing,stock!,botswan,listing,nation,outage,audit,margin!,sharehold,subscrib,chief,subsidiar,ownership,referend,sale!,annual,bulgari,export,minist,merge!,crude,headq,servic,director,union,oil!,board!,baham,regulator!,cost!,infrastr,transit,revenue,buy back,executi,privati,project!,industr,tender',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [
    only({ weight: 1, of: 3.5, after: 3.5 }),
    'balance,demand,pric,value,reserve!,inflow,trader,treasur,holdings!,address',
  ],
  [only({ of: 3.5, after: 3.5 }), 'seller,dominan,buyer,owned,bount,lent!,amount,yield,supply,holding,case!'],
  [only({ weight: 1, before: 1.5 }), 'send,bought,buy,stolen,withdraw'],
  [
    only({ before: 1.5 }),
    'seiz,hold!,short!,sent!,accept,into!,sell,sold!,spend!,store!,his!,adds!,lock,favor,own!,long!,mine!,forfeit',
  ],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'settle,paid,invoice,deposit,reward,taken,worth!,backed,salar'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'cash!,gold!,dollar'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'earnings,dividend,profit'],
  [
    MARKET,
    'implied,premium,risk!,breaking,near term,iron con,inflation,straddl,butterfl,cycle,paypal,broke,strangle,resistance,delta,escrow,trade,position,otm!,bleed,borrow,trading,correction,shrug,discount,leverage,allocation,spot,ledger!,contract!,sentiment,market,strike,rolled,fed!,downt,momentum,gain,currenc,exchang,expir,index,equit,volatili,options,gas!,benchmark,volume,platform,condor,underperf,rate cut,custody,holder!,consolidate!,highs!,breako,portfolio,custodian,fund!',
  ],
  // Said of prices, and of ethers and lights: too little alone for a name that means both.
  [only({ weight: 0.75 }), 'collapse,strength,range!,higher,trend,bounce,chart,level!,move!,break!'],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'agency,compan,monopol,carrier,lender'],
  [only({ before: -2.5, after: -2 }), 'former!,bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'found,provid,shut,customer,announc,hire,sign!,looking f,signed,said!,spent,deliver,launch,train,hand!',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'order!,bid!,stake!,milli,operat,deal!'],
  // Hours of trading have them, by the initials of the coin, too.
  [only({ companies: 2 }), 'after hours,extended,pre market,session!'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'puts,call!'],
  [only({ companies: 3.5, after: -4 }), 'gtc!,sto!,furni,primary d,to close,sofa'],
  [only({ weight: 1, of: -2.5 }), 'account!,fee!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'ethernet,duxford,professor,universi,broadband,pharma,visitor,anesth,telec,campus,galler,doctora,etanol,cancer,aceton,workload,fibre,surger,patient,distill,solvent,marathon,weed!,herbicid,institute,alcohol,chlor,anaesth,temperat,landfill,pipeline,postdoc,semester,antenna,copyri,extract,asphalt,defect,alumn,institut!,graduat,spin off,therap',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'economist,switzerl,kof!,swiss'],
  [only({ weight: -1, after: -3 }), 'college,survey,committee,council,study!'],
  [only({ after: -3 }), 'engine,request,member,partner,president,employ,manager,team!,shop!,boss'],
  [
    only({ weight: -1 }),
    'collecti,program,student,district,landline,public!,school,cable,exhibit,tonne,health,chemi,elect,luminif,throughput,process!,barrel,gallon,incidence,charit,tower!,consort,league,research,course!,histor,radio,photo,phone,reopen,ticket!,fellow,trial!',
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
