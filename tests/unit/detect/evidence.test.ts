/** What stands around our letters speaks for a coin or an index, or for something else that has the same letters. */

import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('nothing around speaks of markets', () => {
  test.each([
    'A freight line, BTC, will link the two cities by next spring.',
    'The Belgian school lets BTC pupils choose between two workshops.',
    'Set ETH to auto-negotiate; the LED blinks amber when the link is down.',
    'A fault code of the BTC means that the sensor lost contact.',
    'A BTC error means that the circuit breaker is open.',
    'Is {E:ETH} dead?',
    'Why is {R:RTY} lagging?',
  ])('%s', (marked) => expectMentions(marked));
});

describe('a body is told by who has it, by what it is, by its longer name', () => {
  test.each([
    "The Bahamas' BTC cut the price of its prepaid plan by 10%.",
    "Botswana's BTC declared an interim payout of 4 thebe.",
    "Sofia's BTC won a contract worth 2.3 million leva.",
    'The money was wired through BTC, a bank in Puerto Rico.',
    'Fees of BTC, as trustee of the collective trust, are deducted from the assets of each fund.',
    'The papers name BTC, which operates two exchanges of its own.',
    'The annual meeting of BTC Holdings takes place in June.',
    'Shares of BTC Systems rose 2% after the audit.',
    'A carrier called BTC Communications sued the regulator.',
    'Prof. Meier (ETH) expects inflation to fall below 1 percent next year.',
    'Integrated weed management, or IWM, saves growers $20 an acre.',
    'Biliary tract cancer, or BTC, is rare; the fund backs two trials.',
    'Employees may be paid in {B:BTC}, the company said.',
    'The company will hold {B:BTC} as its treasury reserve, its board said.',
    "Saylor's {B:BTC} holdings grew by 1,045 coins.",
  ])('%s', (marked) => expectMentions(marked));
});

describe('shares in lists, at prices and payouts of shares', () => {
  test.each([
    'Home furnishing movers: W -4.1%, ETH +1.6%, RH -2.2%, ARHS -0.9%',
    'Furniture stocks rallied: RH jumped 7%, ETH added 4% and La-Z-Boy 3%.',
    'Upcoming ex-dividend dates: KO $0.51, ETH $0.39, PEP $1.42',
    'Consumer laggards: NVR -2.4%, ETH -1.9%, POOL -1.7%',
    'Ethan Allen, ticker ETH, pays 39 cents a quarter.',
    'Analysts trimmed targets: ETH to $25 from $28, LZB to $40 from $44.',
    'At $29.50, ETH trades at 11 times earnings.',
    'Why ETH, the furniture maker, is a buy below $30',
    'Price targets: ETH $27 (from $30), WSM $190 (from $175)',
    '{E:ETH} to $25k? One bank thinks so.',
    'QQQ -0.4%, SPY -0.2%, {E:ETH} +1.1%',
    'SOL -4.1%, {E:ETH} +1.6%, XRP -2.2%',
    'My portfolio: half {R:IWM}, a quarter {B:BTC}, a quarter cash.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('how much there is of a coin', () => {
  test.each([
    "{E:ETH}'s supply has grown by 0.3% since the upgrade.",
    '{B:BTC} dominance back above 60%',
    'The university accepted 100 {B:BTC} from an alumnus.',
    'The museum was given 12 {E:ETH} by a visitor.',
    'A 2019 ETH paper modelled how rumours travel.',
    'Since 2006 BTC has moved 600 million tonnes.',
    'We synthesised it from iron and H3BTC.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('orders to close an option', () => {
  test.each([
    'Placed BTC limit at 0.05, GTC, on all my short strangles.',
    'Rolled out for 0.85: BTC the Oct 45 put and STO the Nov 43.',
    'Closed it: BTC 1 TSLA 240P @ 1.15 (opened at 3.40).',
    'I sell puts on SPY, set a BTC at 25% of the credit and forget about it.',
    'The app lets you roll or BTC your short puts with one tap.',
    'I BTC my calls at the open.',
    'My {B:BTC} is in cold storage.',
    'Options traders position for {B:BTC} at $80,000 by December.',
    '{B:BTC} call options at 80,000 are the most traded.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('people and places of learning', () => {
  test.each([
    'The spin-off was set up by two ETH alumni and employs forty people.',
    'He holds a doctorate from ETH and worked at a hedge fund.',
    'At ETH, tuition for foreign students will triple.',
    'Die ETH bildet mehr Informatiker aus, die Löhne steigen um 3 Prozent.',
    'Sie promovierte an der ETH über Kryptografie und gründete danach ein Start-up.',
    'Der {E:ETH}-Kurs steigt um 3 Prozent.',
    'Fraunhofer IWM gets 12 million euros for a test bench.',
    'The Vienna IWM pays 3,000 dollars a month.',
    'A ticket to IWM costs £26 for adults.',
    'IWM fellows receive a stipend of 3,000 euros.',
    'ETH entwickelt Beton, der CO2 speichert',
    'El físico estudió en la ETH y ganó un premio.',
    'Ученые из ETH создали робота, который прыгает на четыре метра.',
    '研究人员比较了三个大豆品种，其中BTC品种的产量最高。',
    'La beca del IWM en Viena incluye 3.000 euros al mes.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('words are told by how they end: coins, drugs, groups of atoms', () => {
  test.each(['Stablecoins moved to {E:ETH} last week.', 'gemcitabine for BTC', 'BTC Erdafitinib', 'Ethyl ETH'])(
    '%s',
    (marked) => expectMentions(marked),
  );
});

describe('the ether of poets and chemists', () => {
  test.each([
    'The album floats in an ether of hype and half-truths.',
    'An ether of regret hung over the trading floor after the crash.',
    'Descartes filled space with the ether, and the market with rumours.',
    'Ether, chloroform and nitrous oxide were the three great gases of the age.',
    'Staked ether tokens such as stETH traded at a discount to {E:ether}.',
    "Lido's staked ether traded below {E:ether} in June.",
    'Staked {E:ether} earns about 3% a year.',
    'Утренний эфир собрал аудиторию побольше, чем вечерний.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('a year after the name of an author', () => {
  test.each([
    "Bertrand Russell's 2000 pages on logic are kept at a library.",
    'Kurt Russell 2000 poster, mint, sells for $300.',
    'Theresa Russell 2000 interview, reprinted in full.',
    'According to Russell 2000, the core affect has two dimensions.',
    'The Russell 2000 monograph is out of print.',
    'See also Russell 2000, chapter 4, on bubbles.',
    'Why Small Caps May Be a Better Bet Than {R:Russell 2000} Funds',
    'Russell 2000 introduced the idea that prices are sticky.',
    'Russell 2000, 55; Quine 1960, 12.',
    'Vanguard {R:Russell 2000} ETF fell 1%.',
    'The small-cap {R:Russell 2000} was left behind.',
    'Stocks slid and the {R:Russell 2000} with them.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('code and forks', () => {
  test.each([
    "let btc = rates['btc']",
    'const eth = connect()',
    'Ethereum Classic and Bitcoin Gold rose.',
    '{B:Bitcoin} Gold ratio hits a record',
  ])('%s', (marked) => expectMentions(marked));
});

describe('a namesake beside true words of coins', () => {
  test.each([
    'BTC, the largest bank of the island, lent less while {B:bitcoin} funds grew.',
    "BTC, Bulgaria's former state operator, blames {B:Bitcoin} miners for the outage.",
    'BTC Bank opened a desk for {B:bitcoin} clients.',
    'The BTC Group (ASX: BTC) makes vitamins; {B:bitcoin} it does not hold.',
    'At BTC, apprentices learn to weld, and some of them mine {B:bitcoin}.',
    'A paper by ETH compares {E:Ethereum} clients.',
    'A survey by the ETH asked holders of {B:Bitcoin} about their power bills.',
    'New {E:ether} ETFs pay staking rewards; ether as an anaesthetic is long out of use.',
    'Ether was a solvent long before {E:Ethereum} was a network.',
    'The BTC pipeline is shut; {B:BTC} was flat at $97,300.',
    'The BTC pipeline leaked on a day when {B:BTC} fell below $90,000.',
    'The BTC telecom strike ended; {B:BTC} trades near $88,000.',
    'Sold the straddle on {R:IWM} at 9.40; will BTC before expiry.',
    'Bitcoin-Green, a token of 2018, is worth nothing today.',
    'Ethereum Meta was a copy of {E:Ethereum}.',
    'Russell 2000-seat stadium plan is rejected by council.',
    'Bernstein: {B:BTC} cycle is not over',
    'Traders in {E:ETH} paid 40 million dollars in liquidations; shareholders of Ethan Allen slept well.',
  ])('%s', (marked) => expectMentions(marked));
});
