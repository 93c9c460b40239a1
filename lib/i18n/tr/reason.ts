/** How the clauses of two indicators, one on each side or both on one, make the sentence that says why. */
export const reason = {
  alone: '{{first}}.',
  together: '{{first}} ve {{second}}.',
  against: '{{first}}, ancak {{second}}.',
  nothing: 'Hiçbir şey belirgin biçimde bir yöne çekmiyor.',
  lingering: 'Şu anda belirgin bir yön yok; sinyal durumunu koruyor.',
  unknown: 'Üç sorudan ikisi bile yanıtlanamıyor.',
} as const;
