/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: '配信元で誤っていた終値の訂正',
  day: '日付',
  wrong: '誤',
  right: '正',
  /** Of a series. */
  of: { title: '訂正', mended: '訂正{{n}}件', revised: '改定{{n}}件', held: '保留{{n}}件' },
  /** Closes that were sent and are not believed. */
  held: { title: '保留中の終値（計算には使いません）', said: '受信値', kept: '保存値' },
} as const;
