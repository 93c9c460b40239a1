/**
 * Words that tell what a text is about, as lists for `stemsOf`. Every word is sent to every page: a list holds what its
 * subject can hardly do without.
 */

/** Said of coins and networks, and of nothing else: who says one of these means the coin by its ticker. */
export const COINS =
  'crypto,cripto,krypto,kripto,blockchain,ethereum,defi!,wallet,token*,satoshi,halving,staked,staker,staking,validator,onchain,on chain,mainnet,smart contract,solidity,wei!,gwei,erc2,erc 2,hashrate,hash rate,binance,kraken,usdt!,usdc!,whale*,digital asset,miner*,mining!';

/** Said of coins, indices and their trade, and of hardly anything else. */
export const MARKET_STRONG =
  'usd!,etf*,etp*,perpet,futures,liquidat,leverag,bull*,bullish!,bear*,bearish!,small cap,s&p,nasdaq,dow!,nyse,ishares,wall street,implied,open interest,moving average,risk o';

/** Words that a stem of another list must not take. */
export const NEITHER = 'investig,russell 2,institutional';
/** The family of indices, where the index itself is not meant. */
export const RUSSELL = 'russell ';

/** Common about markets, possible elsewhere. */
export const MARKET_WEAK = [
  'pric,market,trade,trading,invest,buy,bought,sell,sold!,rally,ralli,index,indices,share*,stock*,fund*,exchang,volatil,breakout,break out,breaks out,breaking out,broke out,broken out,trend,chart*,portfolio,hedg,calls!,options!,spread*,contract*,holdings!,holder*,nav!,custody!,puts!,reserve*,gain,returns!',
  'payment,dollar,asset*,equit,capitali,billion,withdraw,fiat!,inflation,fed!,swap,fee*,collateral,liquidity,gas!,transaction,outperform,underperform,ticker,sector,treasur,large cap,dominance,inflow,outflow,volume',
  'close above,close below,close at,closes above,closes below,closes at,closed above,closed below,closed at,down%,lost%',
].join();

/** How prices move, as headlines say it: beside a doubtful name of a coin it says which is meant. */
export const MOVES =
  'surge!,surges!,surged!,surging!,soar,plung,crash,jump,rise%,rises%,risen%,rising%,rose%,fall%,falls%,fallen%,falling%,fell%,dropp%,slid%';
export const HEADLINES = [
  'rall,tumbl,slump,climb,slips!,slides!,edges!,tops!,hits!,dips!,sinks!,gains!,drops!,rises!,falls!,fell!,falling!,rising!,rebound,outshin,record high,record low,new record,at record,near record,time high,new high,year high,month high,week high,year low,month low,week low',
].join();

/** Said of companies and public bodies, seldom of a coin; the first line also of funds and indices. */
export const COMPANY_MARKET = 'profit,dividend,earnings!,stake!,stakes!,listing,payout,quarter';
export const COMPANY = [
  'revenue,sharehold,stockhold,per share,share price,net sales,margin,eps!,p/e,fiscal,annual,audit,subsidi,merger,takeover,tender*,privati,warning!',
  'employ,worker*,staff*,layoff*,lay off,laid off,union*,wage*,salar,pension,chair,ceo*,chief*,director*,management!,board!,executiv,minist,parliament,cabinet,opposition,government,customer*,consumer*,complain,apolog,spokes,company!,corporation,monopol,rival*,competit,regulator!,supplier,services!,tribunal,debt*,cost*,carrier,project*,strive,stakeholder,sale!,sold to,percent of,protest,members!,leader*,regional,buyer*',
  'prepaid,roaming,broadband,fixed,internet,outage*,tariff*,trustee*,custodian,transfer agent,nominee*,segregat,of record,beneficial,resign,famil,furnitur,showroom*,retail!,analyst report',
  'oil!,crude,barrel,tanker,export*,cargo*,shipment*,loading*,tonne*,tons!,transit,brent,blend!,maintenance,quake,route',
].join();
/** Swiss public life, where ETH is the institute. */
export const SWISS_LIFE = 'swiss,switzerland,kof!,seco!,snb!,economist,gdp!,start up,founded,venture';

/** Other subjects that use our letters. */
export const OTHER_STRONG = [
  // Museums and their wars; universities and institutes.
  'museu,exhibit,galler,wartime,world war,universi,professor,prof.,campus,doctora,spin off,phd!,ph.d!,epf!,epfl!,polytech,leibniz,institute of tech',
  // Medicine and pharmacy; chemistry.
  'patient,cancer,tumo,carcinom,oncolog,metasta,resect,unresect,chemo,clinical,therap,cohort,diagnos,pharmac,prescription,surgery,surgical,disease,antibiot,bacteri,tubercul,hormon,receptor,protein,enzym,epilep,mice!,solvent,distill,extract,extrah,synthes,anesth,anaesth,inhal,acid*,ethanol,alcohol,mmol!,mol!,vapo,flammab',
  // Pipelines, telephones, networks.
  'pipeline,azerb,azeri,ceyhan,baku!,petroleum,railway,telecom,telephon,subscriber,fibre,gsm!,wireless,ethernet,router,vlan!,lan!,kernel',
  // The old ether and scripture; seas, fields, cars, minds; races, letters, taxes.
  'linker,emotion,luminifer,michelson,aether,mormon,ocean,vessel*,herbicid,weed*,agro,psycholog,attachment,marathon,olymp,athlet,ethiopia,thorn!,icelandic,unicode,alphabet,suffix,old english',
].join();

/** Drugs and chemical groups are told by their endings. */
export const OTHER_ENDINGS = 'mab tinib platin tabine yl'.split(' ');

export const OTHER_WEAKER =
  'research,study!,studies!,student*,journal,author,theor,histor,school,college,institut,scien,experiment,language,device,cable,port*,archive,engineer,conference,temperature,chemi,countr,treatment,medici,drug*,word*,interface,probe*,cell*,letter*,war!,license,licence,et al!,operator,mobile,course';

/** Symbols that stand beside ours in market text; in capitals, for many are words in small letters. */
export const SYMBOLS = 'SPY QQQ DIA TLT GLD VIX SPX NDX DXY IWD IWN IWO IJR EEM XLE XLF XLK ES NQ USD PUT CALL RUTW';
/** Other coins', and funds of coins'. */
export const COIN_SYMBOLS =
  'SOL XRP DOGE ADA BNB LTC BCH DAI ETC WBTC GBTC ETHE IBIT USDT USDC AVAX DOT LINK UNI AAVE SHIB PEPE TON TRX SUI ARB HYPE XMR BTCS';

/** Codes of countries whose runners meet Ethiopia's. */
export const COUNTRIES = 'KEN UGA ERI GBR NED GER FRA ESP ITA NOR MAR RSA BDI EGY';
