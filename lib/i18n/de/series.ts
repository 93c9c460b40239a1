/** Names of the series, and where they come from. */
export const series = {
  russell2000: 'Russell 2000',
  iwm: 'IWM (Fonds)',
  'russell2000-value': 'Russell 2000 Value (IWN)',
  sp500: 'S&P 500 (SPY)',
  bitcoin: 'Bitcoin',
  ether: 'Ether',
  altcoins: 'Altcoins',
  vix: 'VIX',
  'fed-assets': 'Fed-Bilanz',
  'treasury-account': 'Konto des Schatzamts',
  'reverse-repo': 'Reverse Repos',
  'iwm-flow': 'IWM-Flüsse',
  'iwm-shares': 'IWM-Anteile im Umlauf',
  'high-yield-spread': 'Hochzins-Spread',
  'unprofitable-share': 'Verlustfirmen',
} as const;
