/** Why the state is what it is: one clause for each indicator that pulls up or down, and how two are joined. */
export const reason = {
  'index-record': { up: 'endeks rekoruna yakın', down: 'endeks rekorunun çok altında' },
  'value-record': {
    up: 'küçük değer hisseleri rekorlarına yakın',
    down: 'küçük değer hisseleri rekorlarının çok altında',
  },
  breakout: {
    held: 'eski direnç destek olarak tutuyor',
    fresh: 'endeks yeni kırılım yaptı',
    testing: 'kırılım seviyesi sınanıyor',
    failed: 'son kırılım başarısız oldu',
    lost: 'kırılım seviyesi yitirildi',
  },
  trend: { up: 'endeks 200 günlük ortalamasının üzerinde', down: 'endeks 200 günlük ortalamasının altında' },
  'small-vs-large': { up: 'küçük şirketler S&P 500’ün önünde', down: 'küçük şirketler S&P 500’ün gerisinde' },
  liquidity: { up: 'likidite artıyor', down: 'likidite azalıyor' },
  calm: { up: 'piyasalar sakin', down: 'piyasalar gergin' },
  alone: '{{first}}.',
  together: '{{first}} ve {{second}}.',
  against: '{{first}}, ancak {{second}}.',
  nothing: 'Hiçbir şey belirgin biçimde bir yöne çekmiyor.',
  unknown: 'Üç sorudan ikisi bile yanıtlanamıyor.',
} as const;
