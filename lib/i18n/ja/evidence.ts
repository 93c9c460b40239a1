/** How far the signal can be trusted: chance, timing, days like today, the track record. */
export const evidence = {
  chance: {
    words: {
      'too-few': '事例不足',
      unlikely: '偶然とは考えにくい',
      suggestive: '示唆的',
      'no-better': '偶然と変わらない',
      worse: '偶然に劣る',
    },
    says_other: '2013年以降、結果の判明したブレイクアウトは{{n}}回で、判断には足りません。',
    tested_other: 'この{{n}}日をまとめて全期間にわたりずらすと、{{share}}の位置で同等以上になります：{{words}}。',
  },
  timing: {
    none: '目立った先行なし',
    later_other: 'ビットコインが前後半とも約{{n}}取引日遅れ',
    earlier_other: 'ビットコインが前後半とも約{{n}}取引日先行',
    same: 'ビットコインが前後半とも同時',
    differ: '前半と後半で不一致（{{earlier}}、{{later}}）',
    says: '{{from}}から{{to}}までの月次リターン：{{words}}。最高の相関は{{correlation}}、同時では{{atZero}}です。',
    missing: 'タイミングの計算には指数とビットコインの終値が5年分必要です。',
  },
  nearest: {
    title: '最も似た日',
    alike: { alike: '似ている', 'somewhat-alike': 'やや似ている', 'not-alike': 'あまり似ていない' },
    leftOut: '当日の数値がなく、比較から外したもの：{{features}}。',
    none: 'この日と比較できる日はありません。',
  },
  track: {
    says: { nothing: 'なし', little: 'わずか', something: 'ある程度' },
    sentence_other:
      '現状の描写です。2014年以降の{{months}}か月（独立した期間{{n}}）で、{{asset}}その後90日についての情報量：{{says}}。',
    unknown: '現状の描写です。{{asset}}その後90日について判断できる月数がありません。',
    correlation: 'スコアと結果の順位相関は{{spearman}}、90%区間は{{low}}～{{high}}です。',
    up: '同じ状態で終えた{{n}}か月のうち、その後上昇は{{share}}。全{{months}}か月では{{all}}です。',
    half: '{{to}}まで：該当{{n}}か月のうち、その後上昇は{{share}}。全{{months}}か月では{{all}}です。',
    halfNone: '{{to}}まで：該当する月はありません。',
    caveat: '境界と重みは、この過去を知った上で選ばれています。',
  },
} as const;
