/** Names of the assets; `possessive` follows a noun: "die nächsten 90 Tage von Bitcoin". */
export const assets = {
  bitcoin: { name: 'Bitcoin', possessive: 'von Bitcoin' },
  ether: { name: 'Ether', possessive: 'von Ether' },
  altcoins: { name: 'Altcoins', possessive: 'der Altcoins' },
  russell2000: { name: 'Russell 2000', possessive: 'des Russell 2000' },
  tickers: { BTC: 'Bitcoin', ETH: 'Ether', IWM: 'Russell 2000' },
  /** What a word is of. */
  subjects: { bitcoin: 'Bitcoin', ether: 'Ether', index: 'Russell 2000', fund: 'IWM' },
} as const;
