/** Names of the series, and where they come from. */
export const series = {
  russell2000: 'Russell 2000',
  iwm: 'IWM (fon)',
  'russell2000-value': 'Russell 2000 Value (IWN)',
  sp500: 'S&P 500 (SPY)',
  bitcoin: 'Bitcoin',
  ether: 'Ether',
  altcoins: 'Altcoinler',
  vix: 'VIX',
  'fed-assets': 'Fed varlıkları',
  'treasury-account': 'Hazine hesabı',
  'reverse-repo': 'Ters repolar',
  'iwm-flow': 'IWM akışları',
  'iwm-shares': 'Tedavüldeki IWM payları',
  'high-yield-spread': 'Yüksek getirili tahvil farkı',
  'unprofitable-share': 'Zarar eden şirketler',
} as const;
