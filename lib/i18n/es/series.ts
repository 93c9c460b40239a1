/** Names of the series, and where they come from. */
export const series = {
  russell2000: 'Russell 2000',
  iwm: 'IWM (fondo)',
  'russell2000-value': 'Russell 2000 Value (IWN)',
  sp500: 'S&P 500 (SPY)',
  bitcoin: 'Bitcoin',
  ether: 'Ether',
  altcoins: 'Altcoins',
  vix: 'VIX',
  'fed-assets': 'Activos de la Fed',
  'treasury-account': 'Cuenta del Tesoro',
  'reverse-repo': 'Repos inversos',
  'iwm-flow': 'Flujos de IWM',
  'iwm-shares': 'Participaciones de IWM',
  'high-yield-spread': 'Diferencial high yield',
  'unprofitable-share': 'Empresas en pérdidas',
} as const;
