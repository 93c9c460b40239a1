/** One word or figure more, and what it says: for the coin or the index, and in like words of something else. */

import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

const passages = (name: string, marked: readonly string[]) =>
  describe(name, () => {
    test.each(marked)('%s', (one) => expectMentions(one));
  });

passages('what is done by companies, in few words', [
  'BTC hires 40 fitters',
  'BTC hands out schoolbags',
  'BTC and Vivatel to merge',
  'BTC looking for a new home',
  'BTC delivers',
  '{B:BTC} takes the lead again',
  '{B:BTC} gives back half of it',
  'One last dip, then a bid for {E:ETH} at $2,200',
]);

passages('bids and deals', [
  'Why the opposition will not accept the BTC deal',
  'BTC bid deadline slips again',
  'Rivals close in on BTC, Mascom deals',
  'No bids for {B:BTC} below 58k',
  'A deal on rates would lift {E:ETH} above $3,000',
]);

passages('where namesakes are at home, and coins, too', [
  'Tower climbers of BTC in Botswana get danger money.',
  'Someone should be sent home from the Bahamas. BTC, a goose with golden eggs, went for less than $240 million.',
  'Rwanda and BTC sign a €28 million pact on health',
  'Bulgaria holds 213,000 {B:BTC}, if the old story is true.',
  'A hotel in the Bahamas takes {B:BTC} and gold.',
  'Traders in Nassau short {B:BTC} futures',
]);

passages('levels, charts, what is higher', [
  '{E:ETH} lost its most important level',
  'A downtrend in {R:IWM} since March, nothing more',
  'What strikes one in {B:BTC} this month is a volatility that went to sleep.',
  '{E:Ether} shrugs off another hack',
  'Higher fees at BTC anger the island',
  'The level of water in the lake near ETH was measured by two students',
  'Ether rises in the column and is read off at the mark.',
]);

passages('a figure above or below it', [
  'Sellers lean on {R:IWM} below 230 and cover above 224',
  'Significant bet against {R:IWM} below ~249 into mid-May; size that will add to what others have to do',
  'Another cluster of orders sits on {R:IWM} near 241, and nobody knows whose they are',
  'The IWM is below ground in part, under a park',
  'The IWM lends a tank to a school near Leeds, and two to others.',
  'Schools near IWM go in free, and so do those who served.',
]);

passages('balances, addresses and bounties of programmers', [
  'Wrong {B:BTC} balance after the update',
  'Adds a check for the {E:ETH} address that a user types',
  'We post every {B:BTC} bounty in this thread',
  "BTC, the ward's council, addressed the complaint",
  'The balance of power at ETH shifted with the new rector, a physicist.',
  'Crews of the Bounty had no BTC engineers.',
]);

passages('coins that stand for ours', [
  'It now has a ratio of twenty-two parts {E:ETH} to 78 parts stETH as of the time of writing.',
  'This is where {B:BTC} is handed in to create WBTC under strict rules.',
  'A proof-of-work chain pays its guards in {B:BTC}',
  'Presale of Bitcoin Hyper ($HYPER) ends',
  'Early buyers of Ethereum Meme ($EMEME) cannot sell.',
  'Like Bitcoin Pepe ($BPEP), it has a site and no code.',
  '{B:Bitcoin} Trust ($IBIT) sees no inflow',
  '{B:Bitcoin} ETF ($FBTC) at a record',
  'No {B:Bitcoin} Fund ($BITC) pays interest.',
]);

passages('a cashtag among those of coins that no list knows', [
  '{E:$ETH} $PEPE $WIF all sending',
  '$FLOKI {E:$ETH} $TURBO which one first',
  'long $HYPE {E:$ETH} $ENA since noon',
]);

passages('before the index: no first name, but a verb', [
  'Outperformed {R:Russell 2000} for the 20-Year period',
  'Outperforming {R:Russell 2000} for nine years',
  'Trailed {R:Russell 2000} by two points',
  'Wilson Russell 2000 shows how plots fail',
  'Alfred Russell 2000, on bees',
  'Fred Russell 2000 holds the opposite.',
]);

passages('the public, its health, the luminiferous', [
  "IWM's public funding has fallen over the years.",
  'BTC incidence climbs in the north',
  'Uganda: BTC builds health posts in Kasese',
  'The Luminiferous Ether: first idea of Ether due to Descartes',
  '{R:IWM} has fallen for a week',
  'Public interest in {E:ETH} futures has faded.',
]);

passages('the coin by its plural and its cases', [
  'Os {E:ethers} que estavam bloqueados',
  'Le cours des {E:éthers} a doublé',
  'Los {E:ethers} depositados en la cadena',
  'Dos mil unidades de {E:ether}',
  'Sprzedał {B:bitcoiny} i zapłacił {E:eterami}',
  'Les éthers de cellulose épaississent la peinture.',
  'Thiols and ethers smell; crown ethers bind metals.',
  'Estos éthers son disolventes.',
  "L'éther a des propriétés, donc il existe, et son action n'est plus à négliger.",
]);

passages('more names in other scripts', [
  '{E:乙太幣}跌破2000美元',
  '{B:비트}·{E:이더} 급락',
  'কমছে {B:বিটকয়েন}',
  'আবার বাড়ল {B:বিট কয়েন}ের দাম',
  'سعر ال{E:إيثوريوم} اليوم',
  '{E:イーサー}の価格が下落',
  '現在の{E:ETH}円は、下げ止まった',
  'Il {B:BTC} in calo, oggi vale meno',
  'В сети сократили эмиссию новых {E:ETH} в десять раз, и теперь их почти не прибавляется.',
  '이더넷 케이블과 비트 연산',
  'イーサーネットの規格',
  '乙太網路交換器',
]);

passages('what breaks out, is strong and moves', [
  '{R:IWM} is breaking out of a four-year base',
  'The strength in {R:IWM} is hard to ignore.',
  'It may all signal a very big move in {B:BTC} that could come on any of these days.',
  'New {R:IWM} highs could come before the year is over.',
  'The strength of BTC is its people, the minister said.',
  'Signals from the mast of BTC in Abaco were lost for hours.',
  'The upside of studying at ETH, she says, is the lake.',
]);

passages('projects, offices, ratings and industries', [
  'About $9 million went into the BTC project in six months.',
  'BTC shuts down',
  'BTC marketing wants a new slogan',
  'ETH is renewing its telephony this year.',
  'ETH got several new ratings from brokers in May',
  'The crypto industry holds more {B:BTC} than ever',
  'Exchange shuts, users wait for {B:BTC}',
  'How people put a value on BTC, nobody in the industry could say.',
]);

passages('so many of it, and so many seats of it', [
  'Apart from that the party won 28 of the 40 BTC seats.',
  'They lost 12 BTC votes to a neighbour',
  'The firm sold 345 BTC masts in June',
  'He keeps 345 {B:BTC} in a drawer',
  'Someone moved 500 {B:BTC} tokens to cold storage',
  'At dawn 3,000 {B:BTC} moves again',
]);

passages('thousands by their k', [
  '{B:BTC} > 45.1k, and I am wrong',
  'Out at 3.4k, {E:ETH} was kind to me',
  'He ran 5k in 21 minutes for BTC, his club.',
]);

passages('what bleeds, collapses and consolidates; treatment and what is volatile', [
  'The collapse of {E:ETH} is near, he writes',
  '{B:BTC} consolidates, the others flourish',
  'When one alt stays green while {B:BTC} bleeds, look again',
  'Consolidated accounts of BTC were late',
  'The treatment of BTC is not much better than ten years ago.',
  'Treatments for BTC cost a lot',
  'Ether is a colorless, volatile liquid with a smell.',
  '1841 wurde die narkotisierende Eigenschaft von Ether genutzt.',
  'It closed the BTC later on Monday.',
  'She was put under with ether in 1849.',
]);

passages('names, forks and cases in more languages', [
  '{B:биткојн} је порастао',
  '{B:Биткоин} и {E:етеријум} у паду',
  '{B:بٹ کوائن} کی قیمت میں اضافہ',
  '{E:ایتھیریم} کی قیمت',
  '{E:ایتھریم} میں کمی',
  'ה{B:ביטקוין} וה{E:אתריום} יורדים',
  "{E:את'ריום} מזנק",
  'מחיר ה{E:איתריום} עולה',
  'ביטקוין קאש עולה',
  'אתריום קלאסיק יורד',
  'ราคา{E:อีเธอร์เรียม}วันนี้',
  '{E:อีเทอเรียม} ร่วง',
  'บิตคอยน์แคช พุ่ง',
  'อีเธอเรียมคลาสสิก',
  'ดัชนี {R:รัสเซล 2000} ปรับขึ้น',
  'Το {B:μπιτκόιν} έπεσε',
  'Το {E:εθέριουμ} ανέβηκε',
  '{B:பிட்காயின்} விலை',
  '{E:எத்தேரியம்} விலை',
  '{B:బిట్‌కాయిన్} ధర',
  '{E:ইথেরিয়াম} ও {B:বিটকয়েন}',
  '{B:বিটকয়েন} ও {E:ইথার} দুটোরই দাম কমেছে',
  '{E:以太}突破4000美元',
  '{E:以太幣}跌',
  '以太网交换机价格下跌',
  '以太经典上涨5%',
  'मूल्य: बिटकॉइन कैश',
  'أسعار بيتكوين كاش',
  'إيثيريوم كلاسيك يرتفع',
  'بیت کوین کش',
  '{E:اتریوم} و {B:بیت‌کوین}',
  '{E:Etherul} a scăzut la 2.000 de dolari',
  'Az {E:ethert} is eladták, 3%-ot esett',
  '{E:Etheren} faller 5 prosent',
  'Cijena {B:bitcoina} i {E:etera} pada, trguje se {E:eterom}',
  'Amor etern i etern record',
  'Ideea de eternitate',
  '{R:ראסל 2000} ירד',
]);

passages('listings, owners, funding and what was sent', [
  'In 2016 the listing of BTC on the exchange was a watershed, and it brought 50,000 islanders in.',
  'Half of BTC ownership went to the islanders, with the highest yield on the exchange.',
  'Year after year BTC is driving digital inclusion for all of the islands.',
  'Funding for BTC dried up, the minister said.',
  'She was sent to sleep with ether',
  'New listing: {B:BTC} perpetuals',
  '{B:BTC} funding rate turns sharply negative',
  'I sent {E:ether} to a new account',
  '{B:BTC} has remained above 60k',
  '{B:BTC} has reached a new high',
]);

passages('what is higher, strong and moves is no price of ether yet', [
  'Ether has a higher vapor density than air.',
  'Wash the product with ether to break the emulsion.',
  'They believed that planets move in ether.',
  "{E:Ether}'s chart says nothing yet",
  '{E:Ether} breaks support at 2k',
  'Demand moves {E:ether} higher',
]);

passages('the near term', [
  '{B:BTC}’s near-term price action is not instilling confidence',
  "{E:ETH}'s near-term path looks narrow",
  'Near-term, {R:IWM} has the wind in its back, we think',
  'BTC’s technicians went near the mast once more.',
  'ETH’s winter term starts in September.',
  'BTC’s near-empty shop in Freeport will close',
]);

passages('functions that turn one currency into another are no pairs', [
  'const shown = BTCtoUSDT(balance);',
  'Call ethToUsd first, then round.',
  'The helper btctousd was removed in version 2.',
  'Volume in {B:BTCUSDT} and {E:ETH-USD} doubled',
  '{E:ETHBUSD} is delisted on Friday',
]);

passages('the Fraunhofer institute of that name', [
  '2019: 48 Jahre Fraunhofer IWM',
  'Fraunhofer IWM turned fifty with a dinner in Freiburg.',
  'Friction is measured at Fraunhofer IWM down to the atom.',
  '{R:IWM} turned fifty dollars higher than a year ago',
]);

passages('names as they are misspelled', [
  'Small caps in the {R:Rusell 2000} had their best week since spring',
  '{R:Rusel 2000}: -1,2 %',
  '{E:Etherum} and {B:Bitcoin} fell together',
  '{E:Etherium} gas is cheap again',
  'Krusell 2000 solves it with shocks to income.',
  'The word etherial is spelled with an e.',
]);

passages('an index behind its sign, and pairs in yuan', [
  '**^{R:RUT}** closed lower',
  "watch = ['^{R:RUT}', '^GSPC']",
  'The quotes are {B:BTCUSD}, {B:BTCCNY} and {E:ETH-CNY}.',
  'A deer and/RUT in autumn',
]);

passages('ether on the air, at the pharmacy and in the laboratory', [
  'Больше, чем эфир: 19.5K зрителей',
  'Quem vende éter na farmácia pede receita.',
  'Los tarros de éter se venden con receta en farmacias.',
  'Extraire à l’ether de pétrole pour 3 €',
  'Sustancias solubles en éter etílico: 12 mg',
  'Cellulose ether prices rise in China',
  'Стоимость {E:эфира} за неделю упала вдвое.',
  'Капитализация {E:эфира} снова растёт',
  '{E:Éter} sube un 5% y supera los 3.000 dólares',
]);

passages('little of markets is none for a long text', [
  'IWM receives a good part of what it spends in a year from a ministry, and the rest from its visitors’ tea, at about that level.',
  'Whoever remembers the IWM of their childhood, and has children of their own by now, will look in vain for the level below.',
  '{R:IWM} holds its level, small caps bounce',
]);

passages('bodies have an article, coins seldom', [
  'They changed their shares in the canal for stock of the BTC, with 3% a year.',
  'A guaranteed return was chargeable to the BTC, and the exchange said so.',
  'He sold the {B:BTC}, then bought the dip.',
  'The {B:BTC} price is all that they look at.',
]);

passages('what companies have and do in Turkish and in money', [
  'BTC hattı 2006 yılında açıldı.',
  '{B:BTC} kırılım bölgesinde bekliyor',
  'The directors are content that BTC cash-flows remained positive and that dividends were paid.',
  'قم بتكوين الخادم أولاً',
  '{B:بتكوين} يرتفع',
]);

passages('more scripts of India', [
  '{B:બિટકોઈન} અને {E:ઈથેરિયમ} ઘટ્યા',
  '{E:ईथऱ} मध्ये घसरण, क्रिप्टो बाजारात भीती',
  'ক্রিপ্টো বাজারে {E:ইথার} এর দাম কমেছে',
]);

passages('iron condors', [
  'An iron condor in {R:IWM} for next week',
  'Two condors on the {R:RUT}, one of them on Friday, and futures against them',
  'A condor sits on the roof of the RUT office in Santiago.',
]);

passages('what stands before a colon', [
  'FIND US AT: IWM NORTH, THE QUAYS',
  'OPEN DAILY AT: IWM LONDON',
  'NYSE: {R:IWM} closed at 231',
  'NASDAQ: {R:RTY} and S&P futures rose',
  'TVC:{R:RUT} and CME:{R:RTY} agree',
]);

passages('sums of billions with a point in them', [
  'The firm sits on $12.5 billion in {E:ETH}',
  'It holds $1.25 bn of {B:BTC} by now',
  'BTC spent about $38.5 million in operating expenditure',
  'A seat at ETH for $12.50',
]);

passages('a holding company of that name', [
  'XBT is a holding company without a business of its own.',
  'XBT, the holding company, declined to comment on its servers.',
  'XBT Holding runs servers in Texas.',
  '{B:XBT} futures are held by funds of all kinds.',
]);

passages('more scripts, particles and points', [
  '{E:이더}만이 상승세를 이어갔다',
  '{E:이더}에서 자금이 빠져나가며 하락',
  '이더넷 가격이 하락',
  '{B:بِٹ کوائن} کی قیمت',
  '{B:ബിറ്റ് കോയിൻ} വില കൂടി',
  '{B:பிட்காயின்}, {E:எத்திரியம்} விலை',
]);

passages('a long text that says nothing of coins or markets is about neither', [
  'The new timetable of BTC begins in spring; drivers were shown the routes on Monday, and the mayor thanked all who had worked on it.',
  'At its yearly evening BTC thanked its volunteers, who had repaired four hundred bicycles for pupils and had painted the old hall as well.',
  'The tender asks for lamps along the towpath; BTC will lay them before the regatta, weather permitting, and take the old poles away.',
  '{B:BTC} slid again overnight, and whoever had hoped that miners were done selling found out that they were not, not by a long way.',
  'Whoever bought {B:BTC} in spring has doubled the money by now, says a note that looks at wallets and at what moves between them, day by day.',
]);

passages('a long text of ether that is no money', [
  'Players win ether in the arena; it buys tents, soup and a place on the ferry, and what is left after the night is lost to the tide of the game.',
  'In the second act she speaks of an ether that carries every word ever said, and the choir answers from the gallery with a single, long note.',
  '{E:Ether} changed hands near $2,950, a fifth less than a month ago, while traders waited for the fund flows of the week to be published.',
]);

passages('a museum, a course and the fund in a paragraph', [
  'Why was IWM not told of the loan? The letters in the archive say that the tank stood in a barn near the coast for more than thirty years.',
  'The course is held twice a year; whoever has passed IWM I may go on to the second part, which adds a week in the vineyards above the lake.',
  "The {R:IWM} hasn't closed above that average since March, and small caps are the one corner of the market that analysts still call cheap.",
]);

passages('the furniture maker by name, and the coin beside it', [
  'Ethan Allen was on the exchange as ETH for decades, and analysts upgraded ETH to a buy only once',
  'Before the coin was born ETH meant Ethan Allen to brokers',
  "Ethan Allen's sofas aside, {E:ETH} at $3,120 is what they talk about",
]);

passages('hours of trading, extended and regular', [
  "During ETH the volume is thin, during RTH it isn't",
  'Draw the profile of the RTH session, not of ETH',
  'Switch from RTH to ETH hours and the gap is gone',
]);

passages('taxes and votes', [
  'Voters turn down BTC taxes in a referendum',
  "A referendum on BTC's budget is set for May",
  'The BTC tax district has two fire engines',
  'The taxes on {B:BTC} gains are due in April',
]);

passages('amounts in other languages', [
  '18 miljoen {E:ETH} staan vast',
  "Le fonds détient 12,4 millions d'{E:ETH}",
  'Es gibt nur 21 Millionen {B:BTC}',
  'W obiegu jest 19 milionów {B:BTC}',
]);

passages('options on the index, and a number of a company', [
  'The {R:RUT} put spread expires on Friday, and the position is up nine points',
  '{R:RUT} settles in cash, and its options expire in the morning',
  'My {R:RUT} calls are OTM again',
  'The RUT of the company is 76.123.456-7',
]);

passages('a year before a headline, and before an author', [
  'Stocks end 2025; {R:Russell 2000} hits a record',
  'It was argued before (Wong 1998; Russell 2000)',
  'Long known (Ito 1999; Russell 2000; Berg 2003)',
]);

passages('a time of day', ['{R:IWM} was bought at 10:28:22 in the morning, all of it at once, with calls']);

passages('where coins are traded, and how of it is talked', [
  'guys is {B:btc} gonna dump again before payday?',
  '{B:BTC} perps flipped to a premium on Binance overnight',
  '{E:ETH} left Kraken for cold wallets all week',
]);

passages('letters and a number are no share', [
  '{E:ETH} and ERC-20 tokens move between wallets',
  'ETH and NYU share the prize',
  '{E:ETH} or XRP first?',
]);

passages('an ether of chemists, and its price', [
  "L'éther diéthylique se vend en pharmacie, sur ordonnance",
  'El éter dietílico se guarda lejos del fuego',
  'Диэтиловый эфир хранят в темноте',
  '{E:Эфир} подорожал на 8% за сутки',
]);

passages('sessions and their highs', [
  '{R:RTY} session high was 2,098, value area just below',
  'The ETH session opens at six in the evening',
]);

passages('the museum in Duxford, the street of brokers', [
  'IWM Duxford opens its new hangar to members on Friday, and the Spitfire flies at noon when the wind allows it, says the diary of the week.',
  'Wall Street had {R:IWM} at the top of its list',
]);

passages('companies in German', [
  'BTC Unternehmensberatung stellt ein',
  'Der Umsatz der BTC stieg auf 190 Mio. Euro',
  '{B:BTC} steigt, Unternehmen kaufen weiter {B:Bitcoin}',
]);

passages('years of a Russell, and a fall of the index glued to it', [
  'Coaches: Ken Russell 2000-09, Ada Lind 2010-14',
  'Russell 2000–2005: the years at the coast',
  'Dow -0.4% {R:Russell 2000}-1.5% Nasdaq +0.2%',
  '{E:Ether}’s slide goes on',
  'Strikes of 215 and 220 on the {R:IWM}, a short straddle with a delta near nothing, and I will roll it as soon as a third of the premium is mine.',
]);

passages('tax numbers', [
  'RUT: 77.204.115-3, giro de ferretería',
  'RUT-avdraget sänks, och städfirmorna säljer sina aktier',
  'Fondos extranjeros que compren acciones necesitan un RUT',
  'El corredor pide el RUT, una clave y el saldo en dólares',
  'In Chile the fund first applied for a RUT, then bought the shares.',
  'El índice cayó; {R:RUT} pierde 2% y Nasdaq cierra en máximos',
  '{R:RUT} -1.2%, SPX flat into the close',
  'Sold the {R:RUT} 2200 puts, bought the 2150s',
]);

passages('hours of trading', [
  'The ETH toggle adds pre-market and after-hours candles to the chart.',
  'GTH and ETH volume are counted apart from the regular session.',
  'Without ETH data the extended session is missing from the chart.',
  '{E:ETH} traded higher on Sunday, when stocks were shut.',
  'After hours the miner fell 4%, while {B:BTC} and {E:ETH} rose.',
  'The exchange adds a chart for {E:ETH} and a wallet',
]);

passages('amounts with a word between, and how East Asia counts', [
  'As of June the company holds 4,310 unrestricted {B:BTC}.',
  'He sent 12 more {E:ETH} to the same wallet.',
  'The firm lost 40 borrowed {B:BTC}, and its lender sued.',
  'Some 900 former BTC workers marched to the ministry.',
  '他去年卖了 35 枚 {B:BTC}。',
  '團隊賣掉 120 顆 {E:ETH},撐過冬天。',
  'A loan of 90 {B:BTC} at 5% a month',
]);

passages('pairs with more currencies', [
  '{B:BTC/PLN} wraca nad 240 tys.',
  '{E:ETH-CZK} spread widens at night',
  '{B:BTC/MXN} and {B:BTC/ZAR} now listed',
  'BTC/PLC unit on the assembly line',
]);

passages('what is owned, lent, stolen, taken', [
  '{B:BTC} owned by the group at year end',
  'The {B:BTC} seller confirms the payment first.',
  'Stolen {E:ETH} moves again',
  'Police seized {B:BTC} and two cars',
  'Our fee is taken in {E:ETH}.',
  'The custodian holds the {B:BTC} of both funds.',
  'An airdrop for holders of {E:ETH}',
  'BTC has signed a three-year contract for 60 towers.',
  'Three former ETH engineers founded it.',
  'A former BTC chairman sits on the board of the bank.',
]);

passages('prices in pounds, and what museums and farms have', [
  'The IWM took £2 million more than in the year before, with shares of it from cafés.',
  'Entry to IWM costs £33, and the shop takes cards.',
  'Weed plans such as IWM lower the risk of poor prices for the grower.',
  'The landfill contract is part of the IWM plan and its fund.',
  'Rolled yield (RTY) fell when defects and rework rose.',
  '{R:IWM} took in $2 billion, most of it in one session',
]);

passages('a decree and a contest in Vietnam', [
  'Thông tư 78/2021/TT-BTC về hóa đơn',
  'BTC cuộc thi trao giải 50 triệu đồng',
  'Giá {B:BTC} giảm, nhà đầu tư chờ',
]);

passages('markets in other scripts', [
  '{B:BTC} ยืนเหนือ 2 ล้านบาท',
  '{E:ETH} ראה שוב מחיר של 4,000 דולר',
  'Ζητούσε τα χρήματα σε {B:BTC}, αξίας 90.000 ευρώ',
  '{B:BTC} 1억 5천 돌파',
  '苏黎世 ETH 的毕业生回国创业',
  'Научный сотрудник венского IWM пишет о рынке труда',
  'Майнеры продают {E:эфир}, кошельки пустеют',
]);

passages('ether in the air, in grease and in the market', [
  'La fortune du prince, montée à 40 millions, se perd dans l’éther.',
  'It cuts grease without glycol ether, and sells for $9.',
  'El laboratorio tenía acetona, éter y tres plantas de $4.000',
  'L’{E:éther} gagne 4 % à 3 100 dollars',
  'The price of {E:ether} is all he reads about.',
  'EIP 4844 made {E:ether} cheaper to use.',
]);

passages('payments and purses in more languages', [
  'Zahlung bar oder in {B:BTC}, Abholung in Linz',
  'Riscatto pagato in {E:ether} per tre server',
  'Han hade {B:BTC} i en plånbok värd 2 miljoner kronor',
  'Kahveci {B:BTC} kabul ediyor, öde ve çık: 120 lira',
  'Lichtenthal bekam von der BTC eine Rechnung über zwei Plätze.',
  'Staden prövar RUT, och det kostar 40 miljoner kronor.',
  'מכרתי {E:ETH} ברווח קטן',
  'ผมขาย {B:BTC} ไปแล้ว กำไรนิดเดียว',
]);

passages('shares of the furniture maker, and the game of a college', [
  '$ETH special dividend of 40c, paid in August',
  'Consumer discretionary: $W +4%, $ETH +2%, $HVT flat',
  '{E:$ETH} and {B:$BTC} higher, $COIN flat',
  'Final: RUT 61, PSU 58, the third win for Rutgers',
  'Registro Único Tributario (RUT) y saldo de la cuenta',
  'RTY is the product of FTY over all steps, so 3% is lost.',
  'Agree Rty 71.20 +0.33, Simon 180.10 -0.51',
]);

passages('a letter, a spirit, a channel', [
  'Old Norse gra[eth]r, a price or greed',
  'A gum that is soluble in alcohol and ether, sold at a price of $4',
  'A few clicks over Lightning, and the {B:BTC} is there',
  'A lightning strike put the station off the ether, at a cost of $3,000.',
  'Drie partijen betalen 20 miljoen voor een plek in de ether',
  'I keep {E:ETH} on a ledger.',
]);

passages('whose it is, who gets it, what moves', [
  '"We won’t sell our {B:BTC}, we borrow against it"',
  'The regulator fined BTC $90,000 over the outage.',
  '{B:BTC} $90,400, {E:ETH} $3,100',
  'Bitcoin Cash outpaces {B:BTC} once more',
  '{B:Bitcoin} cash-out takes a minute',
  'VIX 15.8, RVX 22.4, {B:BTC} 30-day implied 41',
  'Cards, SEPA, {B:BTC}, USDT: deposits from 10 euros',
  'Two ETH graduates sell software for $9 a month.',
  'A company adds 30 {B:BTC} to what it holds',
  'Every cycle so far {B:BTC} bottomed a year after its top',
]);

passages('more of other languages', [
  'A {E:ether} soma 1,2% e a {B:bitcoin} valoriza 2%',
  'Цена петролейного эфира выросла на 9%',
  'スイスのETHチューリヒ、量子分野で協定',
  '{E:ETH} 평단이 300만 원인데 더 살까요',
  'Bolsa de mestrado na ETH de Zurique',
  'Combien d’{E:ethers} dorment sur la plateforme ?',
  'Se pide RUT y cédula para comprar en pesos chilenos.',
]);

passages('options, exchanges, furniture and teams', [
  'Stopped out of {R:IWM} 225p at the open, then it fell',
  '{R:IWM} pays 60 cents, ex-date Tuesday',
  'IWM 1942p: a page of the pamphlet',
  'Bought {B:BTC} 90k calls on Deribit',
  '把{E:ETH}从交易所提到钱包',
  '법원, {E:ETH} 120개 압류',
  'Ethan Allen (ETH) rose 3%; {E:ether} fell.',
  'ETH -7% after the sofa tariff, Wayfair -5%',
  'RUT 3-10, SYR 5-7: the Scarlet Knights rest',
  'BTC d.d. had revenue of 83 million euros.',
  'Gwei, a part of one {E:ether}, is the unit of fees.',
  'Прибыль майнеров: {E:эфир} и брокеры',
  'Фьючерс на {B:BTC} у брокера',
]);

passages('lists, pairs and series', [
  'The author owned {B:BTC}, {E:ETH} and shares of a broker.',
  'BTC and bank shares: the carrier pays its dividend in May',
  'Pair of the day: {E:ETH}/{B:BTC} at 0.031, a low of five years',
  'ES1! +0.3%, NQ1! +0.4%, {R:RTY}1! -0.2%',
  'L’{R:IWM} reprend 1,8 % et repasse sa moyenne mobile',
  '업비트에서 {E:ETH} 출금이 30분째 안 되네요',
]);
