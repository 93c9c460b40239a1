/** Names of the assets; `possessive` follows a noun: "los próximos 90 días de Bitcoin". */
export const assets = {
  bitcoin: { name: 'Bitcoin', possessive: 'de Bitcoin' },
  ether: { name: 'Ether', possessive: 'de Ether' },
  altcoins: { name: 'Altcoins', possessive: 'de las altcoins' },
  russell2000: { name: 'Russell 2000', possessive: 'del Russell 2000' },
  tickers: { BTC: 'Bitcoin', ETH: 'Ether', IWM: 'Russell 2000' },
  /** What a word is of. */
  subjects: { bitcoin: 'Bitcoin', ether: 'Ether', index: 'Russell 2000', fund: 'IWM' },
} as const;
