/** The toolbar popup's own words. */
export const popup = {
  assets: 'その後の値動き',
  changes: {
    title: '変化',
    since: '{{date}}以降',
    none: '変化なし',
    score: 'スコア {{now}}（前回{{before}}）',
    state: '指標 {{now}}（前回{{before}}）',
    stage: 'ブレイクアウト {{now}}（前回{{before}}）',
    warning: '{{title}}：{{now}}（前回{{before}}）',
  },
  history: '過去のブレイクアウト後',
  site: {
    closed: 'このページはどの拡張機能も読めません。',
    unlisted: '{{host}}は一覧にありません。',
    withheld: 'ブラウザーがTidemarkに{{host}}の読み取りを許可していません。',
    allow: '{{host}}で許可',
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
