/** Why a provider gave nothing, for readers. */
export const sources = {
  failures: {
    network: '{{provider}}に接続できませんでした。',
    timeout: '{{provider}}の応答が遅すぎました。',
    permission: 'ブラウザーが{{provider}}への接続を許可していません。',
    refused: '{{provider}}が応答を拒否しました。',
    'too-many': '{{provider}}から待つよう求められました。',
    'not-found': '{{provider}}の既知のアドレスに、この数値はもうありません。',
    server: '{{provider}}側で障害が起きています。',
    'web-page': '{{provider}}から数値ではなくウェブページが届きました。',
    empty: '{{provider}}の応答が空でした。',
    'too-large': '{{provider}}から想定を大きく超えるデータが届きました。',
    format: '{{provider}}から、Tidemarkが扱えない、または信頼できない形式の数値が届きました。',
    'error-answer': '{{provider}}がエラーを返しました。',
  },
} as const;
