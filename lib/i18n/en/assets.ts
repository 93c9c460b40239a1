/** Names of the assets. */
export const assets = {
  bitcoin: { name: 'Bitcoin', possessive: 'Bitcoin’s' },
  ether: { name: 'Ether', possessive: 'Ether’s' },
  altcoins: { name: 'Altcoins', possessive: 'altcoins’' },
  russell2000: { name: 'Russell 2000', possessive: 'the Russell 2000’s' },
  tickers: { BTC: 'Bitcoin', ETH: 'Ether', IWM: 'Russell 2000' },
  /** What a word is of. */
  subjects: { bitcoin: 'Bitcoin', ether: 'Ether', index: 'Russell 2000', fund: 'IWM' },
} as const;
