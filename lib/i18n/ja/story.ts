/** A story's own day: what the signal said then, what it says now, and what followed. */
export const story = {
  line: '執筆時（{{date}}）：{{reading}}。{{since}}',
  title: 'この記事（{{date}}）',
  short: '当時は{{before}}、現在は{{now}}。',
  reading: '{{state}}、{{score}}',
  since: {
    both: 'その後、{{asset}}は{{gain}}、指数は{{index}}。',
    index: 'その後、指数は{{index}}。',
    untraded: 'その後、指数は{{index}}。{{asset}}はまだ取引されていませんでした。',
  },
  table: '当時と現在',
  signal: '指標',
  from: '開始日',
  stage: 'ブレイクアウト',
  warnings: { title: '当時出ていた警告', column: '現在', none: '当時、警告は出ていませんでした。' },
  followed: {
    title: 'その後の{{asset}}',
    span: '{{fromDate}}は{{from}}、{{toDate}}は{{to}}',
    column: { horizon: '期間', gain: '結果', all: '全日', near: '最高値付近' },
    days_other: '{{n}}日後',
    toDate: '現在まで{{n}}日',
    due: '{{date}}に確定',
  },
  picture: { text: '{{lines}}。{{from}}を0%として{{to}}まで。', log: '対数目盛' },
  notes: {
    known: '執筆時に分かっていたのは{{date}}までの終値です。',
    base: '各結果の横は、2013年以降の全日と、指数が最高値から5%以内だった日から数えた同じ日数の中央値です。',
    coins: '暗号資産の終値はニューヨークの数時間後に決まり、当日の終値は既知として扱います。',
    revised: 'FRBの統計は現在の値で、その後改定された可能性があります。',
  },
  report: 'その日時点のレポート全体',
} as const;
