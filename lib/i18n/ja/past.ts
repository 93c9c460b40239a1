/** What followed earlier breakouts. */
export const past = {
  line_other:
    '{{year}}年以降のブレイクアウト{{n}}回後、{{asset}}90日リターン中央値は{{median}}。任意の日の後は{{base}}、最高値付近では{{near}}：{{chance}}。',
  /** The dots at rest. */
  strip: {
    title_other: 'ブレイク{{n}}回、90日後の{{asset}}：',
    anyDay: '任意の日',
    nearRecord: '最高値付近',
  },
  none: '結果の判明したブレイクアウトはまだありません。',
  title: 'ラッセル2000の各ブレイクアウト後の{{asset}}',
  nearest: '最も似た日の後の{{asset}}',
  column: {
    start: 'ブレイクアウト',
    day: '日付',
    90: '90日',
    365: '365日',
    highest: '最高',
    deepestFall: '最大下落',
    alike: '類似度',
  },
  held: '維持 {{date}}',
  failed: '失敗 {{date}}',
  open: '未定',
  thin: '薄商い',
  base: {
    all: '全日の中央値',
    nearRecord: '最高値付近',
    note_other: '重なりのある{{days}}日の中央値、独立した期間{{n}}',
    nearNote: '指数が最高値から5%以内だった{{days}}日の中央値',
  },
  note: '1行目はブレイクアウトから、2行目は維持を確認できた日から数えます。最高と最大下落は365日以内、または現在までのものです。',
} as const;
