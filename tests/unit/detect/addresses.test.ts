import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('URLs, e-mail, paths and files', () => {
  test.each([
    'Read https://example.com/markets/bitcoin-price-today for more.',
    'See bitcoin.org and ethereum.org/en/staking.',
    'www.btc.com',
    'Write to press@ethereum.org or btc@example.com.',
    '/var/lib/bitcoin/debug.log',
    '~/.bitcoin/bitcoin.conf',
    'C:\\Users\\me\\Bitcoin\\wallet.dat',
    'data/btc.csv and eth-2021.parquet',
    'git clone git@example.com:eth/btc.git',
    'Ask on r/Bitcoin or r/ethereum.',
    'vitalik.eth sent 10 {E:ETH} to a charity wallet.',
    'Follow @bitcoin and @ethereum.',
    'src/ETH/index.ts',
    'https://iwm.org.uk/collections',
    'datadir=/srv/bitcoin',
    '<img src="/img/bitcoin-is-not-a-scheme/figure.png">',
  ])('%s', (marked) => expectMentions(marked));
});

describe('code identifiers', () => {
  test.each([
    'web3.eth.getBalance(account)',
    'the eth_call and eth_sendRawTransaction methods',
    'BTC_ADDRESS=abc',
    'bitcoin-cli getblockchaininfo',
    'self.eth = 3',
    'btc = load()',
    'auto eth0; iface eth0 inet dhcp',
    'ETH_P_IP is defined in if_ether.h',
    '--eth.syncmode fast',
    'let ethBalance = 0n;',
    'from bitcoin import rpc',
    'pip install bitcoin',
    '<h2 id="bitcoin">',
    '[jump](#bitcoin)',
    'bitcoin::Block and eth->call()',
    'stake --amount-eth 3',
    'ids: `ethereum-eth-pool-staking`',
  ])('%s', (marked) => expectMentions(marked));
});

describe('dots and slashes in prose', () => {
  test.each([
    'It ended in {B:BTC}.Then the market turned.',
    'He holds {B:BTC}/{E:ETH}/SOL.',
    'Stocks and/or {B:bitcoin} may fall.',
    'The price of {B:Bitcoin}... fell again.',
    'crypto/{B:Bitcoin} tax forms',
  ])('%s', (marked) => expectMentions(marked));
});
