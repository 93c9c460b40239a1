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
    outcome: '2013年以降の結果は{{lowest}}の1件だけです。',
    outcomes: '2013年以降の結果{{n}}件のうち{{up}}件がプラスで、{{lowest}}～{{highest}}です。',
    says: '5件未満では判断に足りません。',
    tested: 'ブレイクアウトをまとめて全期間にわたりずらすと、{{share}}の位置で同等以上になります：{{words}}。',
    needed: '偶然でないと言えたのは、中央値が{{needed}}以上の場合だけです。',
    neededNone: 'この期間では、どの中央値でも偶然でないとは言えませんでした。',
  },
  rules: {
    says: '他の規則（最高値なしの63～252取引日、90日と180日）では{{lowest}}～{{highest}}の位置で同等以上になり、{{n}}回の検定のうち{{passed}}回で偶然とは考えにくくなります。',
    none: '他の規則でも事例が足りません。',
    chosen: '126取引日、90日、5%の幅、60取引日は、この過去を知った上で選ばれています。',
    title: '他の規則での{{asset}}',
    base: '最高値なしの取引日',
  },
  altcoins: 'アルトコインは時価総額で、新しいコインは値上がりとして数えられます。',
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
    says: {
      nothing: '偶然と区別できることを示しませんでした',
      little: 'わずかなことを示しました',
      littleWrong: 'わずかに、しかも逆方向のことを示しました',
      something: 'ある程度のことを示しました',
      somethingWrong: 'ある程度、ただし逆方向のことを示しました',
    },
    sentence_other:
      '{{from}}以降の{{months}}か月（独立した期間{{n}}）で、スコアは{{asset}}その後90日について{{says}}。',
    tooShort:
      '{{from}}以降の期間（{{months}}か月、独立した期間{{n}}）は短すぎ、スコアが{{asset}}その後90日について何を示すか判断できません。',
    none: 'スコアが{{asset}}その後90日について何を示すか、分かる月はまだありません。',
    correlation: 'スコアと結果の順位相関は{{spearman}}、90%区間は{{low}}～{{high}}です。',
    up: '同じ状態で終えた{{n}}か月のうち、その後上昇は{{share}}。全{{months}}か月では{{all}}です。',
    half: '{{to}}まで：該当{{n}}か月のうち、その後上昇は{{share}}。全{{months}}か月では{{all}}です。',
    halfNone: '{{to}}まで：該当する月はありません。',
    caveat: 'スコアの境界と重み、ブレイクアウトの規則は、この過去を知った上で選ばれています。',
    survived: 'ビットコインとイーサを取り上げるのは、生き残ったからです。',
  },
} as const;
