/** Names of the assets; `possessive` precedes a noun: "ビットコインの今後90日". */
export const assets = {
  bitcoin: { name: 'ビットコイン', possessive: 'ビットコインの' },
  ether: { name: 'イーサ', possessive: 'イーサの' },
  altcoins: { name: 'アルトコイン', possessive: 'アルトコインの' },
  russell2000: { name: 'ラッセル2000', possessive: 'ラッセル2000の' },
  tickers: { BTC: 'ビットコイン', ETH: 'イーサ', IWM: 'ラッセル2000' },
  /** What a word is of. */
  subjects: { bitcoin: 'ビットコイン', ether: 'イーサ', index: 'ラッセル2000', fund: 'IWM' },
} as const;
