/** What becomes of settings, in whatever place they are changed. */
export const settings = {
  statements: '文中の数値を照合する',
  alerts: '通知',
  unreadable: 'ブラウザが設定を読み出せないため、当面は初期設定で動作します。ブラウザを再起動してください。',
  notStored: {
    full: '何も変更されていません。ブラウザにこれ以上設定を保存する余地がありません。もう読まないサイトでTidemarkをオンに戻してください。',
    refused: '何も変更されていません。ブラウザが保存しませんでした。1分後にもう一度お試しください。',
  },
};
