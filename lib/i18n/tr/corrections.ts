/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: 'Kaynağında yanlış olup burada düzeltilen kapanışlar',
  day: 'Gün',
  wrong: 'Yanlış',
  right: 'Doğru',
  /** Of a series. */
  of: { title: 'Düzeltmeler', mended: '{{n}} düzeltildi', revised: '{{n}} revize edildi', held: '{{n}} bekletiliyor' },
  /** Closes that were sent and are not believed. */
  held: { title: 'Bekletilen, hesaba katılmayan kapanışlar', said: 'Gelen', kept: 'Saklanan' },
} as const;
