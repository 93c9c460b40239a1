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
  [NOTHING, 'russell 2,lightning s,cryptogra,exchange of,fallu,cash fl,cases,track rec,investig'],
  // Said of coins, indices and their trade alone; the family of indices, where the index itself is not meant.
  [
    INDEX,
    'russell ,etf!,bearis,futures,transact,spread!,bullis,technical an,liquidat,wall str,perpet,s&p,open int,small cap',
  ],
  // Exchanges of stocks, and no coins.
  [only({ weight: 2, before: -9 }), 'nasdaq'],
  // Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker.
  [
    COIN,
    'bitc,metaplan,eip!,hash!,validator,airdrop,exploiter,stolen,custodian,bitpay,bc1q,lightning,seed ph,wbtc,whale!,crypto,wallet,fork!,dca,wei!,defi!,miner!,mining!,alts!,binance,coin,blockchain,funding r,perp!,chain!,halving,staker,kraken,steth,token!',
  ],
  [only({ weight: 2, coins: 1, before: 1.5, after: 2 }), 'staking,staked,mined'],
  // How prices move: by so much, and as headlines say it.
  [MOVING, 'soar,hits!,plung,surge!,crash,jump,surged'],
  [
    MOVE,
    'edge!,dipped,high of,fall,slide!,climb,rall,slump,recover,lag,stall,slip,outshin,flip,new hi,dip!,time hi,dump,record h',
  ],
  // The town and the bodies of the Swiss institute; legal forms.
  [
    only({ before: -9, after: -9 }),
    'ag ,london,library,gaboron,zürich,corp!,holding co,formerly,group!,holdings plc,vienn,zurich,co.',
  ],
  // Said of companies and public bodies, seldom of a coin.
  [
    only(COMPANY),
    'agreement,management!,sharehold,subscrib,government,marketing,executi,director,chief,outage,subsidiar,pays!,board!,bulgari,project!,botswan,listing,export,margin!,infrastr,ownership,nation,regulator!,industr,rwand,privati,revenue,staff,annual,minist,merge!,tax!,headq,union,referend,sale!,crude,cost!,servic,stock!,buy back,tender,transit,rating!,audit,baham,oil!',
  ],
  // What is had of a coin, and as a coin; what is done with it; what is paid in it.
  [
    only({ weight: 1, of: 3.5, after: 3.5 }),
    'balance,address,demand,pric,value,reserve!,holdings!,inflow,trader,treasur',
  ],
  [only({ of: 3.5, after: 3.5 }), 'seller,buyer,owned,lent!,amount,yield,supply,bount,dominan,case!,holding'],
  [only({ weight: 1, before: 1.5 }), 'send,bought,withdraw,buy,swap'],
  [
    only({ before: 1.5 }),
    'forfeit,seiz,spend!,store!,lock,favor,own!,hold!,sell,sold!,sent!,short!,his!,into!,long!,accept',
  ],
  [only({ before: 1.5, of: 3.75, after: 3.5 }), 'deposit,invoice,taken,settle,backed,salar,paid,reward,worth!'],
  [only({ weight: 1, of: 3, after: -3 }), 'invest'],
  [only({ weight: 1, before: 2, after: 2 }), 'dollar,gold!,cash!'],
  // Shares are of a company.
  [only({ weight: 1, of: -6, after: -6 }), 'share!'],
  [only({ ...COMPANY, weight: 1, companies: 2 }), 'dividend,earnings,profit'],
  [
    MARKET,
    'near term,ledger!,gift!,donat,discount,platform,leverage,escrow,paypal,otm!,inflation,downt,spot,wedge,sentiment,market,bleed,cycle,resistance,consolidate!,holder!,momentum,correction,position,points,delta,exchang,iron con,underperf,shrug,expir,risk!,butterfl,currenc,volatili,options,gas!,broke,trade,index,equit,rate cut,custody,gain,fund!,highs!,breaking,straddl,volume,contract!,breako,fed!,bulls,strike,trading',
  ],
  // Said of prices, and of ethers and lights: too little alone for a name that means both.
  [only({ weight: 0.75 }), 'strength,level!,higher,trend,bounce,chart,range!,collapse,move!,break!'],
  // Bodies and what is done to them, also before their names.
  [only({ ...COMPANY, before: -2.5 }), 'agency,compan,monopol,carrier,lender,trustee'],
  [only({ before: -2.5, after: -2 }), 'former!,bank!'],
  // What institutions do, and assets seldom.
  [
    only({ after: -2 }),
    'signed,shut,customer,looking f,announc,spends,provid,spent,deliver,launch,hand!,hire,train,found,said!,sign!',
  ],
  // Companies have them, and exchanges.
  [only({ companies: 1, after: -2 }), 'stake!,bid!,order!,milli,operat,deal!'],
  // Hours of trading have them, by the initials of the coin, too.
  [only({ companies: 2 }), 'session!,extended,premark,pre market,after hours'],
  // Options are bought to close.
  [only({ weight: 1, companies: 0.5 }), 'puts,call!'],
  [only({ companies: 3.5, after: -4 }), 'bid to c,primary d,sto!,to close,furni,gtc!'],
  [only({ weight: 1, of: -2.5 }), 'fee!,account!'],
  // Museums and universities; medicine and chemistry; pipelines, telephones, networks; the old ether, races, letters.
  [
    OTHER,
    'ethernet,alcohol,postdoc,defect,rework,landfill,workload,weed!,irrigat,aceton,etanol,herbicid,spin off,anaesth,anesth,alumn,doctora,extract,fibre,copyri,pharma,curator,chlor,telec,visitor,cancer,patient,distill,solvent,marathon,universi,galler,asphalt,professor,temperat,duxford,therap,surger,pipeline,institute,institut!',
  ],
  // Swiss public life, where ETH is the institute.
  [only({ swiss: 1.5, after: -3 }), 'economist,switzerl,kof!,swiss'],
  [only({ weight: -1, after: -3 }), 'council,study!,college,survey,committee'],
  [only({ after: -3 }), 'request,engine,member,partner,president,manager,team!,employ,boss'],
  [
    only({ weight: -1 }),
    'course!,consort,throughput,tonne,school,tower!,landline,shop!,phone,collecti,public!,elect,incidence,charit,program,student,district,exhibit,process!,health,league,research,veteran,luminif,ticket!,histor,cable,reopen,chemi,photo,fellow,trial!',
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
export const COIN_SYMBOLS =
  'SOL XRP DOGE ADA BNB LTC BCH ETC GBTC ETHE IBIT USDT USDC AVAX LINK SHIB TRX SUI MSTR XMR TON DOT DAI';
