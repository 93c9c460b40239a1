import { expect, test } from 'vitest';
import { findMentions } from '../../../lib/detect/find-mentions.ts';

test.each([
  ['Bitcoin', 'name'],
  ['BTC price', 'ticker'],
  ['$BTC', 'cashtag'],
  ['BTC-USD', 'pair'],
  ['BTCUSDT', 'pair'],
  ['биткоин', 'name'],
  ['Russell 2000', 'name'],
  ['US$BTC', 'ticker'],
])('%s is a %s', (text, kind) => {
  expect(findMentions(text)[0]?.kind).toBe(kind);
});

test('a plural and a cashtag’s sign belong to the mention, a possessive does not', () => {
  const surfaces = (text: string) => findMentions(text).map(({ start, end }) => text.slice(start, end));
  expect(surfaces('lost BTCs in old wallets')).toEqual(['BTCs']);
  expect(surfaces('Bitcoin’s price and $ETH')).toEqual(['Bitcoin', '$ETH']);
  expect(surfaces('priced in US$BTC')).toEqual(['BTC']);
});
