import { describe, expect, it } from 'vitest';
import { isSensitive } from '../../../lib/sites/sensitive.ts';

const at = (address: string) => {
  const { hostname, pathname } = new URL(`https://${address}`);
  return isSensitive(hostname, pathname);
};

describe('a page is left alone where one signs in, orders or trades', () => {
  it.each([
    'bank.example/Login',
    'bank.example/login.html',
    'bank.example/login.aspx',
    'bank.example/en/LogIn.PHP',
    'bank.example/Account/Login',
    'bank.example/user/sign_in',
    'bank.example/signIn',
    'bank.example/SignUp/step-2',
    'bank.example/accounts/overview',
    'bank.example/trade-confirm',
    'bank.example/tradeConfirm.jsp',
    'bank.example/checkout/basket',
    'bank.example/trade/btc-usd',
    'login.bank.example/',
    'Accounts.bank.example/x',
  ])('%s', (address) => expect(at(address)).toBe(true));
});

describe('and read where only a story speaks of that', () => {
  it.each([
    'news.example/markets/bitcoin-trading-volume-falls',
    'news.example/markets/trading/why-bitcoin-fell-this-week',
    'news.example/2026/account-of-a-crash',
    'news.example/authors/jane-doe',
    'news.example/',
    'newslogin.example/story',
  ])('%s', (address) => expect(at(address)).toBe(false));
});
