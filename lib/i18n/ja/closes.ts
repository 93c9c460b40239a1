/** 保留中または欠けている終値と、読者の許可を待つ情報源。 */
export const closes = {
  held: {
    revised: '保留：{{provider}}は{{date}}の値を{{said}}としていますが、手元の値は{{kept}}です。',
    apart: '保留：{{provider}}は{{date}}の値を{{said}}としていますが、指数とそのファンドの動きと合いません。',
    repeated: '保留：{{provider}}は{{date}}に直前の終値{{said}}を繰り返しています。',
    jump: '保留：{{provider}}は{{date}}の値を{{said}}としていますが、1日でそこまで動く市場はありません。',
    open: '別の情報源が同じ値を示すまで、計算には使いません。',
    against: '{{provider}}の値と異なるため、計算には使いません。',
  },
  span: { sessions: '{{n}}営業日', days: '{{n}}日' },
  missing_other: '問い合わせできた情報源には、{{dates}}までの終値{{n}}件がありません。',
  offer: '下の{{provider}}をオンにするまで問い合わせません。',
  allow: '{{host}}を許可',
  fault: 'このブラウザーは届いた値を保存できませんでした。保存済みの値はそのままで、1分後にもう一度試します。',
} as const;
