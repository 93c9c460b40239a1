/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: '配信元で誤っていた終値の訂正',
  day: '日付',
  wrong: '誤',
  right: '正',
} as const;
