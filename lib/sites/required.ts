/** Market and crypto-news hosts the overlay runs on from the start, with their subdomains. Frozen at 1.0. */
export const REQUIRED_HOSTS = [
  'coindesk.com',
  'cointelegraph.com',
  'theblock.co',
  'decrypt.co',
  'beincrypto.com',
  'bitcoinmagazine.com',
  'cryptoslate.com',
  'newsbtc.com',
  'u.today',
  'bitcoinist.com',
  'finance.yahoo.com',
  'bloomberg.com',
  'reuters.com',
  'cnbc.com',
  'marketwatch.com',
  'barrons.com',
  'investing.com',
  'seekingalpha.com',
  'fool.com',
  'benzinga.com',
  'nasdaq.com',
  'etf.com',
  'morningstar.com',
  'kitco.com',
  'zerohedge.com',
] as const;

/** Match patterns for `content_scripts.matches` and `host_permissions`. */
export const REQUIRED_MATCHES: readonly string[] = REQUIRED_HOSTS.map((host) => `*://*.${host}/*`);
