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
    'bank.example/LogOn.do',
    'bank.example/log_on',
    'bank.example/loginPage.jsf',
    'bank.example/user-login',
    'bank.example/login.do;jsessionid=1A2B',
    'bank.example/signin-oidc',
    'bank.example/reset_password',
    'bank.example/forgotPassword.php',
    'bank.example/myOrders',
    'bank.example/orderEntry',
    'bank.example/order-status.aspx',
    'bank.example/secure-checkout',
    'bank.example/trade-confirm',
    'bank.example/tradeConfirm.jsp',
    'bank.example/checkout/basket',
    'bank.example/trade/btc-usd',
    'bank.example/trading/buy-btc-now',
    'bank.example/connexion.html',
    'bank.example/auth-step/2FA',
    'login.bank.example/',
    'Accounts.bank.example/x',
  ])('%s', (address) => expect(at(address)).toBe(true));
});

describe('and read where only a story speaks of that', () => {
  it.each([
    'news.example/markets/bitcoin-trading-volume-falls',
    'news.example/markets/trading/why-bitcoin-fell-this-week',
    'news.example/markets/trading/why-bitcoin-fell-again',
    'news.example/2026/account-of-a-crash',
    'news.example/tech/password-managers-that-leak-keys',
    'news.example/markets/bitcoin-order-books-are-thin',
    'news.example/markets/login-outage-at-big-exchange',
    'news.example/tag/trade-war',
    'news.example/wallet-news/x',
    'news.example/authors/jane-doe',
    'news.example/',
    'newslogin.example/story',
    'news.example/tech/2fa-by-text-is-broken',
  ])('%s', (address) => expect(at(address)).toBe(false));
});
