/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: 'Kaynağında yanlış olup burada düzeltilen kapanışlar',
  day: 'Gün',
  wrong: 'Yanlış',
  right: 'Doğru',
} as const;
