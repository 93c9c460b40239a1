/** The toolbar popup's own words. */
export const popup = {
  assets: '資産',
  changes: {
    title: '前取引日（{{date}}）からの変化',
    none: '監視対象に変化はありません。',
    score: 'スコア {{now}}（前回{{before}}）',
    state: '指標 {{now}}（前回{{before}}）',
    stage: 'ブレイクアウト {{now}}（前回{{before}}）',
    warning: '{{title}}：{{now}}（前回{{before}}）',
  },
  allOff: '設定ですべてオフになっています。',
  indicators: '指標',
  history: '過去のブレイクアウト後',
  site: {
    on: '{{host}}でオン',
    closed: 'このページはどの拡張機能も読めません。',
    unlisted: '{{host}}は一覧にありません。',
    once: 'このページを一度読む',
    always: 'このサイトで常に',
    done: 'このページを読んでいます。',
    refused: 'ブラウザーが許可しませんでした。',
  },
  loading: '終値を読み込んでいます…',
  failed: 'Tidemarkはデータを読み込めませんでした：{{reason}}',
  notNewer: '新しい結果を取得できませんでした：{{reason}}',
  again: '再試行',
} as const;
