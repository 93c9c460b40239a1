/** Text made of what detection looks at, so that random input hits rules and not only letters. */

import fc from 'fast-check';

export const anyPiece = fc.constantFrom(
  'Bitcoin',
  'bitcoin',
  'BTC',
  'btc',
  '$BTC',
  'XBT',
  'ETH',
  'eth',
  'Ether',
  'ether',
  'Ethereum',
  'IWM',
  'RUT',
  'RTY',
  'Russell 2000',
  'Russell',
  '2000',
  '2,000',
  '®',
  'Cash',
  'Classic',
  'Wrapped',
  'Zürich',
  'museum',
  'pipeline',
  'price',
  '$60,000',
  'USD',
  '/',
  '-',
  '_',
  '.',
  '(',
  ')',
  ' ',
  ' ',
  ' ',
  ',',
  ':',
  '#',
  '@',
  '"',
  'https://',
  'com',
  'ビットコイン',
  '比特币',
  '이더리움',
  'эфир',
  '\u00a0',
  '😀',
  '\n',
);

/** What patterns take in runs: digits, separators and letters of each script. */
export const anyRun = fc.constantFrom(
  ...'1 1, 1. 1- - . , : / \\ _ + % $1 ( “ a é x= a@ a-b- б ب 中 한 ब ð 😀'.split(' '),
);
const market = fc.array(
  fc.oneof({ weight: 9, arbitrary: anyPiece }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
  { maxLength: 60 },
);
export const anyText = market.map((pieces) => pieces.join(''));
