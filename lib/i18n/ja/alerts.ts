/** What an alert says. */
export const alerts = {
  state: '指標は{{now}}になりました（前回{{before}}）。',
  fresh: '指数が{{level}}を上抜けました。',
  held: 'ブレイク水準{{level}}が維持されています。',
  failed: '{{level}}のブレイクは失敗しました。',
  warning: '警告：{{says}}（{{date}}）。',
  note: '1取引日に最大1回：状態の変化、ブレイクの開始・維持・失敗、警告の点灯。クリックするとレポートを開きます。',
  refused: 'ブラウザーが通知を許可しませんでした。',
  withdrawn: 'このブラウザーは通知を許可していません。オンにすると確認されます。',
} as const;
