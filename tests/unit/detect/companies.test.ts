/** Our letters as names of companies, bodies, shares and orders, told by what stands around, and the coins beside the same words. */

import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('BTC, a telephone company', () => {
  test.each([
    'BTC posts record half-year profit as data revenue climbs',
    'BTC to lay off 120 workers, union says',
    'BTC shareholders approve final dividend of 5.8 thebe',
    'Shareholders of BTC will vote on the merger in June, the company said in a circular.',
    'Government to sell its remaining stake in BTC, says minister',
    'Cabinet mulls BTC privatisation as buyers line up',
    'BTC customers complain of dropped calls and slow internet',
    "The parastatal's debt rose while BTC returned to profit, helped by lower staff costs.",
    "BTC's fixed-line revenue fell 6% to $48 million, while mobile revenue rose 2%.",
    'Cable & Wireless paid $210 million for 51 percent of BTC. The union opposed the sale. BTC has since cut prices twice.',
    'Analysts at Motswedi Securities keep a hold on BTC after the company guided for lower margins.',
    'BTC CEO steps down after ten years',
    'BTC wins tender to build rural network',
    'The regulator fined BTC $2 million for outages during the hurricane.',
    'BTC share price slides after profit warning; trading volume on the local bourse was thin.',
    'BTC apologises for outage',
    'Union leaders met BTC management on Friday to discuss wages.',
    'In a statement BTC said it would invest P300 million in fibre over three years.',
    'BTC launches new prepaid plan',
    'BTC chairman defends pay deal',
    'How BTC lost its monopoly',
    'BTC staff strike enters second week',
    'Prices for fixed data are under pressure, said the BTC finance chief, who sees growth in mobile money.',
    'BTC was carved out of the old post office in 1980. Today BTC faces three rivals and a tough regulator.',
    'Profit after tax at BTC grew by 12 percent to 203 million pula',
    'BTC sale: what the opposition wants',
    "The PM told Parliament that BTC would remain in Bahamian hands; BTC's new owners disagree.",
    'Letter to the editor: BTC is failing us again',
    "BTC's audited accounts show trade receivables of $31 million and a provision for doubtful debts.",
    'The tribunal ordered BTC to reinstate the dismissed technicians.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('BTC, a body that acts through its people, its owners and its papers', () => {
  test.each([
    'BTC boss promises faster repairs',
    'A BTC spokeswoman would not say when the line would be mended.',
    'The tribunal turned down BTC’s request to delay the hearing.',
    'BTC to provide clean water in three districts',
    'BTC pays record dividend to the treasury of Botswana',
    'Cabinet to keep BTC golden share',
    'The former ministry now owns, through two subsidiaries, all of BTC.',
    'Owners put pressure on BTC to sign the lease',
    'BTC spent about $2 million on new masts, its annual report shows.',
    'The consortium that runs BTC has three partners.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('BTC, a pipeline', () => {
  test.each([
    'BTC exports fall 4% in first half',
    'Shipments of Azeri Light via BTC reached 2.1 million tonnes in May',
    'BTC flows resume after maintenance',
    'BP cut its stake in BTC to 30%, while Total and Eni kept theirs; tariffs were unchanged.',
    'Loadings of BTC Blend for November are set at 17 cargoes, traders said.',
    'Azeri BTC differentials strengthened to dated Brent plus $4.20 a barrel.',
    "Turkey's income from BTC transit fees rose",
    'BTC transports Kazakh oil too',
    'Kazakhstan plans to ship 1.5 million tons of oil through BTC next year',
    'The route of BTC runs for 1,768 km across three countries.',
    'BTC shut after quake, force majeure declared on crude loadings',
    'SOCAR said oil transported by BTC since 2006 exceeds 4.3 billion barrels',
  ])('%s', (marked) => expectMentions(marked));
});

describe('BTC, a trust company, an order, a class of drugs, a college', () => {
  test.each([
    'BTC Capital Management manages $1.2 billion for Iowa families.',
    "Item 5. Transfer agent. The Fund pays BTC an annual fee of 0.02% of net assets for custody services. BTC may resign on 60 days' notice.",
    'Boston Trust Company ("BTC") serves as trustee. BTC holds the securities in segregated accounts and BTC receives a fee.',
    "The Trustee, BTC, is a Delaware statutory trust company; the sponsor pays BTC's fees out of the management fee.",
    'Shares of beneficial interest are held of record by BTC as nominee for participants.',
    'BTC +10 SPY 12JAN 470 PUT @1.05, then rolled up',
    'STO 5 {R:IWM} puts at 2.10, BTC at 0.40 two weeks later for a nice credit',
    'I sold the call for 3.00 and placed a BTC order at half of that.',
    'My BTC order on the spread filled at 0.35 this morning.',
    'Set a GTC BTC at 50% of max profit on every credit spread.',
    'BTC my short puts ahead of earnings',
    'STO and BTC are the two orders you need for covered calls.',
    'Should naloxone be a BTC product? Pharmacists think a BTC category would help.',
    'Moving statins to BTC status would save insurers money, the study argued.',
    'A third class, BTC, sits between prescription and over the counter.',
    'The Belgian agency BTC funds water projects in Rwanda worth 12 million euros.',
    'BTC students won the state welding contest.',
    "The college's BTC course costs $1,200 and sells out each term.",
    'BTC (Burkitt-type carcinoma) cells were cultured; BTC lines responded to cisplatin.',
    'Gemcitabine remains the backbone in BTC; median overall survival was 11.7 months.',
    'Add BTC (2.1 g, 10 mmol) to the linker solution and heat in DMF.',
    'HKUST-1 is made of copper nodes and BTC linkers.',
    'Bituminous Technology Centre: BTC recommends a new binder grade.',
    'The BTC-BTC route of the pipeline',
    'The 3ADA and BTC board.',
    'The BTC board approved the plan.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('ETH, the shares of a furniture maker', () => {
  test.each([
    'Shares of ETH traded up $1.40 to $28.15 on Tuesday.',
    'Shares of NYSE ETH opened at $31.49 on Friday.',
    'ETH stock has a 50-day moving average of $27.90 and a P/E ratio of 12.1.',
    '$ETH $RH $WSM $LZB home furnishing earnings this week',
    '$HD $LOW $ETH $ARHS furniture names on watch',
    "ETH's gross margin widened to 60.8% as showroom traffic recovered; net sales fell 9%.",
    'ETH declared a quarterly dividend of $0.39 a share, payable on May 22.',
    'NYSE: ETH reported fiscal third-quarter net sales of $146.4 million',
    'Furniture makers LZB, ETH and HOFT fell after the tariff news.',
    'ETH beat by $0.05; retail written orders rose 4.5%',
    'Ethan Allen (ETH) stock rose 3% after the furniture maker raised its dividend.',
    'ETH earned $0.43 per share, missing the $0.47 consensus of analysts; its payout ratio is 72%.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('BTC, the coin, in few words and among companies', () => {
  test.each([
    '{B:BTC} hits 70k',
    '{B:BTC} breaks $64,000',
    'Why {B:BTC} is falling today',
    '{B:BTC} rallies as Fed holds rates',
    '{B:BTC} falls below key support',
    '{B:BTC} price prediction: bulls eye six figures',
    '{B:BTC} dominance slips',
    '{B:BTC} options expiry: what to watch',
    '{B:BTC} ETF flows turn positive',
    '{B:BTC} slips, dollar firms',
    'Is {B:BTC} still a hedge against inflation?',
    '{B:BTC} treasury firms under pressure as premiums shrink',
    'Semler board approves {B:BTC} treasury plan',
    'Strive agrees to buy Semler in stock deal, adding 5,886 {B:BTC}',
    "MARA's revenue rose 64% as {B:BTC} production doubled",
    'Company X adds 220 {B:BTC}, shares jump',
    'Metaplanet raises capital to buy more {B:BTC}',
    "The firm's {B:BTC} holdings now stand at 30,823, it told the exchange.",
    '{B:BTC} whale moves coins after 14 years',
    'Shorts liquidated as {B:BTC} spikes',
    'Long {B:BTC}, short everything else',
    '{B:BTC} miner revenue falls to a record low',
    'If {B:BTC} closes the week above resistance, longs are in play.',
    '{B:BTC} Jumps 5%, Leading Market Higher',
    '{B:BTC} at all-time high',
    '{B:BTC} and gold diverge',
    '{B:BTC} ledger update: 4 wallets moved',
    '{B:BTC} halving countdown begins',
    '{B:BTC} network difficulty hits record',
    'Long-term {B:BTC} holders are selling, on-chain data show.',
    'Government of Bhutan sells {B:BTC} worth $65M',
    'The government seized 94,000 {B:BTC}; the DOJ wants to sell the coins.',
    "El Salvador's {B:BTC} reserve tops 6,000",
    "{B:BTC} custody is offered by the bank's trust unit to its wealth customers.",
    "The company's board authorised the use of {B:BTC} as a treasury reserve asset.",
    'Employees may be paid in {B:BTC}, the company said.',
    'Workers at the mine were paid in {B:BTC}',
    'Spot {B:BTC} ETFs see fifth day of outflows',
    '{B:BTC} up 3%, {E:ETH} up 5%',
    'Analyst: {B:BTC} bottom is in',
    'The CEO sold his {B:BTC} in January',
    '{B:BTC} futures open interest drops',
    '{B:BTC} network fees tripled overnight as blocks filled up',
    'My {B:BTCs} are gone.',
    '{B:Bitcoin} ({B:BTC}) rallied. The BTC pipeline was shut. Why {B:BTC} again?',
  ])('%s', (marked) => expectMentions(marked));
});

describe('ETH, the coin, among shares', () => {
  test.each([
    '{E:ETH} slides below $3,000 for first time since July',
    '{E:ETH} staking queue hits record',
    '{E:ETH} gas fees hit a four-year low',
    '{E:ETH}/{B:BTC} ratio bounces',
    'Shares of {E:ETH} treasury firms jumped as {E:ETH} touched $4,700',
    "BitMine's stock rose after it disclosed 2.1 million {E:ETH}.",
    '{E:$ETH} holding 2800, next stop 3200',
    '$SOL {E:$ETH} $XRP all green',
    '{B:$BTC} {E:$ETH} $SPY $QQQ risk on today',
    '{E:ETH} outflows continue',
    '{E:ETH} ETF issuers amend filings to allow staking',
    '{E:$ETH} supply on exchanges lowest since 2016',
    '{E:ETH} stakers earn about 3% a year',
    '{E:ETH} burns exceed issuance',
    'Is {E:ETH} undervalued?',
    '{E:ETH} price reclaims 200-day average',
    'Fusaka upgrade: what {E:ETH} holders should know',
    'SharpLink shares fall despite {E:ETH} gains',
  ])('%s', (marked) => expectMentions(marked));
});

describe('coins, shares and bodies in one passage', () => {
  test.each([
    'A trader opened a 40x short on {B:BTC} and a long on HYPE worth $12 million.',
    'Tokenized Treasuries grew while {E:ETH} and SOL fees shrank.',
    "BlackRock's IBIT took in $412 million and its {E:ether} fund lost $31 million.",
    '{B:BTC} and {E:ETH} were down 2.1% and 3.4%, respectively, in Asian hours.',
    'The company, which has 1,200 employees, accepts {B:BTC}, {E:ETH} and USDC.',
    'Sygnum Bank offers customers {B:BTC}-backed loans through its network of branches.',
    'The board of trustees of the pension fund voted to put 2% into {B:BTC} and 1% into {E:ETH}.',
    "Bitfarms' revenue from {B:BTC} mining was $42 million; the company's chairman resigned in May.",
    "The union's strike fund holds {B:BTC}, an official said, after a member sent coins by mistake.",
    '"{B:BTC} did what it was meant to do," said the fund manager.',
    'The SEC approved options on the iShares fund, which tracks {B:BTC}.',
    'He lost the keys to 8,000 {B:BTC} in a landfill.',
    '{E:ETH} gained 12% in a week as the foundation sold 10,000 {E:ETH} over the counter.',
    'Stocks in Zurich rose while {E:ETH}, XRP and {B:BTC} fell.',
    'Polygon, which settles on {E:Ethereum}, cut fees.',
    'Small caps rose, with the {R:IWM} fund up 1.1% and regional banks up 3%.',
    'As of 31 December, the Trust held 236,000 {B:BTC} with a fair value of $16.1 billion.',
    "The registrant's digital assets consist of approximately 4,871 {B:BTC}, with an impairment of $38 million.",
    '{B:Bitcoin} Magazine reported that {B:Bitcoin} Core developers merged the change.',
    'We study {B:BTC} returns with a GARCH model and daily data from 2014 to 2022; {E:ETH} is a robustness check.',
    'This paper examines whether students who hold {B:BTC} differ from others. Respondents who own {B:BTC} are younger.',
    'In our sample of university students, 14% had bought {B:BTC} or {E:ETH} at least once.',
    'Selling {R:IWM} 220 puts for June, BTC at 50%',
  ])('%s', (marked) => expectMentions(marked));
});
