/** The popover's own words. */
export const card = {
  label: '{{asset}}。{{sentence}}',
  price: { note: '{{date}}終値', day: '1日', month: '30日' },
  control: {
    pin: '固定',
    unpin: '固定を解除',
    move: '次の隅へ移動',
    close: '閉じる',
    report: 'レポートを開く',
    settings: '設定',
  },
  claims: 'アナリストの主張を終値で検証',
  checks_other: '最も似た日と、検証した主張{{n}}件',
  reload: 'Tidemarkが更新されました。続けるにはこのタブを再読み込みしてください。',
  data: {
    through: 'データ：{{date}}まで',
    refreshed: '{{age}}に更新',
    late_other: '古いもの{{n}}件',
    absent_other: '欠損{{n}}件',
    complete: '表示はすべて{{date}}またはその直前の終値から計算しています。',
    stale: '手元の最新の取引日は{{date}}（{{age}}）です。表示はすべてその日のものです。',
    lateNote: '{{title}}：最新は{{date}}。古いため数えません。',
    absentNote: '{{title}}：データなし。',
    offNote: 'オフ：{{titles}}。',
    disclaimer: '投資助言ではありません',
  },
  chart: {
    record: '最高値 {{value}}',
    level: 'ブレイクアウト水準 {{value}}',
    text: 'ラッセル2000、{{from}}から{{to}}まで：直近の終値{{close}}、最高値{{record}}。',
    textLevel:
      'ラッセル2000、{{from}}から{{to}}まで：直近の終値{{close}}、最高値{{record}}、ブレイクアウト水準{{level}}。',
  },
} as const;
