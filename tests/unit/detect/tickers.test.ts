import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('tickers among market words', () => {
  test.each([
    '{B:BTC} reclaimed $64,000 overnight while {E:ETH} lagged.',
    'Traders rotated from {E:ETH} into SOL.',
    'With {R:IWM} closing above its 50-day, breadth finally confirmed.',
    '{R:IWM} 220 calls for Friday traded 90,000 contracts.',
    'We are long {R:IWM} against QQQ.',
    'BOT +10 {R:IWM} JAN 240 CALL @1.20',
    '{R:IWM} UP 12 CENTS, SPY DOWN',
    'Sold the {R:IWM} 195/190 put spread for a credit of 1.10.',
    'SPY flat, QQQ −0.4%, {R:IWM} +1.1%',
    'The {R:RUT} finished 22 points below its 2021 peak as the VIX climbed.',
    'SPX, NDX and {R:RUT} options are cash-settled.',
    '{R:RTY} futures led overnight while ES and NQ drifted.',
    'Short /{R:RTY} at 2,105, stop above the overnight high.',
    'The index (^{R:RUT}) added 0.9%.',
    'Hashrate fell, yet {B:BTC} miners kept selling.',
    'He paid 0.35 {B:BTC} for the domain.',
    'A bounty of 12{E:ETH} was offered.',
    'What happens to {E:ETH} stakers after the upgrade?',
    '{B:XBT} is the symbol some exchanges use for {B:bitcoin}.',
    'Open interest in {B:BTC} perpetuals hit a high.',
    'The {E:ETH}/{B:BTC} ratio is at a four-year low.',
    'Dominance ({B:BTC}.D) broke 60%.',
    'Should I sell my {B:BTC}?',
    'my bag: 60% {B:btc}, 30% {E:eth}, rest stables',
    'just bought more {E:eth}, this dip is a gift',
    'how many {B:BTCs} are lost forever? wallets dormant since 2010 hold millions',
    'Top holdings: 5.1% cash, 14% {R:IWM}, 22% SPY',
    '{R:IWM} vs SPY since the Fed cut rates',
    'Small caps ({R:IWM}) outperformed for a third week.',
    'The fund holds iShares {R:Russell 2000} ETF ({R:IWM}) and Treasuries.',
    'Preis für 1 {B:BTC} in Euro',
    'Alım satım hacmi en yüksek çiftler {B:BTC} ve {E:ETH} oldu.',
    'Le cours de l’{E:ETH} repasse sous 2 000 €.',
    'Whale moves 4,000 {E:ETH} to Binance',
    'Why is {R:RTY} lagging?',
    'Long {R:RTY} against NQ if large caps begin to lag.',
    '{R:RUT} and {R:IWM} condors side by side',
    'Ticker | Last | Change: {R:IWM} | 211.40 | -0.62 | QQQ | 480.11 | 1.05',
    'my {B:btc} wallet shows zero, help',
    'transfer {E:eth} from the exchange to a ledger',
    'If the account is liquidated, {B:BTC} is sold first.',
    'The {E:ETH} is received by the bridge contract, then released.',
    'Die {B:BTC}-Dominanz stieg, der {E:ETH}-Kurs nicht.',
    'Rewards are paid in {E:Eth} each epoch to every validator.',
    'My {B:BTCs} are gone.',
    'VIX up, DXY up, {R:IWM} down 2%',
    'Allocation: {B:BTC} 5%, bonds 35%, equities 60%',
  ])('%s', (marked) => expectMentions(marked));
});

describe('cashtags', () => {
  test.each([
    'Adding {B:$BTC} here',
    'watching {E:$ETH} and {R:$IWM} into the close',
    '{R:$iwm} looks tired',
    '{R:$RUT} leads',
    '{B:$btc} to the moon',
    '{B:$BTC}.X volume is insane',
    'The {E:$ETH}/{B:$BTC} chart has been falling for a year.',
    '$GBTC $ETHE $BTCS are something else',
  ])('%s', (marked) => expectMentions(marked));
});

describe('pairs are one mention of what is priced; a pair of ours is two', () => {
  test.each([
    '{B:BTC-USD} traded sideways.',
    '{B:BTC/USDT} perpetual, 20x',
    '{B:BTCUSDT} 4h chart',
    '{E:ETHUSD} rejected at resistance',
    '{E:ETH}/{B:BTC} keeps falling',
    '{E:ETH}{B:BTC} daily close',
    '{B:XBTUSD} on the derivatives venue',
    '{B:XBT/EUR} order book',
    'symbol = "{B:BTC_USDT}"',
    "ticker = exchange.fetch_ticker('{E:ETH/USDT}')",
    '{B:btcusdt} funding flipped negative',
    'BINANCE:{B:BTCUSDT}',
    '{E:ETH-EUR} and {E:ETH/JPY} volumes doubled',
    '{B:BTC-PERP} open interest',
    "df = yf.download('{B:BTC-USD}', period='5y')",
  ])('%s', (marked) => expectMentions(marked));
});

describe('exchange prefixes', () => {
  test.each([
    'iShares {R:Russell 2000} ETF (NYSEARCA:{R:IWM}) saw inflows.',
    'ETF (NYSE Arca: {R:IWM})',
    'AMEX:{R:IWM} weekly chart',
    'Ethan Allen Interiors Inc. (NYSE: ETH) reported lower sales of sofas.',
    'Grayscale {B:Bitcoin} Mini Trust (NYSE Arca: BTC)',
  ])('%s', (marked) => expectMentions(marked));
});

describe('price strips without spaces', () => {
  test.each([
    '{B:btc}$62.7k{E:eth}$2.4k',
    '{B:Bitcoin}BTC$67,123.45-1.2%{E:Ethereum}ETH$3,456.70+0.4%',
    '{B:BTC}62,700.10{E:ETH}2,410.55',
    '1{B:Bitcoin}BTC$61,002',
    '{B:BTC}-0.52%{E:ETH}+1.3%SOL-2.0%',
    'DOW 39,118 S&P 5,460 NASDAQ 17,732 {R:RUSSELL 2000} 2,047 {B:BITCOIN} 60,887',
  ])('%s', (marked) => expectMentions(marked));
});

describe('other tickers that contain ours', () => {
  test.each([
    'GBTC and ETHE trade at a discount to net asset value.',
    'WBTC, cbBTC and tBTC are claims on a custodian or a contract.',
    'Swap stETH for WETH or rETH on the pool.',
    'BTCS Inc. reported revenue of $1.2 million.',
    'IWN and IWO split the small-cap market.',
    'BTCC was among the first exchanges.',
    'mETH and ezETH are restaking tokens.',
    'L-BTC lives on a sidechain; BTC.b on Avalanche.',
  ])('%s', (marked) => expectMentions(marked));
});
