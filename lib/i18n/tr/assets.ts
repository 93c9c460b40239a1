/** Names of the assets; `possessive` is the genitive: "Bitcoin’in sonraki 90 günü". */
export const assets = {
  bitcoin: { name: 'Bitcoin', possessive: 'Bitcoin’in' },
  ether: { name: 'Ether', possessive: 'Ether’in' },
  altcoins: { name: 'Altcoinler', possessive: 'altcoinlerin' },
  russell2000: { name: 'Russell 2000', possessive: 'Russell 2000’in' },
  tickers: { BTC: 'Bitcoin', ETH: 'Ether', IWM: 'Russell 2000' },
  /** What a word is of. */
  subjects: { bitcoin: 'Bitcoin', ether: 'Ether', index: 'Russell 2000', fund: 'IWM' },
} as const;
