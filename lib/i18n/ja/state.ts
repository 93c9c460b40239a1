/** The state of risk appetite, its score, and the four questions. */
export const state = {
  topic: 'リスク選好',
  word: {
    'risk-on': '高い',
    'leaning-on': 'やや高い',
    mixed: 'まちまち',
    'leaning-off': 'やや低い',
    'risk-off': '低い',
    unknown: '不明',
  },
  was: '{{date}}時点：{{state}}',
  sentence: 'リスク選好：{{state}}',
  sentenceThen: 'リスク選好、{{date}}時点：{{state}}',
  gauge: 'スコア{{score}}（−100から+100）',
  noScore: 'スコアなし：データのある系列が不足',
  question: {
    level: { label: 'レンジ上端？', full: '指数はレンジの上端にあるか' },
    lead: { label: '小型株が先導？', full: '小型株が先導しているか' },
    conditions: { label: '環境は緩和的？', full: '環境は緩和的か' },
    echo: { label: '暗号資産も同方向？', full: '暗号資産も同方向か（スコアには含めない）' },
  },
  answer: {
    level: { yes: 'はい', between: '一部', no: 'いいえ' },
    lead: { yes: 'はい', between: '中立', no: 'いいえ、劣後' },
    conditions: { yes: 'はい', between: '中立', no: 'いいえ、引き締め' },
    echo: { yes: 'はい', between: '不明瞭', no: 'いいえ' },
    unknown: 'データなし',
  },
  stage: {
    none: 'なし',
    fresh: '直後',
    held: '維持',
    failed: '失敗',
    lost: '水準割れ',
    testing: '水準試し',
    fading: '弱含み',
  },
} as const;
