/**
 * Words that tell what a text is about, as lists for `stemsOf`. Every word is sent to every page: a list holds what its
 * subject can hardly do without.
 */

/** Said of coins, indices and their trade, and of hardly anything else. */
export const MARKET_STRONG =
  'crypto,cripto,krypto,kripto,blockchain,ethereum,defi!,wallet,token*,staked,staker,staking,validator,onchain,on chain,mainnet,testnet,smart contract,solidity,erc2,erc7,erc1,erc 2,erc 7,erc 1,hashrate,hash rate,binance,kraken,usd!,usdt!,usdc!,airdrop,whale*,etf*,etp*,perps,perpetual,futures,liquidat,leverag,bull*,bullish!,bear*,bearish!,smallcap,small cap,s&p,nasdaq,dow!,nyse,ishares,hedge fund,wall street,implied,open interest,moving average,risk o';

/** Words that a stem of another list must not take. */
export const NEITHER = 'investig,russell 2';
/** The family of indices, where the index itself is not meant. */
export const RUSSELL = 'russell ';

/** Common about markets, possible elsewhere; the last line in German, French, Spanish, Portuguese, Italian, Turkish, Dutch. */
export const MARKET_WEAK = [
  'price,pricing,market,trade,trading,invest,buy,bought,sell,sold!,rally,ralli,index,indices,share*,stock*,fund*,exchang,volatil,breakout,break out,breaks out,breaking out,broke out,broken out,trend,chart*,portfolio,hedg,calls!,options!,spread*,contract*,holdings!,holder*,earnings!,profit,gain,returns!',
  'payment,dollar,asset*,equity,equities,capitali,billion,withdraw,fiat!,inflation,fed!,swap,fee*,collateral,liquidity,miner,mining,gas!,transaction,outperform,underperform,ticker,sector,treasur,largecap,large cap,dominance,inflow,outflow,volume',
  'close above,close below,close at,closes above,closes below,closes at,closed above,closed below,closed at,closing above,closing below,closing at',
  'surge!,surges!,surged!,surging!,soar,plung,crash,jump,up%,down%,ris%,rose%,fall%,fell%,lost%,dropp%,slid%',
  'kurs,preis,markt,anleger,börse,cours!,marché,bourse,precio,mercado,bolsa,preço,prezz,mercat,fiyat,dolar,borsa,koers,prijs',
].join();

/** Other subjects that use our letters. */
export const OTHER_STRONG = [
  // Museums and their wars; universities and institutes.
  'museu,museo,musée,musee,exhibit,galler,wartime,world war,universi,professor,professur,prof.,hochschul,campus,doctora,spinoff,spin off,phd!,ph.d!,epf!,epfl!,polytech,polytéch,leibniz,institute of tech',
  // Medicine and pharmacy; chemistry.
  'patient,cancer,tumor,tumour,carcinom,oncolog,metasta,resect,unresect,chemo,clinical,therap,cohort,diagnos,pharmac,prescription,surgery,surgical,surgeon,disease,antibiot,bacteri,tubercul,hormon,receptor,protein,enzym,epilep,mice!,solvent,distill,extracti,extrah,synthes,anesth,anaesth,inhal,acid*,ethanol,alcohol,mmol!,mol!,ml!,vapor,vapour,flammab',
  // Pipelines, telephones, networks.
  'pipeline,azerb,azeri,ceyhan,baku!,petroleum,railway,telecom,telephon,fibre,gsm!,wireless,ethernet,router,vlan!,lan!,network interface,kernel',
  // The old ether and scripture; seas, fields, cars, minds; races, letters, taxes.
  'luminifer,michelson,relativity,aether,physicist,mormon,oceanograph,ocean*,vessel*,herbicid,weed*,agro,psycholog,attachment,marathon,olymp,athlet,ethiopia,thorn!,icelandic,unicode,phonet,phonem,alphabet,suffix,old english',
].join();

/** Drugs and chemical groups are told by their endings. */
export const OTHER_ENDINGS = 'mab tinib platin tabine yl'.split(' ');

export const OTHER_WEAK =
  'research,study!,studies!,student*,journal,author,literature,theor,histor,school,college,institut,laborator,scien,experiment,language,device,cable,port*,archive,forsch,engineer,conference,temperature,chemi,countr,treatment,medici,drug*,word*,interface,probe*,cell*,crude,letter*,war!,oil!,barrel,license,licence,customers,et al!,operator,minister,stakeholder,mobile';

/** Words of scripts in which a pattern need not begin where a word does. */
export const MARKET_ABROAD =
  '価格|仮想通貨|暗号|市場|ドル|取引|价|加密|美元|币|가격|암호화폐|시장|달러|코인|거래|цен|курс|крипт|доллар|монет';
export const OTHER_ABROAD = '博物|大[学學]|学院|대학|музе|универс';

/** Symbols that stand beside ours in market text; in capitals, for many are words in small letters. */
export const SYMBOLS =
  'SOL XRP DOGE ADA BNB LTC BCH DAI ETC WBTC SPY QQQ DIA TLT GLD VIX SPX NDX IWD IWN IWO EFA EEM EWZ XLE XLF XLK XLV XLU ES NQ GBTC ETHE USD USDT USDC BUSD PUT CALL RUTW';

/** Codes of countries whose runners meet Ethiopia's. */
export const COUNTRIES = 'KEN UGA ERI GBR NED GER FRA ESP ITA NOR MAR RSA BDI EGY';
