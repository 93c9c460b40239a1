/** How the clauses of two indicators, one on each side or both on one, make the sentence that says why. */
export const reason = {
  alone: '{{first}}。',
  together: '{{first}}。また、{{second}}。',
  against: '{{first}}。一方、{{second}}。',
  nothing: 'どちらかに明確に傾ける要因はありません。',
  lingering: 'いま明確に傾ける要因はなく、シグナルは状態を保ちます。',
  unknown: '三つの問いのうち、答えられるものが二つに足りません。',
} as const;
