/** What followed each warning, in sentences and as a table. */
export const records = {
  says_other:
    '{{asset}}：警告中の{{n}}取引日（連続{{episodes}}回、独立した期間{{independent}}）の後90日の中央値は{{median}}、上昇は{{up}}。それ以外の日の後は{{otherMedian}}、上昇は{{otherUp}}です。',
  tooFew_other:
    '{{asset}}：警告中の{{n}}取引日（連続{{episodes}}回、独立した期間{{independent}}）では判断に足りません。',
  never: '{{asset}}：その後90日が分かる日に警告となったことはありません。',
  table: {
    title: '各警告の後',
    note: '2003年（ビットコインは2013年）以降の取引日の後90日のリターン。警告中の日を、平常または注意の日と比べます。連続回数か独立した期間が5に満たなければ判断に足りません。',
    active: '警告中',
    episodes: '連続回数',
    other: 'その他',
    otherMedian: 'その他の中央値',
    otherPositive: 'その他の上昇割合',
    tooFew: '事例不足',
  },
} as const;
