/** Names of the series, and where they come from. */
export const series = {
  russell2000: 'Russell 2000',
  iwm: 'IWM (fund)',
  'russell2000-value': 'Russell 2000 Value (IWN)',
  sp500: 'S&P 500 (SPY)',
  bitcoin: 'Bitcoin',
  ether: 'Ether',
  altcoins: 'Altcoins',
  vix: 'VIX',
  'fed-assets': 'Fed assets',
  'treasury-account': 'Treasury account',
  'reverse-repo': 'Reverse repos',
  'iwm-flow': 'IWM flows',
  'iwm-shares': 'IWM shares outstanding',
  'high-yield-spread': 'High-yield spread',
  'unprofitable-share': 'Loss-making members',
} as const;
