/** What a reader must know about the store of closes. */
export const notices = {
  restored_other: '{{date}}にキャッシュの{{n}}か所の消失または破損を検出し、同梱データから復元しました：{{parts}}。',
  rebuilt: '{{date}}にキャッシュが失われていたため、同梱データから再構築しました。',
  newerVersion: 'キャッシュはより新しいTidemarkのもので、変更しません。更新するまで数値は同梱データによります。',
  unavailable:
    'このブラウザーではデータベースを使えません（プライベートウィンドウで起こります）。数値は同梱データによります。',
  full: 'ブラウザーの保存容量が足りず、キャッシュに書き込めません。保存済みの内容は残り、数値はそれと同梱データによります。',
} as const;
