/** Names of the series, and where they come from. */
export const series = {
  russell2000: 'ラッセル2000',
  iwm: 'IWM（ファンド）',
  'russell2000-value': 'ラッセル2000バリュー（IWN）',
  sp500: 'S&P 500（SPY）',
  bitcoin: 'ビットコイン',
  ether: 'イーサ',
  altcoins: 'アルトコイン',
  vix: 'VIX',
  'fed-assets': 'FRB資産',
  'treasury-account': '財務省口座',
  'reverse-repo': 'リバースレポ',
  'iwm-flow': 'IWMの資金フロー',
  'iwm-shares': 'IWMの発行済み口数',
  'high-yield-spread': 'ハイイールド・スプレッド',
  'unprofitable-share': '赤字企業',
} as const;
