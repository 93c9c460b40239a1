/** Closes that were wrong at their source, as the report lists them. */
export const corrections = {
  title: 'Closes that were wrong at their source, mended here',
  day: 'Day',
  wrong: 'Wrong',
  right: 'Right',
  /** Of a series. */
  of: { title: 'Corrections', mended: '{{n}} mended', revised: '{{n}} revised', held: '{{n}} set aside' },
  /** Closes that were sent and are not believed. */
  held: { title: 'Closes set aside, which count for nothing', said: 'Sent', kept: 'Kept' },
} as const;
