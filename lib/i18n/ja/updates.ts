/** Keeping the closes up to date, for readers. */
export const updates = {
  refresh: '今すぐ更新',
  cancel: '中止',
  running: '{{part}}を取得中：{{done}}/{{total}}',
  offline: 'オフラインです。キャッシュの内容を表示しています。',
  never: '未更新',
  checked: '{{age}}に確認',
  next: '次回{{time}}',
  failed_other: '{{n}}系列を更新できませんでした。',
  complete: 'すべて最新です。',
  revised_other: '終値{{n}}件が提供元により訂正されました。',
  rescaled: '分割に伴い{{ratio}}倍に調整しました。',
  refusals: {
    nothing: '{{provider}}から終値が届きませんでした。',
    'no-overlap': '{{provider}}の日付は、手元と比較するには少なすぎます。',
    disagrees: '{{provider}}の値が手元の終値と食い違うため、手元を残しました。',
    jump: '{{provider}}から、市場では1日でありえない終値が届きました。',
    frozen: '{{provider}}は同じ終値を繰り返しています。',
    shorter: '{{provider}}に手元より新しいものはありません。',
  },
  every: {
    title: '更新',
    note: 'ニューヨークの引け後、この間隔で。',
    hours: '{{hours}}時間ごと',
    hand: '手動のみ',
  },
  providers: {
    title: '情報源',
    note: '終値だけを、Cookieなしで取得します。オフにすると次の情報源を使います。',
    missing: 'ブラウザーが未許可です。オンにすると確認します',
  },
} as const;
