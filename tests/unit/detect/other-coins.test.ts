import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('forks keep the name and are other coins', () => {
  test.each([
    'Bitcoin Cash (BCH) split off in August 2017.',
    'bitcoin cash and litecoin fell; {B:bitcoin} held.',
    'Bitcoin SV was delisted.',
    'Bitcoin ABC lost the hash war.',
    'Bitcoin Gold suffered a 51% attack.',
    'Bitcoin Satoshi Vision lawsuits',
    'BITCOIN CASH JUMPS 20%',
    'Bitcoin Diamond and Bitcoin Private are forgotten.',
    'Ethereum Classic (ETC) was attacked thrice.',
    'ethereum classic miners',
    'ETH Classic is the old chain.',
    'the Grayscale Ethereum Classic Trust',
    'The network split into 비트코인ABC and 비트코인SV.',
    'EthereumPoW (ETHW) kept mining; so did Ethereum PoW (ETHW).',
  ])('%s', (marked) => expectMentions(marked));
});

describe('the same words about the coin itself', () => {
  test.each([
    'The {B:bitcoin} cash-and-carry trade pays 9%.',
    '{B:Bitcoin}, cash and gold are all they hold.',
    'the {B:Bitcoin} gold ratio',
    '{B:Bitcoin} Gold Ratio Hits New Low',
    'MARA sold {B:bitcoin}. Cash rose to $200 million.',
    'classic {E:Ethereum} wallets',
    '{B:Bitcoin} private keys were lost.',
    'a {B:bitcoin} cash flow model',
  ])('%s', (marked) => expectMentions(marked));
});

describe('wrapped, bridged and pooled copies', () => {
  test.each([
    'Wrapped Bitcoin (WBTC) supply fell.',
    'Coinbase Wrapped BTC launched in September.',
    'wrapped ether is an ERC-20 token',
    'Lido Staked Ether (stETH)',
    'Coinbase Wrapped Staked ETH (cbETH)',
    'Binance-Peg Ethereum',
    'bridged BTC on other chains',
    'He wrapped his {B:bitcoin} to use it in DeFi.',
    'Redeem your staked {E:ETH} (stETH) after the upgrade.',
    'Coinbase Staked ETH (cbETH)',
    'About 34 million staked {E:ether} earn a yield.',
  ])('%s', (marked) => expectMentions(marked));
});
