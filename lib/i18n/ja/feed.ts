/** Why a feed was not taken. Figures already in the cache stay as they are. */
export const feed = {
  refused: {
    address: 'フィードのアドレスはhttps://で始まり、発行者のフォルダーを指す必要があります。',
    key: '公開鍵は、発行者が示す「=」で終わる44文字です。',
    unsupported:
      'このブラウザーはフィードの署名を検証できません。Chromium 137かFirefox 129、またはそれ以降が必要です。',
    'too-large': 'フィードが大きすぎるため、読み込みませんでした。',
    signature: 'フィードの署名が一致しません。途中で改変されたか、公開鍵が発行者のものではありません。',
    malformed: 'フィードは署名されていますが、Tidemarkの形式ではありません。発行者による修正が必要です。',
    hostile: 'フィードは署名されていますが、不要で害を与えうる内容を含みます。別のフィードを使ってください。',
    'too-new': 'フィードの形式が新しすぎます。読むにはTidemarkの更新が必要です。',
    older: 'フィードは手元のものより古いものです。',
    rewritten: 'フィードの作成日時は手元のものと同じですが、内容が異なります。',
    shorter: 'フィードは手元のものより前で終わっています。',
    future: 'フィードの作成日時が未来です。このコンピューターの時計を確認してください。',
  },
} as const;
